package dev.broadsheet.markdown;

import dev.broadsheet.language.QuoteMarks;
import org.jspecify.annotations.Nullable;

/**
 * Sets running text: undoes Markdown's escapes, and gives quotation marks, apostrophes, dashes and ellipses the form
 * that the language prints. What stands in code never comes here. For one thread.
 */
final class Prose {
    /** English words that begin with an apostrophe and would look like the beginning of a quotation. */
    private static final String[] CLIPPED = {"n'", "tis ", "twas ", "twere "};

    private final Galley galley;
    private final String source;
    private final @Nullable QuoteMarks marks;

    private int before = '\n';
    private int depth;
    private boolean single;

    /** The text last searched for a closing single mark, and where it stands. */
    private String searched = "";

    private int closing;
    private int blockEnd;

    /**
     * @param source the whole text
     * @param marks null to leave every character as it is
     */
    Prose(Galley galley, String source, @Nullable QuoteMarks marks) {
        this.galley = galley;
        this.source = source;
        this.marks = marks;
    }

    /**
     * A new block: quotations do not run on.
     *
     * @param end where the block ends in the source
     */
    void begin(int end) {
        blockEnd = end;
        before = '\n';
        depth = 0;
        single = false;
        searched = "";
    }

    /** Something else than text was set, which quotation marks see as this character. */
    void passed(int c) {
        before = c;
    }

    /**
     * Sets a part of a text.
     *
     * @param after the character that will follow it
     */
    void set(String text, int start, int end, int after) {
        int done = start;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                i++;
                continue;
            }
            int next = i + 1;
            String form = null;
            if (c == '\\' && next < end && Ascii.isPunctuation(text.charAt(next))) {
                form = text.substring(next, ++next);
            } else if (c == '&') {
                int reference = Entities.end(text, i, end);
                form = reference < 0 ? null : Entities.decode(text, i, reference);
                next = form == null ? next : reference;
            } else if (marks != null && (c == '"' || c == '\'')) {
                before = i > done ? text.codePointBefore(i) : before;
                int follows = next < end ? following(text, next, end) : after;
                form = c == '"' ? doubled(marks, follows) : single(marks, text, i, end, follows);
            } else if (marks != null && (c == '-' || c == '.')) {
                next = endOfRun(text, i, end);
                form = repeated(c, next - i);
            }
            if (form == null && !needsEscape(c)) {
                i = next;
                continue;
            }
            galley.plain(text, done, i);
            galley.text(form == null ? text.substring(i, next) : form);
            before = form != null && (c == '\\' || c == '&') ? form.codePointBefore(form.length()) : c;
            done = next;
            i = next;
        }
        galley.plain(text, done, end);
        before = end > done ? text.codePointBefore(end) : before;
    }

    private static boolean isPlain(char c) {
        return switch (c) {
            case '\\', '&', '<', '>', '"', '\'', '-', '.' -> false;
            default -> true;
        };
    }

    private static boolean needsEscape(char c) {
        return c == '&' || c == '<' || c == '>' || c == '"';
    }

    private static int following(String text, int i, int end) {
        boolean escape = text.charAt(i) == '\\' && i + 1 < end;
        return text.codePointAt(escape ? i + 1 : i);
    }

    private static int endOfRun(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == text.charAt(start)) {
            i++;
        }
        return i;
    }

    private static @Nullable String repeated(char c, int count) {
        if (c == '.') {
            return count == 3 ? "…" : null;
        }
        return count == 2 ? "–" : count == 3 ? "—" : null;
    }

    private String doubled(QuoteMarks marks, int after) {
        Flanks flanks = Flanks.between(before, after);
        if (depth > 0 && flanks.right()) {
            return --depth % 2 == 0 ? marks.close() : marks.innerClose();
        }
        if (flanks.left()) {
            return depth++ % 2 == 0 ? marks.open() : marks.innerOpen();
        }
        return marks.close();
    }

    private String single(QuoteMarks marks, String text, int index, int end, int after) {
        Flanks flanks = Flanks.between(before, after);
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return "’";
        }
        if (single && flanks.right()) {
            single = false;
            return marks.innerClose();
        }
        if (flanks.left() && !flanks.right() && !isClipped(text, index, end) && isClosed(text, index, end)) {
            single = true;
            return marks.innerOpen();
        }
        return "’";
    }

    /** Whether letters or a century are left out: {@code the '90s}, {@code rock 'n' roll}. */
    private static boolean isClipped(String text, int index, int end) {
        if (index + 2 < end && Ascii.isDigit(text.charAt(index + 1)) && Ascii.isDigit(text.charAt(index + 2))) {
            return index + 3 >= end || !Ascii.isDigit(text.charAt(index + 3));
        }
        for (String word : CLIPPED) {
            if (text.regionMatches(true, index + 1, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark that can close a quotation follows in the same block; what was found serves the next question. */
    private boolean isClosed(String text, int index, int end) {
        int limit = text.equals(source) ? blockEnd : end;
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
}
