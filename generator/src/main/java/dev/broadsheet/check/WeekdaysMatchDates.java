package dev.broadsheet.check;

import dev.broadsheet.language.DaysInWords;
import dev.broadsheet.language.DaysInWords.Claim;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A date falls on the weekday that is said; without a year, in the year that is meant on the day of publication. */
public final class WeekdaysMatchDates implements TextRule {
    /** A date without a year lies within so many days: later or earlier dates come with their year. */
    private static final int NEAR = 200;

    @Override
    public void judge(Passage passage, Problems problems) {
        for (Claim claim : DaysInWords.of(passage.language()).claims(passage.text())) {
            List<LocalDate> meant = meant(claim, passage.day());
            if (!meant.isEmpty() && meant.stream().noneMatch(date -> date.getDayOfWeek() == claim.weekday())) {
                LocalDate date = meant.get(0);
                problems.report(
                        Rule.WRONG_WEEKDAY,
                        passage.places().apply(claim.index()),
                        "\"" + claim.words() + "\" cannot be, as "
                                + date.getDayOfMonth() + " "
                                + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                + " " + date.getYear() + " is a "
                                + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        "correct the weekday or the date");
            }
        }
    }

    /** The days that may be meant, the nearest first; none when there is no such day. */
    private static List<LocalDate> meant(Claim claim, LocalDate published) {
        IntStream years = claim.year() != null
                ? IntStream.of(claim.year())
                : IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1);
        return years.filter(year -> exists(year, claim))
                .mapToObj(year -> LocalDate.of(year, claim.month(), claim.day()))
                .filter(date -> claim.year() != null || distance(date, published) <= NEAR)
                .sorted((a, b) -> Long.compare(distance(a, published), distance(b, published)))
                .toList();
    }

    private static long distance(LocalDate date, LocalDate published) {
        return Math.abs(ChronoUnit.DAYS.between(published, date));
    }

    private static boolean exists(int year, Claim claim) {
        try {
            LocalDate.of(year, claim.month(), claim.day());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
