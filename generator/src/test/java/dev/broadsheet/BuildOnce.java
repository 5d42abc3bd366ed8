package dev.broadsheet;

import dev.broadsheet.report.Outcome;
import java.nio.file.Path;

/** Builds one newsroom in a Java of its own, so that a test can choose what that Java believes about the world. */
public final class BuildOnce {
    private BuildOnce() {}

    /** Usage: BuildOnce NEWSROOM OUTPUT THREADS. */
    public static void main(String[] arguments) {
        Outcome outcome = Newsroom.in(Path.of(arguments[0]))
                .into(Path.of(arguments[1]), Integer.parseInt(arguments[2]))
                .build();
        outcome.problems().forEach(System.err::println);
        System.exit(outcome.failed() ? 1 : 0);
    }
}
