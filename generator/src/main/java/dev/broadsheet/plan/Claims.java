package dev.broadsheet.plan;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Who owns which file of the site. Two sources never share one, nor two that some host or disk takes for the same. */
public final class Claims {
    private final Problems problems;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    public Claims(Problems problems) {
        this.problems = problems;
    }

    /**
     * Claims a file, or reports that it is taken, naming both.
     *
     * @param path below the output folder
     * @param source the file that it comes from, or in words what it is made of
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
            problems.report(
                    Rule.ADDRESS_CLASH,
                    Place.of(source),
                    "its address /" + path.replaceFirst("index\\.html$", "") + " is taken by " + owner,
                    "give one of the two another slug, name or alias");
        }
        return owner == null;
    }

    private static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
