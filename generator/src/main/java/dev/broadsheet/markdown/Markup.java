package dev.broadsheet.markdown;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes texts and addresses so that HTML reads them back unchanged. */
final class Markup {
    private static final String UNRESERVED = "-_.~!*'();:@&=+$,/?#%";
    private static final char[] HEXADECIMAL = "0123456789ABCDEF".toCharArray();

    private Markup() {}

    /** A text, for an element or for an attribute in double quotes. */
    static void escape(StringBuilder out, CharSequence text, int start, int end) {
        int done = start;
        for (int i = start; i < end; i++) {
            String reference = reference(text.charAt(i));
            if (reference != null) {
                out.append(text, done, i).append(reference);
                done = i + 1;
            }
        }
        out.append(text, done, end);
    }

    static void escape(StringBuilder out, CharSequence text) {
        escape(out, text, 0, text.length());
    }

    /** An attribute with the space before it. */
    static void attribute(StringBuilder out, String name, CharSequence value) {
        out.append(' ').append(name).append("=\"");
        escape(out, value);
        out.append('"');
    }

    /** An attribute that holds an address; what an address cannot hold is percent-encoded, what is encoded stays. */
    static void address(StringBuilder out, String name, String address) {
        out.append(' ').append(name).append("=\"");
        int i = 0;
        while (i < address.length()) {
            char c = address.charAt(i);
            if (c == '&') {
                out.append("&amp;");
                i++;
            } else if (c < 0x80 && (Ascii.isAlphanumeric(c) || UNRESERVED.indexOf(c) >= 0)) {
                out.append(c);
                i++;
            } else {
                int width = Character.charCount(address.codePointAt(i));
                percentEncode(out, address.substring(i, i + width));
                i += width;
            }
        }
        out.append('"');
    }

    private static void percentEncode(StringBuilder out, String character) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEXADECIMAL[(b >> 4) & 15]).append(HEXADECIMAL[b & 15]);
        }
    }

    private static @Nullable String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
