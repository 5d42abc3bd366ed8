package dev.broadsheet.check;

import dev.broadsheet.model.Article;
import dev.broadsheet.problem.Rule;

/** An article says where it was filed. */
public final class ArticlesHaveDatelines implements ArticleRule {
    @Override
    public void judge(Article article, Notes notes) {
        if (article.dateline() == null) {
            notes.note(
                    "dateline",
                    Rule.MISSING_DATELINE,
                    "this article does not say where it was filed",
                    "add a line with dateline, such as \"dateline: PORT ELLERY\"");
        }
    }
}
