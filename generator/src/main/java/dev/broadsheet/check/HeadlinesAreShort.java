package dev.broadsheet.check;

import dev.broadsheet.model.Article;
import dev.broadsheet.problem.Rule;

/** A headline keeps to the newspaper's limit. */
public final class HeadlinesAreShort implements ArticleRule {
    private final int limit;

    /**
     * @param limit in characters; 0 for none
     */
    public HeadlinesAreShort(int limit) {
        this.limit = limit;
    }

    @Override
    public void judge(Article article, Notes notes) {
        String headline = article.headline();
        int length = headline.codePointCount(0, headline.length());
        if (limit > 0 && length > limit) {
            notes.note(
                    "headline",
                    Rule.LONG_HEADLINE,
                    "the headline has " + length + " characters, and " + limit + " are the limit",
                    "shorten it, or raise headline.limit in site.yml");
        }
    }
}
