package dev.broadsheet.schema;

import dev.broadsheet.model.ArticleType;
import dev.broadsheet.model.PictureRights;
import dev.broadsheet.settings.FrontMatterKey;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The lines above an article. */
final class ArticleForm {
    private static final List<String> COMMENTS = List.of("open", "closed", "off");
    private static final List<String> KINDS = List.of("person", "agency");
    private static final Map<String, Object> NAME = Form.text("^(?!\\s*[Bb][Yy][\\s:])");

    private ArticleForm() {}

    static Map<String, Object> form() {
        Map<String, Object> form = form(EnumSet.allOf(FrontMatterKey.class));
        Map<String, Object> flat = new LinkedHashMap<>();
        Stream.of(FrontMatterKey.IMAGE_CAPTION, FrontMatterKey.IMAGE_CREDIT, FrontMatterKey.IMAGE_ALT)
                .forEach(key -> flat.put(key.key(), List.of(FrontMatterKey.IMAGE.key())));
        form.put("dependencies", flat);
        return form;
    }

    /** The lines above a standing page or an article, of which these keys mean something. */
    static Map<String, Object> form(Set<FrontMatterKey> known) {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        for (FrontMatterKey key : known) {
            keys.put(key.key(), Form.described(value(key), key.sentence()));
            for (String spelling : key.otherSpellings()) {
                keys.put(spelling, Form.described(value(key), "Read as \"" + key.key() + "\". " + key.sentence()));
            }
        }
        Map<String, Object> form = Form.map(keys);
        form.put("type", "object");
        form.put("anyOf", List.of(Map.of("required", List.of("headline")), Map.of("required", List.of("title"))));
        return form;
    }

    private static Map<String, Object> value(FrontMatterKey key) {
        return switch (key.kind()) {
            case TEXT -> key == FrontMatterKey.SECTION ? Form.oneOrMore(Form.text()) : Form.text();
            case TEXTS -> Form.oneOrMore(Form.text());
            case SLUG -> Form.slug();
            case INSTANT -> Form.instant();
            case FLAG -> Form.flag();
            case LANGUAGE -> Form.language();
            case CHOICE -> Form.choice(words(key));
            case BYLINES -> Form.oneOrMore(byline());
            case CAPTIONS -> captions();
            case CORRECTIONS -> Form.list(correction());
            case ANYTHING -> Form.mapOf(".*", new LinkedHashMap<>());
        };
    }

    /** The words of a choice, which a test compares with what the parser takes. */
    static List<String> words(FrontMatterKey key) {
        return key == FrontMatterKey.TYPE
                ? Arrays.stream(ArticleType.values()).map(ArticleType::id).toList()
                : COMMENTS;
    }

    private static Map<String, Object> byline() {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put("id", Form.described(Form.text(), "The author's id in authors.yml."));
        keys.put("name", Form.described(NAME, "The author's name, without the word By."));
        keys.put("role", Form.described(Form.text(), "What the author did for this article."));
        keys.put("kind", Form.described(Form.choice(KINDS), "A person, unless given."));
        Map<String, Object> signed = Form.map(keys);
        signed.put("anyOf", List.of(Map.of("required", List.of("name")), Map.of("required", List.of("id"))));
        return Form.anyOf(List.of(NAME, signed));
    }

    private static Map<String, Object> captions() {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put(
                "caption",
                Form.described(Form.text(), "What the picture shows; \"Text. [Name/Agency]\" has the credit."));
        keys.put("credit", Form.described(Form.text(), "Whose picture it is."));
        keys.put("alt", Form.described(Form.text(), "What it shows, for those who do not see it."));
        keys.put(
                "focus",
                Form.described(
                        Form.oneOrMore(Form.text("^[\\s0-9.,%]*$")),
                        "How far from the left and from the top its heart lies, such as 30% 60%."));
        keys.putAll(rights());
        return Form.mapOf(".*", Form.anyOf(List.of(Form.text(), Form.map(keys))));
    }

    private static Map<String, Map<String, Object>> rights() {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put("creator", Form.described(Form.oneOrMore(Form.text()), "Who made it, each name alone."));
        keys.put("organisation", Form.described(Form.text(), "For whom they made it."));
        keys.put("creditUrl", Form.described(Form.address(), "Where its credit leads."));
        keys.put("copyright", Form.described(Form.text(), "The notice, as it is to be printed."));
        keys.put("license", Form.described(Form.address(), "The terms under which others may use it."));
        keys.put("acquire", Form.described(Form.address(), "Where others can have a licence."));
        keys.put(
                "sourceType",
                Form.described(
                        Form.choice(PictureRights.SOURCE_TYPES),
                        "How it came to be, by IPTC's digital source types, when no camera took it."));
        keys.put(
                "distribute",
                Form.described(Form.flag(), "Whether feeds and exports may pass it on; they do unless given."));
        keys.put("expires", Form.described(Form.instant(), "It may not be shown from this instant on."));
        return keys;
    }

    private static Map<String, Object> correction() {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put("date", Form.described(Form.instant(), "When it was corrected."));
        keys.put("text", Form.described(Form.text(), "What was wrong and is right now."));
        Map<String, Object> form = Form.map(keys);
        form.put("required", List.of("date", "text"));
        return form;
    }
}
