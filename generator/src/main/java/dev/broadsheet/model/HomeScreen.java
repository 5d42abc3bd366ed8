package dev.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * How the newspaper looks where a reader installs it.
 *
 * @param icon a square picture below the folder of static files; null for the theme's own icons
 * @param shortName 12 characters at the most
 * @param themeColor as {@code #rrggbb}
 * @param backgroundColor likewise
 */
public record HomeScreen(@Nullable String icon, String shortName, String themeColor, String backgroundColor) {}
