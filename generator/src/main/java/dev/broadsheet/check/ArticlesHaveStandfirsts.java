package dev.broadsheet.check;

import dev.broadsheet.model.Article;
import dev.broadsheet.problem.Rule;

/** An article has a standfirst, which lists, feeds and search engines show. */
public final class ArticlesHaveStandfirsts implements ArticleRule {
    @Override
    public void judge(Article article, Notes notes) {
        if (article.standfirst() == null) {
            notes.note(
                    "standfirst",
                    Rule.MISSING_STANDFIRST,
                    "this article has no standfirst",
                    "add a line with standfirst: one sentence or two that lists, feeds and search engines show");
        }
    }
}
