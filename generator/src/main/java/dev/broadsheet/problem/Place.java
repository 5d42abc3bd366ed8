package dev.broadsheet.problem;

import java.util.Comparator;

/**
 * Where a problem stands.
 *
 * @param file the file as an editor knows it, with forward slashes: {@code content/local/bridge.md}
 * @param line from 1, or 0 when the problem concerns the whole file
 * @param column from 1 in characters, or 0 when the problem concerns the whole line
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The whole of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as far as it is known. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
