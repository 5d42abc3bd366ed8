package dev.broadsheet.source;

import dev.broadsheet.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The folder of files that are copied to the site as they are. */
public final class StaticFolder {
    /** Hidden files are passed over, lest secrets leak, except these, which hosts ask for. */
    private static final Set<String> PUBLISHED_ALTHOUGH_HIDDEN =
            Set.of(".well-known", ".nojekyll", ".htaccess", ".domains");

    private final Path folder;
    private final String name;
    private final List<String> files;

    private StaticFolder(Path folder, String name, List<String> files) {
        this.folder = folder;
        this.name = name;
        this.files = files;
    }

    /**
     * Finds every file in it; none when the folder does not exist.
     *
     * @param folder absolute
     * @param name as problems name it: {@code static}
     * @throws IOException when the folder itself cannot be walked
     */
    public static StaticFolder scan(Path folder, String name, Problems problems) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new StaticFolder(folder, name, List.of());
        }
        Path real = folder.toRealPath();
        List<String> files = FolderWalk.files(
                real,
                name,
                own -> own.startsWith(".") && !PUBLISHED_ALTHOUGH_HIDDEN.contains(own),
                path -> true,
                problems);
        return new StaticFolder(real, name, files);
    }

    /** Paths below the folder, with forward slashes, sorted. */
    public List<String> files() {
        return files;
    }

    /** Where a file lies on this machine. */
    public Path file(String path) {
        return FileNames.below(folder, path);
    }

    /** A file as problems name it: {@code static/images/bridge.jpg}. */
    public String named(String path) {
        return name + "/" + path;
    }
}
