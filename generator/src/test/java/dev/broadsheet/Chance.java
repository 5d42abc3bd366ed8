package dev.broadsheet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Whatever a {@link BusyDesk} leaves to chance: the same for the same seed. */
final class Chance {
    /** When desks open. */
    static final Instant START = Instant.parse("2026-11-10T12:00:00Z");

    private final Random random;
    private int number;

    Chance(long seed) {
        random = new Random(seed);
    }

    <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    boolean yes() {
        return random.nextBoolean();
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    /** A number that was not used before. */
    int number() {
        return ++number;
    }

    /** An instant within forty days before the start or twenty after it, in ISO form and in quarters of days. */
    String day() {
        return START.plus(Duration.ofHours(6L * random.nextInt(80) - 160)).toString();
    }
}
