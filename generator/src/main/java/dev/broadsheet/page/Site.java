package dev.broadsheet.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on every page of an edition.
 *
 * @param direction ltr or rtl, of the language
 * @param home the address of the front page
 * @param sections the menu
 * @param pages the standing pages
 * @param archive where all months are listed
 * @param topics where all topics are listed
 * @param authors where all authors are listed
 * @param feeds those of the whole paper
 * @param corrections where all corrections are listed; missing as long as there are none
 * @param icons the newspaper's icons
 * @param manifest the address of the web manifest
 * @param assets the addresses of the theme's files by their names: {@code site.css}
 */
public record Site(
        String name,
        @Nullable String tagline,
        @Nullable String description,
        @Nullable String copyright,
        String language,
        String direction,
        String home,
        List<Link> sections,
        List<Link> pages,
        String archive,
        String topics,
        String authors,
        List<FeedLink> feeds,
        @Nullable String corrections,
        List<SiteIcon> icons,
        String manifest,
        Map<String, String> assets) {}
