package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * A picture as a page shows it.
 *
 * @param src ready for an attribute
 * @param width in CSS pixels, 0 when unknown
 * @param height likewise
 * @param alt empty when nothing is known that the caption does not say
 * @param credit without brackets
 */
public record Figure(
        String src, int width, int height, String alt, @Nullable String caption, @Nullable String credit) {}
