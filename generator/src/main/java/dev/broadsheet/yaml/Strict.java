package dev.broadsheet.yaml;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks one file's YAML for values of a kind. A value of another kind is reported and then counts as absent. */
public final class Strict {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** What nearly every text is free of: then nothing is to be replaced. */
    private static final Pattern WIDE = Pattern.compile("[\\s&&[^ ]]|  ");

    /** Characters of a value that a message repeats. */
    private static final int LONGEST_SHOWN = 60;

    private final String file;
    private final Problems problems;

    /**
     * @param file as problems name it
     */
    public Strict(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A text with one space for each run of white space, and none around it. */
    public static String oneLine(String text) {
        String stripped = text.strip();
        return WIDE.matcher(stripped).find() ? SPACES.matcher(stripped).replaceAll(" ") : stripped;
    }

    /** Reports a problem where a value begins. */
    public void report(Rule rule, YamlValue at, String message, String remedy) {
        problems.report(rule, place(at), message, remedy);
    }

    /** Where a value begins. */
    public Place place(YamlValue value) {
        return value.place(file);
    }

    /** Reports a value that is of the right kind and no use: {@code "draft" is "maybe"}. */
    public void refuse(Rule rule, String key, YamlValue value, String remedy) {
        report(rule, value, "\"" + key + "\" is " + shown(value), remedy);
    }

    /** Reports a key that nobody knows. */
    public void unknown(YamlPair pair, Collection<String> known) {
        if (pair.name().length() > LONGEST_SHOWN || pair.name().startsWith("<")) {
            report(
                    Rule.UNKNOWN_KEY,
                    pair.key(),
                    "this line of text is taken for a key, as it has a colon: " + shown(pair.key()),
                    "indent it if it goes on from the line above, or move it below the front matter");
            return;
        }
        report(
                Rule.UNKNOWN_KEY,
                pair.key(),
                "unknown key \"" + pair.name() + "\"",
                Similar.remedy(pair.name(), known, "write one of " + String.join(", ", known)));
    }

    /** Reports every key of a map that is not known. */
    public void unknownKeys(YamlMap map, Collection<String> known) {
        for (YamlPair pair : map.pairs()) {
            if (!known.contains(pair.name())) {
                unknown(pair, known);
            }
        }
    }

    /** One text with its white space made single; null when there is none. */
    public @Nullable String text(String key, YamlValue value) {
        YamlText scalar = scalar(key, value);
        return scalar == null ? null : oneLine(scalar.text());
    }

    /** What stands under that key of a map, as one text. */
    public @Nullable String text(YamlMap map, String key) {
        YamlPair pair = map.get(key);
        return pair == null ? null : text(key, pair.value());
    }

    /** One scalar that is not blank; null when there is none. */
    public @Nullable YamlText scalar(String key, YamlValue value) {
        if (value instanceof YamlText text) {
            return text.isAbsent() || text.text().isBlank() ? null : text;
        }
        refuse(Rule.WRONG_TYPE, key, value, "write one text");
        return null;
    }

    /** One scalar or a list of them; those that are blank are left out. */
    public List<YamlText> scalars(String key, YamlValue value) {
        if (value instanceof YamlMap) {
            refuse(Rule.WRONG_TYPE, key, value, "write a list of texts");
            return List.of();
        }
        List<YamlText> found = new ArrayList<>();
        for (YamlValue each : value instanceof YamlList list ? list.values() : List.of(value)) {
            YamlText text = scalar(key, each);
            if (text != null) {
                found.add(text);
            }
        }
        return found;
    }

    /** A map; null when there is none. */
    public @Nullable YamlMap map(String key, YamlValue value) {
        if (value instanceof YamlMap map) {
            return map;
        }
        if (!value.isAbsent()) {
            refuse(Rule.WRONG_TYPE, key, value, "write keys and values below it, indented by two spaces");
        }
        return null;
    }

    /** {@code true} or {@code false}; null when there is nothing or anything else. */
    public @Nullable Boolean flag(String key, YamlValue value) {
        return choice(key, value, Map.of("true", Boolean.TRUE, "false", Boolean.FALSE), "write true or false");
    }

    /** A whole number within bounds; null when there is none. */
    public @Nullable Integer number(String key, YamlValue value, int least, int most) {
        YamlText scalar = scalar(key, value);
        if (scalar == null) {
            return null;
        }
        String digits = scalar.text().strip();
        if (digits.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(digits);
            if (number >= least && number <= most) {
                return number;
            }
        }
        refuse(Rule.WRONG_TYPE, key, value, "write a whole number from " + least + " to " + most);
        return null;
    }

    /** One of a few words, exactly as written; null when there is none or another. */
    public <T> @Nullable T choice(String key, YamlValue value, Map<String, T> words) {
        return choice(key, value, words, "write one of " + String.join(", ", new TreeSet<>(words.keySet())));
    }

    /** Several of a few words, in the order written, each once; an empty list is a choice too. */
    public <T> List<T> choices(String key, YamlValue value, Map<String, T> words) {
        Set<T> chosen = new LinkedHashSet<>();
        for (YamlText word : scalars(key, value)) {
            T choice = choice(key, word, words);
            if (choice != null) {
                chosen.add(choice);
            }
        }
        return List.copyOf(chosen);
    }

    private <T> @Nullable T choice(String key, YamlValue value, Map<String, T> words, String otherwise) {
        YamlText scalar = scalar(key, value);
        if (scalar == null) {
            return null;
        }
        T chosen = words.get(scalar.text().strip());
        if (chosen == null) {
            refuse(Rule.WRONG_TYPE, key, value, Similar.remedy(scalar.text(), words.keySet(), otherwise));
        }
        return chosen;
    }

    private static String shown(YamlValue value) {
        if (value instanceof YamlText text) {
            String whole = oneLine(text.text());
            int end = Math.min(whole.length(), LONGEST_SHOWN);
            // Never half of a character beyond 16 bits.
            end -= end < whole.length() && Character.isHighSurrogate(whole.charAt(end - 1)) ? 1 : 0;
            return '"' + whole.substring(0, end).stripTrailing() + (end < whole.length() ? "…" : "") + '"';
        }
        return value instanceof YamlList ? "a list" : "a map";
    }
}
