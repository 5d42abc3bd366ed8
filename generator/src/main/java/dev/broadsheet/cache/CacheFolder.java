package dev.broadsheet.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of what may be lost at any time. Each file is put in its place by one rename, so that builds that share the folder
 * see whole files only; where the folder cannot be written, nothing is kept and no build fails for it. Safe for use from
 * many threads.
 */
public final class CacheFolder {
    private static final Logger LOG = LoggerFactory.getLogger(CacheFolder.class);
    private static final byte[] MARK = "broadsheet cache 1\n".getBytes(UTF_8);
    private static final int SEAL_BYTES = 32;
    private static final String PART = ".part";

    private final Path folder;
    private final boolean keeping;

    private CacheFolder(Path folder, boolean keeping) {
        this.folder = folder;
        this.keeping = keeping;
    }

    /**
     * The folder at a path.
     *
     * @param folder absolute; need not exist
     */
    public static CacheFolder at(Path folder) {
        return new CacheFolder(folder, true);
    }

    /** The same for somebody who may not write: what there is serves, and nothing is kept. */
    public CacheFolder forReading() {
        return new CacheFolder(folder, false);
    }

    /** The folder of that name in it. */
    public CacheFolder below(String name) {
        return new CacheFolder(folder.resolve(name), keeping);
    }

    /** Where a file lies, or would lie. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** A file that was kept as it is, if it is still there. Whether it is sound is for the caller to find out. */
    public Optional<Path> find(String name) {
        Path file = file(name);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Keeps a file as it is. */
    public void keep(String name, byte[] bytes) {
        if (!keeping) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "", PART);
            try {
                Files.write(part, bytes);
                Files.move(part, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            LOG.warn("The next build will take longer, as {} cannot be kept: {}", file(name), e.toString());
        }
    }

    /** Keeps bytes under a seal that tells of any damage, and of a build by another generator. */
    public void seal(String name, byte[] bytes) {
        MessageDigest sha256 = Digest.sha256();
        byte[] head = head();
        sha256.update(head);
        sha256.update(bytes);
        byte[] sealed = Arrays.copyOf(head, head.length + bytes.length + SEAL_BYTES);
        System.arraycopy(bytes, 0, sealed, head.length, bytes.length);
        System.arraycopy(sha256.digest(), 0, sealed, head.length + bytes.length, SEAL_BYTES);
        keep(name, sealed);
    }

    /** What was kept under a seal; empty when it is missing, damaged or of another generator. */
    public Optional<ByteBuffer> unseal(String name) {
        try {
            byte[] sealed = Files.readAllBytes(file(name));
            byte[] head = head();
            int end = sealed.length - SEAL_BYTES;
            if (end < head.length || !Arrays.equals(sealed, 0, head.length, head, 0, head.length)) {
                return Optional.empty();
            }
            MessageDigest sha256 = Digest.sha256();
            sha256.update(sealed, 0, end);
            return MessageDigest.isEqual(sha256.digest(), Arrays.copyOfRange(sealed, end, sealed.length))
                    ? Optional.of(ByteBuffer.wrap(sealed, head.length, end - head.length))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The time by the clock of the file system, which is the one that the times of files can be compared with.
     *
     * @return microseconds since 1970; the least number when the folder cannot be written
     */
    long now() {
        if (!keeping) {
            return Long.MIN_VALUE;
        }
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "", PART);
            try {
                Files.write(part, MARK);
                return Files.getLastModifiedTime(part).to(TimeUnit.MICROSECONDS);
            } finally {
                Files.delete(part);
            }
        } catch (IOException e) {
            return Long.MIN_VALUE;
        }
    }

    private static byte[] head() {
        try {
            byte[] id = BuildId.get().toString().getBytes(UTF_8);
            byte[] head = Arrays.copyOf(MARK, MARK.length + id.length);
            System.arraycopy(id, 0, head, MARK.length, id.length);
            return head;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
