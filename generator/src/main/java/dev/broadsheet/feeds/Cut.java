package dev.broadsheet.feeds;

import dev.broadsheet.model.FeedFormat;

/**
 * One way in which feeds tell a story; every feed of that cut shows the same bytes of it.
 *
 * @param full the whole text, or the standfirst alone
 */
public record Cut(FeedFormat format, boolean full, boolean pictures) {}
