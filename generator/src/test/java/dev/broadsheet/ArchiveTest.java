package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.report.Outcome;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archive pages are counted from the oldest, and a new story changes few files. */
class ArchiveTest {
    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void archivePagesHoldEveryStoryThatTheFrontDoesNotAndAreFull() {
        Newsroom newsroom = newsroom(45);
        assertThat(newsroom.problems()).isEmpty();

        assertThat(stories(newsroom.page("local/index.html")))
                .hasSize(20)
                .startsWith("Story 44")
                .endsWith("Story 25");
        assertThat(stories(newsroom.page("local/page/1/index.html")))
                .hasSize(20)
                .startsWith("Story 19")
                .endsWith("Story 0");
        assertThat(stories(newsroom.page("local/page/2/index.html")))
                .hasSize(20)
                .startsWith("Story 39")
                .endsWith("Story 20");
        assertThat(newsroom.has("local/page/3/index.html")).isFalse();
    }

    @Test
    void everyStoryIsReachedFromTheFrontByOlderLinks() {
        Newsroom newsroom = newsroom(67);
        assertThat(newsroom.problems()).isEmpty();
        List<String> reached = new ArrayList<>();
        String path = "local/index.html";
        while (!path.isEmpty()) {
            Document page = Jsoup.parse(newsroom.page(path));
            reached.addAll(stories(page));
            String older = page.select("a[rel=prev]").attr("href");
            path = older.isEmpty() ? "" : older.substring(1) + "index.html";
        }
        assertThat(reached).contains("Story 0", "Story 33", "Story 66");
        assertThat(reached.stream().distinct()).hasSize(67);
    }

    @Test
    void aNewStoryChangesFewFilesAndNoArchivePage() {
        Newsroom newsroom = newsroom(305);
        newsroom.build();
        Map<String, String> before = newsroom.site();

        Outcome outcome = story(newsroom, 305).build();

        Map<String, String> changed = new TreeMap<>(newsroom.site());
        changed.entrySet().removeAll(before.entrySet());
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.site()).isNotNull();
        assertThat(outcome.site().written()).isEqualTo(changed.size());
        assertThat(changed.keySet()).contains("local/2026/11/story-305/index.html", "local/index.html", "index.html");
        assertThat(changed.keySet()).noneMatch(path -> path.contains("/page/"));
        assertThat(changed).hasSizeLessThan(30);
    }

    @Test
    void aPermalinkHasThePartsThatThePublicationChose() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .file(
                        "site.yml",
                        """
                        name: C
                        url: https://c.example.org/
                        timeZone: Pacific/Kiritimati
                        permalink: /{yyyy}-{MM}-{dd}/{section}/{slug}/
                        """)
                .article("local/a.md", "headline: A\npublished: 2026-10-31T23:00:00Z", "Text.\n");
        assertThat(newsroom.problems()).isEmpty();
        // Kiritimati is fourteen hours ahead: there it is November already.
        assertThat(newsroom.has("2026-11-01/local/a/index.html")).isTrue();
        assertThat(newsroom.has("2026/11/01/index.html")).isTrue();
    }

    private Newsroom newsroom(int stories) {
        Newsroom newsroom = Newsroom.minimal(folder);
        for (int i = 0; i < stories; i++) {
            story(newsroom, i);
        }
        return newsroom;
    }

    private static Newsroom story(Newsroom newsroom, int number) {
        return newsroom.article(
                "local/story-" + number + ".md",
                "headline: Story " + number + "\nbyline: Amina Diallo\ntopics: [Topic " + number % 7 + "]\npublished: "
                        + FIRST.plus(number, ChronoUnit.DAYS),
                "Text.\n");
    }

    private static List<String> stories(String html) {
        return stories(Jsoup.parse(html));
    }

    private static List<String> stories(Document page) {
        return page.select("main article h2, main article h3").stream()
                .map(Element::text)
                .toList();
    }
}
