package dev.broadsheet.model;

/** How a feed is written, and where it lies below the page whose stories it tells. */
public enum FeedFormat {
    RSS("RSS", "feed.xml", "application/rss+xml"),
    JSON("JSON Feed", "feed.json", "application/feed+json"),
    ATOM("Atom", "atom.xml", "application/atom+xml");

    private final String called;
    private final String file;
    private final String mediaType;

    FeedFormat(String called, String file, String mediaType) {
        this.called = called;
        this.file = file;
        this.mediaType = mediaType;
    }

    /** Its name, the same in every language. */
    public String called() {
        return called;
    }

    /** The last part of its address. */
    public String file() {
        return file;
    }

    /** As a link to it names it. */
    public String mediaType() {
        return mediaType;
    }
}
