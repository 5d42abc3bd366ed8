package dev.broadsheet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that is not news, such as About.
 *
 * @param slug one or more segments of its address: {@code about}, {@code policies/comments}
 * @param aliases old addresses within the site, each beginning with a slash
 */
public record StandingPage(
        Origin origin,
        String headline,
        @Nullable String standfirst,
        String slug,
        Language language,
        Release release,
        List<String> aliases) {
    public StandingPage {
        aliases = List.copyOf(aliases);
    }
}
