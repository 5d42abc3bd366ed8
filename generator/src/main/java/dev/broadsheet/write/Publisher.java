package dev.broadsheet.write;

import dev.broadsheet.source.FileNames;
import dev.broadsheet.write.Journal.Arrival;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Puts a site into its output folder, all of it or nothing.
 *
 * <p>New and changed files are staged in a folder beside the output ({@code .www.broadsheet} beside {@code www}). With
 * {@link #commit} a journal is put in place by one rename, and from then on the new site is what will be: files are
 * renamed into the output one by one, what is stale is removed, and if that is interrupted, the next build completes it
 * before anything else. Meanwhile a file {@code .unfinished} in the output says so. Where there was no output, the stage
 * becomes it by a single rename.
 *
 * <p>This holds when the process dies at any point. It also holds in a power cut where an old site is replaced: staged
 * files and journal are forced to the disk first. The first build of a folder has nothing to lose and is not forced; what
 * a power cut took from it has another size or time than the record says and is written again by the next build, as is
 * any file that was changed by hand.
 *
 * <p>The output folder belongs to the generator: anything else in it is removed. A folder that is not empty and that no
 * build ever published to is refused, and nothing outside the two folders is ever touched.
 */
public final class Publisher implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path output;
    private final StateFolder state;
    private final Disk disk;
    private final FolderLock lock;
    private final OutputWalk found;
    /** Files that were brought here by other means than a build, such as a cache of CI: their times are new. */
    private final Map<String, Print> retimed;

    private final Ledger ledger;

    private final Set<String> claimed = ConcurrentHashMap.newKeySet();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final Set<String> stagedFolders = ConcurrentHashMap.newKeySet();
    private final Map<String, Print> next = new ConcurrentHashMap<>();
    /** Path to name in the stage. */
    private final Map<String, String> staged = new ConcurrentHashMap<>();
    /** Without an output folder the stage is the site to be; else it is flat, as folders cost time to make and remove. */
    private final boolean whole;

    private final AtomicInteger numbers = new AtomicInteger();

    private boolean committed;

    private Publisher(Path output, StateFolder state, Disk disk, FolderLock lock) throws IOException {
        this.output = output;
        this.state = state;
        this.disk = disk;
        this.lock = lock;
        new Swap(output, state, disk).finish();
        refuseForeign(output, state);
        Ledger last = Ledger.read(state.ledger());
        this.found = OutputWalk.of(output, last);
        this.retimed = sound(found.retimed());
        this.ledger = retimed.isEmpty() ? last : last.with(retimed);
        this.whole = !Files.exists(output, LinkOption.NOFOLLOW_LINKS);
        disk.createFolders(state.stage());
    }

    /** Opens a folder and waits up to 30 seconds for another build to be done with it. */
    public static Publisher open(Path output) throws IOException {
        return open(output, PATIENCE);
    }

    /**
     * Completes what an earlier build left unfinished, and begins a new stage.
     *
     * @param output need not exist
     * @param patience how long to wait for another build that holds the folder
     * @throws OutputBusyException when the other build takes longer
     * @throws ForeignFolderException when the folder holds what no build wrote
     */
    public static Publisher open(Path output, Duration patience) throws IOException {
        return open(output, patience, new Disk());
    }

    static Publisher open(Path output, Duration patience, Disk disk) throws IOException {
        Path real = Files.exists(output)
                ? output.toRealPath()
                : output.toAbsolutePath().normalize();
        if (real.getParent() == null || (Files.exists(real) && !Files.isDirectory(real))) {
            throw new NotDirectoryException(output + " cannot be an output folder");
        }
        StateFolder state = StateFolder.of(real);
        refuseForeign(real, state);
        disk.createFolders(state.folder());
        FolderLock lock = FolderLock.take(state.lock(), output, patience);
        try {
            return new Publisher(real, state, disk, lock);
        } catch (IOException | RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Stages a file unless it is published already. May be called from many threads.
     *
     * @param path within the site, with forward slashes: {@code local/bridge/index.html}
     * @return whether it is new or changed
     * @throws IllegalArgumentException when the path leads out of the site
     * @throws IllegalStateException when the path was written before in this build, or is a folder of another file
     */
    public boolean write(String path, byte[] bytes) throws IOException {
        List<String> above = claim(path);
        String digest = Print.digest(bytes);
        if (isPublished(path, digest, bytes.length)) {
            return false;
        }
        Path file = stage(path, above);
        disk.write(file, bytes);
        next.put(path, Print.of(digest, Files.readAttributes(file, BasicFileAttributes.class)));
        return true;
    }

    /** Likewise for what is better not held in memory. */
    public boolean write(String path, Filling filling) throws IOException {
        List<String> above = claim(path);
        Print print = ledger.of(path);
        if (print != null) {
            MessageDigest sha256 = Print.sha256();
            try (OutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
                filling.into(digesting);
            }
            if (isPublished(path, HexFormat.of().formatHex(sha256.digest()), print.size())) {
                return false;
            }
        }
        stage(path, above, filling);
        return true;
    }

    /** Hexadecimal SHA-256, as {@link #keep} asks for it. */
    public static String digest(byte[] bytes) {
        return Print.digest(bytes);
    }

    /**
     * Likewise for a copy of a file, of any size.
     *
     * @param source absolute
     */
    public boolean copy(String path, Path source) throws IOException {
        List<String> above = claim(path);
        Print print = ledger.of(path);
        if (print != null && print.size() == Files.size(source)) {
            MessageDigest sha256 = Print.sha256();
            try (OutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
                Files.copy(source, digesting);
            }
            if (isPublished(path, HexFormat.of().formatHex(sha256.digest()), print.size())) {
                return false;
            }
        }
        stage(path, above, out -> Files.copy(source, out));
        return true;
    }

    private void stage(String path, List<String> above, Filling filling) throws IOException {
        Path file = stage(path, above);
        MessageDigest sha256 = Print.sha256();
        try (OutputStream digesting = new DigestOutputStream(disk.stream(file), sha256)) {
            filling.into(digesting);
        }
        String digest = HexFormat.of().formatHex(sha256.digest());
        next.put(path, Print.of(digest, Files.readAttributes(file, BasicFileAttributes.class)));
    }

    /**
     * Leaves a file as it was published, when that is what it shall be; its bytes need not be at hand.
     *
     * @param digest hexadecimal SHA-256 of what it shall be
     * @param size of that in bytes
     * @return whether it is so; else it is still to be written
     * @throws IllegalStateException when the path was written before in this build, or is a folder of another file
     */
    public boolean keep(String path, String digest, long size) {
        if (!isPublished(path, digest, size)) {
            return false;
        }
        claim(path);
        return true;
    }

    /**
     * Whether the output is file by file what a build left, as far as their sizes and times tell.
     * A file with another time is read, and its new time is taken down.
     *
     * @param left what that build called the state of the output
     * @throws IOException when the disk fails
     */
    public boolean holds(String left) throws IOException {
        boolean holds = !whole
                && found.others().isEmpty()
                && found.emptyFolders().isEmpty()
                && found.intact().size() == ledger.size()
                && state(ledger).equals(left);
        if (holds && !retimed.isEmpty()) {
            disk.write(state.nextLedger(), ledger.bytes());
            disk.move(state.nextLedger(), state.ledger());
        }
        return holds;
    }

    /**
     * What to call the state of the output after {@link #commit} and {@link #remember}.
     *
     * @throws IOException when the disk fails
     */
    public String left() throws IOException {
        return state(new Ledger(next));
    }

    /** The files and what is known of their addresses. */
    private String state(Ledger files) throws IOException {
        Path addresses = state.addresses();
        return files.digest() + " " + (Files.exists(addresses) ? Print.digest(addresses) : "");
    }

    /**
     * Publishes what was written and removes everything else. After an exception the output is either as it was, or
     * the next {@link #open} completes it.
     *
     * @throws IllegalStateException when a write has failed, or on a second call
     */
    public Published commit() throws IOException {
        if (committed || next.size() != claimed.size()) {
            throw new IllegalStateException(committed ? "published before" : "not every file was written");
        }
        committed = true;
        List<String> stale = Stream.concat(found.intact().stream(), found.others().stream())
                .filter(path -> !claimed.contains(path))
                .sorted()
                .toList();
        boolean sameFolders = folders.containsAll(found.emptyFolders());
        if (whole
                || !retimed.isEmpty()
                || !staged.isEmpty()
                || !stale.isEmpty()
                || !sameFolders
                || !ledger.knowsExactly(claimed)) {
            List<String> leaving = new ArrayList<>(stale);
            leaving.addAll(found.emptyFolders());
            List<Arrival> arriving = new ArrayList<>();
            if (!whole) {
                staged.forEach((path, name) -> arriving.add(new Arrival(name, path)));
                AtOnce.each(arriving, file -> disk.force(state.stage().resolve(file.staged())));
            }
            disk.write(state.nextLedger(), new Ledger(next).bytes());
            disk.force(state.nextLedger());
            disk.write(state.nextJournal(), new Journal(whole, arriving, leaving).bytes());
            disk.force(state.nextJournal());
            disk.move(state.nextJournal(), state.journal());
        }
        new Swap(output, state, disk).finish();
        return new Published(staged.size(), claimed.size() - staged.size(), stale.size());
    }

    /** Keeps what later builds are to know of addresses. A crash in between leaves the record of the build before. */
    public void remember(Chronicle chronicle) throws IOException {
        byte[] bytes = chronicle.bytes();
        if (!Files.exists(state.addresses()) || !Arrays.equals(Files.readAllBytes(state.addresses()), bytes)) {
            disk.write(state.nextAddresses(), bytes);
            disk.move(state.nextAddresses(), state.addresses());
        }
    }

    /** Lets the folder go. Without {@link #commit} the stage is thrown away and the site stays as it was. */
    @Override
    public void close() throws IOException {
        try (lock) {
            if (!Files.exists(state.journal())) {
                disk.deleteTree(state.stage());
            }
        }
    }

    private static void refuseForeign(Path output, StateFolder state) throws IOException {
        if (Files.isDirectory(output) && !state.isOurs()) {
            try (Stream<Path> inside = Files.list(output)) {
                if (inside.findAny().isPresent()) {
                    throw new ForeignFolderException(output, state.folder());
                }
            }
        }
    }

    /**
     * Both orders of two clashing claims are seen: each thread adds first and looks afterwards.
     *
     * @return the folders on the way to it, the nearest first
     */
    private List<String> claim(String path) {
        boolean first = claimed.add(SitePath.checked(path));
        List<String> above = SitePath.foldersOf(path);
        folders.addAll(above);
        if (!first) {
            throw new IllegalStateException("written twice: " + path);
        }
        if (folders.contains(path)) {
            throw new IllegalStateException("both a file and a folder: " + path);
        }
        for (String folder : above) {
            if (claimed.contains(folder)) {
                throw new IllegalStateException("both a file and a folder: " + folder);
            }
        }
        return above;
    }

    /** Those of the files that are what they seem to be; the others are as good as foreign. */
    private Map<String, Print> sound(Map<String, Print> seeming) throws IOException {
        Map<String, Print> sound = new ConcurrentHashMap<>();
        AtOnce.each(List.copyOf(seeming.entrySet()), file -> {
            if (Print.digest(FileNames.below(output, file.getKey()))
                    .equals(file.getValue().digest())) {
                sound.put(file.getKey(), file.getValue());
            }
        });
        seeming.keySet().forEach(path -> (sound.containsKey(path) ? found.intact() : found.others()).add(path));
        return sound;
    }

    private boolean isPublished(String path, String digest, long size) {
        Print print = ledger.of(path);
        if (print == null
                || print.size() != size
                || !print.digest().equals(digest)
                || !found.intact().contains(path)) {
            return false;
        }
        next.put(path, print);
        return true;
    }

    /** Where a new or changed file waits. */
    private Path stage(String path, List<String> above) throws IOException {
        if (!whole) {
            String name = Integer.toString(numbers.incrementAndGet());
            staged.put(path, name);
            return state.stage().resolve(name);
        }
        staged.put(path, path);
        if (!above.isEmpty() && !stagedFolders.contains(above.get(0))) {
            disk.createFolders(FileNames.below(state.stage(), above.get(0)));
            stagedFolders.add(above.get(0));
        }
        return FileNames.below(state.stage(), path);
    }
}
