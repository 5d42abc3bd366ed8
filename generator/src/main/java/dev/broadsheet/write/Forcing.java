package dev.broadsheet.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Forces many files to the disk at once: a disk commits what arrives together in one go. */
final class Forcing {
    private static final int AT_ONCE = 16;

    private Forcing() {}

    static void each(List<Path> files, Disk disk) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_ONCE, files.size()));
        try {
            List<Callable<Boolean>> tasks = files.stream()
                    .<Callable<Boolean>>map(file -> () -> {
                        disk.force(file);
                        return true;
                    })
                    .toList();
            for (Future<Boolean> forced : threads.invokeAll(tasks)) {
                forced.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while publishing");
        } finally {
            threads.shutdown();
        }
    }
}
