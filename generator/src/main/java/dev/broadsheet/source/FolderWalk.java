package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every file of a folder without following a link to another folder, and judges names. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    /** Room for a prefix or suffix below the 255 bytes that file systems allow. */
    private static final int MAX_NAME_BYTES = 200;

    private static final char UNDECODABLE = '\uFFFD';

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1F\\x7F\\\\:*?\"<>|\\uFFFD]");
    private static final Pattern RESERVED =
            Pattern.compile("(CON|PRN|AUX|NUL|COM[1-9]|LPT[1-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final String name;
    private final Predicate<String> skipped;
    private final Predicate<String> published;
    private final Problems problems;
    private final List<String> files = new ArrayList<>();
    /** The path of each folder on the way to the present one, with a slash at its end. */
    private final Deque<String> prefixes = new ArrayDeque<>();

    private final Map<String, String> spellings = new HashMap<>();

    private FolderWalk(
            Path folder, String name, Predicate<String> skipped, Predicate<String> published, Problems problems) {
        this.folder = folder;
        this.name = name;
        this.skipped = skipped;
        this.published = published;
        this.problems = problems;
    }

    /**
     * The files below a folder as relative paths, sorted the same way on every system.
     *
     * @param folder a real path
     * @param name the folder as problems name it
     * @param skipped names of files and folders that are passed over
     * @param published which paths appear on the site, so that their names must work on every system
     */
    static List<String> files(
            Path folder, String name, Predicate<String> skipped, Predicate<String> published, Problems problems)
            throws IOException {
        FolderWalk walk = new FolderWalk(folder, name, skipped, published, problems);
        Files.walkFileTree(folder, walk);
        walk.judgeSpellings();
        Collections.sort(walk.files);
        return List.copyOf(walk.files);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (directory.equals(folder)) {
            prefixes.push("");
            return FileVisitResult.CONTINUE;
        }
        String own = FileNames.of(directory);
        if (skipped.test(own)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        prefixes.push(prefixes.element() + own + "/");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
        if (failure != null) {
            throw failure;
        }
        prefixes.pop();
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String own = FileNames.of(file);
        if (skipped.test(own)) {
            return FileVisitResult.CONTINUE;
        }
        String path = prefixes.element() + own;
        if (attributes.isSymbolicLink() ? leadsToFile(file, path) : isFile(attributes, path)) {
            judgeName(path);
            if (path.indexOf(UNDECODABLE) < 0) {
                files.add(path);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        problems.report(
                Rule.UNREADABLE_FILE,
                Place.of(name + "/" + prefixes.element() + FileNames.of(file)),
                "this cannot be read",
                "check that it exists and that its permissions allow it");
        return FileVisitResult.CONTINUE;
    }

    private boolean isFile(BasicFileAttributes attributes, String path) {
        if (!attributes.isRegularFile()) {
            problems.report(
                    Rule.UNREADABLE_FILE, Place.of(name + "/" + path), "this is not an ordinary file", "remove it");
        }
        return attributes.isRegularFile();
    }

    /** A link may stand for another file of the folder; a link to a folder would bring files in twice, or for ever. */
    private boolean leadsToFile(Path link, String path) {
        Place place = Place.of(name + "/" + path);
        try {
            Path target = link.toRealPath();
            if (!target.startsWith(folder)) {
                problems.report(
                        Rule.LINK_OUT_OF_FOLDER,
                        place,
                        "this link leads out of " + name + "/",
                        "put the file itself in its place");
                return false;
            }
            if (!Files.isRegularFile(target)) {
                problems.report(
                        Rule.LINK_OUT_OF_FOLDER,
                        place,
                        "this link leads to a folder, and only links to files are followed",
                        "put the files themselves in its place");
                return false;
            }
            return true;
        } catch (IOException e) {
            problems.report(
                    Rule.UNREADABLE_FILE, place, "this link leads nowhere", "remove it or put the file in its place");
            return false;
        }
    }

    private void judgeName(String path) {
        if (!published.test(path)) {
            return;
        }
        int start = 0;
        while (start <= path.length()) {
            int end = path.indexOf('/', start) < 0 ? path.length() : path.indexOf('/', start);
            String flaw = flaw(path.substring(start, end));
            if (!flaw.isEmpty()) {
                problems.report(
                        Rule.UNPORTABLE_NAME,
                        Place.of(name + "/" + path.substring(0, end)),
                        flaw,
                        "rename it, best with letters, digits and hyphens only");
            }
            start = end + 1;
        }
    }

    /** What keeps a name from working on every system and host; empty when nothing does. */
    private static String flaw(String own) {
        if (FORBIDDEN.matcher(own).find()) {
            return own.indexOf(UNDECODABLE) >= 0
                    ? "this name is not in UTF-8"
                    : "this name has a character that some systems forbid: \\ : * ? \" < > | or a control character";
        }
        if (RESERVED.matcher(own).matches()) {
            return "this name is reserved on Windows";
        }
        if (own.endsWith(".") || own.endsWith(" ")) {
            return "this name ends with a full stop or a space, which Windows drops";
        }
        return own.getBytes(UTF_8).length >= MAX_NAME_BYTES
                ? "this name has " + MAX_NAME_BYTES + " bytes or more in UTF-8"
                : "";
    }

    /**
     * Reports files and folders that are one on systems which ignore case or the form of accented letters, and leaves
     * the second such file out, so that it is not blamed for its address as well.
     */
    private void judgeSpellings() {
        Collections.sort(files);
        files.removeIf(path -> {
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                isOnlySpelling(path.substring(0, end));
            }
            return !isOnlySpelling(path);
        });
    }

    private boolean isOnlySpelling(String path) {
        int cut = path.lastIndexOf('/') + 1;
        String first = spellings.putIfAbsent(path.substring(0, cut) + folded(path.substring(cut)), path);
        if (first != null && !first.equals(path)) {
            problems.report(
                    Rule.NAME_CLASH,
                    Place.of(name + "/" + path),
                    "this name and " + name + "/" + first + " differ only in case or in the form of their letters",
                    "rename one of them");
        }
        return first == null || first.equals(path);
    }

    /** Equal for names that some file system takes for one. Upper case first, so that ß and ss meet. */
    private static String folded(String own) {
        String folded = own.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
