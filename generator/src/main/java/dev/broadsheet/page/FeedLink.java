package dev.broadsheet.page;

/**
 * A feed that a page offers.
 *
 * @param type its media type: {@code application/rss+xml}
 * @param name how it is written: {@code RSS}, {@code JSON Feed} or {@code Atom}
 * @param title what it follows: {@code Local – The Harbour Courier}
 */
public record FeedLink(String href, String type, String name, String title) {}
