package dev.broadsheet.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkersTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsComeInTheOrderOfTheWork(int threads) {
        List<Integer> work = IntStream.range(0, 10_000).boxed().toList();
        try (Workers workers = new Workers(threads, LONG)) {
            assertThat(workers.map(work, n -> n * 2, WorkersTest::unexpected))
                    .isEqualTo(work.stream().map(n -> n * 2).toList());
        }
    }

    @Test
    void noWorkIsNoResult() {
        try (Workers workers = new Workers(2, LONG)) {
            assertThat(workers.map(List.<Integer>of(), n -> n, WorkersTest::unexpected))
                    .isEmpty();
        }
    }

    @Test
    void asManyTasksRunAtOnceAsThereAreThreads() {
        CountDownLatch all = new CountDownLatch(4);
        try (Workers workers = new Workers(4, LONG)) {
            List<Boolean> met = workers.map(List.of(1, 2, 3, 4), n -> meets(all), WorkersTest::unexpected);
            assertThat(met).containsOnly(true);
        }
    }

    @Test
    void aTaskPastItsDeadlineIsGivenUpAndTheRestIsDone() {
        AtomicBoolean over = new AtomicBoolean();
        try (Workers workers = new Workers(2, Duration.ofMillis(200))) {
            List<String> results = workers.map(
                    IntStream.range(0, 100).boxed().toList(),
                    n -> n % 40 == 3 ? busyUntil(over) : "done",
                    (n, failure) -> n + " " + failure);
            assertThat(results.stream().filter(result -> !result.equals("done")))
                    .containsExactly("3 TOO_SLOW", "43 TOO_SLOW", "83 TOO_SLOW");
        } finally {
            over.set(true);
        }
    }

    @Test
    void manyShortTasksOutlastTheDeadlineTogether() {
        try (Workers workers = new Workers(1, Duration.ofMillis(100))) {
            List<Boolean> done =
                    workers.map(IntStream.range(0, 40).boxed().toList(), n -> slept(10), WorkersTest::unexpected);
            assertThat(done).hasSize(40).containsOnly(true);
        }
    }

    @Test
    void endlessRecursionIsTooDeepAndTheThreadGoesOn() {
        try (Workers workers = new Workers(1, LONG)) {
            assertThat(workers.map(
                            List.of("flat", "deep", "flat"), WorkersTest::recurse, (n, failure) -> failure.name()))
                    .containsExactly("flat", "TOO_DEEP", "flat");
        }
    }

    @Test
    void aMillionNestedCallsAreNotTooDeep() {
        try (Workers workers = new Workers(1, LONG)) {
            assertThat(workers.map(List.of(1_000_000), WorkersTest::depth, WorkersTest::unexpected))
                    .containsExactly(1_000_000);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theExceptionOfTheEarliestTaskIsThrown(int threads) {
        AtomicInteger begun = new AtomicInteger();
        try (Workers workers = new Workers(threads, LONG)) {
            assertThatThrownBy(() -> workers.map(
                            IntStream.range(0, 10_000).boxed().toList(),
                            n -> {
                                begun.incrementAndGet();
                                if (n == 50) {
                                    slept(50);
                                }
                                if (n >= 50) {
                                    throw new IllegalArgumentException("task " + n);
                                }
                                return n;
                            },
                            WorkersTest::unexpected))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("task 50");
            assertThat(begun).hasValueLessThan(1_000);
        }
    }

    @Test
    void anErrorIsThrownAsItIs() {
        OutOfMemoryError error = new OutOfMemoryError("test");
        try (Workers workers = new Workers(2, LONG)) {
            assertThatThrownBy(() -> workers.map(
                            List.of(1, 2, 3),
                            n -> {
                                throw error;
                            },
                            WorkersTest::unexpected))
                    .isSameAs(error);
        }
    }

    @Test
    void everyThreadIsADaemonAndEndsWithItsRound() throws InterruptedException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (Workers workers = new Workers(3, LONG)) {
            workers.map(
                    IntStream.range(0, 100).boxed().toList(),
                    n -> threads.add(Thread.currentThread()),
                    WorkersTest::unexpected);
        }
        assertThat(threads).allMatch(Thread::isDaemon);
        for (Thread thread : threads) {
            thread.join(5_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void anInterruptedCallerGivesUp() {
        try (Workers workers = new Workers(1, LONG)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> workers.map(List.of(1), n -> slept(10_000), WorkersTest::unexpected))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static <A, B> B unexpected(A work, Failure failure) {
        throw new AssertionError(work + " " + failure);
    }

    private static boolean meets(CountDownLatch others) {
        others.countDown();
        try {
            return others.await(10, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static boolean slept(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Takes no notice of interrupts, as a parser that hangs. */
    private static String busyUntil(AtomicBoolean over) {
        while (!over.get()) {
            Thread.onSpinWait();
        }
        return "late";
    }

    private static String recurse(String how) {
        return how.equals("flat") ? how : recurse(how) + how;
    }

    private static int depth(int n) {
        return n == 0 ? 0 : depth(n - 1) + 1;
    }
}
