package dev.broadsheet.markdown;

import dev.broadsheet.language.WordCount;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a text is set: its HTML as it grows, its figures and insets, and how many words a reader will read. For one thread.
 */
final class Galley {
    private static final char PIECE = Manuscript.MARKS;
    private static final char END = Manuscript.MARKS + 1;

    private final StringBuilder html;
    private final WordCount words;
    private final List<Part> pieces = new ArrayList<>(0);
    private @Nullable StringBuilder heading;

    Galley(int size, WordCount words) {
        this.html = new StringBuilder(size);
        this.words = words;
    }

    StringBuilder html() {
        return html;
    }

    WordCount words() {
        return words;
    }

    /** Sets a part of a text that readers read. */
    void text(CharSequence text, int start, int end) {
        Markup.escape(html, text, start, end);
        words.add(text, start, end);
        if (heading != null) {
            heading.append(text, start, end);
        }
    }

    void text(CharSequence text) {
        text(text, 0, text.length());
    }

    /** Sets a part of a text in which nothing needs escaping. */
    void plain(String text, int start, int end) {
        html.append(text, start, end);
        words.add(text, start, end);
        if (heading != null) {
            heading.append(text, start, end);
        }
    }

    /** A line ending or a space between words. */
    void space(char c) {
        html.append(c);
        words.space();
        if (heading != null) {
            heading.append(' ');
        }
    }

    /** Begins a new line of HTML unless one has begun. */
    void line() {
        if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
    }

    /** From here on text belongs to a heading as well. */
    void beginHeading() {
        heading = new StringBuilder();
    }

    /** The heading's text without markup. */
    String endHeading() {
        String text = heading == null ? "" : heading.toString().strip();
        heading = null;
        return text;
    }

    /** Leaves a mark where a figure or an inset will stand. */
    void piece(Part piece) {
        line();
        html.append(PIECE).append(pieces.size()).append(END).append('\n');
        pieces.add(piece);
    }

    /** A place in the galley, from which everything can be taken out again. */
    record Cut(int html, int pieces) {}

    Cut cut() {
        return new Cut(html.length(), pieces.size());
    }

    /** Takes out what was set since a cut; its words stay counted. */
    String takeMarkup(Cut cut) {
        String taken = html.substring(cut.html());
        html.setLength(cut.html());
        return taken;
    }

    /**
     * Takes out what was set since a cut, with its figures and insets; its words stay counted.
     *
     * @param clean what becomes of the markup before it is cut at its marks
     */
    List<Part> take(Cut cut, UnaryOperator<String> clean) {
        List<Part> set = pieces.subList(cut.pieces(), pieces.size());
        List<Part> parts = parts(clean.apply(takeMarkup(cut)), cut.pieces(), set);
        set.clear();
        return parts;
    }

    /** Cuts finished HTML at its marks; each piece stands once, whatever became of its mark. */
    private static List<Part> parts(String finished, int first, List<Part> pieces) {
        List<Part> parts = new ArrayList<>(2 * pieces.size() + 1);
        int done = 0;
        int next = 0;
        for (int mark = finished.indexOf(PIECE); mark >= 0; mark = finished.indexOf(PIECE, done)) {
            addMarkup(parts, finished.substring(done, mark));
            String number = String.valueOf(first + next);
            if (next < pieces.size()
                    && finished.startsWith(number, mark + 1)
                    && finished.startsWith(String.valueOf(END), mark + 1 + number.length())) {
                parts.add(pieces.get(next++));
                done = mark + 1 + number.length() + 1;
            } else {
                done = mark + 1;
            }
        }
        addMarkup(parts, finished.substring(done));
        return parts;
    }

    private static void addMarkup(List<Part> parts, String markup) {
        if (!markup.isBlank()) {
            parts.add(Part.of(new Html(markup)));
        }
    }
}
