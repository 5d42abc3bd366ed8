package dev.broadsheet.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diary.Diary;
import dev.broadsheet.diary.Turn;
import dev.broadsheet.diary.Turn.Kind;
import dev.broadsheet.diary.Turn.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DueReportTest {
    private static final Turn APPEARS = new Turn(
            Instant.parse("2026-12-31T23:59:30Z"),
            List.of(
                    new Reason(Kind.APPEARS, "content/local/bridge.md", null),
                    new Reason(Kind.LEAVES_PARTNER, "content/local/quay.md", "meridian")));
    private static final Turn EXPIRES = new Turn(
            Instant.parse("2026-11-22T06:00:00Z"), List.of(new Reason(Kind.EXPIRES, "content/local/fair.md", null)));

    @Test
    void linesTellBothZonesAndALineOfCronThatIsNotTooEarly() {
        DueReport report = new DueReport(diary(List.of(APPEARS), null, List.of()));

        assertThat(report.lines())
                .containsExactly(
                        "The site changes by itself, looking as far as 2027-01-21 15:30:00 (Asia/Kolkata):",
                        "2027-01-01 05:29:30  2026-12-31T23:59:30Z  content/local/bridge.md appears, and 1 more",
                        "For cron, in UTC, the first of these is: 0 0 1 1 *");
        assertThat(report.warnings())
                .containsExactly(
                        "content/local/idea.md is still a draft, and was to be published on 2026-11-20 05:30:00");
    }

    @Test
    void quietTimesAreSaidToBeQuiet() {
        assertThat(new DueReport(diary(List.of(), Instant.parse("2026-11-22T00:00:00Z"), List.of())).lines())
                .containsExactly(
                        "Nothing has changed by itself since 2026-11-22 05:30:00",
                        "Nothing changes by itself until 2027-01-21 15:30:00 (Asia/Kolkata)");
    }

    @Test
    void scriptsLearnWhetherToBuild(@TempDir Path folder) throws Exception {
        Instant since = Instant.parse("2026-11-22T00:00:00Z");
        new DueReport(diary(List.of(APPEARS), since, List.of(EXPIRES))).write("1.2", folder.resolve("report"));

        JsonNode json = JsonMapper.shared().readTree(Files.readString(folder.resolve("report/due.json"), UTF_8));
        assertThat(json.path("turned").asBoolean()).isTrue();
        assertThat(json.path("passed").path(0).path("cron").asString()).isEqualTo("0 6 22 11 *");
        assertThat(json.path("turns").path(0).path("local").asString()).isEqualTo("2027-01-01T05:29:30+05:30");
        assertThat(json.path("turns").path(0).path("reasons").path(1))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        "{\"kind\":\"leaves-partner\",\"file\":\"content/local/quay.md\",\"partner\":\"meridian\"}"));
        assertThat(json.path("overdueDrafts").path(0).path("file").asString()).isEqualTo("content/local/idea.md");
    }

    private static Diary diary(List<Turn> turns, Instant since, List<Turn> passed) {
        return new Diary(
                ZoneId.of("Asia/Kolkata"),
                Instant.parse("2026-11-22T10:00:00Z"),
                Instant.parse("2027-01-21T10:00:00Z"),
                turns,
                since,
                passed,
                List.of(new Diary.Overdue("content/local/idea.md", Instant.parse("2026-11-20T00:00:00Z"))));
    }
}
