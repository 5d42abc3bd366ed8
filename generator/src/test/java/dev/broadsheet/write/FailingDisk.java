package dev.broadsheet.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk that fails at its nth operation: once, or for good as when the process is killed there. */
final class FailingDisk extends Disk {
    /** The process is dead: no cleaning up may follow. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private enum Fault {
        FULL,
        KILLED,
        OTHER_FILE_SYSTEM
    }

    private final Fault fault;
    private final int at;
    private final AtomicInteger operations = new AtomicInteger();

    private FailingDisk(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    static FailingDisk killedAt(int operation) {
        return new FailingDisk(Fault.KILLED, operation);
    }

    static FailingDisk fullAt(int operation) {
        return new FailingDisk(Fault.FULL, operation);
    }

    /** Stage and output lie on two file systems. */
    static FailingDisk spanningFileSystems() {
        return new FailingDisk(Fault.OTHER_FILE_SYSTEM, 0);
    }

    @Override
    void before(String operation, Path path) throws IOException {
        int now = operations.incrementAndGet();
        if (fault == Fault.KILLED && now >= at) {
            throw new Killed();
        }
        if (fault == Fault.FULL && now == at) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
        try {
            super.write(file, bytes);
        } catch (IOException | Killed e) {
            if (operations.get() == at) {
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            throw e;
        }
    }

    @Override
    void move(Path from, Path to) throws IOException {
        boolean across = from.toString().contains("/stage/");
        if (fault == Fault.OTHER_FILE_SYSTEM && across) {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "Invalid cross-device link");
        }
        super.move(from, to);
    }
}
