package dev.broadsheet.images;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import dev.broadsheet.model.Picture.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Which way up a picture says that it is. */
final class ExifOrientation {
    private ExifOrientation() {}

    static Orientation of(byte[] file, Format format) throws UnreadablePictureException {
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(PngTexts.bounded(file));
            Metadata metadata = format == Format.JPEG
                    ? JpegMetadataReader.readMetadata(in, List.of(new ExifReader()))
                    : ImageMetadataReader.readMetadata(in);
            for (ExifIFD0Directory directory : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
                Integer orientation = directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
                if (orientation != null) {
                    return Orientation.of(orientation);
                }
            }
            return Orientation.UPRIGHT;
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            throw new UnreadablePictureException("is cut short or damaged");
        }
    }
}
