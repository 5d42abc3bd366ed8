package dev.broadsheet.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How deep headings stand. A page has one h1, which is its headline: the first level that a text uses is h2, the next one
 * below it is h3, and none is skipped, whichever number of signs an editor writes. For one thread.
 */
final class Outline {
    private static final int DEEPEST = 6;

    private final int base;
    /** The levels, as written, of the heading at hand and of those above it. */
    private final Deque<Integer> above = new ArrayDeque<>();

    private Outline(int base) {
        this.base = base;
    }

    static Outline ofText() {
        return new Outline(1);
    }

    /** The depth of a heading that was written with so many signs. */
    int depth(int written) {
        while (!above.isEmpty() && above.element() >= written) {
            above.pop();
        }
        above.push(written);
        return Math.min(DEEPEST, base + above.size());
    }

    /** The depth of a title right below the heading at hand. */
    int next() {
        return Math.min(DEEPEST, base + above.size() + 1);
    }

    /** The outline of what stands below such a title, or right below the heading at hand. */
    Outline within(boolean titled) {
        return new Outline(base + above.size() + (titled ? 1 : 0));
    }
}
