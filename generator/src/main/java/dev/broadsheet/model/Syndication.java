package dev.broadsheet.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the newspaper gives to machines that follow it.
 *
 * @param formats of every feed; none for no feeds
 * @param count the most stories in one feed
 * @param full whether feeds tell whole texts, or standfirsts alone
 * @param hub where readers may subscribe to changes (WebSub)
 * @param sitemap whether search engines get a list of all pages
 * @param newsSitemap whether they get one of the last two days' stories
 * @param newsName what Google News calls the newspaper
 * @param ninjs whether each story is also a file in IPTC's ninjs, for other newsrooms
 */
public record Syndication(
        List<FeedFormat> formats,
        int count,
        boolean full,
        @Nullable URI hub,
        List<Partner> partners,
        boolean sitemap,
        boolean newsSitemap,
        String newsName,
        boolean ninjs) {
    public Syndication {
        formats = List.copyOf(formats);
        partners = List.copyOf(partners);
    }
}
