package dev.broadsheet.model;

import java.util.List;

/**
 * The file that something was written in.
 *
 * @param path below the content folder, with forward slashes: {@code local/bridge.md}
 * @param file as problems name it: {@code content/local/bridge.md}
 * @param bodyLine the line, from 1, on which the text after the front matter begins
 * @param digest hexadecimal SHA-256 of the file's normalised text (no byte order mark, lines end in LF)
 * @param stets what its writer lets stand
 */
public record Origin(String path, String file, int bodyLine, String digest, List<Stet> stets) {
    public Origin {
        stets = List.copyOf(stets);
    }

    /** A file in which nothing is let stand against a rule. */
    public Origin(String path, String file, int bodyLine, String digest) {
        this(path, file, bodyLine, digest, List.of());
    }
}
