package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to a story of one's own, as a newcomer goes. */
class InitGoalIT {
    @TempDir
    Path folder;

    @Test
    void anEmptyFolderBecomesANewsroomThatBuildsWithoutAWarning() throws Exception {
        Maven maven = new Maven(folder);

        Maven.Run init = maven.goal("init", "-Dbroadsheet.name=The Test Courier");
        assertThat(init.exit()).as(init.log()).isZero();
        assertThat(init.log()).contains("[INFO] written     pom.xml", "Now: mvn package");

        Maven.Run begun = maven.run("broadsheet:new", "-Dheadline=Bridge reopens: \"at last\"", "-Dsection=local");
        assertThat(begun.exit()).as(begun.log()).isZero();
        Path article = folder.resolve("content/local/bridge-reopens-at-last.md");
        assertThat(begun.log()).contains("[INFO] The article: " + article.toRealPath());
        Files.writeString(article, Files.readString(article).replace("draft: true", "draft: false"));

        assertThat(maven.run("broadsheet:check").exit()).isZero();
        Maven.Run built = maven.run("package");
        assertThat(built.exit()).as(built.log()).isZero();
        assertThat(Stream.of(init, begun, built).flatMap(run -> run.log().lines()))
                .noneMatch(line -> line.startsWith("[WARNING]"));
        assertThat(Files.readString(folder.resolve("target/www/index.html")))
                .contains("The Test Courier", "This is your first story", "Bridge reopens: “at last”");

        Maven.Run due = maven.run("broadsheet:due");
        assertThat(due.log()).contains("content/local/lighthouse.md leaves the news sitemap");
    }

    @Test
    void aSecondCallTouchesNothing() throws Exception {
        Maven maven = new Maven(folder);
        Files.writeString(folder.resolve("site.yml"), "name: Mine\nurl: https://mine.example.org/\n");
        assertThat(maven.goal("init").log()).contains("[INFO] left alone  site.yml");

        Maven.Run again = maven.goal("init");

        assertThat(again.exit()).as(again.log()).isZero();
        assertThat(again.log()).doesNotContain("[INFO] written");
        assertThat(Files.readString(folder.resolve("site.yml"))).startsWith("name: Mine");
    }

    @Test
    void aNewArticleTellsWhatItLacks() throws Exception {
        new Newsroom(folder).file("content/sections.yml", "local: Local\n");

        Maven.Run run = new Maven(folder).goal("new", "-Dsection=locl");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors())
                .contains("-Dbroadsheet.section error unknown-section: \"locl\" is no section; did you mean \"local\"?")
                .anyMatch(line -> line.endsWith(
                        "-Dbroadsheet.headline error missing-key: the article has no headline; add -Dheadline=\"Bridge"
                                + " reopens\""));
    }
}
