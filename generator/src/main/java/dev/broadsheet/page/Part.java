package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text, in its order: markup, a figure or an inset; the theme draws the latter two. Markup pieces need not be
 * balanced by themselves: a figure within a list splits the list's markup in two.
 *
 * @param kind html, figure, factbox, pullquote, keypoints, timeline, qa, gallery, embed or correction
 */
public record Part(String kind, @Nullable Html html, @Nullable Figure figure, @Nullable Inset inset) {
    /** A piece of markup. */
    public static Part of(Html html) {
        return new Part("html", html, null, null);
    }

    /** A figure. */
    public static Part of(Figure figure) {
        return new Part("figure", null, figure, null);
    }

    /** An inset. */
    public static Part of(Inset inset) {
        return new Part(inset.kind(), null, null, inset);
    }
}
