package dev.broadsheet.model;

import java.util.List;

/**
 * What the newsroom puts around its articles.
 *
 * @param warnAfterDays the age in days from which an article says that it is old; 0 for never
 * @param contentsOf the types of article that may have a table of contents
 * @param contentsFrom the number of headings of the highest level from which one has
 * @param share where readers may pass an article on, in this order
 */
public record HouseStyle(int warnAfterDays, List<ArticleType> contentsOf, int contentsFrom, List<Network> share) {
    public HouseStyle {
        contentsOf = List.copyOf(contentsOf);
        share = List.copyOf(share);
    }
}
