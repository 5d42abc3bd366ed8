package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.markdown.HostileTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Newsrooms in which somebody means harm: each hostile file gives an article or one problem, the others are published, and
 * the program ends. Each is built in a Java of its own, as threads that cannot be stopped go with it.
 */
class NoStallsIT {
    private static final String FRONT_MATTER = "headline: Headline\npublished: 2026-11-20\n";

    /** The deadline is 5 s for each; the machine that runs this test may have better things to do. */
    private static final int PATIENCE_IN_MINUTES = 5;

    @TempDir
    Path folder;

    /** What a build said and left. */
    private record Built(int exit, List<String> said, Map<String, String> site) {
        List<String> about(String file) {
            return said.stream()
                    .filter(line -> line.startsWith(file + ":") || line.startsWith(file + " "))
                    .toList();
        }
    }

    @Test
    void everyHostileTextGivesAnArticleOrOneProblemAndTheOthersArePublished() throws Exception {
        Newsroom newsroom = Newsroom.minimal(folder.resolve("newsroom"));
        Map<String, String> texts = HostileTexts.all();
        texts.forEach((name, text) -> newsroom.article("local/" + name + ".md", FRONT_MATTER, text));
        for (int honest = 0; honest < 20; honest++) {
            newsroom.article(
                    "local/honest-" + honest + ".md", FRONT_MATTER, "Nothing but the truth, " + honest + ".\n");
        }
        Built built = build();

        assertThat(built.exit()).as("%s", built.said()).isEqualTo(1);
        for (int honest = 0; honest < 20; honest++) {
            assertThat(built.site().get("local/2026/11/honest-" + honest + "/index.html"))
                    .contains("Nothing but the truth, " + honest + ".");
        }
        Map<String, List<String>> wrong = new TreeMap<>();
        texts.keySet().forEach(name -> {
            List<String> about = built.about("content/local/" + name + ".md");
            boolean published = built.site().containsKey("local/2026/11/" + name + "/index.html");
            long refused = about.stream()
                    .filter(line -> line.matches("[^ ]+ error (file-too-large|unreadable-file|markdown-too-\\w+): .*"))
                    .count();
            // Whose links lead nowhere is left out as well, like every text with an error.
            boolean told = about.stream().anyMatch(line -> line.contains(" error "));
            if (refused > 1 || (published ? refused > 0 : !told)) {
                wrong.put(name + (published ? " (published)" : ""), about);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(built.said()).noneMatch(line -> line.contains("Exception"));
    }

    @Test
    void hostileYamlAndCommentsAreRefusedWhereTheyStand() throws Exception {
        Newsroom newsroom = Newsroom.minimal(folder.resolve("newsroom"));
        newsroom.article("local/story.md", FRONT_MATTER, "The truth.\n");
        Map<String, String> frontMatters = new TreeMap<>();
        frontMatters.put("scalar", "kicker: \"" + "x".repeat(60_000) + "\"");
        frontMatters.put("scalar-too-large", "kicker: \"" + "x".repeat(21 << 17) + "\"");
        frontMatters.put("folded", "kicker: >\n" + "  x\n".repeat(15_000));
        frontMatters.put("nested-lists", "topics: " + "[".repeat(10_000));
        frontMatters.put("nested-maps", "extra: " + "{a: ".repeat(10_000));
        frontMatters.put("laughs", laughs());
        frontMatters.put("keys", "? ".repeat(30_000));
        frontMatters.put("hyphens", "topics:\n  " + "- ".repeat(30_000));
        frontMatters.put("quotes", "kicker: " + "'".repeat(60_001));
        frontMatters.put("number", "kicker: " + "9".repeat(60_000));
        frontMatters.put("topics", "topics: [" + "a, ".repeat(20_000) + "a]");
        frontMatters.forEach((name, more) -> newsroom.article("local/" + name + ".md", FRONT_MATTER + more, "Text.\n"));
        Map<String, String> comments = new TreeMap<>();
        HostileTexts.all().forEach((name, text) -> comments.put(name, text.replace("\0", "")));
        comments.forEach((name, text) -> newsroom.file(
                "content/local/comments/story/" + name + ".yml",
                "_id: " + name + "\nname: Reader\ndate: 2026-11-21T10:00:00Z\nmessage: |\n  "
                        + text.replace("\n", "\n  ") + "\n"));
        newsroom.file("content/local/comments/story/scalar.yml", "message: \"" + "x".repeat(1 << 20));
        Built built = build();

        assertThat(built.site().get("local/2026/11/story/index.html")).contains("The truth.");
        frontMatters.keySet().forEach(name -> {
            boolean published = built.site().containsKey("local/2026/11/" + name + "/index.html");
            int most = name.equals("laughs") ? 10 : 1; // one for each place, and no more than anyone reads
            assertThat(built.about("content/local/" + name + ".md"))
                    .hasSizeBetween(published ? 0 : 1, published ? 0 : most);
        });
        comments.keySet().forEach(name -> assertThat(built.about("content/local/comments/story/" + name + ".yml"))
                .hasSizeLessThanOrEqualTo(1));
        assertThat(built.said()).noneMatch(line -> line.contains("Exception"));
    }

    @Test
    void aTemplateWithoutAnEndIsToldOnceAndTheOthersAreDrawn() throws Exception {
        Map<String, String> loops = Map.of(
                "article", "<#list 1.. as i>x</#list>",
                "topic", "<#list 1.. as i><#assign a = i></#list>",
                "author", "<#macro again><@again/></#macro><@again/>");
        Newsroom newsroom = Newsroom.minimal(folder.resolve("newsroom"));
        loops.forEach((template, text) -> newsroom.file("templates/" + template + ".ftlh", text));
        for (int story = 0; story < 40; story++) {
            newsroom.article(
                    "local/story-" + story + ".md",
                    FRONT_MATTER + "topics: [Topic " + story + "]\nbyline: Reporter " + story,
                    "Text.\n");
        }
        Built built = build();

        assertThat(built.exit()).isEqualTo(1);
        for (String template : List.of("article", "topic", "author")) {
            assertThat(built.about("templates/" + template + ".ftlh"))
                    .singleElement()
                    .asString()
                    .contains(" error template-error: ");
        }
        assertThat(built.about("templates/topic.ftlh").get(0)).contains("does not come to an end in time");
        assertThat(built.about("templates/article.ftlh").get(0))
                .containsAnyOf("writes without an end", "does not come to an end in time");
        assertThat(built.about("templates/author.ftlh").get(0))
                .containsAnyOf("calls itself without an end", "does not come to an end in time");
        assertThat(built.site().get("index.html")).contains("Headline");
        assertThat(built.said()).noneMatch(line -> line.contains("markdown-too"));
    }

    private static String laughs() {
        StringBuilder levels = new StringBuilder("extra:\n  a0: &a0 [ha]\n");
        for (int level = 1; level < 10; level++) {
            levels.append("  a").append(level).append(": &a").append(level).append(" [");
            levels.append(("*a" + (level - 1) + ", ").repeat(9)).append("]\n");
        }
        return levels.toString();
    }

    private Built build() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Path site = folder.resolve("site");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dorg.freemarker.loggerLibrary=none",
                "-cp",
                System.getProperty("java.class.path"),
                BuildOnce.class.getName(),
                folder.resolve("newsroom").toString(),
                site.toString(),
                "2",
                "keepGoing"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("the build ends").isTrue();
        return new Built(process.exitValue(), Files.readAllLines(said), Newsroom.files(site));
    }
}
