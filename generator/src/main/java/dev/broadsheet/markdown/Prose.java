package dev.broadsheet.markdown;

import dev.broadsheet.language.Punctuation;
import dev.broadsheet.language.QuoteMarks;
import org.jspecify.annotations.Nullable;

/**
 * Sets running text: undoes Markdown's escapes, and gives quotation marks, apostrophes, dashes and ellipses the form
 * that the language prints. What stands in code never comes here. For one thread.
 */
final class Prose {
    private final Galley galley;
    private final String source;
    private final @Nullable Punctuation punctuation;

    private int before = '\n';
    private int blockEnd;

    /**
     * @param source the whole text
     * @param marks null to leave every character as it is
     */
    Prose(Galley galley, String source, @Nullable QuoteMarks marks) {
        this.galley = galley;
        this.source = source;
        this.punctuation = marks == null ? null : new Punctuation(marks);
    }

    /**
     * A new block: quotations do not run on.
     *
     * @param end where the block ends in the source
     */
    void begin(int end) {
        blockEnd = end;
        before = '\n';
        if (punctuation != null) {
            punctuation.begin();
        }
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
            } else if (punctuation != null && (c == '"' || c == '\'')) {
                before = i > done ? text.codePointBefore(i) : before;
                int follows = next < end ? following(text, next, end) : after;
                // The whole text is searched as far as its block goes, a piece of it only as far as the piece.
                int limit = text.equals(source) ? blockEnd : end;
                form = punctuation.mark(text, i, limit, before, follows);
            } else if (punctuation != null && (c == '-' || c == '.')) {
                next = Punctuation.endOfRun(text, i, end);
                form = Punctuation.run(c, next - i);
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
}
