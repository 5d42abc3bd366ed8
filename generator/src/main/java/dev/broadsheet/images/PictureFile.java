package dev.broadsheet.images;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import dev.broadsheet.model.Picture.Format;
import dev.broadsheet.model.PictureLimits;
import dev.broadsheet.model.PictureNotes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the header of a picture file says; no pixel is decoded.
 *
 * @param digest hexadecimal SHA-256 of the file's bytes
 * @param length in bytes
 * @param width in CSS pixels as a browser shows it, orientation applied; 0 when an SVG leaves it open
 * @param height likewise
 * @param format what it is, whatever its name says
 * @param moving whether it has more than one frame
 * @param transparent whether it may let the page's ground through
 * @param notes what it says of itself
 */
record PictureFile(
        String digest,
        int length,
        int width,
        int height,
        Format format,
        boolean moving,
        boolean transparent,
        PictureNotes notes) {
    /**
     * Reads a picture file.
     *
     * @param extension of its name, in lower case
     * @param limits that it must keep; what is drawn in vectors has no pixels to count
     */
    static PictureFile read(Path file, String extension, PictureLimits limits) throws UnreadablePictureException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > limits.bytes()) {
                throw new UnreadablePictureException("has more than " + limits.megabytes() + " MB");
            }
            return extension.equals("svg") ? drawing(file) : photograph(file, Bytes.of(channel), limits);
        } catch (IOException e) {
            throw new UnreadablePictureException("cannot be opened");
        }
    }

    private static PictureFile drawing(Path file) throws UnreadablePictureException, IOException {
        byte[] svg = Files.readAllBytes(file);
        Size size = SvgSize.of(svg);
        SafeDrawing.of(svg);
        return new PictureFile(
                Digest.of(Bytes.of(svg)),
                svg.length,
                size.width(),
                size.height(),
                Format.SVG,
                false,
                true,
                PictureNotes.NONE);
    }

    private static PictureFile photograph(Path file, Bytes bytes, PictureLimits limits)
            throws UnreadablePictureException, IOException {
        Format format = format(file);
        List<Piece> pieces = Pieces.of(bytes, format, true);
        Blocks blocks = Blocks.of(bytes, pieces, format);
        Looks looks =
                switch (format) {
                    case AVIF, BMP -> ForeignLooks.of(file, format);
                    default -> Looks.of(bytes, pieces, format);
                };
        int orientation = ExifBlock.of(blocks.exif()).orientation();
        Size size = orientation >= 5 ? looks.size().turned() : looks.size();
        if (limits.exceededBy(size.width(), size.height())) {
            throw new UnreadablePictureException("has " + size.width() + " by " + size.height() + " pixels, more than "
                    + limits.megapixels() + " million");
        }
        return new PictureFile(
                Digest.of(bytes),
                (int) bytes.length(),
                size.width(),
                size.height(),
                format,
                looks.moving(),
                looks.transparent(),
                NotesReader.of(blocks));
    }

    /** By its first bytes, whatever its name says. */
    private static Format format(Path file) throws UnreadablePictureException, IOException {
        FileType type;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            type = FileTypeDetector.detectFileType(in);
        }
        return switch (type) {
            case Jpeg -> Format.JPEG;
            case Png -> Format.PNG;
            case Gif -> Format.GIF;
            case WebP -> Format.WEBP;
            case Avif -> Format.AVIF;
            case Bmp -> Format.BMP;
            case Unknown -> throw new UnreadablePictureException("is no picture, whatever its name says");
            default ->
                throw new UnreadablePictureException("is of the kind "
                        + type.getName().toUpperCase(Locale.ROOT) + ", which most browsers cannot show");
        };
    }
}
