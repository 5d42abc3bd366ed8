package dev.broadsheet.desk;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a new article looks like, with places in braces as a permalink has them: {@code headline: {headline}}.
 *
 * @param file as problems name it
 */
public record Archetype(String file, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern END_OF_FRONT_MATTER = Pattern.compile("(?s)\\A---[ \\t]*\\n.*?\\n---[ \\t]*(\\n|\\z)");

    /** A value as it is, for the text, and as YAML says it, for the front matter. */
    public record Value(String plain, String yaml) {
        /** A text, which may hold whatever a headline may. */
        public static Value ofText(String text) {
            return new Value(text, YamlText.of(text));
        }

        /** A word of our own, such as true, or an instant. */
        public static Value ofWord(String word) {
            return new Value(word, word);
        }
    }

    /** The article with every place filled; places that nobody knows are reported and stay. */
    public String filled(Map<String, Value> values, Problems problems) {
        Matcher frontMatter = END_OF_FRONT_MATTER.matcher(text);
        int body = frontMatter.find() ? frontMatter.end() : text.length();
        StringBuilder filled = new StringBuilder();
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            Value value = values.get(places.group(1));
            if (value == null) {
                problems.report(
                        Rule.UNKNOWN_KEY,
                        place(places.start()),
                        "nothing is known that could stand for \"" + places.group() + "\"",
                        Similar.remedy(
                                places.group(1), values.keySet(), "write one of " + String.join(", ", known(values))));
            }
            String said = value == null ? places.group() : places.start() < body ? value.yaml() : value.plain();
            places.appendReplacement(filled, Matcher.quoteReplacement(said));
        }
        return places.appendTail(filled).toString();
    }

    private static List<String> known(Map<String, Value> values) {
        return values.keySet().stream().sorted().map(name -> "{" + name + "}").toList();
    }

    private Place place(int index) {
        String before = text.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file, line, before.length() - before.lastIndexOf('\n'));
    }
}
