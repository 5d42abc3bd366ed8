package dev.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.source.FileNames;
import dev.broadsheet.write.Journal.Arrival;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns the old site into the new one as the journal says; every step may be done again. */
final class Swap {
    /** Lies in the output folder while it is neither the old site nor the new one. */
    static final String MARKER = ".unfinished";

    private final Path output;
    private final StateFolder state;
    private final Disk disk;

    Swap(Path output, StateFolder state, Disk disk) {
        this.output = output;
        this.state = state;
        this.disk = disk;
    }

    /** Does what the journal says, if there is one; then nothing but the new site and its ledger is left. */
    void finish() throws IOException {
        Optional<Journal> journal = Journal.read(state.journal());
        if (journal.isPresent()) {
            if (journal.get().whole()) {
                publishWhole();
            } else {
                publishEach(journal.get());
            }
        }
        disk.deleteFile(state.journal());
        disk.deleteFile(state.nextJournal());
        disk.deleteFile(state.nextLedger());
        disk.deleteTree(state.stage());
    }

    private void publishWhole() throws IOException {
        if (Files.exists(state.stage())) {
            disk.move(state.stage(), output);
        }
        keepLedger();
    }

    private void publishEach(Journal journal) throws IOException {
        Path marker = output.resolve(MARKER);
        disk.createFolders(output);
        disk.write(marker, "A build was interrupted here. Build again to complete it.\n".getBytes(UTF_8));
        List<String> leaving = leaving(journal);
        Map<String, List<String>> namesakes = namesakes(leaving, journal.arriving());
        makeFolders(journal.arriving());
        Map<Integer, List<Arrival>> turns = journal.arriving().stream()
                .collect(Collectors.groupingBy(file -> SitePath.turn(file.path()), TreeMap::new, Collectors.toList()));
        for (List<Arrival> turn : turns.values()) {
            AtOnce.each(turn, file -> arrive(file, namesakes.getOrDefault(folded(file.path()), List.of())));
        }
        AtOnce.each(
                leaving.stream()
                        .filter(path -> !namesakes.containsKey(folded(path)))
                        .toList(),
                this::removeUnlessFull);
        Set<String> folders = new TreeSet<>(Comparator.reverseOrder());
        leaving.forEach(path -> folders.addAll(SitePath.foldersOf(path)));
        for (String folder : folders) {
            removeUnlessFull(folder);
        }
        keepLedger();
        disk.deleteFile(marker);
    }

    /** Parents first, and one after the other: what stands where a folder is to be goes only once. */
    private void makeFolders(List<Arrival> arriving) throws IOException {
        Set<String> folders = new TreeSet<>();
        arriving.forEach(file -> folders.addAll(SitePath.foldersOf(file.path())));
        for (String path : folders) {
            Path folder = FileNames.below(output, path);
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                disk.deleteFile(folder);
                disk.createFolders(folder);
            }
        }
    }

    private void arrive(Arrival arrival, List<String> namesakes) throws IOException {
        Path staged = state.stage().resolve(arrival.staged());
        if (!Files.exists(staged, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (String namesake : namesakes) {
            removeUnlessFull(namesake);
        }
        Path file = FileNames.below(output, arrival.path());
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            disk.deleteTree(file);
        }
        disk.moveAcross(staged, file);
    }

    /** What leaves by itself: where a file takes a folder's place, or a folder a file's, the old is gone already. */
    private static List<String> leaving(Journal journal) {
        Set<String> files = journal.arriving().stream().map(Arrival::path).collect(Collectors.toSet());
        Set<String> folders = new HashSet<>();
        files.forEach(path -> folders.addAll(SitePath.foldersOf(path)));
        return journal.leaving().stream()
                .filter(path -> !folders.contains(path)
                        && SitePath.foldersOf(path).stream().noneMatch(files::contains))
                .toList();
    }

    /** What leaves and differs from an arrival in case only: removed afterwards, it might take the new file with it. */
    private static Map<String, List<String>> namesakes(List<String> leaving, List<Arrival> arriving) {
        Set<String> folded = arriving.stream().map(file -> folded(file.path())).collect(Collectors.toSet());
        return leaving.stream()
                .filter(path -> folded.contains(folded(path)))
                .collect(Collectors.groupingBy(Swap::folded));
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private void removeUnlessFull(String path) throws IOException {
        Path file = FileNames.below(output, path);
        try {
            disk.deleteFile(file);
        } catch (DirectoryNotEmptyException e) {
            // It holds files that stay.
        }
    }

    private void keepLedger() throws IOException {
        if (Files.exists(state.nextLedger())) {
            disk.move(state.nextLedger(), state.ledger());
        }
    }
}
