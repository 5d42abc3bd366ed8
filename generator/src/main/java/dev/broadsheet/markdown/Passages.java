package dev.broadsheet.markdown;

import dev.broadsheet.page.Figure;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gathers the words of one block for the proof-reader, with the way back to their places. For one thread. */
final class Passages {
    /** Stands for what is no word of the author. */
    static final char OBJECT = '\uFFFC';

    private final Manuscript manuscript;
    private final @Nullable ProofReader reader;
    private final StringBuilder words = new StringBuilder();
    /** Pairs: an index in the words, and the offset in the source from where on they run alike. */
    private int[] runs = new int[32];

    private int size;

    Passages(Manuscript manuscript, @Nullable ProofReader reader) {
        this.manuscript = manuscript;
        this.reader = reader;
    }

    void begin() {
        words.setLength(0);
        size = 0;
    }

    /** Adds characters that stand in the source from an offset on. */
    void add(CharSequence text, int start, int end, int offset) {
        if (reader != null) {
            mark(offset);
            words.append(text, start, end);
        }
    }

    void add(char c, int offset) {
        if (reader != null) {
            mark(offset);
            words.append(c);
        }
    }

    /** Shows the block to the reader. */
    void end() {
        if (reader != null && !words.isEmpty()) {
            reader.passage(words.toString(), index -> manuscript.place(offset(index)));
        }
    }

    /** Shows a picture that stands by itself. */
    void picture(String written, String alt, Figure figure, int offset) {
        if (reader != null) {
            reader.picture(written, alt, figure, manuscript.place(offset));
        }
    }

    private void mark(int offset) {
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, size * 2);
        }
        runs[size++] = words.length();
        runs[size++] = offset;
    }

    private int offset(int index) {
        int run = 0;
        while (run + 2 < size && runs[run + 2] <= index) {
            run += 2;
        }
        return runs[run + 1] + index - runs[run];
    }
}
