package dev.broadsheet.check;

import dev.broadsheet.model.Article;
import dev.broadsheet.problem.Rule;

/** Something that a sub-editor would notice of one article's front matter. Asked from any thread. */
@FunctionalInterface
public interface ArticleRule {
    /** Looks at one article and takes note of whatever breaks the rule. */
    void judge(Article article, Notes notes);

    /** Takes what a rule notices. */
    @FunctionalInterface
    interface Notes {
        /**
         * Takes note of the article.
         *
         * @param key the front matter key that it concerns, so that the problem can name its line
         */
        void note(String key, Rule rule, String message, String remedy);
    }
}
