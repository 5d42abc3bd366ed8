package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures that nobody took: each would exhaust or stall whoever decodes it without looking first. */
final class Hostile {
    private Hostile() {}

    /** By file name; each is to be refused with one sentence. */
    static Map<String, byte[]> pictures() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        byte[] jpeg = Quarters.jpeg(400, 300);
        byte[] png = Quarters.written(Quarters.image(400, 300), "png");
        all.put("a-valid-png-of-225-megapixels.png", png(15_000, 15_000, 8, 0, zeros(15_000L * 15_001)));
        all.put("a-jpeg-that-says-it-is-enormous.jpg", resized(jpeg, 65_000, 65_000));
        all.put("a-small-jpeg-that-says-it-has-49-megapixels.jpg", resized(jpeg, 7_000, 7_000));
        all.put("a-png-that-says-it-has-49-deep-megapixels.png", png(7_000, 7_000, 16, 6, zeros(1_000)));
        all.put("a-jpeg-cut-in-half.jpg", Arrays.copyOf(jpeg, jpeg.length / 2));
        all.put("a-png-cut-in-half-with-a-gigabyte-of-text.png", withText(Arrays.copyOf(png, png.length * 9 / 10)));
        all.put("a-page.jpg", "<!doctype html><title>Not found</title>".getBytes(ISO_8859_1));
        all.put("ten-thousand-scans.jpg", scans(10_000));
        all.put("a-gif-that-says-it-is-enormous.gif", enormousGif());
        all.put("a-webp-that-says-it-is-enormous.webp", Drawn.webp(16_000, 16_000));
        all.put("exif-that-leads-in-circles.jpg", circles(Arrays.copyOf(jpeg, jpeg.length - 200)));
        all.put("a-profile-of-255-missing-parts.jpg", profile(Arrays.copyOf(jpeg, jpeg.length - 200)));
        all.put("forty-one-megabytes.jpg", new byte[41 * 1024 * 1024]);
        return all;
    }

    private static byte[] zeros(long count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[64 * 1024];
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            for (long left = count; left > 0; left -= some.length) {
                out.write(some, 0, (int) Math.min(left, some.length));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] png(int width, int height, int depth, int colours, byte[] data) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) depth).put((byte) colours).put(new byte[3]);
        return Drawn.joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", data),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String type, byte[] data) {
        CRC32 check = new CRC32();
        check.update(type.getBytes(ISO_8859_1));
        check.update(data);
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length);
        return chunk.put(type.getBytes(ISO_8859_1))
                .put(data)
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] withText(byte[] png) throws IOException {
        byte[] text = Drawn.joined("Comment\0\0".getBytes(ISO_8859_1), zeros(1L << 30));
        int header = 8 + 25;
        return Drawn.joined(
                Arrays.copyOf(png, header), chunk("zTXt", text), Arrays.copyOfRange(png, header, png.length));
    }

    /** With another size in its frame header (ITU-T T.81, B.2.2). */
    private static byte[] resized(byte[] jpeg, int width, int height) {
        byte[] lying = jpeg.clone();
        for (int i = 2; i + 8 < lying.length; i++) {
            if ((lying[i] & 255) == 0xFF && (lying[i + 1] & 255) == 0xC0) {
                ByteBuffer.wrap(lying, i + 5, 4).putShort((short) height).putShort((short) width);
                return lying;
            }
        }
        throw new IllegalStateException("no baseline frame");
    }

    private static byte[] scans(int count) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage plain = Quarters.plain(3_000, 3_000, 0x808080);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(plain, null, null), param);
        }
        byte[] jpeg = bytes.toByteArray();
        int last = jpeg.length - 2;
        while ((jpeg[last] & 255) != 0xFF || (jpeg[last + 1] & 255) != 0xDA) {
            last--;
        }
        byte[] scan = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(jpeg, 0, last);
        for (int i = 0; i < count; i++) {
            all.writeBytes(Arrays.copyOf(scan, Math.min(scan.length, 40)));
        }
        all.write(jpeg, jpeg.length - 2, 2);
        return all.toByteArray();
    }

    private static byte[] enormousGif() {
        ByteBuffer gif = ByteBuffer.allocate(13 + 10 + 4).order(ByteOrder.LITTLE_ENDIAN);
        gif.put("GIF89a".getBytes(ISO_8859_1))
                .putShort((short) 65_535)
                .putShort((short) 65_535)
                .put(new byte[3]);
        gif.put((byte) ',')
                .putInt(0)
                .putShort((short) 65_535)
                .putShort((short) 65_535)
                .put((byte) 0);
        return gif.put((byte) 2).put((byte) 0).put((byte) ';').array();
    }

    /** Every directory points to itself, as the next one and as the one for the camera, the place and the rest. */
    private static byte[] circles(byte[] jpeg) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 4 * 12 + 4).order(ByteOrder.BIG_ENDIAN);
        tiff.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8).putShort((short) 4);
        for (int tag : new int[] {0x8769, 0x8825, 0xA005, 0x014A}) {
            tiff.putShort((short) tag).putShort((short) 4).putInt(1).putInt(8);
        }
        tiff.putInt(8);
        return withSegment(jpeg, 0xE1, Drawn.joined("Exif\0\0".getBytes(ISO_8859_1), tiff.array()));
    }

    private static byte[] profile(byte[] jpeg) {
        byte[] segment = new byte[60_000];
        ByteBuffer.wrap(segment)
                .put("ICC_PROFILE\0".getBytes(ISO_8859_1))
                .put((byte) 1)
                .put((byte) 255)
                .putInt(-1);
        return withSegment(jpeg, 0xE2, segment);
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] segment) {
        byte[] head = ByteBuffer.allocate(4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (segment.length + 2))
                .array();
        return Drawn.joined(Arrays.copyOf(jpeg, 2), head, segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }
}
