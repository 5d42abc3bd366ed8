package dev.broadsheet.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.feeds.Story;
import dev.broadsheet.feeds.StoryText;
import dev.broadsheet.json.Json;
import dev.broadsheet.markdown.Portable;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Part;
import dev.broadsheet.page.Rendition;
import dev.broadsheet.page.Rights;
import dev.broadsheet.page.Text;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A story in ninjs 3.1, the JSON of the International Press Telecommunications Council (iptc.org/std/ninjs). It says what
 * the story's page says and no more: neither notes among editors nor when the story will be withdrawn.
 */
public final class Ninjs {
    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";
    private static final String PLAIN = "text/plain";

    private final Dispatch dispatch;
    private final Story story;
    private final Text text;
    private final Portable portable;

    private Ninjs(Dispatch dispatch, Text text) {
        this.dispatch = dispatch;
        this.story = dispatch.story();
        this.text = text;
        this.portable = new Portable(story.address(), true);
    }

    /** The whole file. */
    public static byte[] of(Dispatch dispatch, Text text) {
        return (Json.of(new Ninjs(dispatch, text).members()) + "\n").getBytes(UTF_8);
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("standard", standard());
        members.put("uri", story.address());
        members.put("type", "text");
        members.put("representationType", "full");
        members.put("pubStatus", "usable");
        members.put("language", story.language());
        members.put("firstCreated", moment(story.published()));
        members.put("versionCreated", moment(story.changed()));
        members.put("slugline", dispatch.slugline());
        List<Map<String, Object>> headlines = new ArrayList<>();
        headlines.add(words("main", PLAIN, story.headline()));
        addWords(headlines, "kicker", dispatch.kicker());
        members.put("headlines", headlines);
        put(members, "by", dispatch.by());
        put(members, "located", story.dateline());
        members.put("descriptions", List.of(words("summary", PLAIN, StoryText.summary(story, text))));
        members.put("bodies", List.of(words("main", "text/html", StoryText.body(story, text))));
        members.put("subjects", dispatch.subjects().stream().map(Ninjs::subject).toList());
        members.put("genres", List.of(Map.of("name", dispatch.genre())));
        List<Map<String, Object>> pictures = pictures();
        if (!pictures.isEmpty()) {
            members.put("associations", pictures);
        }
        put(members, "copyrightHolder", dispatch.holder());
        put(members, "copyrightNotice", dispatch.notice());
        return members;
    }

    /** The lead picture and then those of the text, in its order. */
    private List<Map<String, Object>> pictures() {
        List<Map<String, Object>> pictures = new ArrayList<>();
        Story.Photograph lead = story.lead();
        if (lead != null) {
            add(pictures, lead.figure());
        }
        for (Part part : text.unfolded()) {
            if (part.figure() != null) {
                add(pictures, part.figure());
            }
        }
        return pictures;
    }

    private void add(List<Map<String, Object>> pictures, Figure figure) {
        String address = portable.absolute(figure.full().href());
        if (address == null || !figure.rights().distributed()) {
            return;
        }
        Map<String, Object> picture = new LinkedHashMap<>();
        picture.put("name", "picture-" + (pictures.size() + 1));
        picture.put("uri", address);
        picture.put("type", "picture");
        List<Map<String, Object>> descriptions = new ArrayList<>();
        addWords(descriptions, "caption", figure.caption());
        addWords(descriptions, "creditline", figure.credit());
        addWords(descriptions, "alt", figure.alt().isEmpty() ? null : figure.alt());
        if (!descriptions.isEmpty()) {
            picture.put("descriptions", descriptions);
        }
        List<Map<String, Object>> renditions = new ArrayList<>();
        renditions.add(rendition("original", address, figure.full()));
        for (Rendition crop : figure.crops()) {
            String cut = portable.absolute(crop.href());
            if (cut != null) {
                renditions.add(rendition("crop-" + crop.width() + "x" + crop.height(), cut, crop));
            }
        }
        picture.put("renditions", renditions);
        Rights rights = figure.rights();
        put(picture, "by", makers(rights));
        put(picture, "copyrightNotice", rights.copyright());
        put(picture, "usageTerms", rights.license());
        pictures.add(picture);
    }

    private static @Nullable String makers(Rights rights) {
        return rights.makers().isEmpty()
                ? null
                : rights.makers().stream().map(Rights.Maker::name).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> rendition(String name, String address, Rendition file) {
        Map<String, Object> rendition = new LinkedHashMap<>();
        rendition.put("name", name);
        rendition.put("href", address);
        put(rendition, "contentType", file.type());
        if (file.width() > 0 && file.height() > 0) {
            rendition.put("width", file.width());
            rendition.put("height", file.height());
        }
        return rendition;
    }

    private static Map<String, Object> standard() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", "ninjs");
        members.put("version", "3.1");
        members.put("schema", SCHEMA);
        return members;
    }

    private static Map<String, Object> subject(Dispatch.Subject subject) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", subject.name());
        members.put("rel", subject.relation());
        members.put("uri", subject.address());
        return members;
    }

    private static void addWords(List<Map<String, Object>> all, String role, @Nullable String value) {
        if (value != null) {
            all.add(words(role, PLAIN, value));
        }
    }

    private static Map<String, Object> words(String role, String contentType, String value) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("role", role);
        words.put("contentType", contentType);
        words.put("value", value);
        return words;
    }

    private static void put(Map<String, Object> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    private static String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.withNano(0));
    }
}
