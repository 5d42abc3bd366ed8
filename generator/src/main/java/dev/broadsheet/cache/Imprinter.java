package dev.broadsheet.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Digests values by what they consist of, to the last: equal digests mean equal values. What has no order of its own (sets
 * and maps that Java shuffles anew in each process) is put into one. For one thread.
 */
public final class Imprinter {
    private static final String SHUFFLED = "java.util.ImmutableCollections$";

    /** A map of so many pairs is shared by many values: it is looked into once. */
    private static final int LARGE = 32;

    private final IdentityHashMap<Object, Digest> maps = new IdentityHashMap<>();
    private byte[] bytes = new byte[4096];
    private int length;
    private @Nullable Record replaced;
    private Digest instead = Digest.NONE;

    /** Of one value, which may hold others. */
    public Digest digest(@Nullable Object value) {
        length = 0;
        add(value);
        return Digest.of(bytes, length);
    }

    /**
     * Of each component of a record, in their order.
     *
     * @param replaced a record within it that counts for a digest instead
     */
    public List<Digest> components(Record value, @Nullable Record replaced, Digest instead) {
        this.replaced = replaced;
        this.instead = instead;
        List<Digest> digests = new ArrayList<>();
        for (Field field : Shapes.of(value.getClass())) {
            digests.add(digest(Shapes.value(field, value)));
        }
        this.replaced = null;
        return digests;
    }

    private void add(@Nullable Object value) {
        if (value != null && value == replaced) {
            add(instead);
        } else if (value == null) {
            put(RecordWriter.NULL);
        } else if (value instanceof String text) {
            put(RecordWriter.TEXT);
            text(text);
        } else if (value instanceof Digest digest) {
            put(RecordWriter.LONG);
            number(digest.high());
            number(digest.low());
        } else if (value instanceof Record record) {
            put(RecordWriter.RECORD);
            text(record.getClass().getName());
            for (Field field : Shapes.of(record.getClass())) {
                add(Shapes.value(field, record));
            }
        } else if (value instanceof Boolean truth) {
            put(truth ? RecordWriter.TRUE : RecordWriter.FALSE);
        } else if (value instanceof Collection<?> all) {
            collection(all);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Instant instant) {
            put(RecordWriter.INSTANT);
            number(instant.getEpochSecond());
            number(instant.getNano());
        } else if (value instanceof Enum<?> one) {
            put(RecordWriter.ENUM);
            text(one.name());
        } else {
            // Numbers, addresses, languages and days are told by their kind and their text.
            put(RecordWriter.SAID);
            text(value.getClass().getName());
            text(value.toString());
        }
    }

    private void collection(Collection<?> all) {
        boolean set = all instanceof Set;
        put(set ? RecordWriter.SET : RecordWriter.LIST);
        number(all.size());
        if (set && isShuffled(all)) {
            sorted(new ArrayList<>(all));
        } else {
            all.forEach(this::add);
        }
    }

    private void map(Map<?, ?> map) {
        if (map.size() >= LARGE) {
            Digest known = maps.get(map);
            if (known == null) {
                Imprinter own = new Imprinter();
                own.pairs(map);
                known = Digest.of(own.bytes, own.length);
                maps.put(map, known);
            }
            add(known);
        } else {
            pairs(map);
        }
    }

    private void pairs(Map<?, ?> map) {
        put(RecordWriter.MAP);
        number(map.size());
        if (isShuffled(map)) {
            List<Object> pairs = new ArrayList<>(map.size());
            map.forEach((key, value) -> pairs.add(Arrays.asList(key, value)));
            sorted(pairs);
        } else {
            map.forEach((key, value) -> {
                add(key);
                add(value);
            });
        }
    }

    private static boolean isShuffled(Object collection) {
        return collection.getClass().getName().startsWith(SHUFFLED);
    }

    private void sorted(List<?> all) {
        List<Digest> digests = new ArrayList<>(all.size());
        Imprinter own = new Imprinter();
        all.forEach(one -> digests.add(own.digest(one)));
        digests.sort(Digest.ORDER);
        digests.forEach(this::add);
    }

    private void text(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    private void number(long number) {
        room(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (number >>> shift);
        }
    }

    private void put(int tag) {
        room(1);
        bytes[length++] = (byte) tag;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
