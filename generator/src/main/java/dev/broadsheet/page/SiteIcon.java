package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * An icon of the newspaper for browsers.
 *
 * @param rel icon or apple-touch-icon
 * @param href ready for an attribute
 * @param type its media type
 * @param sizes such as {@code 48x48}; missing when it fits every size
 */
public record SiteIcon(String rel, String href, String type, @Nullable String sizes) {}
