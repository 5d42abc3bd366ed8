package dev.broadsheet.markdown;

import org.jspecify.annotations.Nullable;

/** Where a piece of HTML ends, by the grammar of CommonMark 0.31.2, section 6.6. Linear in what it reads. */
final class HtmlSyntax {
    /** What begins with an exclamation or question mark, and what closes it. */
    enum Special {
        COMMENT("<!--", "-->"),
        CDATA("<![CDATA[", "]]>"),
        INSTRUCTION("<?", "?>"),
        DECLARATION("<!", ">");

        private final String opening;
        private final String closing;

        Special(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        /**
         * The index after the closing mark of what begins at {@code start}.
         *
         * @return -1 when it is not closed
         */
        int end(CharSequence text, int start, int limit) {
            if (this == COMMENT && startsWith(text, start, limit, "<!-->")) {
                return start + 5;
            }
            if (this == COMMENT && startsWith(text, start, limit, "<!--->")) {
                return start + 6;
            }
            for (int i = start + opening.length(); i <= limit - closing.length(); i++) {
                if (startsWith(text, i, limit, closing)) {
                    return i + closing.length();
                }
            }
            return -1;
        }
    }

    private HtmlSyntax() {}

    /**
     * The kind of what begins at an angle bracket, when it is no tag.
     *
     * @return null when it is a tag or no HTML at all
     */
    static @Nullable Special special(CharSequence text, int start, int limit) {
        for (Special special : Special.values()) {
            if (startsWith(text, start, limit, special.opening)) {
                boolean fits =
                        special != Special.DECLARATION || (start + 2 < limit && Ascii.isLetter(text.charAt(start + 2)));
                return fits ? special : null;
            }
        }
        return null;
    }

    /**
     * The index after an opening or closing tag that begins at {@code start}.
     *
     * @return -1 when no whole tag begins there
     */
    static int endOfTag(CharSequence text, int start, int limit) {
        boolean closing = start + 1 < limit && text.charAt(start + 1) == '/';
        int name = closing ? start + 2 : start + 1;
        int i = endOfName(text, name, limit);
        if (i == name) {
            return -1;
        }
        if (closing) {
            i = skipSpace(text, i, limit);
            return i < limit && text.charAt(i) == '>' ? i + 1 : -1;
        }
        for (int next = endOfAttribute(text, i, limit); next > i; next = endOfAttribute(text, i, limit)) {
            i = next;
        }
        i = skipSpace(text, i, limit);
        if (i < limit && text.charAt(i) == '/') {
            i++;
        }
        return i < limit && text.charAt(i) == '>' ? i + 1 : -1;
    }

    /** The index after the letters, digits and hyphens of a tag's name; the start itself when there is no name. */
    static int endOfName(CharSequence text, int start, int limit) {
        if (start >= limit || !Ascii.isLetter(text.charAt(start))) {
            return start;
        }
        int i = start + 1;
        while (i < limit && (Ascii.isAlphanumeric(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    /** The index after white space, a name and perhaps a value; the start itself when there is no attribute. */
    private static int endOfAttribute(CharSequence text, int start, int limit) {
        int name = skipSpace(text, start, limit);
        int i = endOfAttributeName(text, name, limit);
        if (name == start || i == name) {
            return start;
        }
        int equals = skipSpace(text, i, limit);
        if (equals >= limit || text.charAt(equals) != '=') {
            return i;
        }
        int value = skipSpace(text, equals + 1, limit);
        int end = endOfValue(text, value, limit);
        return end < 0 ? start : end;
    }

    static int endOfAttributeName(CharSequence text, int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            boolean fits = Ascii.isLetter(c)
                    || c == '_'
                    || c == ':'
                    || (i > start && (Ascii.isDigit(c) || c == '.' || c == '-'));
            if (!fits) {
                break;
            }
            i++;
        }
        return i;
    }

    /** The index after a quoted or bare value; -1 when there is none. */
    static int endOfValue(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return -1;
        }
        char quote = text.charAt(start);
        int i = start;
        if (quote == '"' || quote == '\'') {
            do {
                i++;
            } while (i < limit && text.charAt(i) != quote);
            return i < limit ? i + 1 : -1;
        }
        while (i < limit && !Ascii.isSpace(text.charAt(i)) && "\"'=<>`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i > start ? i : -1;
    }

    static int skipSpace(CharSequence text, int start, int limit) {
        int i = start;
        while (i < limit && Ascii.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean startsWith(CharSequence text, int start, int limit, String prefix) {
        if (limit - start < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (text.charAt(start + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
