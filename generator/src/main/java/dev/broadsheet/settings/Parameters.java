package dev.broadsheet.settings;

import dev.broadsheet.problem.Severity;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a goal was asked to do. Every path is absolute and normalised.
 *
 * @param base the folder that problems name files from: {@code content/a.md}, not {@code /home/…/content/a.md}
 * @param content the folder of articles
 * @param templates the newsroom's own templates, file by file over the default theme's
 * @param staticFiles files copied as they are; the folder need not exist
 * @param config site.yml
 * @param output where the site goes
 * @param cache what may be deleted at any time
 * @param now the build's one clock reading
 * @param drafts whether drafts, scheduled and expired stories are shown: for previews only
 * @param keepGoing whether the site is published in spite of errors, without the articles that cannot be understood; the
 *     build fails all the same
 * @param threads how many at once, at least 1
 * @param failOn the mildest severity that fails the build
 * @param report a folder for reports that machines read
 */
public record Parameters(
        Path base,
        Path content,
        @Nullable Path templates,
        Path staticFiles,
        Path config,
        Path output,
        Path cache,
        Instant now,
        boolean drafts,
        boolean keepGoing,
        int threads,
        Severity failOn,
        @Nullable Path report) {
    /** A folder or a file as problems name it: {@code content/a.md}. */
    public String named(Path path) {
        return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
