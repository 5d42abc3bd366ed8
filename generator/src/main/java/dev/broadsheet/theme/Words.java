package dev.broadsheet.theme;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The theme's words in every language it has; a word that a language lacks comes from a wider one, last from English. */
final class Words {
    private static final Pattern UNFINISHED = Pattern.compile("(?<!\\\\)(?:\\\\{2})*\\\\u(?![0-9a-fA-F]{4})");

    private final Map<String, Map<String, String>> byTag = new TreeMap<>();
    /** The files of a language, the newsroom's own before the packaged one. */
    private final Map<String, List<Source>> sources = new TreeMap<>();

    private record Source(String file, String text) {}

    /** Adds a file's words; they replace those of the same language and key. */
    void add(String tag, String file, String text, Problems problems) {
        sources.computeIfAbsent(tag, unused -> new ArrayList<>()).add(0, new Source(file, text));
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException malformed) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    new Place(file, line(text, UNFINISHED), 0),
                    "a \\u without four hexadecimal digits keeps these words from being read",
                    "write the character itself, and a backslash twice");
            return;
        }
        Map<String, String> words = byTag.computeIfAbsent(tag, unused -> new TreeMap<>());
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    }

    /** Where the words of a key stand that hold in a language: the newsroom's own, or else the packaged ones. */
    Place place(String tag, String key) {
        Pattern pair = Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(key) + "[ \\t]*[=:]");
        for (String wider : List.of(tag, tag.replaceFirst("-.*", ""), "en")) {
            for (Source source : sources.getOrDefault(wider, List.of())) {
                int line = line(source.text(), pair);
                if (line > 0) {
                    return new Place(source.file(), line, 0);
                }
            }
        }
        return Place.of("messages/" + tag + ".properties");
    }

    /** The line of the first match, from 1; 0 when there is none. */
    private static int line(String text, Pattern pattern) {
        Matcher found = pattern.matcher(text);
        return found.find()
                ? 1
                        + (int) text.chars()
                                .limit(found.start())
                                .filter(c -> c == '\n')
                                .count()
                : 0;
    }

    Set<String> languages() {
        return Collections.unmodifiableSet(byTag.keySet());
    }

    /** All words for a language: {@code ar-EG} has those of {@code ar-EG}, then {@code ar}, then {@code en}. */
    Map<String, String> in(String tag) {
        Map<String, String> words = new TreeMap<>(byTag.getOrDefault("en", Map.of()));
        for (int end = tag.indexOf('-'); ; end = tag.indexOf('-', end + 1)) {
            String wider = end < 0 ? tag : tag.substring(0, end);
            words.putAll(byTag.getOrDefault(wider, Map.of()));
            if (end < 0) {
                return Collections.unmodifiableMap(words);
            }
        }
    }
}
