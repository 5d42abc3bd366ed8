package dev.broadsheet.images;

import dev.broadsheet.model.Picture.Format;
import java.io.IOException;

/** Which way up a picture says that it is. */
final class ExifOrientation {
    private ExifOrientation() {}

    static Orientation of(byte[] file, Format format) throws UnreadablePictureException {
        Bytes bytes = Bytes.of(file);
        try {
            byte[] exif =
                    Blocks.of(bytes, Pieces.of(bytes, format, true), format).exif();
            return Orientation.of(ExifBlock.of(exif).orientation());
        } catch (IOException e) {
            throw new UnreadablePictureException("is cut short or damaged");
        }
    }
}
