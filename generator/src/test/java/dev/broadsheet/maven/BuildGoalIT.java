package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BuildGoalIT {
    private static final String NOW = "-Dbroadsheet.now=2026-11-20T12:00:00Z";

    @TempDir
    Path folder;

    @Test
    void aNewspaperNeedsNoPomAndNoVersion() throws Exception {
        Newsroom newsroom = new Newsroom(folder).article("bridge.md", "Bridge reopens");

        Maven.Run run = newsroom.maven().run(Maven.PLUGIN + ":build", NOW);

        assertThat(run.exit()).as(run.log()).isZero();
        assertThat(newsroom.files("target/www"))
                .containsKeys("index.html", "404.html", "local/2026/08/bridge/index.html")
                .hasEntrySatisfying("index.html", page -> assertThat(page).contains("Bridge reopens"));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(".mvn", "content", "site.yml", "target");
    }

    @Test
    void theLogTellsTheVersionEachStageAndWhereTheSiteLies() throws Exception {
        Newsroom newsroom = new Newsroom(folder)
                .article("bridge.md", "Bridge reopens")
                .file(
                        "content/local/later.md",
                        """
                        ---
                        headline: Not to be read yet
                        section: local
                        published: 2026-12-24T06:00:00Z
                        ---

                        It has not happened.
                        """);

        Maven.Run run = newsroom.maven().goal("build", NOW);

        assertThat(run.log().lines())
                .contains("[INFO] Broadsheet " + Maven.VERSION)
                .anyMatch(line -> line.matches("\\[INFO] read .+ \\d+ ms"))
                .anyMatch(line -> line.matches("\\[INFO] write .+ \\d+ ms"))
                .contains("[INFO] 1 article, 1 withheld")
                .anyMatch(line -> line.matches("\\[INFO] \\d+ pages: \\d+ files written, 0 unchanged, 0 removed"))
                .contains("[INFO] The site: " + folder.toRealPath().resolve("target/www/index.html"));
        assertThat(newsroom.files("target/www").values()).noneMatch(text -> text.contains("Not to be read yet"));
    }

    @Test
    void aPomNeedsOnlyToNameTheGoal() throws Exception {
        Newsroom newsroom =
                new Newsroom(folder).article("bridge.md", "Bridge reopens").pom("build");

        Maven.Run run = newsroom.maven().run("package", "-T2");

        assertThat(run.exit()).as(run.log()).isZero();
        assertThat(run.log()).doesNotContain("not marked as @threadSafe", "not thread-safe");
        assertThat(newsroom.files("target/www")).containsKey("index.html");
    }

    @Test
    void aSecondBuildWritesNothingAnew() throws Exception {
        Newsroom newsroom = new Newsroom(folder).article("bridge.md", "Bridge reopens");
        newsroom.maven().goal("build", NOW);
        Map<String, String> before = newsroom.files("target/www");

        Maven.Run run = newsroom.maven().goal("build", NOW, "-Dbroadsheet.threads=1");

        assertThat(run.log()).containsPattern("pages: 0 files written, [1-9]\\d* unchanged, 0 removed");
        assertThat(newsroom.files("target/www")).isEqualTo(before);
    }

    @Test
    void everyFolderCanBeElsewhere() throws Exception {
        Newsroom newsroom = new Newsroom(folder);
        Files.move(folder.resolve("site.yml"), folder.resolve("courier.yml"));
        newsroom.file(
                        "stories/local/bridge.md",
                        """
                ---
                headline: Bridge reopens
                published: 2026-08-22
                ---
                Traffic returned.
                """)
                .file("as it is/humans.txt", "Nobody");

        Maven.Run run = newsroom.maven()
                .goal(
                        "build",
                        NOW,
                        "-Dbroadsheet.content=stories",
                        "-Dbroadsheet.config=courier.yml",
                        "-Dbroadsheet.static=as it is",
                        "-Dbroadsheet.output=published/www",
                        "-Dbroadsheet.cache=published/cache",
                        "-Dbroadsheet.report=published/report");

        assertThat(run.exit()).as(run.log()).isZero();
        assertThat(newsroom.files("published/www")).containsKeys("index.html", "humans.txt");
        assertThat(folder.resolve("target")).doesNotExist();
        JsonNode report = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("published/report/broadsheet-report.json")));
        assertThat(report.path("failed").asBoolean()).isFalse();
        assertThat(report.path("articles").asInt()).isEqualTo(1);
        assertThat(folder.resolve("published/report/broadsheet.sarif")).exists();
    }

    @Test
    void aNewsroomOverridesASingleTemplate() throws Exception {
        Newsroom newsroom = new Newsroom(folder)
                .article("bridge.md", "Bridge reopens")
                .file("templates/404.ftlh", "<!doctype html><title>Gone fishing</title>");

        Maven.Run run = newsroom.maven().goal("build", NOW);

        assertThat(run.exit()).as(run.log()).isZero();
        assertThat(newsroom.files("target/www"))
                .hasEntrySatisfying("404.html", page -> assertThat(page).contains("Gone fishing"))
                .hasEntrySatisfying("index.html", page -> assertThat(page).contains("Bridge reopens"));
    }

    @Test
    void troubleWithTheDiskIsNotAMistakeOfTheNewsroom() throws Exception {
        Newsroom newsroom = new Newsroom(folder)
                .article("bridge.md", "Bridge reopens")
                .file("target/www", "a file where the site should go");

        Maven.Run run = newsroom.maven().goal("build", NOW);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.log())
                .contains("A file could not be read or written")
                .contains(folder.resolve("target/www").toString())
                .doesNotContain("mistakes in the newspaper");
        assertThat(Files.readString(folder.resolve("target/www"))).isEqualTo("a file where the site should go");
    }
}
