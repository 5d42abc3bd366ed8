package dev.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * The words that belong to one picture.
 *
 * @param text what is to be seen, without the credit
 * @param credit whose picture it is, without brackets: {@code Joan Marsh/Courier}
 * @param alt what it shows, for those who do not see it
 * @param focus the point to keep when it is cropped
 * @param rights on what terms it is shown
 */
public record Caption(
        @Nullable String text,
        @Nullable String credit,
        @Nullable String alt,
        @Nullable Focus focus,
        PictureRights rights) {
    /** A picture of which nothing is said. */
    public static final Caption NONE = new Caption(null, null, null, null);

    /** Words for a picture of whose rights nothing is said. */
    public Caption(@Nullable String text, @Nullable String credit, @Nullable String alt, @Nullable Focus focus) {
        this(text, credit, alt, focus, PictureRights.NONE);
    }

    /**
     * A point in a picture.
     *
     * @param x from 0 (left) to 1 (right)
     * @param y from 0 (top) to 1 (bottom)
     */
    public record Focus(double x, double y) {}
}
