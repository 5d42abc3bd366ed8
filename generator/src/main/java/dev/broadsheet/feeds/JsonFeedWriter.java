package dev.broadsheet.feeds;

import dev.broadsheet.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1 (www.jsonfeed.org/version/1.1). */
final class JsonFeedWriter implements FeedWriter {
    @Override
    public byte[] story(Story story, String summary, @Nullable String text, boolean pictures) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", story.address());
        item.put("url", story.address());
        item.put("title", story.headline());
        item.put("language", story.language());
        item.put("date_published", Xml.rfc3339(story.published()));
        if (story.changed().isAfter(story.published())) {
            item.put("date_modified", Xml.rfc3339(story.changed()));
        }
        item.put(
                "authors",
                story.writers().stream()
                        .map(writer -> pair("name", writer.name(), "url", writer.address()))
                        .toList());
        item.put("tags", story.subjects());
        item.put("summary", summary);
        // Every story must have a content: of an excerpt it is the summary itself.
        item.put(text == null ? "content_text" : "content_html", text == null ? summary : text);
        if (pictures && story.lead() != null) {
            item.put("image", story.lead().address());
            item.put("_image", lead(story.lead()));
        }
        return utf8(Json.of(item));
    }

    /** An extension, as the standard lets names that begin with an underscore be: whose picture it is. */
    private static Map<String, Object> lead(Story.Photograph lead) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("alt", lead.figure().alt());
        if (lead.figure().caption() != null) {
            image.put("caption", lead.figure().caption());
        }
        if (lead.figure().credit() != null) {
            image.put("credit", lead.figure().credit());
        }
        return image;
    }

    private static Map<String, String> pair(String name, String value, String other, String otherValue) {
        Map<String, String> pair = new LinkedHashMap<>();
        pair.put(name, value);
        pair.put(other, otherValue);
        return pair;
    }

    @Override
    public byte[] head(Feed feed) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("version", "https://jsonfeed.org/version/1.1");
        head.put("title", feed.title());
        head.put("home_page_url", feed.home());
        head.put("feed_url", feed.self());
        if (feed.description() != null) {
            head.put("description", feed.description());
        }
        head.put("language", feed.language());
        if (feed.hub() != null) {
            head.put("hubs", List.of(pair("type", "WebSub", "url", feed.hub())));
        }
        String whole = Json.of(head);
        return utf8(whole.substring(0, whole.length() - 1) + ",\"items\":[\n");
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String tail() {
        return "\n]}\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
