package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParametersIT {
    @Test
    void skippingSaysSoAndTouchesNothing(@TempDir Path folder) throws Exception {
        Maven.Run run = new Newsroom(folder).maven().goal("build", "-Dbroadsheet.skip");

        assertThat(run.exit()).as(run.log()).isZero();
        assertThat(run.log()).contains("[INFO] Skipped, as broadsheet.skip says");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void everyBadValueIsOneLineWithItsRemedy(@TempDir Path folder) throws Exception {
        Maven.Run run = new Newsroom(folder)
                .maven()
                .goal(
                        "build",
                        "-Dbroadsheet.now=yesterday",
                        "-Dbroadsheet.drafts=maybe",
                        "-Dbroadsheet.threads=0",
                        "-Dbroadsheet.failOn=panic",
                        "-Dbroadsheet.templates=nowhere",
                        "-Dbroadsheet.report=target/www/report");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors())
                .anyMatch(line -> line.endsWith("broadsheet.templates: '" + folder.resolve("nowhere")
                        + "' is not a folder; name one that exists, or leave the parameter out"))
                .contains(
                        "broadsheet.now: 'yesterday' is not an instant; write one like 2026-08-22T06:00:00Z or"
                                + " 2026-08-22T07:00:00+01:00",
                        "broadsheet.drafts: 'maybe' is neither true nor false; write -Dbroadsheet.drafts for true",
                        "broadsheet.threads: '0' is not a number of threads; write one from 1 to 256",
                        "broadsheet.failOn: 'panic' is not a severity; write error or warning",
                        "broadsheet.report: '" + folder.resolve("target/www/report")
                                + "' lies in the folder of broadsheet.output; choose one outside it");
        assertThat(folder.resolve("target")).doesNotExist();
    }
}
