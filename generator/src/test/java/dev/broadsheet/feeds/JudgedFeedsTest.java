package dev.broadsheet.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import dev.broadsheet.Newsroom;
import dev.broadsheet.Sample;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every feed and sitemap of the sample, of the golden site and of a newsroom with everything on, before the judges. */
class JudgedFeedsTest {
    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> everyFeedAndSitemapIsFoundSound() {
        assertThat(FeedNewsroom.in(folder).problems()).isEmpty();
        Map<String, Path> sites = new HashMap<>();
        sites.put("sample", Sample.site());
        sites.put("golden", Path.of("src/test/resources/golden/www"));
        sites.put("everything", folder.resolve("target/www"));
        return sites.entrySet().stream().flatMap(site -> judgements(site.getKey(), site.getValue()));
    }

    private static Stream<DynamicTest> judgements(String name, Path site) {
        Map<String, String> files = Newsroom.files(site);
        assertThat(files.keySet()).contains("feed.xml", "feed.json", "sitemap.xml", "news-sitemap.xml");
        return files.entrySet().stream()
                .filter(file -> judge(file.getKey()) != null)
                .map(file -> dynamicTest(name + " " + file.getKey(), () -> judge(file.getKey())
                        .accept(new String(
                                file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))));
    }

    private static Consumer<String> judge(String path) {
        if (path.endsWith("feed.json")) {
            return JudgedFeedsTest::jsonFeed;
        }
        if (path.endsWith("feed.xml") || path.endsWith("atom.xml")) {
            return JudgedFeedsTest::feed;
        }
        return path.contains("sitemap") && path.endsWith(".xml")
                ? text -> assertThat(Judges.sitemap(text)).isEmpty()
                : null;
    }

    private static void feed(String text) {
        Judges.xml(text);
        SyndFeed feed = Judges.rome(text);
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
        for (SyndEntry entry : feed.getEntries()) {
            assertThat(entry.getUri()).isEqualTo(entry.getLink()).startsWith("https://");
            assertThat(entry.getPublishedDate()).isNotNull();
            entry.getContents().forEach(content -> portable(content.getValue()));
        }
    }

    private static void jsonFeed(String text) {
        assertThat(Judges.jsonFeed(text)).isEmpty();
        JsonNode items = JsonMapper.shared().readTree(text).get("items");
        for (JsonNode item : items) {
            if (item.has("content_html")) {
                portable(item.get("content_html").stringValue());
            }
        }
    }

    private static void portable(String html) {
        assertThat(Jsoup.parse(html).select("script, style, form, iframe, object, [style]"))
                .isEmpty();
        for (String attribute : List.of("href", "src")) {
            assertThat(Jsoup.parse(html).select("[" + attribute + "]").eachAttr(attribute))
                    .allMatch(address -> address.matches("(https?|mailto|tel):.*"));
        }
    }

    @Test
    void theJudgesDoSpeakWhenSomethingIsWrong() {
        assertThat(Judges.jsonFeed("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"T\"}"))
                .isNotEmpty();
        assertThat(Judges.sitemap("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url/></urlset>"))
                .isNotEmpty();
    }
}
