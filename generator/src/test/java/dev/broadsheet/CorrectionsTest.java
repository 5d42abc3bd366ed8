package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every correction stands on its article and in one place of the paper. */
class CorrectionsTest {
    @TempDir
    Path folder;

    @Test
    void allCorrectionsAreOnOnePageNewestFirstByMonthWithTheirStories() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .article(
                        "local/bridge.md",
                        """
                        headline: Bridge
                        published: 2026-10-01
                        corrections:
                          - {date: 2026-10-02, text: "The <b>first</b> & oldest."}
                          - {date: 2026-11-03, text: The newest.}""",
                        "Text.\n")
                .article(
                        "local/jisr.ar.md",
                        "headline: جسر\nslug: jisr\npublished: 2026-10-05\ncorrections: [{date: 2026-10-07, text: بين}]",
                        "نص.\n")
                .article("local/sound.md", "headline: Sound\npublished: 2026-10-03", "Text.\n");
        assertThat(newsroom.problems()).isEmpty();

        Document page = Jsoup.parse(newsroom.page("corrections/index.html"));
        assertThat(page.select("main h2").eachText()).containsExactly("November 2026", "October 2026");
        assertThat(page.select(".corrected li").eachText())
                .containsExactly(
                        "3 November 2026 The newest. Bridge",
                        "7 October 2026 بين جسر",
                        "2 October 2026 The <b>first</b> & oldest. Bridge");
        assertThat(page.select(".corrected li[lang=ar][dir=rtl] a").attr("href"))
                .isEqualTo("/ar/local/2026/10/jisr/");
        assertThat(page.select(".corrected li[lang=ar] time[lang=en]")).hasSize(1);

        assertThat(Jsoup.parse(newsroom.page("local/2026/10/sound/index.html"))
                        .select("footer a[href=/corrections/]")
                        .eachText())
                .containsExactly("Corrections");
        assertThat(Jsoup.parse(newsroom.page("local/2026/10/bridge/index.html"))
                        .select(".corrections a[href=/corrections/]")
                        .eachText())
                .containsExactly("All corrections");
    }

    @Test
    void withoutACorrectionThereIsNoPageAndNoLink() {
        Newsroom newsroom =
                Newsroom.minimal(folder).article("local/a.md", "headline: A\npublished: 2026-10-03", "A.\n");
        assertThat(newsroom.problems()).isEmpty();
        assertThat(newsroom.has("corrections/index.html")).isFalse();
        assertThat(newsroom.page("index.html")).doesNotContain("/corrections/");
    }

    @Test
    void olderCorrectionsLieOnFullPagesCountedFromTheOldest() {
        StringBuilder corrections = new StringBuilder("headline: A\npublished: 2026-01-01\ncorrections:\n");
        for (int i = 0; i < 45; i++) {
            corrections.append(String.format(Locale.ROOT, "  - {date: 2026-02-%02d, text: number %d}\n", i / 2 + 1, i));
        }
        Newsroom newsroom = Newsroom.minimal(folder).article("local/a.md", corrections.toString(), "A.\n");
        assertThat(newsroom.problems()).isEmpty();

        assertThat(texts(newsroom.page("corrections/index.html")))
                .hasSize(20)
                .startsWith("number 44")
                .endsWith("number 25");
        assertThat(texts(newsroom.page("corrections/page/2/index.html")))
                .hasSize(20)
                .startsWith("number 39")
                .endsWith("number 20");
        assertThat(texts(newsroom.page("corrections/page/1/index.html")))
                .hasSize(20)
                .startsWith("number 19")
                .endsWith("number 0");
        assertThat(Jsoup.parse(newsroom.page("corrections/index.html"))
                        .select("a[rel=prev]")
                        .attr("href"))
                .isEqualTo("/corrections/page/2/");
        assertThat(newsroom.has("corrections/page/3/index.html")).isFalse();
    }

    @Test
    void aStandingPageOfThatNameIsAClashThatNamesBoth() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .article(
                        "local/a.md",
                        "headline: A\npublished: 2026-10-03\ncorrections: [{date: 2026-10-04, text: Wrong}]",
                        "A.\n")
                .article("pages/corrections.md", "headline: Corrections", "How we correct.\n");
        assertThat(newsroom.problems())
                .singleElement()
                .asString()
                .contains("content/pages/corrections.md", "address-clash", "the list of corrections");
    }

    private static List<String> texts(String page) {
        return Jsoup.parse(page).select(".corrected li > p:nth-child(2)").eachText();
    }
}
