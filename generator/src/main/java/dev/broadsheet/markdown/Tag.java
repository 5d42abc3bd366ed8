package dev.broadsheet.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A whole tag that an author wrote, its attributes in order. For one thread. */
final class Tag {
    private final String name;
    private final boolean closing;
    private final List<Attribute> attributes;

    private Tag(String name, boolean closing, List<Attribute> attributes) {
        this.name = name;
        this.closing = closing;
        this.attributes = attributes;
    }

    /** Reads the tag between two indices, which {@link HtmlSyntax} has found. */
    static Tag parse(String text, int start, int end) {
        boolean closing = text.charAt(start + 1) == '/';
        int nameStart = closing ? start + 2 : start + 1;
        int i = HtmlSyntax.endOfName(text, nameStart, end);
        String name = text.substring(nameStart, i).toLowerCase(Locale.ROOT);
        List<Attribute> attributes = new ArrayList<>();
        while (true) {
            int from = HtmlSyntax.skipSpace(text, i, end);
            int to = HtmlSyntax.endOfAttributeName(text, from, end);
            if (to == from) {
                return new Tag(name, closing, attributes);
            }
            int valueStart = to;
            int valueEnd = to;
            int equals = HtmlSyntax.skipSpace(text, to, end);
            if (text.charAt(equals) == '=') {
                valueStart = HtmlSyntax.skipSpace(text, equals + 1, end);
                valueEnd = HtmlSyntax.endOfValue(text, valueStart, end);
            }
            attributes.add(
                    new Attribute(text.substring(from, to).toLowerCase(Locale.ROOT), valueStart, valueEnd, text));
            i = valueEnd;
        }
    }

    /** In lower case. */
    String name() {
        return name;
    }

    boolean closing() {
        return closing;
    }

    /**
     * An attribute's value, its character references decoded.
     *
     * @return null when the tag has no such attribute
     */
    @Nullable
    String value(String attribute) {
        for (Attribute found : attributes) {
            if (found.name.equals(attribute)) {
                return found.value;
            }
        }
        return null;
    }

    /** Its attributes in the order written, the first of each name, character references decoded. */
    Map<String, String> attributes() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            if (attribute.value != null) {
                values.putIfAbsent(attribute.name, attribute.value);
            }
        }
        return values;
    }

    /** Gives the first attribute of that name another value, or with null takes it away. */
    void set(String attribute, @Nullable String value) {
        for (Attribute found : attributes) {
            if (found.name.equals(attribute)) {
                found.replace(value);
                return;
            }
        }
    }

    /** Writes the tag anew: every value in double quotes. */
    void write(StringBuilder html) {
        html.append(closing ? "</" : "<").append(name);
        for (Attribute attribute : attributes) {
            if (attribute.value != null) {
                Markup.attribute(html, attribute.name, attribute.value);
            }
        }
        html.append('>');
    }

    /** Writes the tag as it was written, but for the values that were replaced by others. */
    void writeAsWritten(StringBuilder html, String text, int start, int end) {
        int done = start;
        for (Attribute attribute : attributes) {
            if (attribute.replaced && attribute.value != null) {
                html.append(text, done, attribute.start).append('"');
                Markup.escape(html, attribute.value);
                html.append('"');
                done = attribute.end;
            }
        }
        html.append(text, done, end);
    }

    /** An attribute and where its value stands, quotes included. */
    private static final class Attribute {
        private final String name;
        private final int start;
        private final int end;
        private @Nullable String value;
        private boolean replaced;

        Attribute(String name, int start, int end, String text) {
            this.name = name;
            this.start = start;
            this.end = end;
            boolean quoted = end - start >= 2 && (text.charAt(start) == '"' || text.charAt(start) == '\'');
            this.value =
                    Entities.unescape(quoted ? text.substring(start + 1, end - 1) : text.substring(start, end), false);
        }

        void replace(@Nullable String other) {
            replaced = !Objects.equals(value, other);
            value = other;
        }
    }
}
