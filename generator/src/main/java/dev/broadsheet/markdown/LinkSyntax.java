package dev.broadsheet.markdown;

/** Where the parts of a link end, by CommonMark 0.31.2, sections 4.7 and 6.3. Linear in what it reads. */
final class LinkSyntax {
    /** No such part begins there. */
    static final int NOT_HERE = -1;

    /** What would close the part stands nowhere in the rest of the text. */
    static final int NEVER = -2;

    private static final int LONGEST_LABEL = 999;

    /** Round brackets within an address, as in cmark. */
    private static final int DEEPEST = 32;

    private LinkSyntax() {}

    /** The index after the bracket that closes a label. */
    static int endOfLabel(CharSequence text, int start) {
        if (start >= text.length() || text.charAt(start) != '[') {
            return NOT_HERE;
        }
        int limit = Math.min(text.length(), start + LONGEST_LABEL + 2);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '[') {
                return NOT_HERE;
            }
            if (c == ']') {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return NOT_HERE;
    }

    /** The index after the angle bracket that closes a destination. */
    static int endOfAngledDestination(CharSequence text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n') {
                return NOT_HERE;
            }
            if (isEscape(text, i)) {
                i++;
            }
        }
        return NEVER;
    }

    /** The index after a destination without angle brackets, its round brackets balanced. */
    static int endOfBareDestination(CharSequence text, int start) {
        int depth = 0;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7F || (c == ')' && depth == 0)) {
                break;
            }
            if (c == '(' && ++depth > DEEPEST) {
                return NOT_HERE;
            } else if (c == ')') {
                depth--;
            } else if (isEscape(text, i)) {
                i++;
            }
        }
        return depth > 0 ? NOT_HERE : i;
    }

    /** The index after the mark that closes a title, which begins with a quotation mark or a round bracket. */
    static int endOfTitle(CharSequence text, int start) {
        char opening = text.charAt(start);
        char closing = opening == '(' ? ')' : opening;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == closing) {
                return i + 1;
            }
            if (c == '(' && closing == ')') {
                return NOT_HERE;
            }
            if (c == '\\') {
                i++;
            }
        }
        return NEVER;
    }

    private static boolean isEscape(CharSequence text, int index) {
        return text.charAt(index) == '\\' && index + 1 < text.length() && Ascii.isPunctuation(text.charAt(index + 1));
    }
}
