package dev.broadsheet.metadata;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.Newsroom;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of a finished site as machines read them. */
final class PressedPages {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Document> pages = new LinkedHashMap<>();

    /**
     * @param url where the site is published, ending in a slash
     */
    PressedPages(Path site, String url) {
        this(Newsroom.files(site), url);
    }

    PressedPages(Map<String, String> site, String url) {
        site.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                String html = new String(bytes.getBytes(ISO_8859_1), UTF_8);
                pages.put(path, Jsoup.parse(html, url + path.replaceFirst("index\\.html$", "")));
            }
        });
    }

    /** Every page by its path. */
    Map<String, Document> all() {
        return pages;
    }

    /** Those that search engines are welcome to. */
    Map<String, Document> listed() {
        Map<String, Document> listed = new LinkedHashMap<>(pages);
        listed.values()
                .removeIf(
                        page -> page.select("meta[name=robots]").attr("content").contains("noindex"));
        return listed;
    }

    Map<String, Document> articles() {
        Map<String, Document> articles = listed();
        articles.values().removeIf(page -> !page.body().hasClass("article-page"));
        return articles;
    }

    Document page(String path) {
        return pages.get(path);
    }

    /** The one JSON-LD text of a page. */
    static JsonNode linkedData(Document page) {
        List<Element> scripts = page.select("script[type=application/ld+json]");
        if (scripts.size() != 1) {
            throw new AssertionError(page.baseUri() + " has " + scripts.size() + " texts of JSON-LD");
        }
        return JSON.readTree(scripts.get(0).data());
    }

    /** What of a page's JSON-LD is of that type; the first, if there are several. */
    static JsonNode thing(Document page, String type) {
        return things(page)
                .filter(thing -> Vocabulary.types(thing).contains(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.baseUri() + " has no " + type));
    }

    /** What stands at the top of a page's JSON-LD. */
    static Stream<JsonNode> things(Document page) {
        return Vocabulary.values(linkedData(page).path("@graph")).stream();
    }

    /** The article that a page is about, whatever its type. */
    static JsonNode story(Document page) {
        return things(page)
                .filter(thing -> thing.has("headline"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.baseUri() + " has no article"));
    }

    /** The contents of every meta element of that name or property, in order. */
    static List<String> meta(Document page, String name) {
        return page.select("head > meta[name=" + name + "], head > meta[property=" + name + "]").stream()
                .map(meta -> meta.attr("content"))
                .toList();
    }
}
