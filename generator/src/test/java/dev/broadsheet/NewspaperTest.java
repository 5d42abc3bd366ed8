package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.report.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out when something goes in. */
class NewspaperTest {
    @TempDir
    Path folder;

    @Test
    void oneArticleMakesAWholeNewspaper() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .article(
                        "local/bridge.md",
                        """
                        headline: Harbour bridge reopens
                        byline: Amina Diallo
                        topics: [Harbour bridge]
                        published: 2026-11-20T06:00:00Z
                        """,
                        "Traffic returned.\n");

        Outcome outcome = newsroom.build();

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.articles()).isEqualTo(1);
        assertThat(newsroom.site().keySet())
                .contains(
                        "index.html",
                        "404.html",
                        "local/index.html",
                        "local/2026/11/bridge/index.html",
                        "topics/index.html",
                        "topics/harbour-bridge/index.html",
                        "authors/index.html",
                        "authors/amina-diallo/index.html",
                        "archive/index.html",
                        "2026/11/index.html",
                        "2026/11/20/index.html");
        Document page = Jsoup.parse(newsroom.page("local/2026/11/bridge/index.html"));
        assertThat(page.select("h1")).extracting(Element::text).containsExactly("Harbour bridge reopens");
        assertThat(page.select("a[rel=author]").attr("href")).isEqualTo("/authors/amina-diallo/");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://courier.example.org/local/2026/11/bridge/");
    }

    @Test
    void anEmptyNewsroomStillHasAFrontPage() {
        Newsroom newsroom = Newsroom.minimal(folder);
        assertThat(newsroom.build().problems()).isEmpty();
        assertThat(newsroom.site().keySet()).contains("index.html", "404.html");
    }

    @Test
    void aSiteBelowAPathCarriesItInEveryLink() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .file("site.yml", "name: Courier\nurl: https://example.github.io/courier\n")
                .file("static/images/a.png", TestPictures.png(8, 8, 0x336699))
                .file("content/local/b.png", TestPictures.png(8, 8, 0x996633))
                .file("content/pages/about.md", "---\nheadline: About\n---\n[Bridge](../local/bridge.md)\n")
                .article(
                        "local/bridge.md",
                        """
                        headline: Bridge
                        byline: Amina Diallo
                        topics: [Transport]
                        image: a.png
                        aliases: [/old.html]
                        published: 2026-11-20
                        """,
                        "[About us](/about/) and [again](../pages/about.md#top).\n\n# Top\n\n![](b.png)\n")
                .article("local/quay.md", "headline: Quay\nbyline: Amina Diallo\npublished: 2026-11-19", "Text.\n");

        assertThat(newsroom.problems())
                .containsExactly(
                        "content/local/bridge.md:10:33 error dead-link: the link \"../pages/about.md#top\" leads"
                                + " to a place that its page does not have; an anchor is a heading in lower case with hyphens:"
                                + " ## The plan is #the-plan");

        newsroom.file("content/pages/about.md", "---\nheadline: About\n---\n# Top\n\n[Bridge](../local/bridge.md)\n");
        assertThat(newsroom.problems()).isEmpty();
        for (Map.Entry<String, String> file : newsroom.site().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                for (Element link : Jsoup.parse(newsroom.page(file.getKey())).select("[href],[src]")) {
                    String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    assertThat(target)
                            .as(file.getKey())
                            .matches(
                                    "(/courier/.*|https://example\\.github\\.io/courier/.*|#.*|mailto:.*%2Fcourier%2F.*)");
                    if (target.startsWith("/courier/")) {
                        assertThat(newsroom.has(file(target.substring("/courier/".length()))))
                                .as("%s in %s", target, file.getKey())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void anOldAddressLeadsToTheStory() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .article(
                        "local/a.md", "headline: A\npublished: 2026-11-20\naliases: [/2019/a.html, /old/a]", "Text.\n");
        assertThat(newsroom.problems()).isEmpty();
        for (String alias : List.of("2019/a.html", "old/a/index.html")) {
            Document page = Jsoup.parse(newsroom.page(alias));
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .isEqualTo("https://courier.example.org/local/2026/11/a/");
            assertThat(page.select("meta[http-equiv=refresh]").attr("content")).endsWith("/local/2026/11/a/");
            assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
            assertThat(page.select("a[href=/local/2026/11/a/]")).isNotEmpty();
        }
    }

    @Test
    void twoArticlesAtOneAddressAreAnErrorThatNamesBoth() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .article("local/a.md", "headline: A\npublished: 2026-11-20\nslug: same", "Text.\n")
                .article("local/b.md", "headline: B\npublished: 2026-11-21\nslug: same", "Text.\n");
        assertThat(newsroom.problems())
                .containsExactly("content/local/b.md error address-clash: its address /local/2026/11/same/ is taken by"
                        + " content/local/a.md; give one of the two another slug, name or alias");
    }

    @Test
    void translationsLinkEachOtherAndHaveTheirOwnDirection() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .article("culture/table.md", "headline: Sunday table\npublished: 2026-11-20", "Text.\n")
                .article(
                        "culture/table.ar.md",
                        "headline: \u0645\u0627\u0626\u062f\u0629\npublished: 2026-11-20\nlanguage: ar",
                        "\u0646\u0635.\n");
        assertThat(newsroom.problems()).isEmpty();
        Document arabic = Jsoup.parse(newsroom.page("ar/culture/2026/11/table/index.html"));
        assertThat(arabic.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select("html").attr("lang")).isEqualTo("ar");
        assertThat(arabic.select("a[hreflang=en]").attr("href")).isEqualTo("/culture/2026/11/table/");
        Document english = Jsoup.parse(newsroom.page("culture/2026/11/table/index.html"));
        assertThat(english.select("a[hreflang=ar]").attr("href")).isEqualTo("/ar/culture/2026/11/table/");
    }

    @Test
    void aNewsroomOverridesASingleTemplate() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .file("templates/404.ftlh", "<!DOCTYPE html><title>${site.name}</title>Nothing ${page.head.kind}")
                .article("local/a.md", "headline: A\npublished: 2026-11-20", "Text.\n")
                .with(folder.resolve("templates"), false, false);
        assertThat(newsroom.problems()).isEmpty();
        assertThat(newsroom.page("404.html"))
                .isEqualTo("<!DOCTYPE html><title>The Test Courier</title>Nothing missing");
        assertThat(newsroom.page("local/2026/11/a/index.html")).contains("<article");
    }

    @Test
    void contentIsNeverATemplate() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .article("local/a.md", "headline: 'A ${7*7} <#if x>'\npublished: 2026-11-20", "Text ${7*7} <#if x>.\n");
        assertThat(newsroom.problems()).isEmpty();
        assertThat(Jsoup.parse(newsroom.page("local/2026/11/a/index.html")).text())
                .contains("A ${7*7} <#if x>")
                .contains("Text ${7*7}")
                .doesNotContain("49");
    }

    private static String file(String address) {
        String path = address.replaceFirst("#.*", "");
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
