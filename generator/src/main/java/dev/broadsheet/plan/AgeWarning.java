package dev.broadsheet.plan;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Publication;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says of an old article that it is old, so that nobody takes it for today's news. It counts from the last change in
 * substance, and is for what tells or argues how things stand: a review, a feature or an obituary is read for what it was.
 */
public final class AgeWarning {
    private record Unit(ChronoUnit unit, String key) {}

    private static final List<Unit> UNITS = List.of(
            new Unit(ChronoUnit.YEARS, "age.years"),
            new Unit(ChronoUnit.MONTHS, "age.months"),
            new Unit(ChronoUnit.DAYS, "age.days"));

    /** How old something is said to be, by the key of the words for it. */
    private record Age(String key, long whole) {}

    private final Publication publication;
    private final Instant now;

    AgeWarning(Edition edition) {
        publication = edition.publication();
        now = edition.at();
    }

    /** The warning in whole years, else months, else days; null when the article needs none. */
    @Nullable
    String of(Article article, Wording wording) {
        Age age = age(article, publication, now);
        return age == null ? null : wording.say(age.key, age.whole);
    }

    /** The instants after one and not after another at which an article's warning appears, or says another age. */
    public static List<Instant> turns(Article article, Publication publication, Instant after, Instant until) {
        List<Instant> turns = new ArrayList<>();
        Age last = age(article, publication, until);
        Instant from = after;
        while (!Objects.equals(age(article, publication, from), last)) {
            from = firstChange(article, publication, from, until);
            turns.add(from);
        }
        return turns;
    }

    /** An age only grows, so halving the time between finds the instant, whatever calendar and zone do there. */
    private static Instant firstChange(Article article, Publication publication, Instant from, Instant until) {
        Age young = age(article, publication, from);
        Instant before = from;
        Instant turned = until;
        while (before.plusNanos(1).isBefore(turned)) {
            Instant middle = before.plus(Duration.between(before, turned).dividedBy(2));
            if (Objects.equals(age(article, publication, middle), young)) {
                before = middle;
            } else {
                turned = middle;
            }
        }
        return turned;
    }

    private static @Nullable Age age(Article article, Publication publication, Instant at) {
        ZoneId zone = publication.timeZone();
        ZonedDateTime now = at.atZone(zone);
        int warnAfterDays = publication.style().warnAfterDays();
        Instant updated = article.updated();
        ZonedDateTime since =
                (updated == null || updated.isBefore(article.published()) ? article.published() : updated).atZone(zone);
        if (warnAfterDays == 0 || !article.type().ages() || ChronoUnit.DAYS.between(since, now) < warnAfterDays) {
            return null;
        }
        for (Unit unit : UNITS) {
            long whole = unit.unit.between(since, now);
            if (whole > 0) {
                return new Age(unit.key, whole);
            }
        }
        return null;
    }
}
