package dev.broadsheet.plan;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.HouseStyle;
import dev.broadsheet.page.Chapter;
import dev.broadsheet.page.Heading;
import dev.broadsheet.page.Link;
import java.util.ArrayList;
import java.util.List;

/** The table of contents of a long article: its headings of the highest level, and below each those of the next. */
final class Contents {
    private Contents() {}

    /** Nothing when the article has too few headings, or is of a type that goes without. */
    static List<Chapter> of(Article article, List<Heading> headings, HouseStyle style) {
        int top = headings.stream().mapToInt(Heading::level).min().orElse(0);
        long chapters =
                headings.stream().filter(heading -> heading.level() == top).count();
        return style.contentsOf().contains(article.type()) && chapters >= style.contentsFrom()
                ? chapters(headings, top)
                : List.of();
    }

    private static List<Chapter> chapters(List<Heading> headings, int top) {
        List<Chapter> chapters = new ArrayList<>();
        List<Link> within = new ArrayList<>();
        // From the end, so that whatever is gathered belongs to the next heading of the top level.
        for (int i = headings.size() - 1; i >= 0; i--) {
            Heading heading = headings.get(i);
            Link link = new Link("#" + Percent.encode(heading.id()), heading.text());
            if (heading.level() == top) {
                chapters.add(0, new Chapter(link, within));
                within.clear();
            } else if (heading.level() == top + 1) {
                within.add(0, link);
            }
        }
        within.forEach(link -> chapters.add(0, new Chapter(link, List.of())));
        return List.copyOf(chapters);
    }
}
