package dev.broadsheet.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page says of itself.
 *
 * @param kind article, front, section, topic, author, archive, day, month, index, corrections, standing, missing, redirect or removed
 * @param title for the tab and for search engines, without the publication's name
 * @param canonical the absolute address of this page; of a redirect, where it leads
 * @param language BCP 47
 * @param direction ltr or rtl
 * @param words the theme's words in this language, by key
 * @param section the address, as in the menu, of the section that this page belongs to
 * @param breadcrumbs from the front page down, without the page itself
 * @param feeds what readers can follow from here
 * @param indexed whether search engines are welcome
 * @param policy what browsers may load, as a Content-Security-Policy
 * @param scripts names of the assets that make the page more convenient
 * @param metadata what machines read beside all this
 */
public record Head(
        String kind,
        String title,
        @Nullable String description,
        String canonical,
        String language,
        String direction,
        Map<String, String> words,
        @Nullable String section,
        List<Link> breadcrumbs,
        List<FeedLink> feeds,
        boolean indexed,
        String policy,
        List<String> scripts,
        Metadata metadata) {
    /** The same with what machines read of the page. */
    public Head with(Metadata other) {
        return new Head(
                kind,
                title,
                description,
                canonical,
                language,
                direction,
                words,
                section,
                breadcrumbs,
                feeds,
                indexed,
                policy,
                scripts,
                other);
    }
}
