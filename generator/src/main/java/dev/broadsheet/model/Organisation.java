package dev.broadsheet.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes the newspaper, and what it holds itself to.
 *
 * @param name the newspaper's own unless given
 * @param logo a picture, as site.yml names it
 * @param foundingDate a year, a month or a day: {@code 1887}, {@code 1887-03}, {@code 1887-03-01}
 * @param address where it can be visited, in one line
 * @param sameAs absolute addresses at which it can be found elsewhere
 * @param policies by their name in schema.org, such as {@code correctionsPolicy}: an address within the site, beginning
 *     with a slash, or an absolute one
 */
public record Organisation(
        @Nullable String name,
        @Nullable String logo,
        @Nullable String foundingDate,
        @Nullable String address,
        List<String> sameAs,
        Map<String, String> policies) {
    /** One of which nothing is said. */
    public static final Organisation UNSAID = new Organisation(null, null, null, null, List.of(), Map.of());

    public Organisation {
        sameAs = List.copyOf(sameAs);
        // Pages tell them in the order of site.yml's table, not in a random one.
        policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies));
    }
}
