package dev.broadsheet.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When readers may see something.
 *
 * @param from the later of publication and embargo; null when it has no date
 * @param until the instant at which it disappears, if it does
 */
public record Release(boolean draft, @Nullable Instant from, @Nullable Instant until) {
    /** Whether readers may see it at that instant; a draft never. */
    public boolean covers(Instant now) {
        return !draft && (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }
}
