package dev.broadsheet.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives each asset a name that changes with its bytes, joins style sheets, and lets them call the others by those names. */
final class Fingerprints {
    /** A comment, which is passed over, or {@code url(…)}, or {@code @import "…"}, with its end when it has no condition. */
    private static final Pattern REFERENCE = Pattern.compile(
            "/\\*.*?\\*/|(url\\(\\s*|@import\\s+(?=[\"']))([\"']?)([^\"')]*)\\2(\\s*;)?",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /** What stays as it is: an address elsewhere, or a place within the same file. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|/|#).*|", Pattern.DOTALL);

    private final Map<String, ThemeFile> sources;
    private final Problems problems;
    private final Map<String, Asset> done = new TreeMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Fingerprints(Map<String, ThemeFile> sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /**
     * @param sources the files by their names below the assets folder
     */
    static List<Asset> of(Map<String, ThemeFile> sources, Problems problems) {
        Fingerprints fingerprints = new Fingerprints(sources, problems);
        sources.forEach(fingerprints::asset);
        return List.copyOf(fingerprints.done.values());
    }

    private Asset asset(String name, ThemeFile file) {
        Asset known = done.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = name.endsWith(".css") ? sheet(name, file, name).getBytes(UTF_8) : file.bytes();
        Asset asset = new Asset(name, bytes, "/assets/" + fingerprinted(name, bytes));
        done.put(name, asset);
        return asset;
    }

    /** The style sheet with published addresses, as seen from the sheet that it is joined into, or from itself. */
    private String sheet(String name, ThemeFile file, String host) {
        String css = new String(file.bytes(), UTF_8);
        open.push(name);
        String published = REFERENCE
                .matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(published(name, file, css, found, host)));
        open.pop();
        return published;
    }

    private static String fingerprinted(String name, byte[] bytes) {
        String hash = Digests.sha256(bytes).substring(0, 10);
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/')
                ? name.substring(0, dot) + "." + hash + name.substring(dot)
                : name + "." + hash;
    }

    /** What stands in the published sheet for what was found in the source. */
    private String published(String sheet, ThemeFile file, String css, MatchResult found, String host) {
        String address = found.group(1) == null ? "" : found.group(3).strip();
        if (ELSEWHERE.matcher(address).matches()) {
            return found.group();
        }
        String path = address.split("[?#]", 2)[0];
        String target = Path.of("/" + sheet)
                .resolveSibling(path)
                .normalize()
                .toString()
                .replace('\\', '/')
                .substring(1);
        ThemeFile source = sources.get(target);
        if (source == null || open.contains(target)) {
            problems.report(
                    Rule.DEAD_LINK,
                    new Place(
                            file.file(),
                            1
                                    + (int) css.substring(0, found.start())
                                            .chars()
                                            .filter(c -> c == '\n')
                                            .count(),
                            0),
                    source == null
                            ? "the theme has no asset \"" + target + "\""
                            : "the style sheets refer to each other in a circle: " + address,
                    "name a file of the assets folder, as seen from this style sheet");
            return found.group();
        }
        if (found.group(1).startsWith("@") && found.group(4) != null) {
            return sheet(target, source, host); // one request instead of two, the second of which waits for the first
        }
        String seen = Path.of("/assets/" + host)
                .resolveSibling("")
                .relativize(Path.of(asset(target, source).path()))
                .toString()
                .replace('\\', '/');
        return found.group(1)
                + found.group(2)
                + seen
                + address.substring(path.length())
                + found.group(2)
                + Objects.requireNonNullElse(found.group(4), "");
    }
}
