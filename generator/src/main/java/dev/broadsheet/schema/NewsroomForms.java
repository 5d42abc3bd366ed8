package dev.broadsheet.schema;

import dev.broadsheet.settings.FrontKey;
import dev.broadsheet.settings.RedirectKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files in which a newsroom lists its sections, authors and old addresses, curates its front page, and keeps its post. */
final class NewsroomForms {
    private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String ADDRESS = "^(/|https?://)";

    private NewsroomForms() {}

    static Map<String, Object> sections() {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put("name", Form.described(Form.text(), "What readers call it; made of the id unless given."));
        keys.put("description", Form.described(Form.text(), "What it is about, in a sentence."));
        keys.put("names", Form.described(byLanguage(), "Its name in other languages, by their tags."));
        Map<String, Map<String, Object>> listed = new LinkedHashMap<>();
        listed.put("id", Form.described(Form.slug(), "The part of its address: local-news."));
        listed.putAll(keys);
        Map<String, Object> each = Form.map(listed);
        each.put("required", List.of("id"));
        return Form.anyOf(List.of(Form.mapOf(SLUG, Form.anyOf(List.of(Form.text(), Form.map(keys)))), Form.list(each)));
    }

    static Map<String, Object> authors() {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put("name", Form.described(Form.text(), "The author's name; required."));
        keys.put("role", Form.described(Form.text(), "What the author does here."));
        keys.put("kind", Form.described(Form.choice(List.of("person", "agency")), "A person, unless given."));
        keys.put("bio", Form.described(Form.text(), "A sentence or two about the author."));
        keys.put("portrait", Form.described(Form.text(), "A picture, beside authors.yml or below the static folder."));
        keys.put("portraitAlt", Form.described(Form.text(), "What the picture shows."));
        keys.put("links", Form.described(Form.oneOrMore(Form.address()), "Where the author is found elsewhere."));
        keys.put("names", Form.described(byLanguage(), "The name in other languages, by their tags."));
        keys.put("roles", Form.described(byLanguage(), "The role in other languages, by their tags."));
        Map<String, Object> detailed = Form.map(keys);
        detailed.put("required", List.of("name"));
        return Form.mapOf(SLUG, Form.anyOf(List.of(Form.text("\\S"), detailed)));
    }

    private static Map<String, Object> byLanguage() {
        return Form.mapOf("^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$", Form.text());
    }

    static Map<String, Object> front() {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put(FrontKey.STORY.key(), Form.described(Form.text(), FrontKey.STORY.sentence()));
        keys.put(FrontKey.UNTIL.key(), Form.described(Form.instant(), FrontKey.UNTIL.sentence()));
        Map<String, Object> detailed = Form.map(keys);
        detailed.put("required", List.of(FrontKey.STORY.key()));
        Map<String, Object> slot = Form.anyOf(List.of(Form.text(), detailed));
        Map<String, Map<String, Object>> file = new LinkedHashMap<>();
        file.put(FrontKey.LEAD.key(), Form.described(slot, FrontKey.LEAD.sentence()));
        file.put(FrontKey.SECONDARY.key(), Form.described(Form.oneOrMore(slot), FrontKey.SECONDARY.sentence()));
        file.put(FrontKey.SECTIONS.key(), Form.described(Form.oneOrMore(Form.text()), FrontKey.SECTIONS.sentence()));
        return Form.map(file);
    }

    static Map<String, Object> redirects() {
        Map<String, Map<String, Object>> reasons = new LinkedHashMap<>();
        reasons.put(RedirectKey.REASON.key(), Form.described(Form.text(), RedirectKey.REASON.sentence()));
        reasons.put(RedirectKey.STATUS.key(), Form.described(status(List.of(410, 451)), RedirectKey.STATUS.sentence()));
        Map<String, Object> removed = Form.map(reasons);
        removed.put("required", List.of(RedirectKey.REASON.key()));
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put(RedirectKey.TO.key(), Form.described(Form.text(ADDRESS), RedirectKey.TO.sentence()));
        keys.put(
                RedirectKey.STATUS.key(),
                Form.described(status(List.of(301, 302, 307, 308)), RedirectKey.STATUS.sentence()));
        keys.put(
                RedirectKey.REMOVED.key(),
                Form.described(Form.anyOf(List.of(Form.text(), removed)), RedirectKey.REMOVED.sentence()));
        Map<String, Object> detailed = Form.map(keys);
        detailed.put(
                "oneOf",
                List.of(
                        Map.of("required", List.of(RedirectKey.TO.key())),
                        Map.of("required", List.of(RedirectKey.REMOVED.key()))));
        return Form.mapOf(ADDRESS, Form.anyOf(List.of(Form.text(ADDRESS), detailed)));
    }

    private static Map<String, Object> status(List<Integer> known) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("enum", known);
        return form;
    }

    /** What readers sent may hold keys of the receiver's own. */
    static Map<String, Object> comment() {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put(
                "_id",
                Form.described(Form.text("^[\\p{L}\\p{N}_.:-]{1,100}$"), "The comment's id; else its file's name."));
        keys.put("_parent", Form.described(Form.text(), "The id of the comment that it answers."));
        keys.put("name", Form.described(Form.text(), "Who wrote it."));
        keys.put("url", Form.described(Form.text(), "The writer's page, if it is shown."));
        keys.put("message", Form.described(Form.text(), "What it says, in Markdown of a few marks."));
        keys.put(
                "date",
                Form.described(
                        Form.anyOf(List.of(Form.instant(), Form.text("^[0-9]{9,10}$|^[0-9]{12,13}$"))),
                        "When: seconds or milliseconds since 1970, or a date with a time."));
        Map<String, Object> form = Form.map(keys);
        form.put("additionalProperties", true);
        form.put("required", List.of("name", "message", "date"));
        return form;
    }

    static Map<String, Object> rating() {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put("yes", Form.described(Form.number(0, Integer.MAX_VALUE), "How many liked the article."));
        keys.put("no", Form.described(Form.number(0, Integer.MAX_VALUE), "How many did not."));
        return Form.map(keys);
    }
}
