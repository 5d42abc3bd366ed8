package dev.broadsheet.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The names of schema.org as its released file has them: whether a type exists, a property belongs to it or to one of its
 * ancestors, and a value is of a kind that the property has.
 */
final class Vocabulary {
    private static final Path NAMES = Path.of("src/test/resources/schema.org-30.0.txt");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern DURATION = Pattern.compile("P(\\d+D)?(T(\\d+H)?(\\d+M)?)?");

    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, List<String>> domains = new HashMap<>();
    private final Map<String, List<String>> ranges = new HashMap<>();

    static Vocabulary released() throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        for (String line : Files.readAllLines(NAMES, UTF_8)) {
            String[] type = line.split(" < ?", 2);
            String[] property = line.split(" : ?| ?->", 3);
            if (line.startsWith("#")) {
                continue;
            }
            if (type.length == 2) {
                vocabulary.parents.put(type[0], names(type[1]));
            } else {
                vocabulary.domains.put(property[0], names(property[1]));
                vocabulary.ranges.put(property[0], names(property[2]));
            }
        }
        return vocabulary;
    }

    private static List<String> names(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split(" "));
    }

    int types() {
        return parents.size();
    }

    int properties() {
        return domains.size();
    }

    /** What is wrong with a JSON-LD text, a line each. */
    List<String> judge(JsonNode root) {
        List<String> wrong = new ArrayList<>();
        if (!root.path("@context").asString().equals("https://schema.org")) {
            wrong.add("the context is not schema.org");
        }
        if (!root.path("@graph").isArray() || root.path("@graph").isEmpty()) {
            wrong.add("there is no graph");
        }
        root.path("@graph").forEach(thing -> judge(thing, wrong));
        return wrong;
    }

    private void judge(JsonNode thing, List<String> wrong) {
        List<String> types = types(thing);
        if (types.isEmpty()) {
            wrong.add("a thing without a type: " + thing);
        }
        types.stream().filter(type -> !parents.containsKey(type)).forEach(type -> wrong.add("no type " + type));
        thing.properties().forEach(member -> {
            String property = member.getKey();
            if (property.startsWith("@")) {
                return;
            }
            if (!domains.containsKey(property)) {
                wrong.add("no property " + property);
            } else if (!isOneOf(types, domains.get(property))) {
                wrong.add(types + " has no " + property);
            } else {
                values(member.getValue()).forEach(value -> judge(property, value, wrong));
            }
        });
    }

    private void judge(String property, JsonNode value, List<String> wrong) {
        List<String> range = ranges.get(property);
        if (value.isObject()) {
            List<String> types = types(value);
            boolean reference = types.isEmpty() && value.has("@id");
            if (!reference && !isOneOf(types, range)) {
                wrong.add(property + " is no " + types);
            }
            if (!reference) {
                judge(value, wrong);
            }
            return;
        }
        if (range.stream().noneMatch(type -> fits(type, value))) {
            wrong.add(property + " of " + range + " cannot be " + value);
        }
    }

    /** Roughly: whether a plain value can stand for one of that type. */
    private boolean fits(String type, JsonNode value) {
        String text = value.asString();
        return switch (type) {
            case "Boolean" -> value.isBoolean();
            case "Integer" -> value.isIntegralNumber();
            case "Number", "QuantitativeValue" -> value.isNumber();
            case "URL" -> value.isString() && text.matches("https?://[!-~]+");
            case "Date" -> value.isString() && DATE.matcher(text).matches();
            case "DateTime" -> value.isString() && INSTANT.matcher(text).matches();
            case "Duration" -> value.isString() && DURATION.matcher(text).matches() && text.length() > 2;
            case "Text" -> value.isString() && !text.isBlank();
            // A thing may be named by its address alone.
            default -> value.isString() && text.matches("https?://[!-~]+");
        };
    }

    private boolean isOneOf(Collection<String> types, Collection<String> wanted) {
        return types.stream()
                .anyMatch(type -> ancestors(type, new TreeSet<>()).stream().anyMatch(wanted::contains));
    }

    private Set<String> ancestors(String type, Set<String> found) {
        if (found.add(type)) {
            parents.getOrDefault(type, List.of()).forEach(parent -> ancestors(parent, found));
        }
        return found;
    }

    static List<String> types(JsonNode thing) {
        return values(thing.path("@type")).stream().map(JsonNode::asString).toList();
    }

    static List<JsonNode> values(JsonNode value) {
        if (value.isMissingNode()) {
            return List.of();
        }
        List<JsonNode> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(values::add);
        } else {
            values.add(value);
        }
        return values;
    }
}
