package dev.broadsheet.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.NuChecker;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Page;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.theme.Asset;
import dev.broadsheet.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of page with the default theme; they stay in target/sheets to be looked at. */
class SamplePagesTest {
    private static final Path SHEETS = Path.of("target/sheets");
    private static final Map<String, String> DRAWN = new TreeMap<>();

    @TempDir
    static Path overrides;

    @BeforeAll
    static void draw() throws Exception {
        Problems problems = new Problems();
        Theme theme = Theme.of(null, problems);
        assertThat(problems.sorted()).isEmpty();
        SamplePages samples = new SamplePages(theme);
        PageRenderer renderer = new PageRenderer(theme);
        for (Map.Entry<String, Page> page : samples.all().entrySet()) {
            byte[] bytes = renderer.render(page.getValue(), samples.site());
            DRAWN.put(page.getKey(), new String(bytes, UTF_8));
            write(page.getKey().endsWith("/") ? page.getKey() + "index.html" : page.getKey(), bytes);
        }
        for (Asset asset : theme.assets()) {
            write(asset.path(), asset.bytes());
        }
    }

    private static void write(String path, byte[] bytes) throws Exception {
        Path file = SHEETS.resolve(path.substring(1));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void theNuCheckerFindsNothingToSay() throws Exception {
        for (Map.Entry<String, String> page : DRAWN.entrySet()) {
            assertThat(NuChecker.check(page.getValue().getBytes(UTF_8)))
                    .as(page.getKey())
                    .isEmpty();
        }
    }

    @Test
    void theCheckerDoesSpeakWhenSomethingIsWrong() throws Exception {
        String broken = DRAWN.get("/").replace("<h1", "<img src=x><h1");

        assertThat(NuChecker.check(broken.getBytes(UTF_8))).isNotEmpty();
    }

    private static Document page(String path) {
        return Jsoup.parse(DRAWN.get(path), SamplePages.URL + path);
    }

    private static Stream<String> fullPages() {
        return DRAWN.keySet().stream().filter(path -> !path.startsWith("/old/"));
    }

    @Test
    void everyPageHasOneMainHeadingAndSkipsNoLevel() {
        fullPages().forEach(path -> {
            List<Integer> levels = page(path).select("h1, h2, h3, h4").stream()
                    .map(heading -> Integer.parseInt(heading.normalName().substring(1)))
                    .toList();
            assertThat(levels).as(path).startsWith(1);
            assertThat(levels.stream().filter(level -> level == 1)).as(path).hasSize(1);
            for (int number = 1; number < levels.size(); number++) {
                assertThat(levels.get(number)).as(path).isLessThanOrEqualTo(levels.get(number - 1) + 1);
            }
        });
    }

    @Test
    void everyPageCanBeSkippedIntoAndHasItsLandmarks() {
        fullPages().forEach(path -> {
            Document page = page(path);
            assertThat(page.select("body > a.skip[href=#main]")).as(path).hasSize(1);
            assertThat(page.select("main#main, body > header, body > footer"))
                    .as(path)
                    .hasSize(3);
            assertThat(page.select("nav")).as(path).allSatisfy(nav -> assertThat(
                            nav.attr("aria-label") + nav.attr("aria-labelledby"))
                    .isNotEmpty());
        });
    }

    @Test
    void anArticleShowsAllThatItsModelHolds() {
        Document page = page("/local/2026/08/harbour-bridge/");

        assertThat(page.select("article.story")).hasSize(1);
        assertThat(page.select(".story > header .kicker").text()).isEqualTo("Analysis Transport");
        assertThat(page.select(".byline").text())
                .isEqualTo("By Amina Diallo Transport correspondent, Joan Marsh and Bay Wire agency");
        assertThat(page.select(".byline a[rel=author]").eachAttr("href"))
                .containsExactly("/authors/amina-diallo/", "/authors/joan-marsh/", "/authors/bay-wire/");
        assertThat(page.select(".times").text())
                .isEqualTo("Published 22 August 2026, 06:00 Updated 22 August 2026, 12:10 4 min read 2 comments");
        assertThat(page.select("time").eachAttr("datetime")).contains("2026-08-22T06:00:00+01:00");
        assertThat(page.select("figure.lead figcaption").text())
                .isEqualTo("The first bus crosses on Saturday, August 22nd. [Joan Marsh/Courier]");
        assertThat(page.select(".text > .dateline + p").text()).startsWith("Traffic returned");
        assertThat(page.select(".dateline").text()).isEqualTo("PORT ELLERY —");
        assertThat(page.select(".corrections").text()).contains("22 August 2026", "It is 460.");
        assertThat(page.select(".series [aria-current=page]").text()).isEqualTo("The bridge reopens");
        assertThat(page.select(".series .place").text()).isEqualTo("Part 2 of 3");
        assertThat(page.select(".series .older, .series .newer").eachText())
                .containsExactly("Previous part The crack that nobody heard", "Next part Who pays the ferryman");
        assertThat(page.select("header .age").text()).isEqualTo("This article is more than one year old");
        assertThat(page.select(".contents > ol > li > a").eachAttr("href")).containsExactly("#night", "#notes");
        assertThat(page.select(".contents ol ol a").eachText()).containsExactly("In numbers");
        assertThat(page.select(".share a[rel='noopener nofollow']").eachText()).containsExactly("E-mail", "Bluesky");
        assertThat(page.select(".share a[href^='mailto:?subject=']")).hasSize(1);
        assertThat(page.select(".topics a[rel=tag]").eachText())
                .containsExactly("Harbour bridge", "Ferries", "Transport");
        assertThat(page.select(".translations a[hreflang=ar][lang=ar][dir=rtl]").text())
                .isEqualTo("العربية");
        assertThat(page.select(".related article h3")).hasSize(4);
        assertThat(page.select("main .turn a").eachAttr("rel")).containsExactly("next", "prev");
        assertThat(page.select(".breadcrumbs a").eachText()).containsExactly("Front page", "Local");
        assertThat(page.select(".menu [aria-current]").eachText()).containsExactly("Local");
    }

    @Test
    void anArticleWithLittleShowsNoEmptyPlaces() {
        Document page = page("/local/2026/08/plain/");

        assertThat(
                        page.select(
                                ".standfirst, .kicker, .byline, figure, .corrections, .series, .age, .contents, .share, .topics, .related, .turn"))
                .isEmpty();
        assertThat(page.select("main :empty:not(hr, img, br, dialog *)")).isEmpty();
    }

    @Test
    void contentIsNeverATemplate() {
        Document page = page("/local/2026/08/plain/");

        assertThat(page.select("h1").text()).isEqualTo("${7*7} <#if true> <script>alert(1)</script> & \"quotes\"");
        assertThat(page.select("script:not([src^=/assets/]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.select("main").text()).contains("${7*7} in it").doesNotContain("49");
    }

    @Test
    void picturesKeepTheirPlaceAndOnlyTheFirstHurries() {
        fullPages().forEach(path -> {
            Document page = page(path);
            assertThat(page.select("img:not([width])")).as(path).isEmpty();
            assertThat(page.select("img[fetchpriority=high][loading]")).as(path).isEmpty();
            assertThat(page.select("img[fetchpriority=high]")).as(path).hasSizeLessThanOrEqualTo(1);
            assertThat(page.select("img:not([fetchpriority=high]):not([loading=lazy])"))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    void aPictureOfUnknownSizeHasNone() throws Exception {
        SamplePages samples = new SamplePages(Theme.of(null, new Problems()));
        String drawn = new TrialTheme(overrides)
                .with("article.ftlh", "<#import 'lib/figure.ftlh' as f><@f.picture page.extra.figure/>")
                .draw(samples.plain(Map.of("figure", new Figure("/x.svg", 0, 0, "", null, null))));

        assertThat(drawn).isEqualTo("<img src=\"/x.svg\" alt=\"\" loading=\"lazy\" decoding=\"async\">\n");
    }

    @Test
    void whatIsForeignSaysSoAndTheRestIsAtHome() {
        Document front = page("/");
        Element card = front.selectFirst(".brief[lang=ar]");
        assertThat(card.attr("dir")).isEqualTo("rtl");
        assertThat(card.selectFirst("time").attr("lang")).isEqualTo("en");
        assertThat(front.select(".brief[lang]")).hasSize(1);

        Document arabic = page("/local/2026/08/jisr/");
        assertThat(arabic.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.selectFirst(".masthead").attr("lang")).isEqualTo("en");
        assertThat(arabic.select("main .card[lang=ar]")).isEmpty();
        assertThat(arabic.select("main .card[lang=en][dir=ltr]")).hasSize(2);
        assertThat(arabic.select(".byline").text()).isEqualTo("بقلم أمينة ديالو مراسلة النقل وجوان مارش");
    }

    @Test
    void searchEnginesAreToldWhereAPageLivesAndWhatTheyMayLeave() {
        assertThat(page("/").select("link[rel=canonical]").attr("href")).isEqualTo(SamplePages.URL + "/");
        assertThat(page("/").select("meta[name=robots]").attr("content")).isEqualTo("max-image-preview:large");
        assertThat(page("/404.html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(page("/404.html").select("link[rel=canonical]")).isEmpty();

        Document moved = page("/old/bridge/");
        String target = "/local/2026/08/harbour-bridge/";
        assertThat(moved.select("link[rel=canonical]").attr("href")).isEqualTo(SamplePages.URL + target);
        assertThat(moved.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=" + target);
        assertThat(moved.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(moved.select("a").attr("href")).isEqualTo(target);
    }

    @Test
    void nothingComesFromElsewhereAndNothingRuns() {
        DRAWN.forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(
                            page.select(
                                    "script:not([src^=/assets/][defer]):not([type=application/ld+json]), iframe, [style], style, [onclick]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("[src^=http], link[rel=stylesheet][href^=http]"))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    void noPageHasAnEmptyLine() {
        DRAWN.forEach((path, html) ->
                assertThat(html).as(path).doesNotContainPattern("\\n[ \\t]*\\n").endsWith("</html>\n"));
    }
}
