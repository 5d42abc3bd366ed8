package dev.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom;
import dev.broadsheet.Sample;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What search results say below the name of a page. */
class PageDescriptionsTest {
    private static final String URL = "https://courier.example.org/";
    private static final String SITE = "name: The Test Courier\nurl: https://courier.example.org/\n";

    @TempDir
    Path folder;

    @Test
    void everyPageOfTheSampleHasADescriptionOfItsOwn() {
        assertThat(descriptions(new PressedPages(Sample.site(), URL))).hasSizeGreaterThan(120);
    }

    @Test
    void everyPageOfTheArabicNewspaperHasADescriptionOfItsOwnInItsScript() {
        Newsroom arabic = Newsroom.in(Path.of("src/test/resources/arabic")).into(folder.resolve("www"), 2);
        assertThat(arabic.problems()).isEmpty();
        Map<String, String> descriptions = descriptions(new PressedPages(arabic.site(), "https://barid.example.org/"));
        assertThat(descriptions).hasSizeGreaterThan(35);
        assertThat(descriptions.values()).noneMatch(description -> description.matches("(?s).*[A-Za-z].*"));
    }

    @Test
    void aPaperThatSaysNothingOfItselfIsDescribedAllTheSame() {
        Map<String, String> descriptions = descriptions(pages(unspoken()));
        Map<String, String> expected = Map.ofEntries(
                Map.entry("index.html", "The latest stories from The Test Courier, section by section."),
                Map.entry("local/index.html", "Stories from the Local section of The Test Courier, newest first."),
                Map.entry(
                        "local/page/1/index.html",
                        "Stories from the Local section of The Test Courier, newest first. Page 1."),
                Map.entry(
                        "topics/harbour-bridge/index.html",
                        "Stories about Harbour bridge in The Test Courier, newest first."),
                Map.entry(
                        "topics/harbour-bridge/page/2/index.html",
                        "Stories about Harbour bridge in The Test Courier, newest first. Page 2."),
                Map.entry(
                        "authors/amina-diallo/index.html",
                        "Stories by Amina Diallo in The Test Courier, newest first."),
                Map.entry(
                        "2026/11/19/index.html",
                        "Stories that The Test Courier published on 19 November 2026, newest first."),
                Map.entry(
                        "2026/11/index.html", "Stories that The Test Courier published in November 2026, day by day."),
                Map.entry("archive/index.html", "The archive of The Test Courier: every story, by month and by day."),
                Map.entry("topics/index.html", "All topics that The Test Courier writes about, in alphabetical order."),
                Map.entry(
                        "authors/index.html",
                        "Everyone who writes for The Test Courier, in alphabetical order, with their stories."),
                Map.entry(
                        "corrections/index.html",
                        "What The Test Courier had to correct, newest first, with links to the stories."),
                Map.entry(
                        "corrections/page/1/index.html",
                        "What The Test Courier had to correct, newest first, with links to the stories. Page 1."));
        assertThat(descriptions).containsAllEntriesOf(expected);
    }

    @Test
    void theNewsroomsOwnWordsWinOnTheNewestPage() {
        String bio = "She covers ferries. ".repeat(20).strip();
        Newsroom newsroom = unspoken()
                .file(
                        "site.yml",
                        SITE + "description: Every tide since the first ferry.\npagination: {perPage: 1, latest: 1}\n")
                .file("content/sections.yml", "local: {name: Local, description: Streets and schools of a town.}\n")
                .file("content/authors.yml", "amina-diallo: {name: Amina Diallo, bio: \"" + bio + "\"}\n");
        Map<String, String> descriptions = descriptions(pages(newsroom));
        assertThat(descriptions)
                .containsEntry("index.html", "Every tide since the first ferry.")
                .containsEntry("local/index.html", "Streets and schools of a town.")
                .containsEntry(
                        "local/page/1/index.html",
                        "Stories from the Local section of The Test Courier, newest first. Page 1.");
        assertThat(descriptions.get("authors/amina-diallo/index.html"))
                .startsWith("Amina Diallo: She covers ferries. She")
                .endsWith("ferries.")
                .hasSizeBetween(160, 180);
    }

    @Test
    void aNewStoryLeavesEveryDescriptionAsItWas() {
        Newsroom newsroom = unspoken();
        Map<String, String> before = descriptions(pages(newsroom));
        newsroom.article("local/new.md", frontMatter("New", "2026-11-20"), "Text.\n");
        Map<String, String> after = descriptions(pages(newsroom));
        assertThat(after).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
    }

    /** Four stories of two days with a page for each of what is older than the newest. */
    private Newsroom unspoken() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .file("site.yml", SITE + "pagination: {perPage: 1, latest: 1}\n")
                .file("content/sections.yml", "local: Local\n");
        for (int i = 1; i <= 4; i++) {
            newsroom.article(
                    "local/story" + i + ".md", frontMatter("Story " + i, "2026-11-1" + (7 + i / 2)), "Text.\n");
        }
        return newsroom;
    }

    private static String frontMatter(String headline, String day) {
        return """
                headline: %1$s
                standfirst: What happened in the %1$s of this paper.
                published: %2$s
                byline: Amina Diallo
                topics: [Harbour bridge]
                corrections: [{date: %2$s, text: Wrong before.}]
                """
                .formatted(headline, day);
    }

    private static PressedPages pages(Newsroom newsroom) {
        assertThat(newsroom.problems()).isEmpty();
        return new PressedPages(newsroom.site(), URL);
    }

    /** The description of every page that search engines are welcome to, by path, once each is found to be fit and unlike any other. */
    private static Map<String, String> descriptions(PressedPages pages) {
        Map<String, String> descriptions = new TreeMap<>();
        Map<String, String> paths = new HashMap<>();
        for (Map.Entry<String, Document> page : pages.listed().entrySet()) {
            String path = page.getKey();
            assertThat(PressedPages.meta(page.getValue(), "description"))
                    .as(path)
                    .hasSize(1);
            String description =
                    PressedPages.meta(page.getValue(), "description").get(0);
            assertThat(description).as(path).isEqualTo(description.strip()).hasSizeBetween(25, 200);
            assertThat(paths.put(description, path))
                    .as("%s, like %s", description, path)
                    .isNull();
            assertThat(PressedPages.meta(page.getValue(), "og:description"))
                    .as(path)
                    .containsExactly(description);
            descriptions.put(path, description);
        }
        return descriptions;
    }
}
