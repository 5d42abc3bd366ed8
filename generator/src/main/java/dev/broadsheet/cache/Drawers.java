package dev.broadsheet.cache;

import dev.broadsheet.workers.Workers;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Records by name, kept in a few files of which a build writes those again that have changed. What a build neither found nor
 * put in is dropped. Safe for use from many threads, but for opening and keeping.
 *
 * @param <T> the records' type
 */
public final class Drawers<T extends Record> {
    /** Of records in one file, when there are many. */
    private static final int USUAL = 256;

    private static final int MOST = 256;

    private final @Nullable CacheFolder folder;
    private final Digest context;
    private final List<Map<String, T>> before;
    private final Map<String, T> now = new ConcurrentHashMap<>();

    private Drawers(@Nullable CacheFolder folder, Digest context, List<Map<String, T>> before) {
        this.folder = folder;
        this.context = context;
        this.before = before;
    }

    /**
     * Reads what was kept.
     *
     * @param names about how many records there will be
     * @param context a digest of what all records rest on: those that were made under another are of no use
     */
    public static <T extends Record> Drawers<T> open(
            CacheFolder folder, int names, Digest context, Class<T> type, Workers workers) {
        int count = Math.max(1, Math.min(MOST, Integer.highestOneBit(names / USUAL)));
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        Function<Integer, Map<String, T>> read = number -> read(folder, name(number, count), context, type);
        return new Drawers<>(folder, context, workers.map(numbers, read, (number, failure) -> Map.of()));
    }

    /** Drawers that hold nothing, and into which nothing goes. */
    public static <T extends Record> Drawers<T> none() {
        return new Drawers<>(null, Digest.NONE, List.of(Map.of()));
    }

    /** The record of that name, if it is the one that is wanted. */
    public @Nullable T find(String name, Predicate<T> wanted) {
        T found = before.get(drawer(name)).get(name);
        if (found == null || !wanted.test(found)) {
            return null;
        }
        now.put(name, found);
        return found;
    }

    /** The record of that name that an earlier build put in, whether it is wanted or not. */
    public @Nullable T earlier(String name) {
        return before.get(drawer(name)).get(name);
    }

    /** Puts a record in, in place of any other of that name. */
    public void put(String name, T record) {
        now.put(name, record);
    }

    /** Writes what the next build will find. */
    public void keep(Workers workers) {
        CacheFolder into = folder;
        if (into == null) {
            return;
        }
        List<Map<String, T>> after = new ArrayList<>();
        before.forEach(drawer -> after.add(new TreeMap<>()));
        now.forEach((name, record) -> after.get(drawer(name)).put(name, record));
        List<Integer> changed = IntStream.range(0, after.size())
                .filter(number -> !before.get(number).equals(after.get(number)))
                .boxed()
                .toList();
        workers.map(changed, number -> write(into, number, after.get(number)), (number, failure) -> number);
    }

    private int drawer(String name) {
        return Math.floorMod((name.hashCode() * 0x9E3779B9) >>> 8, before.size());
    }

    private static String name(int number, int count) {
        return number + "-of-" + count;
    }

    private Integer write(CacheFolder into, Integer number, Map<String, T> records) {
        RecordWriter writer = new RecordWriter().write(context).write(records.size());
        records.forEach((name, record) -> writer.write(name).write(record));
        into.seal(name(number, before.size()), writer.bytes());
        return number;
    }

    private static <T> Map<String, T> read(CacheFolder folder, String name, Digest context, Class<T> type) {
        ByteBuffer kept = folder.unseal(name).orElse(null);
        if (kept == null) {
            return Map.of();
        }
        try {
            RecordReader reader = new RecordReader(kept);
            if (!reader.read(Digest.class).equals(context)) {
                return Map.of();
            }
            int size = reader.read(Integer.class);
            Map<String, T> records = new HashMap<>(size * 2);
            for (int i = 0; i < size; i++) {
                records.put(reader.read(String.class), reader.read(type));
            }
            return records;
        } catch (IllegalArgumentException | BufferUnderflowException | ClassCastException e) {
            return Map.of();
        }
    }
}
