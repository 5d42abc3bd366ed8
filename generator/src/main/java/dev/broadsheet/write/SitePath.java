package dev.broadsheet.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Paths of files within the site, as text with forward slashes. */
final class SitePath {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

    private SitePath() {}

    /**
     * Refuses a path that could lead out of the site or that no system could store.
     *
     * @throws IllegalArgumentException naming the path
     */
    static String checked(String path) {
        boolean sound = !path.isEmpty() && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
        for (String name : path.split("/", -1)) {
            sound &= !name.isEmpty() && !name.equals(".") && !name.equals("..");
        }
        if (!sound || DRIVE.matcher(path).lookingAt() || path.equals(Swap.MARKER)) {
            throw new IllegalArgumentException("not a path within the site: " + path);
        }
        return path;
    }

    /** The folders on the way to a file, the nearest first: {@code a/b}, {@code a} for {@code a/b/c}. */
    static List<String> foldersOf(String path) {
        List<String> folders = new ArrayList<>();
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            folders.add(path.substring(0, end));
        }
        return folders;
    }

    /**
     * When a file is swapped in: first what pages need, then pages, last what announces them, so that a reader who
     * comes during the swap finds every picture and every story that is named.
     */
    static int turn(String path) {
        if (path.equals("index.html") || path.endsWith(".xml") || path.endsWith(".json") || path.endsWith(".txt")) {
            return 2;
        }
        return path.endsWith(".html") ? 1 : 0;
    }
}
