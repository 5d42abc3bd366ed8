package dev.broadsheet.feeds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed but for the stories' own words.
 *
 * @param publisher the newspaper's name
 * @param home the absolute address of the page whose stories it tells
 * @param self its own absolute address
 * @param language BCP 47
 * @param hub the WebSub hub, absolute
 * @param changed when the newest of what it says came to be; null when it says nothing
 * @param stories newest first, each by the path of its file
 */
public record Feed(
        String title,
        @Nullable String description,
        String publisher,
        String home,
        String self,
        String language,
        @Nullable String copyright,
        @Nullable String hub,
        @Nullable Instant changed,
        List<String> stories) {
    public Feed {
        stories = List.copyOf(stories);
    }
}
