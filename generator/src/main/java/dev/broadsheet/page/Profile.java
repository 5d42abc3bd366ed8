package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author on a page of their own.
 *
 * @param kind person or agency
 * @param links where else they can be found, by the name of the site
 */
public record Profile(
        String name,
        String kind,
        @Nullable String role,
        @Nullable String bio,
        @Nullable Figure portrait,
        List<Link> links) {}
