package dev.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.source.FileNames;
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
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns the old site into the new one as the journal says; every step may be done again. */
final class Swap {
    /** Lies in the output folder while it is neither the old site nor the new one. */
    static final String MARKER = ".unfinished";

    private final Path output;
    private final StateFolder state;
    private final Disk disk;
    /** Folders of the output that are known to be there, and to be folders. */
    private final Set<String> ready = new HashSet<>();

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
        for (String path : journal.arriving()) {
            Path staged = FileNames.below(state.stage(), path);
            if (Files.exists(staged, LinkOption.NOFOLLOW_LINKS)) {
                for (String namesake : namesakes.getOrDefault(folded(path), List.of())) {
                    removeUnlessFull(namesake);
                }
                arrive(staged, path);
            }
        }
        Set<String> folders = new TreeSet<>(Comparator.reverseOrder());
        for (String path : leaving) {
            if (!namesakes.containsKey(folded(path))) {
                removeUnlessFull(path);
            }
            folders.addAll(SitePath.foldersOf(path));
        }
        for (String folder : folders) {
            removeUnlessFull(folder);
        }
        keepLedger();
        disk.deleteFile(marker);
    }

    private void arrive(Path staged, String path) throws IOException {
        List<String> folders = SitePath.foldersOf(path);
        for (int i = folders.size() - 1; i >= 0; i--) {
            if (ready.add(folders.get(i))) {
                Path folder = FileNames.below(output, folders.get(i));
                if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    disk.deleteFile(folder);
                    disk.createFolders(folder);
                }
            }
        }
        Path file = FileNames.below(output, path);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            disk.deleteTree(file);
        }
        disk.moveAcross(staged, file);
    }

    /** What leaves by itself: a file that takes a folder's place takes all that lay in it. */
    private static List<String> leaving(Journal journal) {
        Set<String> arriving = new HashSet<>(journal.arriving());
        return journal.leaving().stream()
                .filter(path -> SitePath.foldersOf(path).stream().noneMatch(arriving::contains))
                .toList();
    }

    /** What leaves and differs from an arrival in case only: removed afterwards, it might take the new file with it. */
    private static Map<String, List<String>> namesakes(List<String> leaving, List<String> arriving) {
        Set<String> folded = arriving.stream().map(Swap::folded).collect(Collectors.toSet());
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
