package dev.broadsheet.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one language of the publication shows at one instant. What may not be seen is not in it.
 *
 * @param at the instant of which this is the picture
 * @param prefix what its addresses begin with: {@code /ar}, or nothing for the publication's own language
 * @param articles newest first; of two at one instant, by path
 * @param sections in the order of the menu, each with at least one article
 * @param pages in the order of their paths
 * @param front what its editors chose for its front page, with nothing in it that may not be seen
 * @param leads the lead pictures, by the path of their article
 * @param portraits by the author's id
 * @param conversations what readers say, by the path of the article; one for each
 */
public record Edition(
        Publication publication,
        Instant at,
        Language language,
        String prefix,
        List<Article> articles,
        List<Section> sections,
        List<StandingPage> pages,
        Front front,
        Map<String, Picture> leads,
        Map<String, Picture> portraits,
        Map<String, Conversation> conversations) {
    public Edition {
        articles = List.copyOf(articles);
        sections = List.copyOf(sections);
        pages = List.copyOf(pages);
        leads = Map.copyOf(leads);
        portraits = Map.copyOf(portraits);
        conversations = Map.copyOf(conversations);
    }
}
