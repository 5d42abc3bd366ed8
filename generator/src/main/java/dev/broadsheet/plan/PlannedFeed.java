package dev.broadsheet.plan;

import dev.broadsheet.feeds.Cut;
import dev.broadsheet.feeds.Feed;
import java.util.function.Supplier;

/**
 * A feed of the site, printed when every story is set.
 *
 * @param path below the output folder
 * @param source in words what it is: {@code the feed of Local}
 * @param cut how it tells its stories
 */
public record PlannedFeed(String path, String source, Cut cut, Supplier<Feed> feed) {}
