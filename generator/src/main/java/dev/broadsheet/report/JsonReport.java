package dev.broadsheet.report;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.report.Outcome.Site;
import dev.broadsheet.report.Outcome.Stage;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole outcome as one JSON object of our own shape: for dashboards and scripts. */
final class JsonReport {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonReport() {}

    static ObjectNode of(Outcome outcome, String version) {
        ObjectNode report = JSON.createObjectNode();
        report.put("generator", "Broadsheet");
        report.put("version", version);
        report.put("failed", outcome.failed());
        report.put("failOn", name(outcome.failOn()));
        report.put("articles", outcome.articles());
        report.put("withheld", outcome.withheld());
        Site site = outcome.site();
        if (site != null) {
            report.putObject("site")
                    .put("pages", site.pages())
                    .put("written", site.written())
                    .put("unchanged", site.unchanged())
                    .put("removed", site.removed());
        }
        ArrayNode stages = report.putArray("stages");
        for (Stage stage : outcome.stages()) {
            stages.addObject()
                    .put("name", stage.name())
                    .put("count", stage.count())
                    .put("milliseconds", stage.took().toMillis());
        }
        ArrayNode problems = report.putArray("problems");
        outcome.problems().forEach(problem -> add(problems, problem));
        return report;
    }

    private static void add(ArrayNode problems, Problem problem) {
        Place place = problem.place();
        ObjectNode node = problems.addObject();
        node.put("severity", name(problem.severity()));
        node.put("rule", problem.rule().id());
        node.put("file", place.file());
        if (place.line() > 0) {
            node.put("line", place.line());
        }
        if (place.column() > 0) {
            node.put("column", place.column());
        }
        node.put("message", problem.message());
        node.put("remedy", problem.remedy());
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
