package dev.broadsheet.check;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.problem.Rule;
import java.time.Instant;

/** An article is updated after it was published, not before. */
public final class UpdatesFollowPublication implements EditorialRule {
    @Override
    public void judge(Edition edition, Notes notes) {
        for (Article article : edition.articles()) {
            Instant updated = article.updated();
            if (updated != null && updated.isBefore(article.published())) {
                notes.note(
                        article,
                        "updated",
                        Rule.UPDATED_BEFORE_PUBLISHED,
                        "it was updated before it was published",
                        "correct updated or published, or leave updated out");
            }
        }
    }
}
