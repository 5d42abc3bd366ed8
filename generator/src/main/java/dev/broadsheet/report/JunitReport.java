package dev.broadsheet.report;

import dev.broadsheet.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The problems as JUnit's XML, which every CI server shows: one suite for each file and one case for each problem in it. A
 * case fails when its problem fails the build; any other is passed over with the reason. Without problems a single case
 * passes, as some servers take an empty report for a broken one.
 */
final class JunitReport {
    private JunitReport() {}

    static String of(Outcome outcome) {
        Map<String, List<Problem>> byFile = outcome.problems().stream()
                .collect(Collectors.groupingBy(problem -> problem.place().file(), TreeMap::new, Collectors.toList()));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
        attribute(xml, "name", "Broadsheet");
        counts(xml, outcome, outcome.problems());
        xml.append(">\n");
        if (byFile.isEmpty()) {
            xml.append("  <testsuite name=\"newspaper\" tests=\"1\" failures=\"0\" skipped=\"0\">\n");
            xml.append("    <testcase classname=\"newspaper\" name=\"nothing is wrong\"/>\n  </testsuite>\n");
        }
        byFile.forEach((file, problems) -> {
            xml.append("  <testsuite");
            attribute(xml, "name", file);
            counts(xml, outcome, problems);
            xml.append(">\n");
            problems.forEach(problem -> add(xml, problem, outcome.fails(problem)));
            xml.append("  </testsuite>\n");
        });
        return xml.append("</testsuites>\n").toString();
    }

    private static void counts(StringBuilder xml, Outcome outcome, List<Problem> problems) {
        long failures = problems.stream().filter(outcome::fails).count();
        attribute(xml, "tests", String.valueOf(Math.max(1, problems.size())));
        attribute(xml, "failures", String.valueOf(failures));
        attribute(xml, "skipped", String.valueOf(problems.size() - failures));
    }

    private static void add(StringBuilder xml, Problem problem, boolean fails) {
        xml.append("    <testcase");
        attribute(xml, "classname", problem.place().file());
        attribute(xml, "name", problem.rule().id() + " at " + problem.place());
        xml.append(fails ? ">\n      <failure" : ">\n      <skipped");
        if (fails) {
            attribute(xml, "type", problem.rule().id());
        }
        attribute(xml, "message", problem.message());
        if (fails) {
            xml.append('>').append(escaped(problem.toString())).append("</failure>");
        } else {
            xml.append("/>");
        }
        xml.append("\n    </testcase>\n");
    }

    private static void attribute(StringBuilder xml, String name, String value) {
        xml.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    /** Without the characters that XML 1.0 cannot hold at all (section 2.2). */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isCharacter(int c) {
        return c >= 0x10000 || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD);
    }
}
