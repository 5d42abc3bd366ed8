package dev.broadsheet.language;

import dev.broadsheet.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotation marks, apostrophes, dashes and ellipses that were typed on a keyboard the form that a language prints.
 * For one thread.
 */
public final class Punctuation {
    /** English words that begin with an apostrophe and would look like the beginning of a quotation. */
    private static final String[] CLIPPED = {"n'", "tis ", "twas ", "twere "};

    private final QuoteMarks marks;
    private int depth;
    private boolean single;

    /** The text last searched for a closing single mark, and where it stands. */
    private String searched = "";

    private int closing;

    public Punctuation(QuoteMarks marks) {
        this.marks = marks;
    }

    /** A line of plain text, such as a headline, as the language prints it. */
    public static String of(String text, Language language) {
        if (text.chars().noneMatch(c -> c == '"' || c == '\'' || c == '-' || c == '.')) {
            return text;
        }
        Punctuation punctuation = new Punctuation(QuoteMarks.of(language));
        StringBuilder printed = new StringBuilder(text.length() + 8);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int next = c == '-' || c == '.' ? endOfRun(text, i, text.length()) : i + 1;
            String form = null;
            if (c == '"' || c == '\'') {
                int before = i == 0 ? '\n' : text.codePointBefore(i);
                int after = next < text.length() ? text.codePointAt(next) : '\n';
                form = punctuation.mark(text, i, text.length(), before, after);
            } else if (next > i + 1) {
                form = run(c, next - i);
            }
            printed.append(form == null ? text.substring(i, next) : form);
            i = next;
        }
        return printed.toString();
    }

    /** A new block: quotations do not run on. */
    public void begin() {
        depth = 0;
        single = false;
        searched = "";
    }

    /**
     * What is printed for a straight quotation mark or apostrophe.
     *
     * @param index where it stands in the text
     * @param limit where the block ends, and with it the search for the mark that closes a quotation
     * @param before the character that readers see before it
     * @param after the character that readers see after it
     */
    public String mark(String text, int index, int limit, int before, int after) {
        return text.charAt(index) == '"' ? doubled(before, after) : single(text, index, limit, before, after);
    }

    /** Where a run of one character ends. */
    public static int endOfRun(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == text.charAt(start)) {
            i++;
        }
        return i;
    }

    /** What is printed for a run of hyphens or full stops; null to leave it as it is. */
    public static @Nullable String run(char c, int count) {
        if (c == '.') {
            return count == 3 ? "…" : null;
        }
        return count == 2 ? "–" : count == 3 ? "—" : null;
    }

    private String doubled(int before, int after) {
        Flanks flanks = Flanks.between(before, after);
        if (depth > 0 && flanks.right()) {
            return --depth % 2 == 0 ? marks.close() : marks.innerClose();
        }
        if (flanks.left()) {
            return depth++ % 2 == 0 ? marks.open() : marks.innerOpen();
        }
        return marks.close();
    }

    private String single(String text, int index, int limit, int before, int after) {
        Flanks flanks = Flanks.between(before, after);
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return "’";
        }
        if (single && flanks.right()) {
            single = false;
            return marks.innerClose();
        }
        if (flanks.left() && !flanks.right() && !isClipped(text, index, limit) && isClosed(text, index, limit)) {
            single = true;
            return marks.innerOpen();
        }
        return "’";
    }

    /** Whether letters or a century are left out: {@code the '90s}, {@code rock 'n' roll}. */
    private static boolean isClipped(String text, int index, int end) {
        if (index + 2 < end && isDigit(text.charAt(index + 1)) && isDigit(text.charAt(index + 2))) {
            return index + 3 >= end || !isDigit(text.charAt(index + 3));
        }
        for (String word : CLIPPED) {
            if (text.regionMatches(true, index + 1, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark that can close a quotation follows in the same block; what was found serves the next question. */
    private boolean isClosed(String text, int index, int limit) {
        if (!searched.equals(text) || closing <= index + 1) {
            searched = text;
            closing = findClosing(text, index + 2, limit);
        }
        return closing < limit;
    }

    private static int findClosing(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\'') {
                int next = i + 1 < end ? text.codePointAt(i + 1) : '\n';
                boolean inWord = Character.isLetterOrDigit(next);
                if (!inWord && Flanks.between(text.codePointBefore(i), next).right()) {
                    return i;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
