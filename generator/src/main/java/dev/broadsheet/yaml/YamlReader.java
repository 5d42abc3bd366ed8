package dev.broadsheet.yaml;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads the strict part of YAML 1.2 that newsrooms need. Asked from any thread. */
public final class YamlReader {
    /** Levels of lists and maps within each other. */
    static final int DEEPEST = 32;

    /** Characters; the parser's time grows with the square of a text's length. */
    static final int LONGEST = 1 << 20;

    /** A file that is broken through and through is told so ten times, not a thousand. */
    static final int MOST_MISTAKES = 10;

    private static final Pattern KEY_AT_MARGIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*:(\\s.*)?");

    // Numbers stay text here, so that no length of digits is too long.
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST)
                    .maxNameLength(LONGEST)
                    .build())
            .build();

    private YamlReader() {}

    /**
     * Reads a text whose root may be of any kind.
     *
     * @param text with lines that end in LF and no byte order mark
     * @param file as problems name it
     * @param firstLine the number of the text's first line in that file, from 1
     * @return an absent text when there is nothing but comments; null when what was reported makes it unusable
     */
    public static @Nullable YamlValue read(String text, String file, int firstLine, Problems problems) {
        if (text.length() > LONGEST) {
            problems.report(
                    Rule.FILE_TOO_LARGE,
                    Place.of(file),
                    "the YAML has more than " + LONGEST + " characters",
                    "keep only what the generator needs");
            return null;
        }
        YamlSource source = new YamlSource(text, file, firstLine);
        if (!isPrintable(source, problems)) {
            return null;
        }
        try (YAMLParser parser = open(text)) {
            YamlTree tree = new YamlTree(parser, source, problems);
            try {
                return tree.read();
            } catch (JacksonException mistake) {
                Mistake told = Mistake.of(mistake, source, tree.lastToken());
                told.report(source, problems);
                readOn(source, told.line(), problems);
                return null;
            }
        }
    }

    /**
     * Reads a text whose root is a map of keys; nothing at all is a map without keys.
     *
     * @see #read
     */
    public static @Nullable YamlMap readMap(String text, String file, int firstLine, Problems problems) {
        YamlValue value = read(text, file, firstLine, problems);
        if (value == null || value instanceof YamlMap) {
            return (YamlMap) value;
        }
        if (value.isAbsent()) {
            return new YamlMap(Map.of(), firstLine, 1);
        }
        Mistake.notKeys(value, new YamlSource(text, file, firstLine))
                .report(new YamlSource(text, file, firstLine), problems);
        return null;
    }

    private static YAMLParser open(String text) {
        return (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** A parser stops at its first mistake; the next key at the margin is a good place to go on looking for more. */
    private static void readOn(YamlSource source, int mistakeLine, Problems problems) {
        int from = mistakeLine;
        for (int found = 1; found < MOST_MISTAKES; found++) {
            from = nextKey(source.lines(), from);
            if (from < 0) {
                return;
            }
            YamlSource rest = source.from(from);
            try (YAMLParser parser = open(rest.text())) {
                YamlTree tree = new YamlTree(parser, rest, problems);
                try {
                    tree.read();
                    return;
                } catch (JacksonException mistake) {
                    Mistake told = Mistake.of(mistake, rest, tree.lastToken());
                    told.report(rest, problems);
                    from += told.line();
                }
            }
        }
    }

    /** The index of the next line, at or after that index, which begins with a key; -1 if there is none. */
    private static int nextKey(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (KEY_AT_MARGIN.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPrintable(YamlSource source, Problems problems) {
        int line = source.firstLine();
        int column = 1;
        int found = 0;
        String text = source.text();
        for (int i = 0; i < text.length() && found < MOST_MISTAKES; column++) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\n') {
                line++;
                column = 0;
            } else if (Characters.isForbidden(point)) {
                problems.report(
                        Rule.YAML_SYNTAX,
                        new Place(source.file(), line, column),
                        "the invisible control character " + Characters.name(point) + " stands here",
                        "delete it, or type the line again");
                found++;
            }
        }
        return found == 0;
    }
}
