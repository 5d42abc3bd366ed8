package dev.broadsheet.parse;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one of all equal values: a topic that a thousand articles name is in memory once, not a thousand times. Nothing can
 * be told from which of them came first. Thread-safe.
 */
final class Shared {
    private final Map<Object, Object> kept = new ConcurrentHashMap<>();

    /** The first value that was equal to this one. */
    @SuppressWarnings("unchecked") // what is equal is of the same class, as records are
    <T extends Record> T one(T value) {
        Object known = kept.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }
}
