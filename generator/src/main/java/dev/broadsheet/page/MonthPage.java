package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month's days, newest first, each with its stories. */
public record MonthPage(Head head, String heading, List<Day> days, @Nullable Link older, @Nullable Link newer)
        implements Page {
    @Override
    public MonthPage with(Head other) {
        return new MonthPage(other, heading, days, older, newer);
    }

    @Override
    public String template() {
        return "month";
    }

    /**
     * A day with stories.
     *
     * @param count how many, in words: {@code 12 stories}
     * @param stories the newest of them
     */
    public record Day(Link day, String count, List<Link> stories) {}
}
