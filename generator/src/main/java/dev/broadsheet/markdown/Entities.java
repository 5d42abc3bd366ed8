package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import org.jspecify.annotations.Nullable;

/** Character references as HTML knows them, by name, by decimal and by hexadecimal number. */
final class Entities {
    /** The longest name in HTML is CounterClockwiseContourIntegral. */
    private static final int LONGEST = 33;

    private Entities() {}

    /**
     * Where the reference that begins at an ampersand ends.
     *
     * @return the index after its semicolon; -1 when it is not well formed
     */
    static int end(CharSequence text, int ampersand, int limit) {
        int last = Math.min(limit, ampersand + LONGEST + 2);
        int i = ampersand + 1;
        if (i >= last) {
            return -1;
        }
        if (text.charAt(i) == '#') {
            return endOfNumber(text, i + 1, last);
        }
        int start = i;
        while (i < last && Ascii.isAlphanumeric(text.charAt(i))) {
            i++;
        }
        return i > start && i < last && text.charAt(i) == ';' ? i + 1 : -1;
    }

    private static int endOfNumber(CharSequence text, int start, int last) {
        boolean hexadecimal = start < last && (text.charAt(start) | 0x20) == 'x';
        int digits = hexadecimal ? start + 1 : start;
        int i = digits;
        while (i < last && Character.digit(text.charAt(i), hexadecimal ? 16 : 10) >= 0 && text.charAt(i) < 0x80) {
            i++;
        }
        int count = i - digits;
        return count > 0 && count <= (hexadecimal ? 6 : 7) && i < last && text.charAt(i) == ';' ? i + 1 : -1;
    }

    /**
     * The characters that a well-formed reference stands for.
     *
     * @return null when no character has that name
     */
    static @Nullable String decode(CharSequence text, int ampersand, int end) {
        if (text.charAt(ampersand + 1) == '#') {
            boolean hexadecimal = (text.charAt(ampersand + 2) | 0x20) == 'x';
            String digits =
                    text.subSequence(ampersand + (hexadecimal ? 3 : 2), end - 1).toString();
            return character(Integer.parseInt(digits, hexadecimal ? 16 : 10));
        }
        String reference = text.subSequence(ampersand, end).toString();
        String characters = Html5Entities.entityToString(reference);
        return characters.equals(reference) ? null : characters;
    }

    /** What no page may hold becomes the replacement character: controls, lone surrogates, noncharacters. */
    private static String character(int codePoint) {
        boolean allowed = Character.isValidCodePoint(codePoint)
                && (codePoint >= 0x20 || codePoint == '\t' || codePoint == '\n')
                && (codePoint < 0x7F || codePoint > 0x9F)
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                && (codePoint < 0xFDD0 || codePoint > 0xFDEF)
                && (codePoint & 0xFFFE) != 0xFFFE;
        return allowed ? Character.toString(codePoint) : "\uFFFD";
    }

    /** A text with its references decoded and, in Markdown, its backslash escapes undone. */
    static String unescape(CharSequence text, boolean markdown) {
        int length = text.length();
        StringBuilder plain = null;
        int i = 0;
        int done = 0;
        while (i < length) {
            char c = text.charAt(i);
            int end = i + 1;
            String characters = null;
            if (c == '&') {
                int reference = end(text, i, length);
                characters = reference < 0 ? null : decode(text, i, reference);
                end = characters == null ? end : reference;
            } else if (markdown && c == '\\' && end < length && Ascii.isPunctuation(text.charAt(end))) {
                characters = String.valueOf(text.charAt(end++));
            }
            if (characters != null) {
                plain = plain == null ? new StringBuilder(length) : plain;
                plain.append(text, done, i).append(characters);
                done = end;
            }
            i = end;
        }
        return plain == null
                ? text.toString()
                : plain.append(text, done, length).toString();
    }
}
