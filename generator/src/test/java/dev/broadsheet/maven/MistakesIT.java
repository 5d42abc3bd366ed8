package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ten mistakes in ten files, as an editor would make them. */
class MistakesIT {
    private static final String NOW = "-Dbroadsheet.now=2026-11-20T12:00:00Z";

    /** The text of each article, by what the report is to say of it: file, line and rule. */
    private static final Map<String, String> MISTAKES = mistakes();

    @TempDir
    Path folder;

    private static Map<String, String> mistakes() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a-typo.md:4 unknown-key", front("headline: Ferry late\npublished: 2026-08-22\nkiker: Harbour"));
        texts.put("b-nothing.md:1 missing-key", front("published: 2026-08-22"));
        texts.put("c-date.md:3 impossible-date", front("headline: Ferry late\npublished: 2026-02-30"));
        texts.put("d-draft.md:4 wrong-type", front("headline: Ferry late\npublished: 2026-08-22\ndraft: maybe"));
        texts.put(
                "e-twice.md:4 duplicate-key",
                front("headline: Ferry late\npublished: 2026-08-22\nheadline: Ferry early"));
        texts.put("f-anchor.md:2 yaml-anchor", front("headline: &ferry Ferry late\npublished: 2026-08-22"));
        texts.put(
                "g-section.md:4 unknown-section", front("headline: Ferry late\npublished: 2026-08-22\nsection: locl"));
        texts.put(
                "h-byline.md:4 by-in-byline",
                front("headline: Ferry late\npublished: 2026-08-22\nbyline: By A. Diallo"));
        texts.put(
                "i-link.md:6 dead-link",
                front("headline: Ferry late\npublished: 2026-08-22") + "See [the timetable](timetable.md).\n");
        texts.put(
                "j-picture.md:6 missing-picture",
                front("headline: Ferry late\npublished: 2026-08-22") + "![The quay](quay.jpg)\n");
        return texts;
    }

    private static String front(String keys) {
        return "---\n" + keys + "\n---\n\n";
    }

    private Newsroom newsroomWithMistakes() throws IOException {
        Newsroom newsroom = new Newsroom(folder).file("content/sections.yml", "- id: local\n  name: Local\n");
        for (Map.Entry<String, String> mistake : MISTAKES.entrySet()) {
            newsroom.file("content/local/" + mistake.getKey().replaceFirst(":.*", ""), mistake.getValue());
        }
        return newsroom;
    }

    @Test
    void allAreToldInOneRunAndTheSiteStaysAsItWas() throws Exception {
        Newsroom newsroom = new Newsroom(folder).article("bridge.md", "Bridge reopens");
        assertThat(newsroom.maven().goal("build", NOW).exit()).isZero();
        Map<String, String> before = newsroom.files("target/www");

        Maven.Run run = newsroomWithMistakes().maven().goal("build", NOW, "-Dbroadsheet.report=report");

        assertThat(run.exit()).isEqualTo(1);
        List<String> errors = run.errors();
        for (String mistake : MISTAKES.keySet()) {
            String[] parts = mistake.split(" ");
            String told = "content/local/" + parts[0] + "(:\\d+)? error " + parts[1] + ": .+; .+";
            assertThat(errors).as(told).anyMatch(line -> line.matches(told));
        }
        assertThat(errors).anyMatch(line -> line.equals("10 errors in 10 files; nothing was written"));
        assertThat(run.log()).doesNotContain("Exception:", "\tat ");
        assertThat(newsroom.files("target/www")).isEqualTo(before);
        JsonNode report =
                JsonMapper.shared().readTree(Files.readString(folder.resolve("report/broadsheet-report.json")));
        assertThat(report.path("failed").asBoolean()).isTrue();
        assertThat(report.path("problems").size())
                .isEqualTo(errors.stream()
                        .filter(line -> line.startsWith("content/"))
                        .count());
    }

    @Test
    void aCheckTellsTheSameAndWritesNothing() throws Exception {
        Maven.Run check = newsroomWithMistakes().maven().goal("check", NOW);
        assertThat(folder.resolve("target")).doesNotExist();
        Maven.Run build = new Maven(folder).goal("build", NOW);

        assertThat(check.exit()).isEqualTo(1);
        assertThat(problems(check)).hasSizeGreaterThanOrEqualTo(10).isEqualTo(problems(build));
        assertThat(folder.resolve("target/www")).doesNotExist();
    }

    @Test
    void aSoundNewspaperPassesTheCheckWithoutOutput() throws Exception {
        Newsroom newsroom =
                new Newsroom(folder).article("bridge.md", "Bridge reopens").pom("check");

        Maven.Run run = newsroom.maven().run("package", NOW);

        assertThat(run.exit()).as(run.log()).isZero();
        assertThat(run.log()).contains("[INFO] 1 article, 0 withheld").doesNotContain("The site: ");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void whatIsSoundIsPublishedWhenItIsToKeepGoing() throws Exception {
        Newsroom newsroom = newsroomWithMistakes().article("bridge.md", "Bridge reopens");

        Maven.Run run = newsroom.maven().goal("build", NOW, "-Dbroadsheet.keepGoing");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors()).anyMatch(line -> line.endsWith(" in 10 files; the rest was published"));
        assertThat(newsroom.files("target/www"))
                .containsKey("local/2026/08/bridge/index.html")
                .doesNotContainKeys("local/2026/08/a-typo/index.html", "local/2026/08/h-byline/index.html")
                .hasEntrySatisfying("index.html", page -> assertThat(page)
                        .contains("Bridge reopens")
                        .doesNotContain("a-typo", "g-section", "h-byline", "i-link", "j-picture"));
    }

    private static List<String> problems(Maven.Run run) {
        return run.errors().stream().filter(line -> line.startsWith("content/")).toList();
    }
}
