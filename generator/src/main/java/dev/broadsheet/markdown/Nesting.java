package dev.broadsheet.markdown;

/** How deep a single line opens quotations and lists: flexmark takes quadratic time and more for each level. */
final class Nesting {
    /** Deeper than anyone writes, and still fast. */
    static final int DEEPEST = 100;

    private Nesting() {}

    /**
     * Where the first line that nests too deep begins.
     *
     * @return -1 when there is none
     */
    static int tooDeep(String text) {
        int line = 0;
        while (line < text.length()) {
            int next = text.indexOf('\n', line);
            int end = next < 0 ? text.length() : next;
            if (end - line > DEEPEST && depth(text, line, end) > DEEPEST) {
                return line;
            }
            line = end + 1;
        }
        return -1;
    }

    /** How many marks of quotations and items a line begins with; a line of nothing but one mark is a rule. */
    private static int depth(String text, int start, int end) {
        int depth = 0;
        boolean rule = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '>' || isItem(text, i, end)) {
                depth++;
                rule &= c == text.charAt(start) && (c == '-' || c == '*');
            } else if (c != ' ' && c != '\t' && !Ascii.isDigit(c)) {
                return depth;
            }
        }
        return rule ? 0 : depth;
    }

    /** Whether a bullet, or the mark after a number, stands before white space. */
    private static boolean isItem(String text, int index, int end) {
        char c = text.charAt(index);
        boolean bullet = c == '-' || c == '*' || c == '+';
        boolean number = (c == '.' || c == ')') && index > 0 && Ascii.isDigit(text.charAt(index - 1));
        return (bullet || number) && (index + 1 == end || Ascii.isSpace(text.charAt(index + 1)));
    }
}
