package dev.broadsheet.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link RecordWriter} wrote, under a seal: it trusts what it reads. For one thread. */
public final class RecordReader {
    private static final String OURS = "dev.broadsheet.";

    private final ByteBuffer bytes;
    private final List<String> said = new ArrayList<>();
    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<Class<?>, Constructor<?>> makers = new HashMap<>();

    public RecordReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Whether all was read. */
    public boolean isAtEnd() {
        return !bytes.hasRemaining();
    }

    /**
     * The next value, which must be of that kind.
     *
     * @throws ClassCastException when it is of another
     */
    public <T> T read(Class<T> kind) {
        Object value = read();
        if (value == null) {
            throw new ClassCastException("nothing where there should be a " + kind);
        }
        return kind.cast(value);
    }

    /** The next value, which may be none. */
    public @Nullable Object read() {
        int tag = bytes.get();
        return switch (tag) {
            case RecordWriter.NULL -> null;
            case RecordWriter.TEXT, RecordWriter.SAID -> text(tag);
            case RecordWriter.INT -> (int) number();
            case RecordWriter.LONG -> number();
            case RecordWriter.DOUBLE -> Double.longBitsToDouble(number());
            case RecordWriter.TRUE -> true;
            case RecordWriter.FALSE -> false;
            case RecordWriter.LIST -> list();
            case RecordWriter.SET -> new LinkedHashSet<>(list());
            case RecordWriter.MAP -> map();
            case RecordWriter.RECORD -> record(type(text(bytes.get())));
            case RecordWriter.ENUM -> constant(type(text(bytes.get())), text(bytes.get()));
            case RecordWriter.INSTANT -> Instant.ofEpochSecond(number(), number());
            default -> throw new IllegalArgumentException("no such kind of value: " + tag);
        };
    }

    private List<@Nullable Object> list() {
        int size = (int) number();
        List<@Nullable Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(read());
        }
        return list;
    }

    private Map<@Nullable Object, @Nullable Object> map() {
        int size = (int) number();
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            Object key = read();
            map.put(key, read());
        }
        return map;
    }

    private Object record(Class<?> type) {
        Constructor<?> maker = makers.computeIfAbsent(type, RecordReader::maker);
        Object[] components = new Object[maker.getParameterCount()];
        for (int i = 0; i < components.length; i++) {
            components[i] = read();
        }
        try {
            return maker.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Constructor<?> maker(Class<?> type) {
        try {
            Constructor<?> maker = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream((Object[]) type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Class<?> type(String name) {
        return types.computeIfAbsent(name, RecordReader::ours);
    }

    private static Class<?> ours(String name) {
        if (!name.startsWith(OURS)) {
            throw new IllegalArgumentException("not ours: " + name);
        }
        try {
            return Class.forName(name, false, RecordReader.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private String text(int tag) {
        if (tag == RecordWriter.SAID) {
            return said.get((int) number());
        }
        int length = (int) number();
        String text = new String(bytes.array(), bytes.arrayOffset() + bytes.position(), length, UTF_8);
        bytes.position(bytes.position() + length);
        said.add(text);
        return text;
    }

    private long number() {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes.get();
            number |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return (number >>> 1) ^ -(number & 1);
    }
}
