package dev.broadsheet.cache;

import dev.broadsheet.problem.Problem;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last build that published was asked, saw and said. As long as all of it is so again, there is nothing to do.
 *
 * @param asked a digest of what the goal was told
 * @param from the build's clock
 * @param until the first instant at which anything may change by itself
 * @param ledger a digest of the record of what was published
 * @param files how many files the site has
 */
public record LastBuild(
        Digest asked,
        Inputs inputs,
        Instant from,
        Instant until,
        String ledger,
        List<Problem> problems,
        int articles,
        int withheld,
        int pages,
        int files) {
    private static final String NAME = "last-build";

    public LastBuild {
        problems = List.copyOf(problems);
    }

    /** Whether it was asked the same, of the same files, in the same stretch of time in which nothing changes by itself. */
    public boolean answers(Digest askedNow, Inputs inputsNow, Instant now) {
        return asked.equals(askedNow)
                && !now.isBefore(from)
                && now.isBefore(until)
                && inputs.digest().equals(inputsNow.digest());
    }

    /** Keeps it for the next build. */
    public void keep(CacheFolder cache) {
        cache.seal(NAME, new RecordWriter().write(this).bytes());
    }

    /** The last one; null when there is none that can be used. */
    public static @Nullable LastBuild read(CacheFolder cache) {
        ByteBuffer kept = cache.unseal(NAME).orElse(null);
        if (kept == null) {
            return null;
        }
        try {
            return new RecordReader(kept).read(LastBuild.class);
        } catch (IllegalArgumentException | BufferUnderflowException | ClassCastException e) {
            return null;
        }
    }
}
