package dev.broadsheet.model;

/**
 * A picture file that was found and could be read.
 *
 * @param root where it lies: beside the articles, or among the files copied as they are
 * @param path below that root, with forward slashes
 * @param digest hexadecimal SHA-256 of its bytes
 * @param length of the file in bytes
 * @param width in CSS pixels as a browser shows it, orientation applied; 0 when unknown (some SVG)
 * @param height likewise
 */
public record Picture(Root root, String path, String digest, int length, int width, int height) {
    /** The folder that a path hangs from. */
    public enum Root {
        CONTENT,
        STATIC
    }
}
