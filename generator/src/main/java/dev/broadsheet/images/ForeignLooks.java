package dev.broadsheet.images;

import com.drew.imaging.FileType;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.heif.HeifDirectory;
import dev.broadsheet.model.Picture.Format;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How large pictures are whose files are not taken apart here: AVIF and BMP. */
final class ForeignLooks {
    private ForeignLooks() {}

    /** With the rotation of AVIF applied, since its Exif does not count. */
    static Looks of(Path file, Format format) throws UnreadablePictureException {
        boolean avif = format == Format.AVIF;
        Class<? extends Directory> kind = avif ? HeifDirectory.class : BmpHeaderDirectory.class;
        int widthTag = avif ? HeifDirectory.TAG_IMAGE_WIDTH : BmpHeaderDirectory.TAG_IMAGE_WIDTH;
        int heightTag = avif ? HeifDirectory.TAG_IMAGE_HEIGHT : BmpHeaderDirectory.TAG_IMAGE_HEIGHT;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Metadata metadata =
                    ImageMetadataReader.readMetadata(in, Files.size(file), avif ? FileType.Avif : FileType.Bmp);
            for (Directory directory : metadata.getDirectoriesOfType(kind)) {
                Integer width = directory.getInteger(widthTag);
                Integer height = directory.getInteger(heightTag);
                if (width != null && height != null && width > 0 && height != 0) {
                    Size stored = new Size(width, Math.abs(height));
                    return new Looks(liesOnItsSide(metadata) ? stored.turned() : stored, false, avif);
                }
            }
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            // Whatever the library stumbles over is told below, in words for editors.
        }
        throw new UnreadablePictureException("is cut short or damaged: its size cannot be read");
    }

    private static boolean liesOnItsSide(Metadata metadata) {
        return metadata.getDirectoriesOfType(HeifDirectory.class).stream()
                .map(directory -> directory.getInteger(HeifDirectory.TAG_IMAGE_ROTATION))
                .anyMatch(quarters -> quarters != null && quarters % 2 != 0);
    }
}
