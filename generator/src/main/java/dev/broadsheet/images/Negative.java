package dev.broadsheet.images;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import dev.broadsheet.model.Picture.Format;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/**
 * A decoded picture.
 *
 * @param bitmap as stored
 * @param profile of its colours; null where they are sRGB already
 */
record Negative(Bitmap bitmap, @Nullable ICC_Profile profile) {
    /** Scans of a progressive JPEG; cameras and editors write ten, and each costs as much time as all its pixels. */
    private static final int MOST_SCANS = 100;

    /**
     * Decodes a picture.
     *
     * @param stored the size that its header says
     * @throws UnreadablePictureException whatever is wrong with it
     */
    static Negative of(byte[] file, Format format, Size stored) throws UnreadablePictureException {
        if (format == Format.JPEG && JpegScans.count(file) > MOST_SCANS) {
            throw new UnreadablePictureException("has more than " + MOST_SCANS + " scans, which only serves to stall");
        }
        ImageReader reader = Readers.of(format);
        try (ByteArrayImageInputStream in = new ByteArrayImageInputStream(file)) {
            boolean[] cut = new boolean[1];
            reader.addIIOReadWarningListener((source, warning) -> cut[0] |= tellsOfTheEnd(warning));
            reader.setInput(in, true, true);
            if (!stored.equals(new Size(reader.getWidth(0), reader.getHeight(0)))) {
                throw new UnreadablePictureException("is damaged: it states two sizes");
            }
            BufferedImage image = reader.read(0);
            if (cut[0]) {
                throw new UnreadablePictureException("is cut short");
            }
            if (!stored.equals(new Size(image.getWidth(), image.getHeight()))) {
                throw new UnreadablePictureException("is damaged: it states two sizes");
            }
            Bitmap bitmap = Bitmap.of(image);
            return new Negative(bitmap, bitmap.bands() == 1 ? null : profile(file, format, image));
        } catch (IOException | RuntimeException e) {
            // Whatever the library stumbles over is told in words for editors.
            throw new UnreadablePictureException("is cut short or damaged");
        } catch (OutOfMemoryError e) {
            // A lying header made the library ask for more at once than there is, and it was not given.
            throw new UnreadablePictureException("is damaged, or needs more memory than Java has");
        } finally {
            reader.dispose();
        }
    }

    private static @Nullable ICC_Profile profile(byte[] file, Format format, BufferedImage image) {
        if (format == Format.PNG) {
            return PngProfile.of(file);
        }
        return image.getColorModel().getColorSpace() instanceof ICC_ColorSpace space
                        && !space.isCS_sRGB()
                        && space.getNumComponents() == 3
                ? space.getProfile()
                : null;
    }

    /** The decoder of JPEG goes on with grey where the file ends too soon, and says so in a warning only. */
    private static boolean tellsOfTheEnd(String warning) {
        String words = warning.toLowerCase(Locale.ROOT);
        return words.contains("premature end") || words.contains("truncated") || words.contains("missing eoi");
    }
}
