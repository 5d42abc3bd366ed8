package dev.broadsheet.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas of the kinds of values that newsrooms write, as maps; what is left blank is absent, and so null is never wrong. */
final class Form {
    /** A day, or a day and a time with or without seconds and zone, as newsrooms write them. */
    private static final String INSTANT = "^\\s*[0-9]{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])"
            + "([Tt ]\\s*([01]?[0-9]|2[0-4]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?"
            + "\\s*([Zz]|UTC|GMT|[+-][0-9]{1,2}(:?[0-9]{2})?|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)?)?\\s*$";

    private static final List<String> SCALARS = List.of("string", "number", "boolean", "null");

    private Form() {}

    /** A text, whatever YAML takes it for. */
    static Map<String, Object> text() {
        return schema("type", SCALARS);
    }

    /** A text of that pattern; the empty text is absent. */
    static Map<String, Object> text(String pattern) {
        Map<String, Object> form = text();
        form.put("pattern", pattern);
        return form;
    }

    static Map<String, Object> instant() {
        Map<String, Object> form = schema("type", List.of("string", "null"));
        form.put("pattern", INSTANT);
        form.put("examples", List.of("2026-08-22", "2026-08-22T06:00:00+01:00"));
        return form;
    }

    static Map<String, Object> slug() {
        Map<String, Object> form = text("^[a-z0-9]+(-[a-z0-9]+)*$");
        form.put("maxLength", 80);
        form.put("examples", List.of("harbour-bridge"));
        return form;
    }

    static Map<String, Object> language() {
        Map<String, Object> form = schema("type", List.of("string", "null"));
        form.put("pattern", "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$");
        form.put("examples", List.of("en", "ar", "pt-BR"));
        return form;
    }

    static Map<String, Object> address() {
        Map<String, Object> form = schema("type", List.of("string", "null"));
        form.put("pattern", "^\\s*[Hh][Tt][Tt][Pp][Ss]?://");
        return form;
    }

    static Map<String, Object> flag() {
        return schema("type", List.of("boolean", "null"));
    }

    static Map<String, Object> number(int least, int most) {
        Map<String, Object> form = schema("type", List.of("integer", "null"));
        form.put("minimum", least);
        form.put("maximum", most);
        return form;
    }

    /** One of a few words. */
    static Map<String, Object> choice(Collection<String> words) {
        List<Object> all = new ArrayList<>(words);
        all.add(null);
        return schema("enum", all);
    }

    /** One, or a list of them. */
    static Map<String, Object> oneOrMore(Map<String, Object> one) {
        return schema("anyOf", List.of(one, list(one)));
    }

    static Map<String, Object> list(Map<String, Object> each) {
        Map<String, Object> form = schema("type", List.of("array", "null"));
        form.put("items", each);
        return form;
    }

    static Map<String, Object> anyOf(List<Map<String, Object>> forms) {
        return schema("anyOf", forms);
    }

    /** A map with these keys and no others. */
    static Map<String, Object> map(Map<String, Map<String, Object>> keys) {
        Map<String, Object> form = schema("type", List.of("object", "null"));
        form.put("properties", keys);
        form.put("additionalProperties", false);
        return form;
    }

    /** A map whose keys are of that pattern. */
    static Map<String, Object> mapOf(String keys, Map<String, Object> value) {
        Map<String, Object> form = schema("type", List.of("object", "null"));
        form.put("propertyNames", schema("pattern", keys));
        form.put("additionalProperties", value);
        return form;
    }

    /** The same with what it means. */
    static Map<String, Object> described(Map<String, Object> form, String sentence) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", sentence);
        described.putAll(form);
        return described;
    }

    private static Map<String, Object> schema(String key, Object value) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put(key, value);
        return form;
    }
}
