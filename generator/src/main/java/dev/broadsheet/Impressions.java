package dev.broadsheet;

import dev.broadsheet.cache.Digest;
import dev.broadsheet.cache.Drawers;
import dev.broadsheet.cache.Imprinter;
import dev.broadsheet.workers.Workers;
import dev.broadsheet.write.Publisher;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What every file of the site was made of when it was printed. A file is a function of a value: as long as that is the same,
 * the file that was printed stands. Asked by many hands at once.
 */
final class Impressions {
    /**
     * One printed file.
     *
     * @param value a digest of everything that it is a function of
     * @param sha256 of its bytes, hexadecimal
     * @param size in bytes
     */
    record Impression(Digest value, String sha256, long size) {}

    private final Drawers<Impression> drawers;
    private final @Nullable Publisher publisher;
    private final ThreadLocal<Imprinter> imprinters = ThreadLocal.withInitial(Imprinter::new);
    private final AtomicInteger printed = new AtomicInteger();

    /**
     * The impressions of earlier builds.
     *
     * @param publisher null when nothing is written: then whatever was printed well once stands
     */
    Impressions(Drawers<Impression> drawers, @Nullable Publisher publisher) {
        this.drawers = drawers;
        this.publisher = publisher;
    }

    /** A digest of a value, in which a part may count for a digest of its own. */
    Digest of(Object value, @Nullable Record part, Digest instead, Object... beside) {
        Imprinter imprinter = imprinters.get();
        List<Digest> components = imprinter.components((Record) value, part, instead);
        return imprinter.digest(List.of(value.getClass().getName(), components, List.of(beside)));
    }

    /**
     * The impression of a file that need not be printed again; the published one is then kept.
     *
     * @return null when it is to be printed
     */
    @Nullable
    Impression standing(String path, Digest value) {
        Impression earlier = drawers.earlier(path);
        if (earlier == null
                || !earlier.value().equals(value)
                || (publisher != null && !publisher.keep(path, earlier.sha256(), earlier.size()))) {
            return null;
        }
        drawers.put(path, earlier);
        return earlier;
    }

    /** Takes down what a file was made of. */
    void add(String path, Digest value, byte[] bytes) {
        printed.incrementAndGet();
        drawers.put(path, new Impression(value, Publisher.digest(bytes), bytes.length));
    }

    /** How many files had to be printed. */
    int printed() {
        return printed.get();
    }

    /** Leaves it to the next build. */
    void keep(Workers workers) {
        drawers.keep(workers);
    }
}
