package dev.broadsheet.plan;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who owns which file of the site. Two sources never share one, nor two that some host or disk takes for the same. */
public final class Claims {
    private final Problems problems;
    private final String newsroom;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /**
     * @param newsroom where a clash of two pages stands that no file asks for: the content folder as problems name it
     */
    public Claims(Problems problems, String newsroom) {
        this.problems = problems;
        this.newsroom = newsroom;
    }

    /**
     * Claims a file, or reports that it is taken, naming both.
     *
     * @param path below the output folder
     * @param source the file that it comes from, or in words what it is made of, beginning with "the"
     */
    public boolean claim(String path, String source) {
        String key = key(path);
        String owner = owners.putIfAbsent(key, source);
        if (owner == null) {
            owner = folders.get(key);
        }
        for (int slash = key.lastIndexOf('/'); slash > 0 && owner == null; slash = key.lastIndexOf('/', slash - 1)) {
            String folder = key.substring(0, slash);
            owner = owners.get(folder);
            folders.putIfAbsent(folder, source);
        }
        if (owner != null) {
            report("/" + path.replaceFirst("index\\.html$", ""), source, owner);
        }
        return owner == null;
    }

    /** Who has a file, or has made a folder of it; null when it is free. */
    public @Nullable String owner(String path) {
        String key = key(path);
        String owner = owners.getOrDefault(key, folders.get(key));
        for (int slash = key.lastIndexOf('/'); slash > 0 && owner == null; slash = key.lastIndexOf('/', slash - 1)) {
            owner = owners.get(key.substring(0, slash));
        }
        return owner;
    }

    /** At the later of the two that is a file, so that an editor can open it. */
    private void report(String address, String source, String owner) {
        boolean named = isFile(source) || isFile(owner);
        String place = isFile(source) ? source : isFile(owner) ? owner : newsroom;
        String message = named
                ? "its address " + address + " is taken by " + (place.equals(source) ? owner : source)
                : "the address " + address + " of " + source + " is taken by " + owner;
        problems.report(
                Rule.ADDRESS_CLASH, Place.of(place), message, "give one of the two another slug, name or alias");
    }

    private static boolean isFile(String source) {
        return !source.startsWith("the ");
    }

    /** Whether some host or disk takes two files for the same. */
    static boolean areOne(String path, String other) {
        return key(path).equals(key(other));
    }

    static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
