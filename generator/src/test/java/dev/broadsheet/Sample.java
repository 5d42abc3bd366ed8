package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.report.Outcome;
import dev.broadsheet.settings.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sample newspaper of this repository, published once for all tests that look at it. */
public final class Sample {
    /** After its last story and before the end of its embargo. */
    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static @Nullable Path published;
    private static List<Problem> problems = List.of();

    private Sample() {}

    /** The folder of the published site, which a test may read and must leave as it is. */
    public static synchronized Path site() {
        if (published == null) {
            Path target = Path.of("target", "sample").toAbsolutePath();
            published = publish(target);
        }
        return published;
    }

    /** Everything that was remarked when it was published, warnings as well. */
    public static synchronized List<Problem> problems() {
        site();
        return problems;
    }

    private static Path publish(Path target) {
        Path repository = Path.of("").toAbsolutePath().getParent();
        Path site = repository.resolve("site");
        Path output = target.resolve("www");
        Parameters parameters = new Parameters(
                repository,
                repository.resolve("content"),
                null,
                site.resolve("static"),
                site.resolve("site.yml"),
                output,
                target.resolve("cache"),
                NOW,
                false,
                false,
                2,
                Severity.ERROR,
                null);
        try {
            Outcome outcome = new Generator(parameters).build();
            assertThat(outcome.failed()).as("%s", outcome.problems()).isFalse();
            problems = outcome.problems();
            assertThat(output.resolve("index.html")).exists();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output;
    }
}
