package dev.broadsheet.theme;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The theme's words in every language it has; a word that a language lacks comes from a wider one, last from English. */
final class Words {
    private final Map<String, Map<String, String>> byTag = new TreeMap<>();

    /** Adds a file's words; they replace those of the same language and key. */
    void add(String tag, String file, String text, Problems problems) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException malformed) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.of(file),
                    "these words cannot be read: " + malformed.getMessage(),
                    "write one key=value on a line, and a backslash twice");
            return;
        }
        Map<String, String> words = byTag.computeIfAbsent(tag, unused -> new TreeMap<>());
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
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
