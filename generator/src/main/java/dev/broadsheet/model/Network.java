package dev.broadsheet.model;

import java.util.Locale;

/** Where readers may pass a story on: by a plain link, so that nobody is told unless a reader follows it. */
public enum Network {
    EMAIL("mailto:?subject={title}&body={url}"),
    WHATSAPP("https://wa.me/?text={title}%20{url}"),
    TELEGRAM("https://t.me/share/url?url={url}&text={title}"),
    FACEBOOK("https://www.facebook.com/sharer/sharer.php?u={url}"),
    X("https://x.com/intent/post?text={title}&url={url}"),
    BLUESKY("https://bsky.app/intent/compose?text={title}%20{url}"),
    LINKEDIN("https://www.linkedin.com/sharing/share-offsite/?url={url}"),
    REDDIT("https://www.reddit.com/submit?url={url}&title={title}");

    private final String pattern;

    Network(String pattern) {
        this.pattern = pattern;
    }

    /** As site.yml writes it: {@code bluesky}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The address at which a story is passed on.
     *
     * @param url the story's address, percent-encoded as a part of a query (RFC 3986 section 3.4)
     * @param title its headline, likewise
     */
    public String share(String url, String title) {
        return pattern.replace("{url}", url).replace("{title}", title);
    }
}
