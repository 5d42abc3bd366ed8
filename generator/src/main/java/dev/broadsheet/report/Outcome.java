package dev.broadsheet.report;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build or a check came to.
 *
 * @param problems sorted by file and line
 * @param stages in the order in which they ran
 * @param articles how many articles readers see
 * @param withheld how many articles they do not see now: drafts, scheduled, embargoed, expired
 * @param site what happened to the output; null when nothing was published
 * @param failOn the mildest severity that fails the build
 */
public record Outcome(
        List<Problem> problems, List<Stage> stages, int articles, int withheld, @Nullable Site site, Severity failOn) {
    public Outcome {
        problems = List.copyOf(problems);
        stages = List.copyOf(stages);
    }

    /** The same once the site was published. */
    public Outcome published(List<Stage> allStages, Site published) {
        return new Outcome(problems, allStages, articles, withheld, published, failOn);
    }

    /**
     * One stage of the way through the house.
     *
     * @param name the stage's verb: {@code read}
     * @param count what it worked on, in words: {@code 41 articles}
     * @param took wall time
     */
    public record Stage(String name, String count, Duration took) {}

    /**
     * The output folder after the build.
     *
     * @param pages HTML pages of the site
     * @param written files that were new or had changed
     * @param unchanged files that were left as they were
     * @param removed files that no longer belong
     */
    public record Site(Path folder, int pages, int written, int unchanged, int removed) {}

    /** Whether the build is to be called a failure. */
    public boolean failed() {
        return problems.stream().anyMatch(this::fails);
    }

    /** Whether this problem alone fails the build. */
    public boolean fails(Problem problem) {
        return problem.severity().compareTo(failOn) <= 0;
    }
}
