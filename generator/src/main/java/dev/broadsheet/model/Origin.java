package dev.broadsheet.model;

/**
 * The file that something was written in.
 *
 * @param path below the content folder, with forward slashes: {@code local/bridge.md}
 * @param file as problems name it: {@code content/local/bridge.md}
 * @param bodyLine the line, from 1, on which the text after the front matter begins
 * @param digest hexadecimal SHA-256 of the file's normalised text (no byte order mark, lines end in LF)
 */
public record Origin(String path, String file, int bodyLine, String digest) {}
