package dev.broadsheet.markdown;

import dev.broadsheet.model.Origin;
import dev.broadsheet.problem.Place;
import java.util.Arrays;

/** A text as its author wrote it, and the way back from a character to its line in the file. For one thread. */
final class Manuscript {
    /** Noncharacters from here on, which no honest text holds, mark places in the finished HTML. */
    static final char MARKS = '\uFDD0';

    private static final char LAST_MARK = '\uFDEF';

    private final String text;
    private final Origin origin;
    private int[] lineStarts = {};

    /**
     * @param markdown with lines that end in LF
     */
    Manuscript(String markdown, Origin origin) {
        this.text = clean(markdown);
        this.origin = origin;
    }

    String text() {
        return text;
    }

    /** Where a character stands in the Markdown file; columns count characters, not UTF-16 units. */
    Place place(int offset) {
        if (lineStarts.length == 0) {
            lineStarts = findLineStarts();
        }
        int found = Arrays.binarySearch(lineStarts, Math.min(offset, text.length()));
        int line = found >= 0 ? found : -found - 2;
        int column = text.codePointCount(lineStarts[line], Math.min(offset, text.length())) + 1;
        return new Place(origin.file(), origin.bodyLine() + line, column);
    }

    /** The file as a whole. */
    Place place() {
        return Place.of(origin.file());
    }

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** Puts the replacement character for NUL, as CommonMark asks, and for the marks. Every place stays what it was. */
    private static String clean(String markdown) {
        for (int i = 0; i < markdown.length(); i++) {
            if (isReplaced(markdown.charAt(i))) {
                StringBuilder clean = new StringBuilder(markdown);
                for (int j = i; j < clean.length(); j++) {
                    if (isReplaced(clean.charAt(j))) {
                        clean.setCharAt(j, '\uFFFD');
                    }
                }
                return clean.toString();
            }
        }
        return markdown;
    }

    private static boolean isReplaced(char c) {
        return c == 0 || (c >= MARKS && c <= LAST_MARK);
    }
}
