package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueGoalIT {
    @TempDir
    Path folder;

    @Test
    void theNextInstantsAreToldInBothZonesAndForScripts() throws Exception {
        Maven.Run run = new Newsroom(folder)
                .article("bridge.md", "Bridge reopens")
                .maven()
                .goal(
                        "due",
                        "-Dbroadsheet.now=2026-08-22T04:00:00Z",
                        "-Dbroadsheet.since=2026-08-21T04:00:00Z",
                        "-Dbroadsheet.days=3",
                        "-Dbroadsheet.report=target/report");

        assertThat(run.exit()).as(run.log()).isZero();
        assertThat(run.log().lines())
                .containsSubsequence(
                        "[INFO] Nothing has changed by itself since 2026-08-21 05:00:00",
                        "[INFO] The site changes by itself, looking as far as 2026-08-25 05:00:00 (Europe/London):",
                        "[INFO] 2026-08-22 06:00:00  2026-08-22T05:00:00Z  content/local/bridge.md appears",
                        "[INFO] 2026-08-24 06:00:00  2026-08-24T05:00:00Z  content/local/bridge.md leaves the news sitemap",
                        "[INFO] For cron, in UTC, the first of these is: 0 5 22 8 *");
        assertThat(Files.readString(folder.resolve("target/report/due.json"))).contains("\"turned\" : false");
        assertThat(folder.resolve("target/www")).doesNotExist();
    }

    @Test
    void whatItIsToldWronglyIsOneLineEach() throws Exception {
        Maven.Run run =
                new Newsroom(folder).maven().goal("due", "-Dbroadsheet.days=0", "-Dbroadsheet.since=last Friday");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors())
                .contains("broadsheet.since: 'last Friday' is not an instant; write one like 2026-08-22T06:00:00Z or"
                        + " 2026-08-22T07:00:00+01:00")
                .anyMatch(line ->
                        line.endsWith("broadsheet.days: '0' is not a number of days; write one from 1 to 3660"));
    }
}
