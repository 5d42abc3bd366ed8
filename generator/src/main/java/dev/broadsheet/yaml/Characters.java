package dev.broadsheet.yaml;

import java.util.Locale;

/** Which characters a text may hold, so that every page, feed and sitemap can hold it too (XML 1.0, 2.2 Char). */
final class Characters {
    private Characters() {}

    /** Whether no text may hold it: controls except tab and line feed, halves of pairs, non-characters. */
    static boolean isForbidden(int point) {
        if (point < 0x20) {
            return point != '\t' && point != '\n';
        }
        boolean control = point >= 0x7F && point <= 0x9F;
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        return control || half || point == 0xFFFE || point == 0xFFFF;
    }

    /** The first one in a text, or -1. */
    static int firstForbidden(String text) {
        return text.codePoints().filter(Characters::isForbidden).findFirst().orElse(-1);
    }

    /** What to call it: {@code U+0008}. */
    static String name(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}
