package dev.broadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Pages weigh little, ask nobody else for anything, and keep nothing about their readers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LightPagesTest {
    /** Of HTML and CSS together, compressed. */
    private static final int PAGE = 30 * 1024;

    private static final int SCRIPTS = 5 * 1024;
    private static final Pattern ELSEWHERE_IN_CSS = Pattern.compile("(?:url\\(|@import)\\s*[\"']?(?:https?:|//|data:)");
    private static final Pattern KEEPS = Pattern.compile(
            "(?i)document\\s*\\.\\s*cookie|cookieStore|localStorage|sessionStorage|indexedDB|sendBeacon|XMLHttpRequest");

    private Map<String, Map<String, String>> papers;

    @BeforeAll
    void publish(@TempDir Path folder) {
        Newsroom golden =
                Newsroom.in(Path.of("src/test/resources/golden/newsroom")).into(folder.resolve("golden"), 2);
        Newsroom arabic = Newsroom.in(Path.of("src/test/resources/arabic")).into(folder.resolve("arabic"), 2);
        assertThat(golden.problems()).isEmpty();
        assertThat(arabic.problems()).isEmpty();
        papers = Map.of("sample", Newsroom.files(Sample.site()), "/golden", golden.site(), "arabic", arabic.site());
    }

    @Test
    void anArticleWithItsStyleSheetIsThirtyKilobytesAtTheMost() {
        pages((name, page, paper) -> {
            int weight = compressed(page.outerHtml());
            for (Element sheet : page.select("link[rel=stylesheet]")) {
                weight += compressed(file(name, sheet.attr("href"), paper));
            }
            assertThat(weight).as(name + page.location()).isLessThanOrEqualTo(PAGE);
        });
    }

    @Test
    void allScriptsOfAPageAreFiveKilobytesAtTheMostAndWait() {
        pages((name, page, paper) -> {
            int weight = 0;
            for (Element script : page.select("script:not([type=application/ld+json])")) {
                assertThat(script.hasAttr("defer")).as(name + page.location()).isTrue();
                weight += compressed(file(name, script.attr("src"), paper));
            }
            assertThat(weight).as(name + page.location()).isLessThanOrEqualTo(SCRIPTS);
        });
    }

    @Test
    void noPageAsksAnybodyElse() {
        String loading =
                "script[src], img[src], img[srcset], source[src], source[srcset], iframe[src], frame[src], embed[src],"
                        + " object[data], audio[src], video[src], video[poster], track[src], input[src], use[href]";
        List<String> links = List.of("stylesheet", "icon", "preload", "manifest", "apple-touch-icon", "modulepreload");
        pages((name, page, paper) -> {
            for (Element element : page.select(loading)) {
                for (String attribute : List.of("src", "srcset", "data", "poster")) {
                    assertThat(element.attr(attribute))
                            .as(name + page.location())
                            .doesNotContain("//");
                }
            }
            for (Element link : page.select("link[href]")) {
                if (link.attr("rel").lines().anyMatch(links::contains)) {
                    assertThat(link.attr("href"))
                            .as(name + page.location())
                            .startsWith("/")
                            .doesNotStartWith("//");
                }
            }
            assertThat(page.select("link[rel=preconnect], link[rel=dns-prefetch], link[rel=prefetch], style, [style]"))
                    .as(name + page.location())
                    .isEmpty();
        });
        papers.forEach((name, paper) -> paper.forEach((path, text) -> {
            if (path.endsWith(".css")) {
                assertThat(text).as(name + path).doesNotContainPattern(ELSEWHERE_IN_CSS);
            }
        }));
    }

    @Test
    void noScriptKeepsAnything() {
        papers.forEach((name, paper) -> paper.forEach((path, text) -> {
            if (path.endsWith(".js")) {
                assertThat(text).as(name + path).doesNotContainPattern(KEEPS);
            }
        }));
    }

    @Test
    void everyPageSaysWhatMayBeLoaded() {
        pages((name, page, paper) -> {
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(name + page.location())
                    .startsWith(
                            "default-src 'none'; base-uri 'none'; script-src 'self'; connect-src 'self'; style-src 'self'")
                    .doesNotContain("unsafe", "*", "data:", "https:;");
            assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("strict-origin-when-cross-origin");
        });
    }

    private interface Look {
        void at(String paper, Document page, Map<String, String> files);
    }

    private void pages(Look look) {
        papers.forEach((name, paper) -> {
            assertThat(paper).hasSizeGreaterThan(30);
            paper.forEach((path, html) -> {
                if (path.endsWith(".html")) {
                    look.at(name, Jsoup.parse(html, "/" + path), paper);
                }
            });
        });
    }

    private static String file(String paper, String address, Map<String, String> files) {
        String base = paper.startsWith("/") ? paper + "/" : "/";
        assertThat(address).startsWith(base);
        return files.get(address.substring(base.length()));
    }

    private static int compressed(String bytes) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write(bytes.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return small.size();
    }
}
