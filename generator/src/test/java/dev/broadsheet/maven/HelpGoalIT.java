package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpGoalIT {
    @Test
    void everyGoalIsNamedInAnEmptyFolder(@TempDir Path folder) throws Exception {
        Maven.Run run = new Maven(folder).goal("help");

        assertThat(run.exit()).as(run.log()).isZero();
        assertThat(run.log())
                .contains(
                        "broadsheet:build",
                        "broadsheet:check",
                        "broadsheet:due",
                        "broadsheet:help",
                        "broadsheet:init",
                        "broadsheet:new");
    }

    @Test
    void everyParameterIsDescribedWithItsDefault(@TempDir Path folder) throws Exception {
        Maven.Run run = new Maven(folder).goal("help", "-Ddetail", "-Dgoal=build");

        assertThat(run.log())
                .contains(
                        "content (Default: ${basedir}/content)",
                        "static (Default: ${basedir}/static)",
                        "config (Default: ${basedir}/site.yml)",
                        "output (Default: ${basedir}/target/www)",
                        "cache (Default: ${basedir}/target/broadsheet-cache)",
                        "failOn (Default: error)")
                .contains(
                        "User property: broadsheet.templates",
                        "User property: broadsheet.now",
                        "User property: broadsheet.drafts",
                        "User property: broadsheet.keepGoing",
                        "User property: broadsheet.threads",
                        "User property: broadsheet.report",
                        "User property: broadsheet.skip");
    }
}
