package dev.broadsheet.report;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.report.Outcome.Site;
import dev.broadsheet.report.Outcome.Stage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened, in lines for people. No line holds a character that a terminal would obey. */
public record TextReport(Outcome outcome) {
    /** One line for each stage: {@code parse    41 articles                                 120 ms}. */
    public List<String> stages() {
        return outcome.stages().stream().map(TextReport::line).toList();
    }

    /** The problems that do not fail the build, one line each. */
    public List<String> passing() {
        return outcome.problems().stream()
                .filter(problem -> !outcome.fails(problem))
                .map(TextReport::line)
                .toList();
    }

    /** The problems that fail the build, one line each, and a last line that counts. */
    public String failure() {
        Stream<String> failing =
                outcome.problems().stream().filter(outcome::fails).map(TextReport::line);
        return Stream.of(Stream.of("there are mistakes in the newspaper"), failing, Stream.of(count()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** What the newspaper consists of, and where it lies when it was published. */
    public List<String> ending() {
        String articles = number(outcome.articles(), "article") + ", " + outcome.withheld() + " withheld";
        Site site = outcome.site();
        if (site == null) {
            return List.of(articles);
        }
        String files = number(site.pages(), "page") + ": " + site.written() + " files written, " + site.unchanged()
                + " unchanged, " + site.removed() + " removed";
        return List.of(articles, files, "The site: " + site.folder().resolve("index.html"));
    }

    private String count() {
        long files = outcome.problems().stream()
                .map(problem -> problem.place().file())
                .distinct()
                .count();
        String counts = Stream.of(Severity.ERROR, Severity.WARNING)
                .filter(severity -> count(severity) > 0)
                .map(severity -> number(count(severity), severity.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" and "));
        return counts + " in " + number(files, "file") + "; " + fate(outcome.site());
    }

    private static String fate(@Nullable Site site) {
        return site == null ? "nothing was written" : "the rest was published";
    }

    private long count(Severity severity) {
        return outcome.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static String number(long count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }

    private static String line(Stage stage) {
        return String.format(
                Locale.ROOT,
                "%-8s %-40s %6d ms",
                stage.name(),
                stage.count(),
                stage.took().toMillis());
    }

    private static String line(Problem problem) {
        return visible(problem.toString());
    }

    /** A text of which a terminal obeys no character. */
    static String visible(String text) {
        return text.codePoints().mapToObj(TextReport::visible).collect(Collectors.joining());
    }

    /** Line ends, escape sequences and marks that turn the direction of text are spelled out. */
    private static String visible(int character) {
        boolean turns = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return turns || Character.isISOControl(character) || character == 0x2028 || character == 0x2029
                ? String.format(Locale.ROOT, "\\u%04X", character)
                : Character.toString(character);
    }
}
