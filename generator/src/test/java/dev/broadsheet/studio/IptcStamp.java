package dev.broadsheet.studio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Writes caption, by-line, credit and copyright into a JPEG as a newsroom's cameras and desks do: an IPTC-IIM 4.2 block
 * inside an Adobe Photoshop resource (id 0x0404) inside an APP13 segment. The text is UTF-8 and says so in record 1:90.
 */
final class IptcStamp {

    /** The sizes in octets that IIM 4.2 allows. */
    private static final int BY_LINE = 32;

    private static final int CREDIT = 32;
    private static final int COPYRIGHT = 128;
    private static final int CAPTION = 2000;

    private IptcStamp() {}

    /** Returns the JPEG with the block set behind its leading APP0 segment. The JPEG must begin with SOI and APP0. */
    static byte[] on(byte[] jpeg, Commission commission) {
        ByteArrayOutputStream iim = new ByteArrayOutputStream();
        record(iim, 1, 90, "\u001b%G".getBytes(ISO_8859_1), 32);
        record(iim, 2, 0, new byte[] {0, 4}, 2);
        record(iim, 2, 80, commission.creator().getBytes(UTF_8), BY_LINE);
        record(iim, 2, 110, commission.credit().getBytes(UTF_8), CREDIT);
        record(iim, 2, 116, commission.copyright().getBytes(UTF_8), COPYRIGHT);
        record(iim, 2, 120, commission.caption().getBytes(UTF_8), CAPTION);
        byte[] segment = app13(iim.toByteArray());

        int afterApp0 = 4 + ((jpeg[4] & 255) << 8 | jpeg[5] & 255);
        ByteArrayOutputStream stamped = new ByteArrayOutputStream(jpeg.length + segment.length);
        stamped.writeBytes(Arrays.copyOfRange(jpeg, 0, afterApp0));
        stamped.writeBytes(segment);
        stamped.writeBytes(Arrays.copyOfRange(jpeg, afterApp0, jpeg.length));
        return stamped.toByteArray();
    }

    private static void record(ByteArrayOutputStream iim, int set, int number, byte[] value, int limit) {
        if (value.length > limit) {
            throw new IllegalArgumentException(
                    "IPTC " + set + ":" + number + " holds " + limit + " octets, not " + value.length);
        }
        iim.write(0x1C);
        iim.write(set);
        iim.write(number);
        number(iim, value.length);
        iim.writeBytes(value);
    }

    private static byte[] app13(byte[] iim) {
        ByteArrayOutputStream resource = new ByteArrayOutputStream();
        resource.writeBytes("Photoshop 3.0\0".getBytes(ISO_8859_1));
        resource.writeBytes("8BIM".getBytes(ISO_8859_1));
        number(resource, 0x0404);
        number(resource, 0);
        number(resource, 0);
        number(resource, iim.length);
        resource.writeBytes(iim);
        if (iim.length % 2 == 1) {
            resource.write(0);
        }
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        number(segment, 0xFFED);
        number(segment, resource.size() + 2);
        segment.writeBytes(resource.toByteArray());
        return segment.toByteArray();
    }

    /** Two octets, the high one first. */
    private static void number(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }
}
