package dev.broadsheet.plan;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of an old article that it is old, so that nobody takes it for today's news. It counts from the last change in
 * substance, and is for what tells or argues how things stand: a review, a feature or an obituary is read for what it was.
 */
final class AgeWarning {
    private record Unit(ChronoUnit unit, String key) {}

    private static final List<Unit> UNITS = List.of(
            new Unit(ChronoUnit.YEARS, "age.years"),
            new Unit(ChronoUnit.MONTHS, "age.months"),
            new Unit(ChronoUnit.DAYS, "age.days"));

    private final ZonedDateTime now;
    private final ZoneId zone;
    private final int warnAfterDays;

    AgeWarning(Edition edition) {
        zone = edition.publication().timeZone();
        now = edition.at().atZone(zone);
        warnAfterDays = edition.publication().style().warnAfterDays();
    }

    /** The warning in whole years, else months, else days; null when the article needs none. */
    @Nullable
    String of(Article article, Wording wording) {
        Instant updated = article.updated();
        ZonedDateTime since =
                (updated == null || updated.isBefore(article.published()) ? article.published() : updated).atZone(zone);
        if (warnAfterDays == 0 || !article.type().ages() || ChronoUnit.DAYS.between(since, now) < warnAfterDays) {
            return null;
        }
        for (Unit unit : UNITS) {
            long whole = unit.unit.between(since, now);
            if (whole > 0) {
                return wording.say(unit.key, whole);
            }
        }
        return null;
    }
}
