package dev.broadsheet.workers;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Does a list of tasks on several threads, each with a stack for deep recursion and a deadline per task.
 *
 * <p>Java cannot stop a thread that is busy. One that misses its deadline is therefore left to itself, interrupted; a
 * new one takes its place. All are daemons, so that none holds up the end of the program.
 */
public final class Workers implements AutoCloseable {
    /** Reserved, not used: only what a task touches costs memory. Deep enough for nesting in a text of 5 MiB. */
    private static final long DEEP_STACK_BYTES = 512L * 1024 * 1024;

    private final int threads;
    private final Duration deadline;
    private final long stackBytes;
    private final AtomicInteger started = new AtomicInteger();
    private final Set<Thread> alive = ConcurrentHashMap.newKeySet();

    /**
     * @param threads how many tasks at once, at least 1
     * @param deadline for one task, kept to within a tenth of a second; time in which the whole program stood still
     *     does not count
     */
    public Workers(int threads, Duration deadline) {
        this(threads, deadline, DEEP_STACK_BYTES);
    }

    /**
     * Likewise, for tasks that do not nest deep.
     *
     * @param stackBytes of each thread; the system may round it up
     */
    public Workers(int threads, Duration deadline, long stackBytes) {
        if (threads < 1 || deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException(threads + " threads, deadline " + deadline);
        }
        this.threads = threads;
        this.deadline = deadline;
        this.stackBytes = stackBytes;
    }

    /**
     * The results in the order of the work, whatever the number of threads.
     *
     * @param task must not return null; what it throws is thrown here, that of the earliest task when there are several,
     *     once the tasks under way have ended
     * @param onFailure the result of a task that missed its deadline or ran out of stack
     * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
     */
    public <A, B> List<B> map(List<A> work, Function<A, B> task, BiFunction<A, Failure, B> onFailure) {
        return work.isEmpty()
                ? List.of()
                : new Round<>(List.copyOf(work), task, onFailure).run(threads, deadline, this::start);
    }

    /** Interrupts what is still at work. */
    @Override
    public void close() {
        alive.forEach(Thread::interrupt);
    }

    private Thread start(Runnable hand) {
        Runnable counted = () -> {
            try {
                hand.run();
            } finally {
                alive.remove(Thread.currentThread());
            }
        };
        Thread thread = new Thread(null, counted, "broadsheet-" + started.incrementAndGet(), stackBytes);
        thread.setDaemon(true);
        alive.add(thread);
        thread.start();
        return thread;
    }
}
