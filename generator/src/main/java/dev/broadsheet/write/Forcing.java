package dev.broadsheet.write;

import dev.broadsheet.workers.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Forces many files to the disk at once: a disk commits what arrives together in one go. */
final class Forcing {
    private static final int AT_ONCE = 16;
    private static final long STACK_BYTES = 512 * 1024;
    private static final Duration DEADLINE = Duration.ofMinutes(10);

    private Forcing() {}

    static void each(List<Path> files, Disk disk) throws IOException {
        try (Workers workers = new Workers(AT_ONCE, DEADLINE, STACK_BYTES)) {
            workers.map(files, file -> force(file, disk), (file, failure) -> {
                throw new UncheckedIOException(new IOException("the disk does not answer for " + file));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Path force(Path file, Disk disk) {
        try {
            disk.force(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
