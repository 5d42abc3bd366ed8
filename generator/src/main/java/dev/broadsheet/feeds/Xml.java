package dev.broadsheet.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML 1.0 that reads back as it was said. A character that no XML can hold (section 2.2, Char) becomes U+FFFD. For
 * one thread.
 */
final class Xml {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final StringBuilder out;

    Xml(int size) {
        out = new StringBuilder(size);
    }

    /** A piece of markup as it is. */
    Xml raw(String markup) {
        out.append(markup);
        return this;
    }

    /** An element on a line of its own with one text in it; nothing when there is no text. */
    Xml element(String name, @Nullable String text) {
        if (text != null) {
            out.append('<').append(name).append('>');
            text(text);
            out.append("</").append(name).append(">\n");
        }
        return this;
    }

    /** The same without a second layer of escapes, for markup within XML. */
    Xml cdata(String name, String markup) {
        out.append('<').append(name).append("><![CDATA[");
        int done = 0;
        for (int end = markup.indexOf("]]>"); end >= 0; end = markup.indexOf("]]>", done)) {
            appendHonest(markup, done, end + 2);
            out.append("]]><![CDATA[");
            done = end + 2;
        }
        appendHonest(markup, done, markup.length());
        out.append("]]></").append(name).append(">\n");
        return this;
    }

    /** An attribute with the space before it; nothing when there is no value. */
    Xml attribute(String name, @Nullable Object value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            text(value.toString());
            out.append('"');
        }
        return this;
    }

    /** A text within an element or an attribute. */
    Xml text(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text, i);
            if (escape != null) {
                out.append(text, done, i).append(escape);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
        return this;
    }

    /** What stands for the character there; null when it may stand as it is. */
    private static @Nullable String escape(String text, int i) {
        return switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            // An attribute would read these back as spaces, a text a carriage return as a line feed.
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> isAllowed(text, i) ? null : "\uFFFD";
        };
    }

    private void appendHonest(String text, int start, int end) {
        int done = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            // Nearly every character of a text stands in this range.
            if ((c < ' ' && c != '\n' && c != '\t') || c >= 0xD800) {
                if (!isAllowed(text, i)) {
                    out.append(text, done, i).append('\uFFFD');
                    done = i + 1;
                }
            }
        }
        out.append(text, done, end);
    }

    /** Whether the character there may stand in XML, as itself or as half of a pair. */
    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < 0xFFFE;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As RSS writes an instant, RFC 822 with a year of four digits: {@code Sat, 22 Aug 2026 06:00:00 +0100}. */
    static String rfc822(ZonedDateTime moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment);
    }

    /** As everybody else does, RFC 3339: {@code 2026-08-22T06:00:00+01:00}. */
    static String rfc3339(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.withNano(0));
    }

    /** Likewise, in universal time. */
    static String rfc3339(Instant moment) {
        return rfc3339(moment.atZone(ZoneOffset.UTC));
    }
}
