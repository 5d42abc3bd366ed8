package dev.broadsheet.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was made of pictures before. A file's name says what it was made of and by which recipe, and the digest of its
 * bytes, so each file speaks for itself: it may be moved, restored with new times or deleted, and damage is noticed when
 * it is read. A file's time is when it was last used. Safe for use from many threads and from several builds at once.
 */
public final class RenditionCache {
    private static final Logger LOG = LoggerFactory.getLogger(RenditionCache.class);
    private static final String PART = ".part";
    private static final String PRUNED = "pruned";
    private static final int SHARD = 2;
    /** Unused files stay for so long: a branch that was left for a holiday finds its pictures again. */
    private static final Duration KEPT = Duration.ofDays(60);

    private static final Duration STEP = Duration.ofDays(1);

    private final Path folder;
    private final Instant now;
    private final Map<String, Map<String, Kept>> shards = new ConcurrentHashMap<>();

    /**
     * @param folder absolute; need not exist
     * @param now the build's one clock reading
     */
    public RenditionCache(Path folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    /**
     * A rendition that was made before.
     *
     * @param digest hexadecimal SHA-256 of the bytes that it had
     * @param size of its file in bytes
     */
    public record Kept(Path file, String digest, long size) {}

    /**
     * A rendition by what tells it from every other one. Its bytes are not looked at.
     *
     * @param print hexadecimal SHA-256 of picture and recipe
     */
    public Optional<Kept> find(String print) {
        return Optional.ofNullable(
                shards.computeIfAbsent(print.substring(0, SHARD), this::list).get(print));
    }

    /** Notes that a rendition is still in use. */
    public void touch(Kept kept) {
        try {
            if (!isYounger(kept.file(), STEP)) {
                Files.setLastModifiedTime(kept.file(), FileTime.from(now));
            }
        } catch (IOException e) {
            LOG.debug("{} looks older than it is", kept.file(), e);
        }
    }

    /** Its bytes; empty when they are not what they were. */
    public Optional<byte[]> read(Kept kept) {
        try {
            byte[] bytes = Files.readAllBytes(kept.file());
            if (digest(bytes).equals(kept.digest())) {
                return Optional.of(bytes);
            }
            Files.deleteIfExists(kept.file());
        } catch (IOException e) {
            LOG.debug("{} is made anew", kept.file(), e);
        }
        return Optional.empty();
    }

    /** Keeps a rendition. Where the folder cannot be written, nothing is kept and no build fails for it. */
    public void keep(String print, byte[] bytes) {
        Path shard = folder.resolve(print.substring(0, SHARD));
        Path file = shard.resolve(print + "." + digest(bytes));
        try {
            Files.createDirectories(shard);
            Path part = Files.createTempFile(shard, "", PART);
            try {
                Files.write(part, bytes);
                Files.setLastModifiedTime(part, FileTime.from(now));
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            LOG.warn("The next build will take longer, as {} cannot be kept: {}", file, e.toString());
        }
    }

    /** Deletes what no build has used for two months; looks for it once a day. */
    public void prune() {
        Path mark = folder.resolve(PRUNED);
        try {
            if (!Files.isDirectory(folder) || (Files.exists(mark) && isYounger(mark, STEP))) {
                return;
            }
            for (Path shard : inside(folder)) {
                for (Path file : Files.isDirectory(shard) ? inside(shard) : List.<Path>of()) {
                    if (!isYounger(file, KEPT)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
            Files.write(mark, new byte[0]);
            Files.setLastModifiedTime(mark, FileTime.from(now));
        } catch (IOException e) {
            LOG.debug("{} is left as it is", folder, e);
        }
    }

    private Map<String, Kept> list(String name) {
        Map<String, Kept> all = new HashMap<>();
        try {
            for (Path file : inside(folder.resolve(name))) {
                String[] words = String.valueOf(file.getFileName()).split("\\.", 2);
                if (words.length == 2 && !words[1].endsWith("part")) {
                    all.put(words[0], new Kept(file, words[1], Files.size(file)));
                }
            }
        } catch (IOException e) {
            LOG.debug("{} is empty", folder.resolve(name), e);
        }
        return Map.copyOf(all);
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private boolean isYounger(Path file, Duration age) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isAfter(now.minus(age));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
