package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The newspaper of this repository, page by page: whole, linked, credited, and without a word of what is withheld. */
class SampleNewspaperTest {
    private static final URI HOME = URI.create("https://courier.example.org/");
    /** A word of the draft, of the embargoed and of the expired story each. */
    private static final List<String> WITHHELD = List.of("vellamoor", "zephyrine", "thistlewane");

    private static Map<String, String> site;
    private static Map<String, Document> pages;

    @BeforeAll
    static void read() {
        site = Newsroom.files(Sample.site());
        pages = new TreeMap<>();
        for (String path : site.keySet()) {
            if (path.endsWith(".html")) {
                String html = new String(site.get(path).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), UTF_8);
                pages.put(path, Jsoup.parse(html, HOME + path.replaceFirst("index\\.html$", "")));
            }
        }
    }

    @Test
    void itsSubEditorHasNothingToRemark() {
        assertThat(Sample.problems()).isEmpty();
    }

    @Test
    void thereIsEnoughToRead() throws IOException {
        List<Document> articles =
                pages.values().stream().filter(page -> isKind(page, "article")).toList();
        assertThat(articles).hasSizeGreaterThanOrEqualTo(36);
        assertThat(articles)
                .filteredOn(page -> page.select("html[lang=ar][dir=rtl]").size() == 1)
                .isNotEmpty();
        assertThat(pages.keySet())
                .filteredOn(path -> path.matches("authors/[^/]+/index\\.html"))
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(Files.readString(Path.of("../content/authors.yml"))).contains("mpa:", "kind: agency");
        assertThat(pages.get("authors/mpa/index.html").select("h1").text()).isEqualTo("Meridian Press Agency");
        assertThat(pages.values().stream()
                        .filter(page -> isKind(page, "section"))
                        .toList())
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(site.keySet())
                .contains("about/index.html", "comment-policy/index.html", "corrections-policy/index.html");
    }

    @Test
    void noWordOfAWithheldStoryIsInAnyByteOrPath() throws IOException {
        Path content = Path.of("..", "content");
        assertThat(Files.readString(content.resolve("politics/vellamoor-new-town.md")))
                .contains("draft: true");
        assertThat(Files.readString(content.resolve("economy/zephyrine-sail-freighter.md")))
                .contains("embargo:");
        assertThat(Files.readString(content.resolve("local/thistlewane-fair.md")))
                .contains("expires:");
        for (Map.Entry<String, String> file : site.entrySet()) {
            String bytes = (file.getKey() + "\n" + file.getValue()).toLowerCase(Locale.ROOT);
            // As UTF-16, in which Exif and XMP may write words, every other byte is zero.
            String wide = bytes.replace("\0", "");
            for (String word : WITHHELD) {
                assertThat(bytes.contains(word) || wide.contains(word))
                        .as("%s in %s", word, file.getKey())
                        .isFalse();
            }
        }
    }

    @Test
    void theFrontPageIsTheOneThatItsEditorsChose() throws IOException {
        assertThat(Files.readString(Path.of("../content/front.yml")))
                .contains("until: 2026-11-16", "until: 2026-11-24");
        List<String> stories =
                pages.get("index.html").select("main article h2 a").eachAttr("href");
        // The second slot has lapsed and is the newest story's; the fourth waits for an embargo and is the next one's.
        assertThat(stories.subList(0, 6))
                .containsExactly(
                        "/security/2026/11/patrol-inquiry-little-skerry/",
                        "/economy/2026/11/herring-quota-2027/",
                        "/local/2026/11/northerly-gale-live/",
                        "/politics/2026/11/stennis-head-wind-farm/",
                        "/local/2026/11/st-brannocs-night-clinic/",
                        "/security/2026/11/nineteen-hours-explained/");
    }

    @Test
    void everyKindOfStoryWithALabelIsThere() {
        assertThat(pages.values().stream().flatMap(page -> page.select("article.story").stream()))
                .extracting(Element::className)
                .map(name -> name.replace("story ", ""))
                .contains("analysis", "opinion", "explainer", "review", "live");
    }

    @Test
    void everyLinkWithinTheSiteLeadsToAFileAndToAPlaceInIt() {
        List<String> dead = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (Element element : page.select("[href],[src]")) {
                String written = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                URI target = URI.create(page.baseUri()).resolve(written);
                if (HOME.getHost().equals(target.getHost()) && !exists(target)) {
                    dead.add(path + " -> " + written);
                }
            }
        });
        assertThat(dead).isEmpty();
    }

    @Test
    void everyPictureHasWordsInItsPlaceAndASize() {
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element image : page.getValue().select("img")) {
                assertThat(image.hasAttr("alt"))
                        .as("alt in %s: %s", page.getKey(), image)
                        .isTrue();
                assertThat(image.attr("width"))
                        .as("%s: %s", page.getKey(), image)
                        .matches("[1-9]\\d*");
                assertThat(image.attr("height"))
                        .as("%s: %s", page.getKey(), image)
                        .matches("[1-9]\\d*");
            }
        }
    }

    @Test
    void everyPageHasOneHeadingATitleALanguageAndAnAddressOfItsOwn() {
        Map<String, String> canonicals = new TreeMap<>();
        pages.forEach((path, page) -> {
            // Nobody sees the page of a redirect.
            assertThat(page.select("h1")).as("h1 of %s", path).hasSize(isRedirect(page) ? 0 : 1);
            assertThat(page.title()).as("title of %s", path).isNotBlank();
            assertThat(page.select("html").attr("lang")).as("lang of %s", path).isNotBlank();
            assertThat(page.select("html").attr("dir")).as("dir of %s", path).matches("ltr|rtl");
            if (!isStandIn(page)) {
                assertThat(page.select("link[rel=canonical]"))
                        .as("canonical of %s", path)
                        .hasSize(1);
                String canonical = page.select("link[rel=canonical]").attr("href");
                assertThat(canonicals.putIfAbsent(canonical, path))
                        .as("pages at %s", canonical)
                        .isNull();
                assertThat(canonical).as(path).isEqualTo(page.baseUri());
            }
        });
        assertThat(canonicals).hasSizeGreaterThan(100);
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        pages.forEach((path, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyFigureOfAnArticleSaysWhosePictureItIs() {
        int figures = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element figure : page.getValue().select("article figure:has(img)")) {
                if (isKind(page.getValue(), "article") && figure.closest("a") == null) {
                    figures++;
                    assertThat(figure.select("figcaption").text())
                            .as("%s: %s", page.getKey(), figure)
                            .isNotBlank();
                    assertThat(figure.select("figcaption .credit").text())
                            .as("%s: %s", page.getKey(), figure)
                            .isNotBlank();
                }
            }
        }
        assertThat(figures).isGreaterThan(40);
    }

    @Test
    void everyPageIsReachedFromTheFrontPage() {
        Set<String> reached = new HashSet<>(Set.of("index.html"));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Document page = pages.get(open.pop());
            for (Element link : page.select("a[href]")) {
                URI target = URI.create(page.baseUri()).resolve(link.attr("href"));
                String path = file(target);
                if (HOME.getHost().equals(target.getHost()) && pages.containsKey(path) && reached.add(path)) {
                    open.push(path);
                }
            }
        }
        Set<String> unreached = pages.entrySet().stream()
                .filter(page -> !isStandIn(page.getValue()))
                .map(Map.Entry::getKey)
                .filter(path -> !reached.contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unreached).isEmpty();
    }

    /** Whether it stands where there is no page, no longer or somewhere else. */
    private static boolean isStandIn(Document page) {
        return isKind(page, "missing") || isKind(page, "removed") || isRedirect(page);
    }

    private static boolean exists(URI target) {
        String path = file(target);
        Document page = pages.get(path);
        String place = target.getFragment();
        return page == null || place == null || place.isEmpty()
                ? site.containsKey(path)
                : page.getElementById(place) != null;
    }

    private static String file(URI target) {
        String path = URLDecoder.decode(String.valueOf(target.getRawPath()).replace("+", "%2B"), UTF_8);
        return (path.endsWith("/") || path.isEmpty() ? path + "index.html" : path).replaceFirst("^/", "");
    }

    private static boolean isKind(Document page, String kind) {
        return page.body().hasClass(kind + "-page");
    }

    private static boolean isRedirect(Document page) {
        return !page.select("meta[http-equiv=refresh]").isEmpty();
    }
}
