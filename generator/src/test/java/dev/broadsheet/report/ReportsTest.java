package dev.broadsheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.report.Outcome.Site;
import dev.broadsheet.report.Outcome.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {
    private static final Problem UNKNOWN_SECTION = new Problem(
            Severity.ERROR,
            Rule.UNKNOWN_SECTION,
            new Place("content/a 100%: ü.md", 3, 10),
            "there is no section 'wrold'",
            "did you mean 'world'?");
    private static final Problem WHOLE_FILE =
            new Problem(Severity.ERROR, Rule.FILE_TOO_LARGE, Place.of("content/b.md"), "the file has 6 MiB", "");
    private static final Problem MILD =
            new Problem(Severity.WARNING, Rule.DEAD_LINK, new Place("content/c.md", 9, 0), "nothing is at 'x.md'", "");
    private static final List<Stage> STAGES = List.of(new Stage("read", "3 articles", Duration.ofMillis(12)));

    private final Outcome broken =
            new Outcome(List.of(UNKNOWN_SECTION, WHOLE_FILE, MILD), STAGES, 2, 1, null, Severity.ERROR);
    private final Outcome sound =
            new Outcome(List.of(MILD), STAGES, 41, 3, new Site(Path.of("/srv/www"), 132, 7, 125, 1), Severity.ERROR);

    @TempDir
    Path folder;

    @Test
    void aFailureHasALineForEachErrorAndALastOneThatCounts() {
        assertThat(new TextReport(broken).failure().lines())
                .containsExactly(
                        "there are mistakes in the newspaper",
                        "content/a 100%: ü.md:3:10 error unknown-section: there is no section 'wrold'; did you mean"
                                + " 'world'?",
                        "content/b.md error file-too-large: the file has 6 MiB",
                        "2 errors and 1 warning in 3 files; nothing was written");
    }

    @Test
    void annotationsTellGithubErrorsFirstAndEscapeWhatItsRunnerWouldRead() {
        Problem lines = new Problem(
                Severity.WARNING, Rule.DEAD_LINK, new Place("content/a, b.md", 2, 0), "a\r\n::error::b", "100%");

        assertThat(Annotations.of(new Outcome(
                        List.of(MILD, lines, UNKNOWN_SECTION, WHOLE_FILE), STAGES, 2, 1, null, Severity.ERROR)))
                .containsExactly(
                        "::error file=content/a 100%25%3A ü.md,line=3,col=10,title=unknown-section::there is no section"
                                + " 'wrold'; did you mean 'world'?",
                        "::error file=content/b.md,title=file-too-large::the file has 6 MiB",
                        "::warning file=content/c.md,line=9,title=dead-link::nothing is at 'x.md'",
                        "::warning file=content/a%2C b.md,line=2,title=dead-link::a%0D%0A::error::b; 100%25");
    }

    @Test
    void junitShowsASuiteForEachFileAndACaseForEachProblem() {
        Problem nasty =
                new Problem(Severity.ERROR, Rule.DEAD_LINK, new Place("content/c.md", 9, 2), "<a> & \"b\" \u0007", "c");

        assertThat(JunitReport.of(new Outcome(List.of(nasty, MILD), STAGES, 2, 1, null, Severity.ERROR)))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="Broadsheet" tests="2" failures="1" skipped="1">
                          <testsuite name="content/c.md" tests="2" failures="1" skipped="1">
                            <testcase classname="content/c.md" name="dead-link at content/c.md:9:2">
                              <failure type="dead-link" message="&lt;a&gt; &amp; &quot;b&quot; \uFFFD">content/c.md:9:2 error \
                        dead-link: &lt;a&gt; &amp; &quot;b&quot; \uFFFD; c</failure>
                            </testcase>
                            <testcase classname="content/c.md" name="dead-link at content/c.md:9">
                              <skipped message="nothing is at 'x.md'"/>
                            </testcase>
                          </testsuite>
                        </testsuites>
                        """);
        assertThat(JunitReport.of(new Outcome(List.of(), STAGES, 2, 1, null, Severity.ERROR)))
                .contains("<testsuites name=\"Broadsheet\" tests=\"1\" failures=\"0\" skipped=\"0\">")
                .contains("<testcase classname=\"newspaper\" name=\"nothing is wrong\"/>");
    }

    @Test
    void aWarningPassesUnlessItIsToFailTheBuild() {
        String warning = "content/c.md:9 warning dead-link: nothing is at 'x.md'";
        Outcome strict = new Outcome(sound.problems(), STAGES, 41, 3, null, Severity.WARNING);

        assertThat(new TextReport(sound).passing()).containsExactly(warning);
        assertThat(new TextReport(strict).passing()).isEmpty();
        assertThat(new TextReport(strict).failure()).contains(warning);
    }

    @Test
    void theEndSaysWhereTheSiteLies() {
        assertThat(new TextReport(sound).ending())
                .containsExactly(
                        "41 articles, 3 withheld",
                        "132 pages: 7 files written, 125 unchanged, 1 removed",
                        "The site: " + Path.of("/srv/www/index.html"));
        assertThat(new TextReport(broken).ending()).containsExactly("2 articles, 1 withheld");
    }

    @Test
    void aStageIsOneLineWithItsTime() {
        assertThat(new TextReport(sound).stages())
                .containsExactly("read     3 articles                                   12 ms");
    }

    @Test
    void noContentReachesTheTerminalAsACommand() {
        Problem hostile = new Problem(
                Severity.ERROR, Rule.UNKNOWN_KEY, Place.of("content/\u202Edm.a"), "key '\u001B[2J\n[INFO] ok'", "");
        Outcome outcome = new Outcome(List.of(hostile), List.of(), 0, 0, null, Severity.ERROR);

        assertThat(new TextReport(outcome).failure().lines())
                .contains("content/\\u202Edm.a error unknown-key: key '\\u001B[2J\\u000A[INFO] ok'");
    }

    @Test
    void theJsonReportHoldsEverything() throws IOException {
        JsonNode report = written(broken, "broadsheet-report.json");

        assertThat(report.path("failed").asBoolean()).isTrue();
        assertThat(report.path("stages").path(0).path("milliseconds").asInt()).isEqualTo(12);
        assertThat(report.path("site").isMissingNode()).isTrue();
        JsonNode first = report.path("problems").path(0);
        assertThat(first.path("rule").asString()).isEqualTo("unknown-section");
        assertThat(first.path("file").asString()).isEqualTo("content/a 100%: ü.md");
        assertThat(first.path("line").asInt()).isEqualTo(3);
        assertThat(first.path("column").asInt()).isEqualTo(10);
        assertThat(report.path("problems").path(1).has("line")).isFalse();
        assertThat(written(sound, "broadsheet-report.json")
                        .path("site")
                        .path("written")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void theSarifReportFitsTheSchemaOfItsStandard() throws IOException {
        assertThat(schemaErrors(written(broken, "broadsheet.sarif"))).isEmpty();
        assertThat(schemaErrors(written(sound, "broadsheet.sarif"))).isEmpty();
        assertThat(schemaErrors(JsonMapper.shared().readTree("{\"version\": \"2.1.0\"}")))
                .as("a log without runs")
                .isNotEmpty();
    }

    @Test
    void aSarifResultPointsAtItsRuleAndItsPlace() throws IOException {
        JsonNode run = written(broken, "broadsheet.sarif").path("runs").path(0);
        JsonNode result = run.path("results").path(0);
        JsonNode physical = result.path("locations").path(0).path("physicalLocation");

        assertThat(run.path("tool")
                        .path("driver")
                        .path("rules")
                        .path(result.path("ruleIndex").asInt())
                        .path("id")
                        .asString())
                .isEqualTo(result.path("ruleId").asString())
                .isEqualTo("unknown-section");
        assertThat(result.path("message").path("text").asString())
                .isEqualTo("there is no section 'wrold'. did you mean 'world'?");
        assertThat(physical.path("artifactLocation").path("uri").asString())
                .isEqualTo("content/a%20100%25%3A%20%C3%BC.md");
        assertThat(physical.path("region").path("startColumn").asInt()).isEqualTo(10);
        assertThat(run.path("results")
                        .path(1)
                        .path("locations")
                        .path(0)
                        .path("physicalLocation")
                        .has("region"))
                .isFalse();
    }

    @Test
    void theSameOutcomeGivesTheSameBytes() throws IOException {
        ReportFiles.write(broken, "1.0", folder.resolve("one"));
        ReportFiles.write(broken, "1.0", folder.resolve("two"));

        for (String name : List.of("broadsheet-report.json", "broadsheet.sarif")) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
            assertThat(Files.readString(folder.resolve("one").resolve(name)))
                    .endsWith("}\n")
                    .doesNotContain("\r");
        }
    }

    private JsonNode written(Outcome outcome, String name) throws IOException {
        ReportFiles.write(outcome, "1.0", folder);
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(name)));
    }

    private static List<?> schemaErrors(JsonNode log) throws IOException {
        try (InputStream in = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(log);
        }
    }
}
