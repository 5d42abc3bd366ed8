package dev.broadsheet.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom;
import dev.broadsheet.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the heads of the sample newspaper's pages tell search engines and social cards. */
class MetaTest {
    private static final String URL = "https://courier.example.org/";

    private static PressedPages sample;

    @TempDir
    Path folder;

    @BeforeAll
    static void press() {
        sample = new PressedPages(Sample.site(), URL);
    }

    @Test
    void everyPageNamesItsOwnAddressEverywhereAlike() {
        sample.listed().forEach((path, page) -> {
            assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                    .as(path)
                    .containsExactly(page.baseUri());
            assertThat(PressedPages.meta(page, "og:url")).as(path).containsExactly(page.baseUri());
        });
        sample.articles().forEach((path, page) -> assertThat(
                        PressedPages.story(page).path("mainEntityOfPage").asString())
                .as(path)
                .isEqualTo(page.baseUri()));
    }

    @Test
    void searchEnginesMayShowLargePicturesAndAreKeptFromWhatIsNoPage() {
        sample.all().forEach((path, page) -> {
            boolean hidden = path.endsWith("404.html")
                    || page.body().hasClass("removed-page")
                    || !page.select("meta[http-equiv=refresh]").isEmpty();
            assertThat(PressedPages.meta(page, "robots"))
                    .as(path)
                    .containsExactly(hidden ? "noindex" : "max-image-preview:large");
        });
    }

    @Test
    void everyPageHasACard() {
        sample.listed().forEach((path, page) -> {
            for (String property : List.of("og:type", "og:title", "og:url", "og:site_name", "og:locale", "og:image")) {
                assertThat(PressedPages.meta(page, property))
                        .as("%s of %s", property, path)
                        .hasSize(1);
            }
            assertThat(PressedPages.meta(page, "og:title")).as(path).allMatch(title -> !title.isBlank());
            assertThat(PressedPages.meta(page, "og:locale"))
                    .as(path)
                    .allMatch(locale -> locale.matches("[a-z]{2}_[A-Z]{2}"));
            assertThat(PressedPages.meta(page, "twitter:card")).as(path).containsExactly("summary_large_image");
            assertThat(page.select("meta[property^=twitter:], meta[name^=og:]"))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    void aCardsPictureIsThereLargeEnoughAndInWords() {
        Set<String> files = Newsroom.files(Sample.site()).keySet();
        sample.listed().forEach((path, page) -> {
            String image = PressedPages.meta(page, "og:image").get(0);
            assertThat(image).as(path).startsWith(URL);
            assertThat(files).as(path).contains(image.substring(URL.length()));
            int width =
                    Integer.parseInt(PressedPages.meta(page, "og:image:width").get(0));
            int height =
                    Integer.parseInt(PressedPages.meta(page, "og:image:height").get(0));
            assertThat(width * height).as(path).isGreaterThanOrEqualTo(50_000);
            assertThat(PressedPages.meta(page, "og:image:alt"))
                    .as(path)
                    .hasSize(1)
                    .isEqualTo(PressedPages.meta(page, "twitter:image:alt"));
        });
    }

    @Test
    void anArticleRepeatsAPropertyForEachValue() {
        sample.articles().forEach((path, page) -> {
            assertThat(PressedPages.meta(page, "og:type")).as(path).containsExactly("article");
            assertThat(PressedPages.meta(page, "article:author"))
                    .as(path)
                    .isEqualTo(page.select(".byline a[rel=author]").eachAttr("abs:href"));
            assertThat(PressedPages.meta(page, "article:tag"))
                    .as(path)
                    .isEqualTo(page.select("a[rel=tag]").eachText());
            assertThat(Stream.of("article:published_time", "article:modified_time")
                            .flatMap(property -> PressedPages.meta(page, property).stream())
                            .toList())
                    .as(path)
                    .isEqualTo(page.select(".times time").eachAttr("datetime"));
            assertThat(PressedPages.meta(page, "article:section")).as(path).hasSize(1);
        });
    }

    @Test
    void everyVersionOfAPageNamesItselfAndEveryOtherAlike() {
        Map<String, Map<String, String>> versions = new TreeMap<>();
        sample.all().forEach((path, page) -> {
            Map<String, String> told = new TreeMap<>();
            for (Element link : page.select("link[rel=alternate][hreflang]")) {
                assertThat(told.put(link.attr("hreflang"), link.attr("href")))
                        .as(path)
                        .isNull();
            }
            if (!told.isEmpty()) {
                versions.put(page.baseUri(), told);
            }
        });
        assertThat(versions).hasSizeGreaterThanOrEqualTo(2);
        versions.forEach((address, told) -> {
            assertThat(told.keySet()).as(address).contains("x-default").hasSizeGreaterThanOrEqualTo(3);
            assertThat(told.keySet())
                    .as(address)
                    .allMatch(code -> code.matches("x-default|[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"));
            assertThat(told.values()).as(address).contains(address);
            told.values()
                    .forEach(other -> assertThat(versions.get(other)).as(other).isEqualTo(told));
        });
        sample.articles().forEach((path, page) -> assertThat(versions.containsKey(page.baseUri()))
                .as(path)
                .isEqualTo(!page.select(".translations a").isEmpty()));
    }

    @Test
    void theFrontPageLeadsToWhereTheNewspaperIsElsewhere() {
        assertThat(sample.page("index.html").select("link[rel=me]").eachAttr("href"))
                .containsExactly("https://social.example/@harbourcourier");
    }

    @Test
    void browsersFrameIsOfTheColourOfThePaper() throws IOException {
        Matcher papers = Pattern.compile("--paper: (#\\w+)")
                .matcher(Files.readString(Path.of("../templates/assets/site.css"), UTF_8));
        Document page = sample.page("index.html");
        for (String scheme : List.of("light", "dark")) {
            assertThat(papers.find()).isTrue();
            assertThat(page.select("meta[name=theme-color][media=(prefers-color-scheme: " + scheme + ")]")
                            .attr("content"))
                    .isEqualTo(papers.group(1));
        }
    }

    @Test
    void everyHeadLeadsToEachThingOnce() {
        sample.all().forEach((path, page) -> {
            assertThat(page.select("head > link").stream().map(Element::outerHtml))
                    .as(path)
                    .doesNotHaveDuplicates();
            assertThat(page.select("head > link[rel=manifest]"))
                    .as(path)
                    .hasSameSizeAs(page.select("head > link[rel=stylesheet]"));
            assertThat(page.select("head > meta[name^=twitter:]").eachAttr("name"))
                    .as(path)
                    .doesNotHaveDuplicates();
            assertThat(page.select("head > meta[property^=twitter:]")).as(path).isEmpty();
        });
    }

    @Test
    void whatNobodyShallFindTellsMachinesNothing() {
        Map<String, Document> unlisted = new TreeMap<>(sample.all());
        unlisted.keySet().removeAll(sample.listed().keySet());
        assertThat(unlisted).hasSizeGreaterThan(1);
        unlisted.forEach((path, page) -> assertThat(page.select("head > meta[property], link[hreflang], link[rel=me],"
                        + " meta[name^=twitter:], script[type=application/ld+json]"))
                .as(path)
                .isEmpty());
    }

    @Test
    void noPageSendsReadersOnByItselfButARedirect() {
        sample.listed().forEach((path, page) -> assertThat(page.select("meta[http-equiv=refresh]"))
                .as(path)
                .isEmpty());
    }

    @Test
    void aPictureTooSmallForACardGivesWayToTheNewspapersOwn() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .file(
                        "site.yml",
                        "name: The Test Courier\nurl: https://courier.example.org/\nsocial: {image: /card.png, alt: A card}\n")
                .file("static/card.png", dev.broadsheet.TestPictures.png(400, 300, 0x112233))
                .file("content/local/small.png", dev.broadsheet.TestPictures.png(200, 249, 0x332211))
                .file("content/local/large.png", dev.broadsheet.TestPictures.png(200, 250, 0x332211))
                .article("local/a.md", "headline: A\npublished: 2026-11-19\nimage: small.png", "Text.\n")
                .article("local/b.md", "headline: B\npublished: 2026-11-19\nimage: large.png", "Text.\n");
        assertThat(newsroom.problems()).isEmpty();
        PressedPages pages = new PressedPages(newsroom.site(), URL);
        assertThat(PressedPages.meta(pages.page("local/2026/11/a/index.html"), "og:image"))
                .containsExactly(URL + "card.png");
        assertThat(PressedPages.meta(pages.page("local/2026/11/b/index.html"), "og:image")
                        .get(0))
                .startsWith(URL + "pictures/large-");
        assertThat(PressedPages.meta(pages.page("local/2026/11/b/index.html"), "twitter:image:alt"))
                .isEmpty();
    }
}
