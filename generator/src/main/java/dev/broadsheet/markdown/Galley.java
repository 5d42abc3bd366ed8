package dev.broadsheet.markdown;

import dev.broadsheet.language.WordCount;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a text is set: its HTML as it grows, its figures, and how many words a reader will read. For one thread. */
final class Galley {
    private static final char FIGURE = Manuscript.MARKS;
    private static final char END = Manuscript.MARKS + 1;

    private final StringBuilder html;
    private final WordCount words;
    private final List<Figure> figures = new ArrayList<>(0);
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

    /** Leaves a mark where a figure will stand. */
    void figure(Figure figure) {
        line();
        html.append(FIGURE).append(figures.size()).append(END).append('\n');
        figures.add(figure);
    }

    /** Cuts finished HTML at its marks; each figure stands once, whatever became of its mark. */
    List<Part> parts(String finished) {
        List<Part> parts = new ArrayList<>(2 * figures.size() + 1);
        int done = 0;
        int next = 0;
        for (int mark = finished.indexOf(FIGURE); mark >= 0; mark = finished.indexOf(FIGURE, done)) {
            addMarkup(parts, finished.substring(done, mark));
            int end = finished.indexOf(END, mark);
            if (end == mark + 1 + String.valueOf(next).length()
                    && finished.startsWith(String.valueOf(next), mark + 1)) {
                parts.add(Part.of(figures.get(next++)));
                done = end + 1;
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
