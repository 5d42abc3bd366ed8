package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Small picture files of every kind, made here byte by byte where Java cannot write them. */
final class Drawn {
    private Drawn() {}

    /** By Java's own writers: jpg, png, gif, bmp. */
    static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException("no writer for " + format);
        }
        return bytes.toByteArray();
    }

    /** A JPEG whose Exif block, put right after its first marker, gives an orientation from 1 to 8. */
    static byte[] jpegTurned(int width, int height, int orientation) throws IOException {
        return turned(picture("jpg", width, height), orientation);
    }

    /** The same for any JPEG. */
    static byte[] turned(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(ByteOrder.BIG_ENDIAN);
        tiff.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        byte[] exif = joined("Exif\0\0".getBytes(ISO_8859_1), tiff.array());
        byte[] marker = ByteBuffer.allocate(4)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .array();
        return joined(Arrays.copyOf(jpeg, 2), marker, exif, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** The extended header of WebP, as RFC 9649 lays it out in section 2.7. */
    static byte[] webp(int width, int height) {
        ByteBuffer chunk = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        chunk.putInt(0).putShort((short) (width - 1)).put((byte) 0);
        chunk.putShort((short) (height - 1)).put((byte) 0);
        ByteBuffer head = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(ISO_8859_1))
                .putInt(22)
                .put("WEBPVP8X".getBytes(ISO_8859_1))
                .putInt(10);
        return joined(head.array(), chunk.array());
    }

    /** The boxes of AVIF that tell its size and its turn in steps of 90 degrees; no picture follows. */
    static byte[] avif(int width, int height, int quarters) {
        byte[] size = box(
                "ispe",
                ByteBuffer.allocate(12).putInt(0).putInt(width).putInt(height).array());
        byte[] turn = box("irot", new byte[] {(byte) quarters});
        byte[] properties = box("iprp", box("ipco", joined(size, turn)), associations());
        byte[] handler = box("hdlr", joined(new byte[8], "pict".getBytes(ISO_8859_1), new byte[13]));
        byte[] primary = box("pitm", new byte[] {0, 0, 0, 0, 0, 1});
        byte[] meta = box("meta", joined(new byte[4], handler, primary, properties));
        return joined(box("ftyp", "avif\0\0\0\0avifmif1".getBytes(ISO_8859_1)), meta, box("mdat", new byte[16]));
    }

    private static byte[] associations() {
        return box("ipma", new byte[] {0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 2, 1, (byte) 0x82});
    }

    private static byte[] box(String type, byte[]... contents) {
        byte[] content = joined(contents);
        byte[] head = ByteBuffer.allocate(8)
                .putInt(content.length + 8)
                .put(type.getBytes(ISO_8859_1))
                .array();
        return joined(head, content);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
