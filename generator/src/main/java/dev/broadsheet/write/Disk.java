package dev.broadsheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Everything that changes the disk goes through here, one operation at a time, so that tests can fail each. */
class Disk {
    private final AtomicInteger parts = new AtomicInteger();

    /** Called before each operation; tests throw here. */
    void before(String operation, Path path) throws IOException {}

    void createFolders(Path folder) throws IOException {
        before("create", folder);
        Files.createDirectories(folder);
    }

    void write(Path file, byte[] bytes) throws IOException {
        before("write", file);
        Files.write(file, bytes);
    }

    /** A stream into a new file. */
    OutputStream stream(Path file) throws IOException {
        before("write", file);
        return Files.newOutputStream(file);
    }

    /** Waits until what was written to a file would survive a power cut. */
    void force(Path file) throws IOException {
        before("force", file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Puts a file or folder in another's place, in one step where the file system can. */
    void move(Path from, Path to) throws IOException {
        before("move", to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Likewise for a file that may lie on another file system, as with an output folder mounted into a container. */
    void moveAcross(Path from, Path to) throws IOException {
        try {
            move(from, to);
        } catch (AtomicMoveNotSupportedException e) {
            Path near = to.resolveSibling(".broadsheet-" + parts.incrementAndGet() + ".part");
            before("copy", near);
            Files.copy(from, near, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            force(near);
            move(near, to);
            deleteFile(from);
        }
    }

    void deleteFile(Path file) throws IOException {
        before("delete", file);
        Files.deleteIfExists(file);
    }

    /** Deletes a file, a link or a whole folder, if it is there; links are not followed. */
    void deleteTree(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                deleteFile(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                deleteFile(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
