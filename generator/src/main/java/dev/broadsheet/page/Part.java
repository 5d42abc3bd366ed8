package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text, in its order: either markup or a figure, which the theme draws. Markup pieces need not be balanced by
 * themselves: a figure within a list splits the list's markup in two.
 */
public record Part(@Nullable Html html, @Nullable Figure figure) {
    /** A piece of markup. */
    public static Part of(Html html) {
        return new Part(html, null);
    }

    /** A figure. */
    public static Part of(Figure figure) {
        return new Part(null, figure);
    }
}
