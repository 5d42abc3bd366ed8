package dev.broadsheet.write;

import dev.broadsheet.workers.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** Does something to many files at once: a journalling file system commits what arrives together in one go. */
final class AtOnce {
    private static final int THREADS = 16;
    private static final long STACK_BYTES = 512 * 1024;
    private static final Duration DEADLINE = Duration.ofMinutes(10);

    private AtOnce() {}

    /** What is done to one file. */
    interface Step<T> {
        void on(T file) throws IOException;
    }

    /** Returns once all is done, or throws what happened to the earliest file. */
    static <T> void each(List<T> files, Step<T> step) throws IOException {
        try (Workers workers = new Workers(THREADS, DEADLINE, STACK_BYTES)) {
            workers.map(files, file -> take(step, file), (file, failure) -> {
                throw new UncheckedIOException(new IOException("the disk does not answer for " + file));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <T> T take(Step<T> step, T file) {
        try {
            step.on(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
