package dev.broadsheet.check;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.problem.Rule;

/** Something that a sub-editor would notice when reading an edition's front matter. */
@FunctionalInterface
public interface EditorialRule {
    /** Looks at every article and takes note of each that breaks the rule. */
    void judge(Edition edition, Notes notes);

    /** Takes what a rule notices. */
    @FunctionalInterface
    interface Notes {
        /**
         * Takes note of one article.
         *
         * @param key the front matter key that it concerns, so that the problem can name its line
         */
        void note(Article article, String key, Rule rule, String message, String remedy);
    }
}
