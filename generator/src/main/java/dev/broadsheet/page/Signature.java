package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * One author under a headline.
 *
 * @param kind person or agency
 */
public record Signature(String href, String name, String kind, @Nullable String role, @Nullable Figure portrait) {}
