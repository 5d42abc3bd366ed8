package dev.broadsheet.plan;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Conversation;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Votes;
import dev.broadsheet.page.Rating;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Whether readers like an article, as its page says it. */
final class Ratings {
    private final Edition edition;
    private final Addresses addresses;
    private final Views views;

    Ratings(Edition edition, Addresses addresses, Views views) {
        this.edition = edition;
        this.addresses = addresses;
        this.views = views;
    }

    /** Null when nobody is asked and nobody has answered. */
    @Nullable
    Rating of(Article article) {
        Conversation said = edition.conversations().get(article.origin().path());
        Votes votes = said == null ? Votes.NONE : said.votes();
        URI action = edition.publication().participation().ratingEndpoint();
        if (action == null && votes.equals(Votes.NONE)) {
            return null;
        }
        Wording wording = views.wording(article.language());
        String page = addresses.absolute(addresses.of(article));
        return new Rating(
                votes.yes(),
                votes.no(),
                votes.equals(Votes.NONE)
                        ? wording.say("rating.none")
                        : wording.say("rating.counted", votes.yes(), votes.no()),
                action == null ? null : action.toString(),
                Discussions.slug(article),
                page + "#" + Rating.THANKS,
                page + "#" + Rating.FAILED);
    }
}
