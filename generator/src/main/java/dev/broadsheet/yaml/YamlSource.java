package dev.broadsheet.yaml;

import dev.broadsheet.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text that is being read and where it stands in the editor's file. */
final class YamlSource {
    private final String text;
    private final String file;
    private final int firstLine;
    private final int[] points;
    private @Nullable List<String> lines;

    YamlSource(String text, String file, int firstLine) {
        this.text = text;
        this.file = file;
        this.firstLine = firstLine;
        // The parser counts code points; only a text with characters beyond 16 bits needs them counted out.
        this.points = text.chars().anyMatch(unit -> Character.isSurrogate((char) unit))
                ? text.codePoints().toArray()
                : new int[0];
    }

    String text() {
        return text;
    }

    String file() {
        return file;
    }

    int firstLine() {
        return firstLine;
    }

    List<String> lines() {
        List<String> cut = lines;
        if (cut == null) {
            cut = List.of(text.split("\n", -1));
            lines = cut;
        }
        return cut;
    }

    /** A line of this text, from 1; empty beyond its end. */
    String line(int number) {
        return number >= 1 && number <= lines().size() ? lines().get(number - 1) : "";
    }

    /** What follows after that many lines. */
    YamlSource from(int skipped) {
        List<String> all = lines();
        return new YamlSource(String.join("\n", all.subList(skipped, all.size())), file, firstLine + skipped);
    }

    /** The line of the file for a line of this text. */
    int fileLine(int line) {
        return firstLine + line - 1;
    }

    Place place(int line, int column) {
        return new Place(file, fileLine(line), column);
    }

    /** The character at an offset in code points; 0 at the end. */
    int characterAt(long offset) {
        if (points.length > 0) {
            return offset < points.length ? points[(int) offset] : 0;
        }
        return offset < text.length() ? text.charAt((int) offset) : 0;
    }
}
