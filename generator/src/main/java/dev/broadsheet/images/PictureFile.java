package dev.broadsheet.images;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.gif.GifControlDirectory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.gif.GifImageDirectory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import dev.broadsheet.model.Picture.Format;
import dev.broadsheet.model.PictureLimits;
import dev.broadsheet.model.PictureNotes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    /** Where a type keeps its size. */
    private record SizeTags(Class<? extends Directory> directory, int width, int height) {}

    /**
     * Reads a picture file.
     *
     * @param extension of its name, in lower case
     * @param limits that it must keep; what is drawn in vectors has no pixels to count
     */
    static PictureFile read(Path file, String extension, PictureLimits limits) throws UnreadablePictureException {
        byte[] bytes;
        try {
            if (Files.size(file) > limits.bytes()) {
                throw new UnreadablePictureException("has more than " + limits.megabytes() + " MB");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadablePictureException("cannot be opened");
        }
        if (extension.equals("svg")) {
            Size size = SvgSize.of(bytes);
            return new PictureFile(
                    digest(bytes),
                    bytes.length,
                    size.width(),
                    size.height(),
                    Format.SVG,
                    false,
                    true,
                    PictureNotes.NONE);
        }
        PictureFile read = of(bytes);
        if (limits.exceededBy(read.width(), read.height())) {
            throw new UnreadablePictureException("has " + read.width() + " by " + read.height() + " pixels, more than "
                    + limits.megapixels() + " million");
        }
        return read;
    }

    private static PictureFile of(byte[] bytes) throws UnreadablePictureException {
        try {
            FileType type = FileTypeDetector.detectFileType(new ByteArrayInputStream(bytes));
            SizeTags tags = tagsOf(type);
            Metadata metadata = metadata(bytes, type);
            for (Directory directory : metadata.getDirectoriesOfType(tags.directory())) {
                Integer width = directory.getInteger(tags.width());
                Integer height = directory.getInteger(tags.height());
                if (width != null && height != null && width > 0 && height != 0) {
                    Size stored = new Size(width, Math.abs(height));
                    Size size = liesOnItsSide(metadata) ? stored.turned() : stored;
                    return new PictureFile(
                            digest(bytes),
                            bytes.length,
                            size.width(),
                            size.height(),
                            formatOf(type),
                            moves(metadata),
                            isTransparent(metadata),
                            PictureNotes.NONE);
                }
            }
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            // Whatever the library stumbles over is told below, in words for editors.
        }
        throw new UnreadablePictureException("is cut short or damaged: its size cannot be read");
    }

    private static Format formatOf(FileType type) {
        return switch (type) {
            case Jpeg -> Format.JPEG;
            case Png -> Format.PNG;
            case Gif -> Format.GIF;
            case WebP -> Format.WEBP;
            case Avif -> Format.AVIF;
            case Bmp -> Format.BMP;
            default -> throw new IllegalArgumentException(type + " has no size that is known");
        };
    }

    private static boolean moves(Metadata metadata) {
        return metadata.getDirectoriesOfType(GifImageDirectory.class).size() > 1
                || metadata.getDirectoriesOfType(WebpDirectory.class).stream()
                        .anyMatch(webp -> Boolean.TRUE.equals(webp.getBooleanObject(WebpDirectory.TAG_IS_ANIMATION)));
    }

    private static boolean isTransparent(Metadata metadata) {
        return metadata.getDirectoriesOfType(GifControlDirectory.class).stream()
                        .anyMatch(GifControlDirectory::isTransparent)
                || metadata.getDirectoriesOfType(WebpDirectory.class).stream()
                        .anyMatch(webp -> Boolean.TRUE.equals(webp.getBooleanObject(WebpDirectory.TAG_HAS_ALPHA)))
                || metadata.getDirectoriesOfType(PngDirectory.class).stream().anyMatch(PictureFile::isTransparent);
    }

    /** PNG's colour types 4 and 6 have an alpha channel; a chunk tRNS does for the others. */
    private static boolean isTransparent(PngDirectory png) {
        Integer colours = png.getInteger(PngDirectory.TAG_COLOR_TYPE);
        return png.getPngChunkType().equals(PngChunkType.tRNS) || (colours != null && (colours & 4) != 0);
    }

    private static Metadata metadata(byte[] bytes, FileType type) throws ImageProcessingException, IOException {
        byte[] bounded = PngTexts.bounded(bytes);
        ByteArrayInputStream in = new ByteArrayInputStream(bounded);
        return type == FileType.Jpeg
                ? JpegMetadataReader.readMetadata(in, List.of(new JpegReader(), new ExifReader()))
                : ImageMetadataReader.readMetadata(in, bounded.length, type);
    }

    private static SizeTags tagsOf(FileType type) throws UnreadablePictureException {
        return switch (type) {
            case Jpeg ->
                new SizeTags(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT);
            case Png -> new SizeTags(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT);
            case Gif ->
                new SizeTags(
                        GifHeaderDirectory.class,
                        GifHeaderDirectory.TAG_IMAGE_WIDTH,
                        GifHeaderDirectory.TAG_IMAGE_HEIGHT);
            case WebP ->
                new SizeTags(WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT);
            case Avif ->
                new SizeTags(HeifDirectory.class, HeifDirectory.TAG_IMAGE_WIDTH, HeifDirectory.TAG_IMAGE_HEIGHT);
            case Bmp ->
                new SizeTags(
                        BmpHeaderDirectory.class,
                        BmpHeaderDirectory.TAG_IMAGE_WIDTH,
                        BmpHeaderDirectory.TAG_IMAGE_HEIGHT);
            case Unknown -> throw new UnreadablePictureException("is no picture, whatever its name says");
            default ->
                throw new UnreadablePictureException("is of the kind "
                        + type.getName().toUpperCase(Locale.ROOT) + ", which most browsers cannot show");
        };
    }

    /** Whether a browser turns it by a quarter: Exif's orientations 5 to 8, or the rotation box of AVIF. */
    private static boolean liesOnItsSide(Metadata metadata) {
        if (metadata.containsDirectoryOfType(HeifDirectory.class)) {
            return metadata.getDirectoriesOfType(HeifDirectory.class).stream()
                    .map(directory -> directory.getInteger(HeifDirectory.TAG_IMAGE_ROTATION))
                    .anyMatch(quarters -> quarters != null && quarters % 2 != 0);
        }
        for (ExifIFD0Directory directory : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
            Integer orientation = directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            if (orientation != null) {
                return orientation >= 5 && orientation <= 8;
            }
        }
        return false;
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
