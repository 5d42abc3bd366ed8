package dev.broadsheet.report;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The problems as SARIF 2.1.0, which code hosts show beside the lines concerned.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final List<Rule> RULES = List.of(Rule.values());
    private static final JsonMapper JSON = JsonMapper.shared();

    private SarifReport() {}

    static ObjectNode of(Outcome outcome, String version) {
        ObjectNode log = JSON.createObjectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Broadsheet");
        driver.put("version", version);
        ArrayNode rules = driver.putArray("rules");
        for (Rule rule : RULES) {
            add(rules, rule);
        }
        run.putArray("invocations").addObject().put("executionSuccessful", !outcome.failed());
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        outcome.problems().forEach(problem -> add(results, problem));
        return log;
    }

    private static void add(ArrayNode rules, Rule rule) {
        ObjectNode node = rules.addObject();
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", rule.sentence());
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    }

    private static void add(ArrayNode results, Problem problem) {
        ObjectNode result = results.addObject();
        result.put("ruleId", problem.rule().id());
        result.put("ruleIndex", RULES.indexOf(problem.rule()));
        result.put("level", level(problem.severity()));
        String remedy = problem.remedy().isEmpty() ? "" : " " + sentence(problem.remedy());
        result.putObject("message").put("text", sentence(problem.message()) + remedy);
        Place place = problem.place();
        ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(place.file())).put("uriBaseId", "%SRCROOT%");
        if (place.line() > 0) {
            ObjectNode region = physical.putObject("region").put("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
            }
        }
    }

    /** SARIF asks for sentences with their full stop (3.11.3). */
    private static String sentence(String words) {
        return words.endsWith("?") ? words : words + ".";
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case OFF -> "none";
        };
    }

    /** A relative reference by RFC 3986, in which a colon must not pass for the end of a scheme. */
    private static String uri(String file) {
        try {
            return new URI(null, null, "/" + file, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A file's name always fits the path of an address: " + file, e);
        }
    }
}
