package dev.broadsheet.images;

import java.util.concurrent.CancellationException;

/** Bytes that pictures may take up at once, all workers together. Whoever finds too few left waits. */
final class MemoryBudget {
    private final long whole;
    private long free;

    /**
     * @param whole in bytes, more than 0
     */
    MemoryBudget(long whole) {
        this.whole = whole;
        this.free = whole;
    }

    /** As much as all of them together. */
    long whole() {
        return whole;
    }

    /**
     * Takes a part.
     *
     * @param bytes at most the whole
     * @throws CancellationException when the thread is interrupted while it waits
     */
    synchronized void take(long bytes) {
        try {
            while (free < bytes) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for memory");
        }
        free -= bytes;
    }

    synchronized void giveBack(long bytes) {
        free += bytes;
        notifyAll();
    }
}
