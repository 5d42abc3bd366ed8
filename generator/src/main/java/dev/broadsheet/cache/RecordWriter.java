package dev.broadsheet.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes values for {@link RecordReader}: records of ours, enums, text, numbers, truth values, instants, and lists,
 * sets and maps of these. What was said before is only referred to. For one thread.
 */
public final class RecordWriter {
    static final int NULL = 0;
    static final int TEXT = 1;
    static final int SAID = 2;
    static final int INT = 3;
    static final int LONG = 4;
    static final int TRUE = 5;
    static final int FALSE = 6;
    static final int LIST = 7;
    static final int SET = 8;
    static final int MAP = 9;
    static final int RECORD = 10;
    static final int ENUM = 11;
    static final int INSTANT = 12;
    static final int DOUBLE = 13;

    private final Map<String, Integer> said = new HashMap<>();
    private byte[] bytes = new byte[8192];
    private int length;

    /**
     * Adds a value.
     *
     * @throws IllegalArgumentException when it is of another kind
     */
    public RecordWriter write(@Nullable Object value) {
        if (value == null) {
            put(NULL);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Record record) {
            put(RECORD);
            text(record.getClass().getName());
            for (Field field : Shapes.of(record.getClass())) {
                write(Shapes.value(field, record));
            }
        } else if (value instanceof Integer number) {
            put(INT);
            number(number);
        } else if (value instanceof Long number) {
            put(LONG);
            number(number);
        } else if (value instanceof Double number) {
            put(DOUBLE);
            number(Double.doubleToLongBits(number));
        } else if (value instanceof Boolean truth) {
            put(truth ? TRUE : FALSE);
        } else if (value instanceof Collection<?> all) {
            put(value instanceof Set ? SET : LIST);
            number(all.size());
            all.forEach(this::write);
        } else if (value instanceof Map<?, ?> map) {
            put(MAP);
            number(map.size());
            map.forEach((key, held) -> write(key).write(held));
        } else if (value instanceof Enum<?> one) {
            put(ENUM);
            text(one.getDeclaringClass().getName());
            text(one.name());
        } else if (value instanceof Instant instant) {
            put(INSTANT);
            number(instant.getEpochSecond());
            number(instant.getNano());
        } else {
            throw new IllegalArgumentException("this cannot be kept: " + value.getClass());
        }
        return this;
    }

    /** Everything that was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void text(String text) {
        Integer before = said.putIfAbsent(text, said.size());
        if (before != null) {
            put(SAID);
            number(before);
            return;
        }
        put(TEXT);
        byte[] utf8 = text.getBytes(UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** Seven bits to a byte, the sign in the first: small numbers are short. */
    private void number(long number) {
        room(10);
        long left = (number << 1) ^ (number >> 63);
        while ((left & ~0x7FL) != 0) {
            bytes[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
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
