package dev.broadsheet.check;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Correction;
import dev.broadsheet.model.Edition;
import dev.broadsheet.problem.Rule;
import java.time.Instant;

/** An article that readers see was updated and corrected by now, as readers and machines are told so. */
public final class UpdatesHaveHappened implements EditorialRule {
    @Override
    public void judge(Edition edition, Notes notes) {
        Instant now = edition.at();
        for (Article article : edition.articles()) {
            if (article.published().isAfter(now)) {
                // Only drafts are shown before their time, and all of such a story is still to come.
                continue;
            }
            Instant updated = article.updated();
            if (updated != null && updated.isAfter(now)) {
                note(article, "updated", "it was updated in the future", notes);
            }
            if (article.corrections().stream().map(Correction::date).anyMatch(now::isBefore)) {
                note(article, "corrections", "it was corrected in the future", notes);
            }
        }
    }

    private static void note(Article article, String key, String message, Notes notes) {
        notes.note(article, key, Rule.FUTURE_UPDATE, message, "correct the date, or publish it once it has come");
    }
}
