package dev.broadsheet.check;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.problem.Rule;
import java.util.Set;

/** The theme speaks the language of every article, so that no page mixes two. */
public final class LanguagesHaveWords implements EditorialRule {
    private final Set<String> spoken;

    /**
     * @param spoken BCP 47 tags that the theme has words for
     */
    public LanguagesHaveWords(Set<String> spoken) {
        this.spoken = Set.copyOf(spoken);
    }

    @Override
    public void judge(Edition edition, Notes notes) {
        for (Article article : edition.articles()) {
            String tag = article.language().tag();
            if (!spoken.contains(tag) && !spoken.contains(tag.replaceFirst("-.*", ""))) {
                notes.note(
                        article,
                        "language",
                        Rule.MISSING_WORDS,
                        "the theme has no words in the language \"" + tag
                                + "\", so its page would be labelled in English",
                        "add messages/" + tag + ".properties to your templates folder");
            }
        }
    }
}
