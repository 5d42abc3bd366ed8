package dev.broadsheet.yaml;

import dev.broadsheet.problem.Place;

/** A value as an editor wrote it, and where it begins: lines and columns count from 1 in the editor's own file. */
public sealed interface YamlValue permits YamlText, YamlList, YamlMap {
    /** The line on which it begins, from 1. */
    int line();

    /** The column at which it begins, from 1, in code points. */
    int column();

    /** Whether nothing was written: {@code image:}, {@code image: ~} or {@code image: null}. */
    default boolean isAbsent() {
        return false;
    }

    /** The place of it for a problem. */
    default Place place(String file) {
        return new Place(file, line(), column());
    }

    /** The same as plain Java: a String, an unmodifiable List or an unmodifiable Map in the order written. */
    Object plain();
}
