package dev.broadsheet.images;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The colour profile of a PNG (its chunk iCCP, PNG 3, section 11.3.2.3), which Java's reader leaves aside. */
final class PngProfile {
    private static final int SIGNATURE = 8;
    private static final int ICCP = 0x69434350;
    private static final int IDAT = 0x49444154;

    /** Real ones have a few kilobytes, those of printers up to two megabytes. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private PngProfile() {}

    /** Null when it has none, or none that is whole and describes three colours. */
    static @Nullable ICC_Profile of(byte[] png) {
        ByteBuffer chunks = ByteBuffer.wrap(png);
        int at = SIGNATURE;
        while (at + 12L <= png.length) {
            int length = chunks.getInt(at);
            int type = chunks.getInt(at + 4);
            if (length < 0 || at + 12L + length > png.length || type == IDAT) {
                return null;
            }
            if (type == ICCP) {
                return profile(png, at + 8, length);
            }
            at += 12 + length;
        }
        return null;
    }

    private static @Nullable ICC_Profile profile(byte[] png, int start, int length) {
        int name = start;
        while (name < start + length && png[name] != 0) {
            name++;
        }
        int data = name + 2;
        if (data >= start + length) {
            return null;
        }
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(png, data, start + length - data))) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            return profile.getNumComponents() == 3 ? profile : null;
        } catch (IOException | RuntimeException e) {
            // Browsers show a picture with a broken profile as if it had none.
            return null;
        }
    }
}
