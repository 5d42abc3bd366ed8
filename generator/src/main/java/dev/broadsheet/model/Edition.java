package dev.broadsheet.model;

import java.util.List;
import java.util.Map;

/**
 * What one language of the publication shows at one instant. What may not be seen is not in it.
 *
 * @param prefix what its addresses begin with: {@code /ar}, or nothing for the publication's own language
 * @param articles newest first; of two at one instant, by path
 * @param sections in the order of the menu, each with at least one article
 * @param pages in the order of their paths
 * @param leads the lead pictures, by the path of their article
 * @param portraits by the author's id
 */
public record Edition(
        Publication publication,
        Language language,
        String prefix,
        List<Article> articles,
        List<Section> sections,
        List<StandingPage> pages,
        Map<String, Picture> leads,
        Map<String, Picture> portraits) {
    public Edition {
        articles = List.copyOf(articles);
        sections = List.copyOf(sections);
        pages = List.copyOf(pages);
        leads = Map.copyOf(leads);
        portraits = Map.copyOf(portraits);
    }
}
