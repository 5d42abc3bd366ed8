package dev.broadsheet.workers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One list of work. Hands draw the next index until none is left; the caller watches over them. */
final class Round<A, B> {
    private static final long MAX_LOOK_MILLIS = 50;

    private final List<A> work;
    private final Function<A, B> task;
    private final BiFunction<A, Failure, B> onFailure;
    private final AtomicInteger next = new AtomicInteger();
    /** Null until a task has ended in a result or an exception: whoever sets it first has decided. */
    private final AtomicReferenceArray<Ending<B>> endings;

    private final AtomicInteger open;
    private final CountDownLatch done = new CountDownLatch(1);

    Round(List<A> work, Function<A, B> task, BiFunction<A, Failure, B> onFailure) {
        this.work = work;
        this.task = task;
        this.onFailure = onFailure;
        this.endings = new AtomicReferenceArray<>(work.size());
        this.open = new AtomicInteger(work.size());
    }

    List<B> run(int threads, Duration deadline, Function<Runnable, Thread> start) {
        List<Watch> watches = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, work.size()); i++) {
            watches.add(new Watch(start));
        }
        // A pause of the whole program makes a look come late, never twice: looks measure a task's own time.
        long lookMillis = Math.max(1, Math.min(MAX_LOOK_MILLIS, deadline.toMillis() / 4));
        long looksAllowed = Math.max(1, deadline.toMillis() / lookMillis);
        try {
            while (!done.await(lookMillis, TimeUnit.MILLISECONDS)) {
                for (Watch watch : watches) {
                    watch.look(looksAllowed);
                }
            }
        } catch (InterruptedException e) {
            stopDrawing();
            watches.forEach(watch -> watch.thread.interrupt());
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        return results();
    }

    private List<B> results() {
        List<B> results = new ArrayList<>(work.size());
        for (int i = 0; i < work.size(); i++) {
            Ending<B> ending = endings.get(i);
            if (ending == null) {
                throw new IllegalStateException("nothing became of task " + i);
            }
            results.add(ending.result());
        }
        return results;
    }

    private boolean end(int index, Ending<B> ending) {
        if (!endings.compareAndSet(index, null, ending)) {
            return false;
        }
        if (ending instanceof Thrown) {
            stopDrawing();
        }
        close(1);
        return true;
    }

    /** Everything drawn so far is before everything that is not, so the earliest exception is always among the drawn. */
    private void stopDrawing() {
        close(Math.max(0, work.size() - next.getAndSet(work.size())));
    }

    private void close(int count) {
        if (count > 0 && open.addAndGet(-count) == 0) {
            done.countDown();
        }
    }

    private Ending<B> attempt(A piece) {
        try {
            return new Result<>(task.apply(piece));
        } catch (StackOverflowError e) {
            return giveUp(piece, Failure.TOO_DEEP);
        } catch (Throwable e) {
            return new Thrown<>(e);
        }
    }

    private Ending<B> giveUp(A piece, Failure failure) {
        try {
            return new Result<>(onFailure.apply(piece, failure));
        } catch (Throwable e) {
            return new Thrown<>(e);
        }
    }

    /** What a thread does: one task after the other, until none is left or one was taken from it. */
    private final class Hand implements Runnable {
        private static final int IDLE = -1;

        private volatile int index = IDLE;

        @Override
        public void run() {
            int drawn = next.getAndIncrement();
            while (drawn < work.size()) {
                index = drawn;
                if (!end(drawn, attempt(work.get(drawn)))) {
                    return;
                }
                drawn = next.getAndIncrement();
            }
            index = IDLE;
        }
    }

    /** The caller's view of one hand. */
    private final class Watch {
        private final Function<Runnable, Thread> start;
        private Hand hand = new Hand();
        private Thread thread;
        private int seen = Hand.IDLE;
        private long looks;

        Watch(Function<Runnable, Thread> start) {
            this.start = start;
            this.thread = start.apply(hand);
        }

        void look(long looksAllowed) {
            int index = hand.index;
            if (index != seen) {
                seen = index;
                looks = 0;
            } else if (index != Hand.IDLE
                    && ++looks >= looksAllowed
                    && end(index, giveUp(work.get(index), Failure.TOO_SLOW))) {
                thread.interrupt();
                hand = new Hand();
                seen = Hand.IDLE;
                thread = start.apply(hand);
            }
        }
    }

    /** What became of a task. */
    private sealed interface Ending<B> {
        B result();
    }

    private record Result<B>(B result) implements Ending<B> {}

    private record Thrown<B>(Throwable throwable) implements Ending<B> {
        @Override
        public B result() {
            if (throwable instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) throwable;
        }
    }
}
