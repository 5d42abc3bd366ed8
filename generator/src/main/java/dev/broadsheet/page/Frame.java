package dev.broadsheet.page;

/**
 * A place of the default theme's layout that shows pictures, and how wide {@code assets/site.css} draws them there. Both
 * change together; a browser test holds them against each other.
 */
public enum Frame {
    /** Above an article's text. */
    LEAD(true, "(min-width: 64rem) 53.5rem, " + Measure.TEXT),
    /** A paragraph of its own within a text. */
    TEXT(false, Measure.TEXT),
    /** Within a line of text, in its own size. */
    LINE(false, Measure.TEXT),
    /** One of two side by side in a gallery. */
    GALLERY(false, "(min-width: 40.5rem) 18.4rem, (min-width: 33.4rem) 46vw, " + Measure.PHONE),
    /** The story at the top of the front page, of a section or of a topic. */
    FRONT(true, "(min-width: 79rem) 45rem, (min-width: 56rem) 56.4vw, " + Measure.COLUMN),
    /** The first of those below it on the front page. */
    SECOND(false, Measure.SECOND + ", (min-width: 28rem) 46vw, " + Measure.PHONE),
    /** The others of those. */
    SECONDARY(false, Measure.SECOND + ", " + Measure.THUMB),
    /** The first story in a section's place on the front page. */
    BLOCK(
            false,
            "(min-width: 83.4rem) 17.25rem, (min-width: 73.6rem) 21.7vw, (min-width: 54rem) 30vw, (min-width: 28rem) 46vw, "
                    + Measure.PHONE),
    /** One of three side by side below the top of a section or topic. */
    THIRD(false, "(min-width: 83.4rem) 23.7rem, (min-width: 60rem) 29.8vw, " + Measure.ROW),
    /** One of two likewise. */
    HALF(false, "(min-width: 83.4rem) 36.5rem, (min-width: 60rem) 45.8vw, " + Measure.ROW),
    /** A story in a list, line by line. */
    ROW(false, Measure.WIDE_ROW + ", " + Measure.ROW),
    /** The first of such a list. */
    FIRST_ROW(false, Measure.WIDE_ROW + ", (min-width: 40rem) 25vw, " + Measure.COLUMN),
    /** The first of such a list on a page that shows nothing else. */
    TOP_ROW(true, FIRST_ROW.sizes),
    /** A related story below an article. */
    RELATED(
            false,
            "(min-width: 83.4rem) 17.25rem, (min-width: 59.7rem) 21.7vw, (min-width: 35.01rem) 46vw, " + Measure.THUMB),
    /** An author beside the byline. */
    SIGNATURE(false, "(min-width: 64rem) 4.5rem, 3.5rem"),
    /** An author on their own page. */
    PROFILE(true, "(min-width: 52.8rem) 9.5rem, (min-width: 33.4rem) 18vw, 6rem");

    /** Lengths that places share. Phones leave a margin of 1rem on each side, wider windows 3vw up to 2.5rem. */
    private static final class Measure {
        private static final String PHONE = "calc(100vw - 2rem)";
        private static final String COLUMN = "(min-width: 33.4rem) 94vw, " + PHONE;
        private static final String TEXT = "(min-width: 40.5rem) 38rem, " + COLUMN;
        /** A square of 7.5rem, cut from a picture of 3:2. */
        private static final String THUMB = "11.25rem";

        private static final String SECOND =
                "(min-width: 83.4rem) 13.4rem, (min-width: 62rem) 17vw, (min-width: 35.01rem) 46vw";
        private static final String WIDE_ROW = "(min-width: 80rem) 20rem";
        private static final String ROW = "(min-width: 40rem) 25vw, (min-width: 35.01rem) 94vw, " + THUMB;
    }

    private final boolean first;
    private final String sizes;

    Frame(boolean first, String sizes) {
        this.first = first;
        this.sizes = sizes;
    }

    /** Whether it is what readers wait for. */
    public boolean isFirst() {
        return first;
    }

    /** The width of what is drawn there, for an attribute {@code sizes}. */
    public String sizes() {
        return sizes;
    }
}
