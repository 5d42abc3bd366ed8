package dev.broadsheet.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The one writer of JSON that is published. What it writes can stand within a script element, within XML and within
 * JavaScript: it holds none of {@code < > &}, no line separator and no control character as such, and no half of a
 * surrogate pair. Whoever parses it reads the texts as they were.
 */
public final class Json {
    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new WebEscapes()).build();
    private static final int USUAL_LENGTH = 4096;

    private Json() {}

    /**
     * On one line, members in the map's own order.
     *
     * @param value text, whole and decimal numbers, truth values, null, and lists and maps of these with text as keys
     * @throws IllegalArgumentException when it is anything else
     */
    public static String of(@Nullable Object value) {
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, json);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        if (value instanceof String text) {
            json.writeString(whole(text));
        } else if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, member) -> {
                json.writeName(whole((String) name));
                write(member, json);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> elements) {
            json.writeStartArray();
            elements.forEach(element -> write(element, json));
            json.writeEndArray();
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number && Double.isFinite(number)) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value == null) {
            json.writeNull();
        } else {
            throw new IllegalArgumentException("JSON has no " + value.getClass().getName());
        }
    }

    /** A half of a pair is no character and UTF-8 cannot hold it: U+FFFD stands in its place (RFC 7493, 2.1). */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(point ->
                                point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }
}
