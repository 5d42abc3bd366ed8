package dev.broadsheet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.broadsheet.images.Imprint;
import dev.broadsheet.model.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Small pictures for tests. */
public final class TestPictures {
    private TestPictures() {}

    /** A PNG of one colour. */
    public static byte[] png(int width, int height, int rgb) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, rgb);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("no PNG writer");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PNG that has words as its copyright notice, which every published file keeps; and after its end, which none keeps. */
    public static byte[] pngWith(String words, int width, int height, int rgb) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new Imprint(List.of(), null, words, null, null, null, null, null)
                .into(png(width, height, rgb), Picture.Format.PNG));
        bytes.writeBytes(words.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** A JPEG that says whose it is. */
    public static byte[] jpegOf(String creator, String credit, String copyright, int width, int height) {
        return new Imprint(List.of(creator), credit, copyright, null, null, null, null, null)
                .into(jpegWith("", width, height, 0x336699), Picture.Format.JPEG);
    }

    /** A JPEG with nothing but fields of IIM (section 2), by their numbers, in UTF-8. */
    public static byte[] jpegOfOldFields(Map<Integer, String> fields) {
        ByteArrayOutputStream iim = new ByteArrayOutputStream();
        iim.writeBytes(new byte[] {0x1C, 1, 90, 0, 3, 0x1B, '%', 'G'});
        new TreeMap<>(fields).forEach((number, words) -> {
            byte[] value = words.getBytes(StandardCharsets.UTF_8);
            iim.writeBytes(new byte[] {0x1C, 2, number.byteValue(), (byte) (value.length >> 8), (byte) value.length});
            iim.writeBytes(value);
        });
        int even = iim.size() + iim.size() % 2;
        byte[] plain = jpegWith("", 40, 30, 0x336699);
        ByteBuffer whole = ByteBuffer.allocate(plain.length + 4 + 14 + 12 + even);
        whole.put(plain, 0, 2).putShort((short) 0xFFED).putShort((short) (2 + 14 + 12 + even));
        whole.put("Photoshop 3.0\0".getBytes(US_ASCII)).put("8BIM".getBytes(US_ASCII));
        whole.putShort((short) 0x0404).putShort((short) 0).putInt(iim.size()).put(iim.toByteArray());
        whole.position(4 + 2 + 14 + 12 + even);
        return whole.put(plain, 2, plain.length - 2).array();
    }

    /** A JPEG whose Exif block describes it in those words (ImageDescription, tag 0x010E). */
    public static byte[] jpegWith(String words, int width, int height, int rgb) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, rgb + x);
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] plain = jpeg.toByteArray();
        byte[] said = (words + "\0").getBytes(US_ASCII);
        int tiff = 26 + said.length;
        ByteBuffer exif = ByteBuffer.allocate(10 + tiff);
        exif.put(new byte[] {(byte) 0xFF, (byte) 0xE1})
                .putShort((short) (8 + tiff))
                .put("Exif\0\0".getBytes(US_ASCII));
        exif.put("MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x010E)
                .putShort((short) 2)
                .putInt(said.length)
                .putInt(26)
                .putInt(0)
                .put(said);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(plain, 0, 2);
        whole.writeBytes(exif.array());
        whole.write(plain, 2, plain.length - 2);
        return whole.toByteArray();
    }
}
