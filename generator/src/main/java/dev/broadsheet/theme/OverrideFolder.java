package dev.broadsheet.theme;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A newsroom's own theme files. What is not safe to take is reported and left out. */
final class OverrideFolder {
    private static final Pattern PORTABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Path root;
    private final Problems problems;
    private final List<ThemeFile> files = new ArrayList<>();

    private OverrideFolder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    static List<ThemeFile> files(Path root, Problems problems) throws IOException {
        OverrideFolder folder = new OverrideFolder(root, problems);
        if (!Files.isDirectory(root)) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.of(folder.label(root)),
                    "there is no such folder of templates",
                    "create it, or leave out the parameter templates");
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted().toList()) {
                folder.take(path);
            }
        }
        return folder.files;
    }

    private void take(Path path) throws IOException {
        if (Files.isSymbolicLink(path) && !path.equals(root) && leadsOut(path)) {
            problems.report(
                    Rule.LINK_OUT_OF_FOLDER,
                    Place.of(label(path)),
                    "this link leads out of the folder of templates",
                    "put a copy of the file here");
            return;
        }
        if (!Files.isRegularFile(path) || hidden(path)) {
            return;
        }
        for (Path segment : root.relativize(path)) {
            if (!PORTABLE.matcher(segment.toString()).matches()) {
                problems.report(
                        Rule.UNPORTABLE_NAME,
                        Place.of(label(path)),
                        "a theme's file cannot be called \"" + segment + "\"",
                        "use letters, digits, full stops, hyphens and underscores");
                return;
            }
        }
        files.add(new ThemeFile(name(path), label(path), Files.readAllBytes(path)));
    }

    private boolean leadsOut(Path link) {
        try {
            return !link.toRealPath().startsWith(root.toRealPath());
        } catch (IOException deadLink) {
            return true;
        }
    }

    /** What begins with a full stop belongs to a tool, not to the theme. */
    private boolean hidden(Path path) {
        for (Path segment : root.relativize(path)) {
            if (segment.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private String label(Path path) {
        String folder = String.valueOf(root.getFileName());
        return path.equals(root) ? folder : folder + "/" + name(path);
    }
}
