package dev.broadsheet.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stories of the last two days, for Google News; developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap,
 * read on 2026-07-08. It may be empty, and its address stays.
 *
 * @param publication the newspaper's name as Google News has it
 * @param stories at most 1,000
 */
public record NewsSitemap(String publication, List<Report> stories) {
    /** How long a story stays in it. */
    public static final Duration NEWS = Duration.ofDays(2);

    /** The most stories in one file. */
    public static final int MOST = 1000;

    public NewsSitemap {
        stories = List.copyOf(stories);
    }

    /**
     * One story.
     *
     * @param address absolute
     * @param language ISO 639 in two or three letters, or zh-cn or zh-tw
     * @param title without author, newspaper and date
     */
    public record Report(String address, String language, ZonedDateTime published, String title) {}

    /** The instants at which it loses a story by itself, in the order of the stories. */
    public List<Instant> turns() {
        return stories.stream()
                .map(story -> story.published().toInstant().plus(NEWS))
                .toList();
    }

    /** When its newest story was published; null when it is empty. */
    public @Nullable Instant changed() {
        return stories.stream()
                .map(story -> story.published().toInstant())
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** The file, in UTF-8. */
    public byte[] bytes() {
        Xml xml = new Xml(512 * (stories.size() + 1)).raw(Xml.DECLARATION);
        xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n");
        for (Report story : stories) {
            xml.raw("<url>\n").element("loc", story.address()).raw("<news:news>\n<news:publication>\n");
            xml.element("news:name", publication)
                    .element("news:language", story.language())
                    .raw("</news:publication>\n");
            xml.element("news:publication_date", Xml.rfc3339(story.published()));
            xml.element("news:title", story.title()).raw("</news:news>\n</url>\n");
        }
        return xml.raw("</urlset>\n").bytes();
    }
}
