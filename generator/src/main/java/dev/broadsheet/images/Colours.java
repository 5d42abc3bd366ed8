package dev.broadsheet.images;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/** Brings colours of a profile into sRGB, the colours that browsers take for granted. */
final class Colours {
    private static final int[] RED_FIRST = {2, 1, 0};

    private Colours() {}

    /**
     * The same pixels in sRGB.
     *
     * @param profile what the samples mean now; null for sRGB
     */
    static Bitmap toSrgb(Bitmap bitmap, @Nullable ICC_Profile profile) {
        if (profile == null || bitmap.bands() == 1) {
            return bitmap;
        }
        Bitmap srgb = new Bitmap(
                bitmap.width(),
                bitmap.height(),
                bitmap.bands(),
                bitmap.samples().clone());
        ICC_Profile[] way = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
        try {
            new ColorConvertOp(way, null).filter(colours(bitmap), colours(srgb));
            return srgb;
        } catch (CMMException | IllegalArgumentException e) {
            // Browsers show a picture with a broken profile as if it had none.
            return bitmap;
        }
    }

    /** The three colours without the alpha band; shares the samples. */
    private static WritableRaster colours(Bitmap bitmap) {
        return Raster.createInterleavedRaster(
                new DataBufferByte(bitmap.samples(), bitmap.samples().length),
                bitmap.width(),
                bitmap.height(),
                bitmap.width() * bitmap.bands(),
                bitmap.bands(),
                RED_FIRST,
                null);
    }
}
