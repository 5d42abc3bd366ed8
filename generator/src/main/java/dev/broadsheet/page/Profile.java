package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * An author on a page of their own.
 *
 * @param kind person or agency
 */
public record Profile(
        String name, String kind, @Nullable String role, @Nullable String bio, @Nullable Figure portrait) {}
