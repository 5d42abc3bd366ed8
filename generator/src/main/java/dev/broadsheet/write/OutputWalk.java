package dev.broadsheet.write;

import dev.broadsheet.source.FileNames;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks once at everything in the output folder; links are seen and not followed. */
final class OutputWalk extends SimpleFileVisitor<Path> {
    private final Ledger ledger;
    private final Set<String> intact = new HashSet<>();
    private final List<String> others = new ArrayList<>();
    private final Map<String, Print> retimed = new HashMap<>();
    private final List<String> emptyFolders = new ArrayList<>();
    /** The path of each folder on the way to the present one, with a slash at its end. */
    private final Deque<String> prefixes = new ArrayDeque<>();

    private boolean empty;

    private OutputWalk(Ledger ledger) {
        this.ledger = ledger;
    }

    static OutputWalk of(Path output, Ledger ledger) throws IOException {
        OutputWalk walk = new OutputWalk(ledger);
        if (Files.exists(output)) {
            Files.walkFileTree(output, walk);
        }
        return walk;
    }

    /** Files that are still what the ledger says. */
    Set<String> intact() {
        return intact;
    }

    /** Files whose time alone is not what the ledger says, with what they would be if their bytes were the same. */
    Map<String, Print> retimed() {
        return retimed;
    }

    /** Files that a build did not write, or that were changed since. */
    List<String> others() {
        return others;
    }

    List<String> emptyFolders() {
        return emptyFolders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        prefixes.push(prefixes.isEmpty() ? "" : prefixes.element() + FileNames.of(folder) + "/");
        empty = true;
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = prefixes.element() + FileNames.of(file);
        Print print = ledger.of(path);
        if (print != null && print.matches(attributes)) {
            intact.add(path);
        } else if (print != null && attributes.isRegularFile() && print.size() == attributes.size()) {
            retimed.put(path, Print.of(print.digest(), attributes));
        } else {
            others.add(path);
        }
        empty = false;
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        if (failure != null) {
            throw failure;
        }
        String prefix = prefixes.pop();
        if (empty && !prefix.isEmpty()) {
            emptyFolders.add(prefix.substring(0, prefix.length() - 1));
        }
        empty = false;
        return FileVisitResult.CONTINUE;
    }
}
