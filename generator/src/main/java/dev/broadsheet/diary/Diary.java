package dev.broadsheet.diary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a newsroom has to expect of its site.
 *
 * @param zone the publication's
 * @param now the instant from which it looks ahead
 * @param until how far it looks, that instant included
 * @param turns after {@code now}, in their order
 * @param since the instant from which it looks back, if it was asked to
 * @param passed after {@code since} and not after {@code now}, in their order
 * @param overdue drafts whose date has come all the same, in the order of their dates
 */
public record Diary(
        ZoneId zone,
        Instant now,
        Instant until,
        List<Turn> turns,
        @Nullable Instant since,
        List<Turn> passed,
        List<Overdue> overdue) {
    public Diary {
        turns = List.copyOf(turns);
        passed = List.copyOf(passed);
        overdue = List.copyOf(overdue);
    }

    /**
     * A draft that was to be published.
     *
     * @param file as problems name it
     */
    public record Overdue(String file, Instant published) {}
}
