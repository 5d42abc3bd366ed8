package dev.broadsheet;

import dev.broadsheet.cache.Digest;
import dev.broadsheet.cache.Drawers;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.workers.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the front matter of each file came to, so that files that have not changed need not be read. Asked by many hands at
 * once.
 */
final class FilingCabinet {
    /**
     * What was made of one file.
     *
     * @param bytes a digest of the file
     * @param made an article or a standing page; null when the file cannot be used
     */
    record Filed(Digest bytes, @Nullable Record made, List<Problem> problems) {
        Filed {
            problems = List.copyOf(problems);
        }
    }

    private final Drawers<Filed> drawers;
    private final Function<String, Optional<Digest>> digests;
    private final Predicate<String> still;

    /**
     * A cabinet with what was kept in its drawers.
     *
     * @param digests of the bytes of files below the content folder, as far as they are known
     * @param still whether such a file is unchanged since then
     */
    FilingCabinet(Drawers<Filed> drawers, Function<String, Optional<Digest>> digests, Predicate<String> still) {
        this.drawers = drawers;
        this.digests = digests;
        this.still = still;
    }

    /** A cabinet without drawers. */
    static FilingCabinet empty() {
        return new FilingCabinet(Drawers.none(), path -> Optional.empty(), path -> false);
    }

    /**
     * What is made of a file, and what is wrong with it: as it was filed, or else made now.
     *
     * @param path below the content folder
     * @param maker reads and parses the file, and reports to what it is given
     */
    <T extends Record> Optional<T> of(
            String path, Class<T> type, Problems problems, Function<Problems, Optional<T>> maker) {
        Digest bytes = digests.apply(path).orElse(Digest.NONE);
        Filed filed = drawers.find(
                path, one -> one.bytes().equals(bytes) && (one.made() == null || type.isInstance(one.made())));
        if (filed == null) {
            Problems own = problems.alike(Map.of());
            Optional<T> made = maker.apply(own);
            filed = new Filed(bytes, made.orElse(null), own.sorted());
            if (still.test(path) && !Thread.currentThread().isInterrupted()) {
                drawers.put(path, filed);
            }
        }
        problems.addAll(filed.problems());
        return Optional.ofNullable(filed.made()).map(type::cast);
    }

    /** Leaves it to the next build. */
    void keep(Workers workers) {
        drawers.keep(workers);
    }
}
