package dev.broadsheet;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Comment;
import dev.broadsheet.model.Front;
import dev.broadsheet.model.Postbag;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Release;
import dev.broadsheet.plan.AgeWarning;
import dev.broadsheet.plan.SitePlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a build stays right if nobody edits anything. Whoever asks whether an instant has come asks about one of these:
 * rather one too many than one too few, as all that is lost is a build that need not have been.
 */
final class Horizon {
    /** As far as anybody looks: the age of stories is worked out no further. */
    private static final Duration FAR = Duration.ofDays(1);

    private final Instant now;
    private Instant until;

    private Horizon(Instant now) {
        this.now = now;
        this.until = now.plus(FAR);
    }

    /** The first instant after now at which a site made of all this may change by itself. */
    static Instant of(
            Instant now,
            Publication publication,
            Manuscripts manuscripts,
            Front front,
            Postbag postbag,
            List<SitePlan> plans) {
        Horizon horizon = new Horizon(now);
        // Standing pages are read by the day: what weekday it is.
        horizon.add(LocalDate.ofInstant(now, publication.timeZone())
                .plusDays(1)
                .atStartOfDay(publication.timeZone())
                .toInstant());
        for (Article article : manuscripts.articles()) {
            horizon.add(article, publication);
        }
        manuscripts.pages().forEach(page -> horizon.add(page.release()));
        Stream.concat(Stream.of(front.lead()), front.secondary().stream()).forEach(slot -> horizon.add(slot.until()));
        postbag.comments().values().forEach(letters -> letters.forEach(letter -> horizon.add(letter)));
        plans.forEach(plan -> plan.turns().forEach(horizon::add));
        return horizon.until;
    }

    private void add(Article article, Publication publication) {
        add(article.release());
        add(article.published());
        add(article.updated());
        article.corrections().forEach(correction -> add(correction.date()));
        article.captions().values().forEach(caption -> add(caption.rights().expires()));
        int days = publication.participation().closeAfterDays();
        if (days > 0) {
            add(article.published().plus(Duration.ofDays(days)));
        }
        AgeWarning.turns(article, publication, now, until).forEach(this::add);
    }

    private void add(Comment comment) {
        add(comment.date());
    }

    private void add(Release release) {
        add(release.from());
        add(release.until());
    }

    private void add(@Nullable Instant turn) {
        if (turn != null && turn.isAfter(now) && turn.isBefore(until)) {
            until = turn;
        }
    }
}
