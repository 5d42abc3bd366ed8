package dev.broadsheet.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sitemap must and must not list. */
class SitemapRulesTest {
    private static final String SITE = "https://courier.example.org/daily/";
    private static final Instant FIRST = Instant.parse("2025-01-01T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void itListsEveryPageThatSearchEnginesMayIndexAndNoOther() {
        Newsroom newsroom = FeedNewsroom.in(folder)
                .article(
                        "local/moved.md",
                        "headline: Moved\npublished: 2026-11-19\naliases: [/old/place/]\nbyline: Amina Diallo",
                        "T.\n")
                .article("pages/about.md", "headline: About us", "Who we are.\n");
        assertThat(newsroom.problems()).isEmpty();
        TreeSet<String> indexed = new TreeSet<>();
        newsroom.site().forEach((path, text) -> {
            Document page = path.endsWith(".html") ? Jsoup.parse(text) : new Document("");
            String canonical = page.select("link[rel=canonical]").attr("href");
            if (!canonical.isEmpty()
                    && !page.select("meta[name=robots]").attr("content").contains("noindex")) {
                indexed.add(canonical);
            }
        });
        assertThat(locations(newsroom.page("sitemap.xml")))
                .containsExactlyInAnyOrderElementsOf(indexed)
                .noneMatch(address -> address.contains("/old/place") || address.contains("404"));
    }

    @Test
    void anArticleChangedWhenItWasPublishedUpdatedOrCorrectedLast() {
        Newsroom newsroom = built();
        assertThat(lastChange(newsroom, SITE + "local/2026/11/bridge/")).isEqualTo("2026-11-22T07:00:00Z");
        assertThat(lastChange(newsroom, SITE + "local/2026/11/other/")).isEqualTo("2026-11-20T08:00:00Z");
    }

    @Test
    void aListChangedWithItsNewestStory() {
        Newsroom newsroom = built();
        assertThat(lastChange(newsroom, SITE + "local/")).isEqualTo("2026-11-21T08:00:00Z");
        assertThat(lastChange(newsroom, SITE)).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(lastChange(newsroom, SITE + "2026/08/")).isEqualTo("2026-08-01T08:00:00Z");
    }

    @Test
    void aPictureIsAnAddressAndNothingElse() {
        Document sitemap = Jsoup.parse(built().page("sitemap.xml"), Parser.xmlParser());
        assertThat(sitemap.getElementsByTag("image:image")).hasSize(1).allSatisfy(image -> assertThat(image.children())
                .hasSize(1));
        assertThat(sitemap.getElementsByTag("image:loc").text()).startsWith(SITE + "pictures/bridge-");
        assertThat(built().page("sitemap.xml")).doesNotContain("priority", "changefreq");
    }

    @Test
    void theNewsSitemapHoldsTheStoriesOfTwoDaysByTheClockOfTheBuild() {
        Newsroom newsroom = built();
        assertThat(locations(newsroom.page("news-sitemap.xml")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(SITE + "ar/culture/2026/11/");
        assertThat(newsroom.page("news-sitemap.xml"))
                .contains("<news:name>The Test Courier</news:name>", "<news:language>ar</news:language>")
                .contains("<news:publication_date>2026-11-21T08:00:00Z</news:publication_date>")
                .contains("<news:title>Bridge &lt;reopens&gt; &amp; “stays” open</news:title>");
        assertThat(newsroom.at("2026-11-23T08:00:00Z").problems()).isEmpty();
        assertThat(locations(newsroom.page("news-sitemap.xml"))).hasSize(1);
    }

    @Test
    void theNewsSitemapKeepsItsAddressWhenItIsEmpty() {
        FeedNewsroom.in(folder).at("2026-12-24T00:00:00Z").build();
        String empty = Newsroom.in(folder).page("news-sitemap.xml");
        assertThat(Judges.sitemap(empty)).isEmpty();
        assertThat(locations(empty)).isEmpty();
    }

    @Test
    void moreThanAThousandStoriesInTwoDaysAreSeveralNewsSitemapsThatCrawlersAreTold() {
        Newsroom newsroom = Newsroom.minimal(folder);
        Instant first = Instant.parse("2026-11-21T08:00:00Z");
        IntStream.range(0, 1001)
                .forEach(number -> newsroom.article(
                        "local/story-" + number + ".md",
                        "headline: Story " + number + "\npublished: " + first.plusSeconds(60L * number),
                        "Text.\n"));
        assertThat(newsroom.problems()).isEmpty();
        List<String> newest = locations(newsroom.page("news-sitemap.xml"));
        String site = "https://courier.example.org/";
        assertThat(newest).hasSize(1000).first().isEqualTo(site + "local/2026/11/story-1000/");
        assertThat(locations(newsroom.page("news-sitemap-2.xml"))).containsExactly(site + "local/2026/11/story-0/");
        assertThat(Judges.sitemap(newsroom.page("news-sitemap-2.xml"))).isEmpty();
        assertThat(locations(newsroom.page("sitemap.xml")))
                .contains(site + "news-sitemap.xml", site + "news-sitemap-2.xml");
        assertThat(newsroom.page("robots.txt").lines().filter(line -> line.startsWith("Sitemap:")))
                .containsExactly(
                        "Sitemap: " + site + "sitemap.xml",
                        "Sitemap: " + site + "news-sitemap.xml",
                        "Sitemap: " + site + "news-sitemap-2.xml");
    }

    @Test
    void aNewsSitemapTellsWhenItLosesAStory() {
        Instant published = Instant.parse("2026-11-21T08:00:00Z");
        NewsSitemap.Report report =
                new NewsSitemap.Report(SITE, "en", published.atZone(ZoneOffset.UTC), "Bridge reopens");
        assertThat(new NewsSitemap("C", List.of(report)).turns())
                .containsExactly(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void manyPagesAreAnIndexWithAPartForEachMonthThatANewStoryLeavesAsItIs() {
        Newsroom newsroom = Newsroom.minimal(folder);
        IntStream.range(0, 690).forEach(number -> story(newsroom, number));
        assertThat(newsroom.problems()).isEmpty();
        Map<String, String> before = newsroom.site();
        assertThat(Judges.sitemap(newsroom.page("sitemap.xml"))).isEmpty();
        List<String> parts = locations(newsroom.page("sitemap.xml"));
        assertThat(parts).contains("https://courier.example.org/sitemaps/2025-01.xml");
        List<String> all = new ArrayList<>();
        for (String part : parts) {
            String text = newsroom.page(part.substring("https://courier.example.org/".length()));
            assertThat(Judges.sitemap(text)).isEmpty();
            all.addAll(locations(text));
        }
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(1000);

        story(newsroom, 690).build();

        Map<String, String> changed = new TreeMap<>(newsroom.site());
        changed.entrySet().removeAll(before.entrySet());
        assertThat(changed.keySet().stream().filter(path -> path.endsWith(".xml") || path.endsWith(".json")))
                .containsExactlyInAnyOrder(
                        "sitemap.xml",
                        "sitemaps/pages.xml",
                        "sitemaps/2026-11.xml",
                        "news-sitemap.xml",
                        "feed.xml",
                        "feed.json",
                        "local/feed.xml",
                        "local/feed.json",
                        "topics/topic-4/feed.xml",
                        "topics/topic-4/feed.json",
                        "authors/amina-diallo/feed.xml",
                        "authors/amina-diallo/feed.json");
    }

    private Newsroom built() {
        Newsroom newsroom = FeedNewsroom.in(folder);
        assertThat(newsroom.problems()).isEmpty();
        return newsroom;
    }

    private static Newsroom story(Newsroom newsroom, int number) {
        return newsroom.article(
                "local/story-" + number + ".md",
                "headline: Story " + number + "\nbyline: Amina Diallo\ntopics: [Topic " + number % 7 + "]\npublished: "
                        + FIRST.plus(number, ChronoUnit.DAYS),
                "Text.\n");
    }

    private static List<String> locations(String sitemap) {

        return Jsoup.parse(sitemap, Parser.xmlParser()).getElementsByTag("loc").eachText();
    }

    private static String lastChange(Newsroom newsroom, String address) {
        return Jsoup.parse(newsroom.page("sitemap.xml"), Parser.xmlParser()).getElementsByTag("url").stream()
                .filter(url -> url.getElementsByTag("loc").text().equals(address))
                .map(url -> url.getElementsByTag("lastmod").text())
                .findFirst()
                .orElse("not listed");
    }
}
