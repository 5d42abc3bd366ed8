package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * One file of a picture.
 *
 * @param href ready for an attribute
 * @param type its media type; null when its name does not tell
 * @param width in CSS pixels, 0 when unknown
 * @param height likewise
 */
public record Rendition(String href, @Nullable String type, int width, int height) {}
