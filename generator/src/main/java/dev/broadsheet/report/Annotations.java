package dev.broadsheet.report;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * The problems as commands to GitHub's runner, which shows them beside the lines concerned. It shows ten of each kind for a
 * step: errors come first.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">workflow commands</a>
 */
public final class Annotations {
    private Annotations() {}

    /** One line each: {@code ::error file=content/a.md,line=3,col=10,title=unknown-section::message}. */
    public static List<String> of(Outcome outcome) {
        return outcome.problems().stream()
                .sorted(Comparator.comparing(Problem::severity))
                .map(Annotations::line)
                .toList();
    }

    private static String line(Problem problem) {
        Place place = problem.place();
        StringBuilder line = new StringBuilder(problem.severity() == Severity.ERROR ? "::error" : "::warning");
        line.append(" file=").append(property(place.file()));
        if (place.line() > 0) {
            line.append(",line=").append(place.line());
        }
        if (place.column() > 0) {
            line.append(",col=").append(place.column());
        }
        line.append(",title=").append(property(problem.rule().id())).append("::");
        line.append(words(problem.message()));
        return problem.remedy().isEmpty()
                ? line.toString()
                : line.append("; ").append(words(problem.remedy())).toString();
    }

    /** As the runner's own toolkit escapes what follows the colons. */
    private static String words(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return words(text).replace(":", "%3A").replace(",", "%2C");
    }
}
