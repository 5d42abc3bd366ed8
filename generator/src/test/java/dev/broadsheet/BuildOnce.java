package dev.broadsheet;

import dev.broadsheet.report.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds one newsroom in a Java of its own, so that a test can choose what that Java believes about the world. */
public final class BuildOnce {
    private BuildOnce() {}

    /** Usage: BuildOnce NEWSROOM OUTPUT THREADS [keepGoing]; templates in the newsroom's folder of that name are its own. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Path templates = folder.resolve("templates").toAbsolutePath();
        Newsroom newsroom = Newsroom.in(folder).into(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        boolean keepGoing = List.of(arguments).contains("keepGoing");
        if (keepGoing || Files.isDirectory(templates)) {
            newsroom = newsroom.with(Files.isDirectory(templates) ? templates : null, false, keepGoing);
        }
        Outcome outcome = newsroom.build();
        outcome.problems().forEach(System.err::println);
        System.exit(outcome.failed() ? 1 : 0);
    }
}
