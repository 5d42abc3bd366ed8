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
 * @param format what it is, whatever its name says
 * @param moving whether it has more than one frame
 * @param transparent whether it may let the page's ground through
 * @param notes what it says of itself
 */
public record Picture(
        Root root,
        String path,
        String digest,
        int length,
        int width,
        int height,
        Format format,
        boolean moving,
        boolean transparent,
        PictureNotes notes) {
    /** The folder that a path hangs from. */
    public enum Root {
        CONTENT,
        STATIC
    }

    /** The kinds of files that browsers show as pictures. */
    public enum Format {
        JPEG,
        PNG,
        GIF,
        WEBP,
        AVIF,
        BMP,
        SVG
    }
}
