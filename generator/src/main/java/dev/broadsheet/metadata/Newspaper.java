package dev.broadsheet.metadata;

import dev.broadsheet.model.Language;
import dev.broadsheet.page.Figure;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The newspaper as its pages introduce it to machines.
 *
 * @param home the absolute address of the site, ending in a slash
 * @param publisher the name of the organisation
 * @param card the picture for social cards of pages that have none
 * @param foundingDate a year, a month or a day, as ISO 8601 has them
 * @param sameAs absolute addresses at which the organisation can be found elsewhere
 * @param policies absolute addresses by schema.org's property, such as {@code correctionsPolicy}
 */
public record Newspaper(
        String name,
        @Nullable String description,
        Language language,
        String home,
        String publisher,
        @Nullable Figure logo,
        @Nullable Figure card,
        @Nullable String foundingDate,
        @Nullable String address,
        List<String> sameAs,
        Map<String, String> policies) {
    /** What an address of a page's value is for other sites; one that is absolute stays as it is. */
    String absolute(String href) {
        return href.startsWith("/") ? home.substring(0, home.indexOf('/', "https://".length())) + href : href;
    }

    /** The name of the organisation among all things of the world. */
    String organisationId() {
        return home + "#organisation";
    }

    /** Likewise of the site. */
    String websiteId() {
        return home + "#website";
    }

    /** Likewise of whoever has that page of their own. */
    String authorId(String href) {
        return absolute(href) + "#author";
    }
}
