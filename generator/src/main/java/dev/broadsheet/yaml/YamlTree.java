package dev.broadsheet.yaml;

import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree from the parser's tokens and refuses what looks like one thing and means another. */
final class YamlTree {
    private final YAMLParser parser;
    private final YamlSource source;
    private final Problems problems;
    private @Nullable TokenStreamLocation last;
    private boolean usable = true;
    private boolean tooDeep;
    private int refused;

    YamlTree(YAMLParser parser, YamlSource source, Problems problems) {
        this.parser = parser;
        this.source = source;
        this.problems = problems;
    }

    /**
     * The root; null when it was reported as unusable.
     *
     * @throws tools.jackson.core.JacksonException at the first mistake of grammar
     */
    @Nullable
    YamlValue read() {
        JsonToken token = next();
        if (token == null) {
            return new YamlText("", false, source.firstLine(), 1);
        }
        YamlValue root = value(token, 1);
        if (usable && next() != null) {
            TokenStreamLocation second = location();
            report(
                    Rule.YAML_SYNTAX,
                    second,
                    "a second YAML text begins here",
                    "keep one, and no line of --- within it");
        }
        return usable ? root : null;
    }

    /** Where the last token that could be read begins; null before the first. */
    @Nullable
    TokenStreamLocation lastToken() {
        return last;
    }

    private @Nullable JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token != null) {
            last = location();
        }
        return token;
    }

    private TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    private YamlValue value(JsonToken token, int depth) {
        TokenStreamLocation start = location();
        refuseMarks(start);
        boolean nests = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        if (nests && depth > YamlReader.DEEPEST) {
            report(
                    Rule.YAML_TOO_DEEP,
                    start,
                    "lists and maps lie within each other more than " + YamlReader.DEEPEST + " levels deep",
                    "write it flatter");
            return new YamlText("", false, source.fileLine(start.getLineNr()), start.getColumnNr());
        }
        return switch (token) {
            case START_OBJECT -> map(start, depth);
            case START_ARRAY -> list(start, depth);
            default -> text(parser.getString(), start);
        };
    }

    private YamlValue map(TokenStreamLocation start, int depth) {
        Map<String, YamlPair> pairs = new LinkedHashMap<>();
        JsonToken token = next();
        while (token == JsonToken.PROPERTY_NAME) {
            TokenStreamLocation at = location();
            YamlText key = text(parser.currentName(), at);
            boolean merges = key.text().equals("<<") && !key.quoted();
            if (merges) {
                report(Rule.YAML_ANCHOR, at, "\"<<\" would merge in another map", "write the keys out here");
            } else {
                refuseMarks(at);
            }
            JsonToken first = next();
            if (first == null) {
                break;
            }
            // The value of a merge key is an alias: one mistake, one problem.
            YamlValue value = merges && first.isScalarValue() ? key : value(first, depth + 1);
            if (tooDeep) {
                return value;
            }
            keep(pairs, new YamlPair(key, value), at);
            token = next();
        }
        return new YamlMap(pairs, source.fileLine(start.getLineNr()), start.getColumnNr());
    }

    private YamlValue list(TokenStreamLocation start, int depth) {
        List<YamlValue> values = new ArrayList<>();
        JsonToken token = next();
        while (token != null && token != JsonToken.END_ARRAY) {
            YamlValue value = value(token, depth + 1);
            if (tooDeep) {
                return value;
            }
            values.add(value);
            token = next();
        }
        return new YamlList(values, source.fileLine(start.getLineNr()), start.getColumnNr());
    }

    private void keep(Map<String, YamlPair> pairs, YamlPair pair, TokenStreamLocation at) {
        YamlPair first = pairs.putIfAbsent(pair.name(), pair);
        if (first != null) {
            problems.report(
                    Rule.DUPLICATE_KEY,
                    source.place(at.getLineNr(), at.getColumnNr()),
                    "\"" + pair.name() + "\" stands already in line "
                            + first.key().line(),
                    "keep one of the two");
        }
    }

    private YamlText text(String text, TokenStreamLocation at) {
        int opening = source.characterAt(at.getCharOffset());
        boolean quoted = opening == '"' || opening == '\'' || opening == '|' || opening == '>';
        if (quoted && Characters.firstForbidden(text) >= 0) {
            report(
                    Rule.YAML_SYNTAX,
                    at,
                    "this text has the control character " + Characters.name(Characters.firstForbidden(text))
                            + " behind a backslash",
                    "take the backslash and what belongs to it away");
        }
        return new YamlText(text, quoted, source.fileLine(at.getLineNr()), at.getColumnNr());
    }

    /** Jackson hands an alias over as its name, and drops anchors and tags: silently wrong, so none may stand. */
    private void refuseMarks(TokenStreamLocation at) {
        switch (source.characterAt(at.getCharOffset())) {
            case '*' -> refuse(at, "*", "an alias, which YAML would replace by something written elsewhere");
            case '&' -> refuse(at, "&", "an anchor, which YAML would not show");
            case '!' -> refuse(at, "!", "a tag, which YAML would not show");
            default -> {}
        }
    }

    private void refuse(TokenStreamLocation at, String sign, String meaning) {
        usable = false;
        if (++refused > YamlReader.MOST_MISTAKES) {
            return;
        }
        report(
                Rule.YAML_ANCHOR,
                at,
                "a text that begins with " + sign + " is " + meaning,
                "put the whole text in quotes, or take the " + sign + " away");
    }

    private void report(Rule rule, TokenStreamLocation at, String message, String remedy) {
        usable = false;
        tooDeep |= rule == Rule.YAML_TOO_DEEP;
        problems.report(rule, source.place(at.getLineNr(), at.getColumnNr()), message, remedy);
    }
}
