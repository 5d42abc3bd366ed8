package dev.broadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What can happen to the folders that builds keep from one time to the next: the cache and the output. */
final class CacheMishaps {
    private final Path cache;
    private final Path output;
    private final Path shelf;
    private final Chance chance;

    /**
     * @param shelf where an older cache is kept, to come back one day
     */
    CacheMishaps(Path cache, Path output, Path shelf, Chance chance) {
        this.cache = cache;
        this.output = output;
        this.shelf = shelf;
        this.chance = chance;
    }

    void kinds(BiConsumer<String, Runnable> kinds) {
        kinds.accept("the cache deleted", () -> delete(cache));
        kinds.accept("a file of the cache lost", () -> oneOf(cache, CacheMishaps::delete));
        kinds.accept("a file of the cache cut short", () -> oneOf(cache, this::cut));
        kinds.accept("a file of the cache emptied", () -> oneOf(cache, file -> Files.write(file, new byte[0])));
        kinds.accept("a bit of the cache turned", () -> oneOf(cache, this::flip));
        kinds.accept("something appended to the cache", () -> oneOf(cache, this::append));
        kinds.accept("two files of the cache swapped", this::swap);
        kinds.accept("the cache put aside, or an old one brought back", this::shelve);
        kinds.accept("the cache copied elsewhere and back", this::carry);
        kinds.accept("the output deleted", () -> delete(output));
        kinds.accept("a file of the output lost", () -> oneOf(output, CacheMishaps::delete));
        kinds.accept("a file of the output written over", () -> oneOf(output, this::append));
        kinds.accept("a strange file in the output", () -> put(output.resolve("strange/file.html"), "Strange"));
    }

    /** Takes the cache of another build for a good one. */
    void adopt(Path other) {
        delete(cache);
        copy(other, cache);
    }

    private void shelve() {
        if (Files.exists(shelf)) {
            adopt(shelf);
            delete(shelf);
        } else {
            copy(cache, shelf);
        }
    }

    /** As a CI cache does it: every file comes back with another time. */
    private void carry() {
        Path away = cache.resolveSibling(cache.getFileName() + "-away");
        copy(cache, away);
        adopt(away);
        delete(away);
    }

    private void cut(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length == 0 ? 0 : chance.below(bytes.length)));
    }

    private void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0) {
            bytes[chance.below(bytes.length)] ^= (byte) (1 << chance.below(8));
            Files.write(file, bytes);
        }
    }

    private void append(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
        more[bytes.length] = '!';
        Files.write(file, more);
    }

    private void swap() {
        List<Path> all = files(cache);
        if (all.size() > 1) {
            try {
                Path one = chance.one(all);
                Path other = chance.one(all);
                byte[] bytes = Files.readAllBytes(one);
                Files.write(one, Files.readAllBytes(other));
                Files.write(other, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Deed {
        void to(Path file) throws IOException;
    }

    private void oneOf(Path folder, Deed deed) {
        List<Path> all = files(folder);
        if (!all.isEmpty()) {
            try {
                deed.to(chance.one(all));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            for (Path file : files(from)) {
                Path copied = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
                Files.setLastModifiedTime(copied, FileTime.from(Chance.START));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file, or a folder with everything in it; nothing happens when it is not there. */
    static void delete(Path path) {
        try (Stream<Path> paths = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
