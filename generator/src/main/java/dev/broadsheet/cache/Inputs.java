package dev.broadsheet.cache;

import dev.broadsheet.source.FileNames;
import dev.broadsheet.workers.Workers;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Every file that a build reads, with a digest of its bytes.
 *
 * <p>A file that has the size and the time that it had when it was digested is not read again, unless it was changed so
 * shortly before that a second change may have left both as they were: git calls that racily clean. Times of files count
 * for nothing else, so that a checkout elsewhere, with new times, takes a look at each file and no more.
 *
 * @param looked when the files were looked at, by the clock of the file system that keeps the cache; microseconds since 1970
 * @param files by the name of their root, a slash and their path below it, with forward slashes
 */
public record Inputs(long looked, Map<String, Stamp> files) {
    /** Nothing is known of any file. */
    public static final Inputs NONE = new Inputs(Long.MIN_VALUE, Map.of());

    /** File systems tell times in steps of up to two seconds, and may keep them by another clock. */
    private static final long SAFETY_MICROS = 3_000_000;

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long STACK_BYTES = 512 * 1024;

    /**
     * What is known of a file.
     *
     * @param size in bytes
     * @param modified microseconds since 1970
     * @param changed when anything about it was last changed, likewise, which nobody can set back; 0 where no system tells
     * @param digest of its bytes; null when it cannot be read
     */
    public record Stamp(long size, long modified, long changed, @Nullable Digest digest) {}

    /**
     * Looks at files and folders as they are now.
     *
     * @param roots by name; those that do not exist have no files
     * @param before what an earlier build saw
     * @param threads how many files are read at once
     * @throws IOException when a folder cannot be walked
     */
    public static Inputs look(Map<String, Path> roots, Inputs before, CacheFolder cache, int threads)
            throws IOException {
        long looked = cache.now();
        Map<String, Stamp> files = new TreeMap<>();
        List<Unread> unread = new ArrayList<>();
        for (Map.Entry<String, Path> root : roots.entrySet()) {
            if (Files.exists(root.getValue())) {
                walk(root.getKey(), root.getValue(), before, files, unread);
            }
        }
        try (Workers workers = new Workers(threads, PATIENCE, STACK_BYTES)) {
            List<Stamp> stamps = workers.map(unread, Unread::stamp, (file, failure) -> file.unreadable());
            for (int i = 0; i < stamps.size(); i++) {
                files.put(unread.get(i).name(), stamps.get(i));
            }
        }
        return new Inputs(looked, Collections.unmodifiableMap(files));
    }

    /** A digest of which files there are and what is in them, wherever they lie and however old they are. */
    public Digest digest() {
        return digest(Map.of());
    }

    /**
     * Likewise, in which some files count for something else than their bytes.
     *
     * @param instead by the names of the files
     */
    public Digest digest(Map<String, Digest> instead) {
        Imprinter imprinter = new Imprinter();
        List<Object> all = new ArrayList<>(files.size() * 2);
        files.forEach((name, stamp) -> {
            Digest other = instead.get(name);
            all.add(name);
            all.add(other != null ? other : Objects.requireNonNullElse(stamp.digest(), Digest.NONE));
        });
        return imprinter.digest(all);
    }

    /** The digest of one file's bytes; null when there is none, or it cannot be read. */
    public @Nullable Digest of(String name) {
        Stamp stamp = files.get(name);
        return stamp == null ? null : stamp.digest();
    }

    /** Whether a file has the size and the time that it had when it was looked at. */
    public boolean isStill(String name, Path file) {
        Stamp stamp = files.get(name);
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return stamp != null
                    && stamp.size() == now.size()
                    && stamp.modified() == now.lastModifiedTime().to(TimeUnit.MICROSECONDS)
                    && stamp.changed() == changed(file);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean trusts(Stamp stamp, BasicFileAttributes now) {
        return stamp.digest() != null
                && stamp.size() == now.size()
                && stamp.modified() == now.lastModifiedTime().to(TimeUnit.MICROSECONDS)
                && stamp.modified() < looked - SAFETY_MICROS
                && stamp.changed() < looked - SAFETY_MICROS;
    }

    /** Microseconds since 1970; 0 where no system tells. */
    private static long changed(Path file) {
        try {
            return ((FileTime) Files.getAttribute(file, "unix:ctime")).to(TimeUnit.MICROSECONDS);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return 0;
        }
    }

    private static void walk(String name, Path root, Inputs before, Map<String, Stamp> files, List<Unread> unread)
            throws IOException {
        Path real = root.toRealPath();
        Map<Path, String> prefixes = new HashMap<>();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                prefixes.put(folder, prefix(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
                String own = prefix(file);
                Stamp known = before.files().get(own);
                // A link counts for what it leads to, and is looked into each time.
                if (known != null
                        && !found.isSymbolicLink()
                        && before.trusts(known, found)
                        && known.changed() == changed(file)) {
                    files.put(own, known);
                } else {
                    unread.add(new Unread(
                            own,
                            file,
                            found.size(),
                            found.lastModifiedTime().to(TimeUnit.MICROSECONDS),
                            changed(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                files.put(prefix(file), new Stamp(0, 0, 0, null));
                return FileVisitResult.CONTINUE;
            }

            private String prefix(Path path) {
                return path.equals(real) ? name : prefixes.get(path.getParent()) + "/" + FileNames.of(path);
            }
        });
    }

    private record Unread(String name, Path file, long size, long modified, long changed) {
        Stamp stamp() {
            try {
                return Files.isRegularFile(file)
                        ? new Stamp(size, modified, changed, FileDigest.of(file))
                        : unreadable();
            } catch (IOException e) {
                return unreadable();
            }
        }

        Stamp unreadable() {
            return new Stamp(size, modified, changed, null);
        }
    }
}
