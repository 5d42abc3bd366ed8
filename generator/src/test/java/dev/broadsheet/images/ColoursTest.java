package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferUShort;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColoursTest {
    /** A dull green, as Adobe RGB (1998) says it. */
    private static final int[] IN_ADOBE_RGB = {100, 150, 80};

    @TempDir
    Path folder;

    /** Worked out by hand: Adobe RGB's and sRGB's own matrices (both D65) and curves. */
    @Test
    void adobeRgbBecomesSrgb() throws Exception {
        int[] expected = srgb(IN_ADOBE_RGB);
        assertThat(expected).containsExactly(66, 151, 74);
        byte[] jpeg = Quarters.written(
                Quarters.plain(64, 64, IN_ADOBE_RGB[0] << 16 | IN_ADOBE_RGB[1] << 8 | IN_ADOBE_RGB[2]), "jpg");
        BufferedImage seen = Prints.whole(folder, "a.jpg", Hostile.withSegment(jpeg, 0xE2, iccSegment(adobeRgb())));
        near(seen, expected, 3);
    }

    @Test
    void aPngMayCarryAProfileAsWell() throws Exception {
        byte[] png = Quarters.written(
                Quarters.plain(64, 64, IN_ADOBE_RGB[0] << 16 | IN_ADOBE_RGB[1] << 8 | IN_ADOBE_RGB[2]), "png");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes("Adobe RGB\0\0".getBytes(ISO_8859_1));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(adobeRgb());
        }
        int header = 8 + 25;
        byte[] profiled = Drawn.joined(
                Arrays.copyOf(png, header),
                Hostile.chunk("iCCP", packed.toByteArray()),
                Arrays.copyOfRange(png, header, png.length));
        near(Prints.whole(folder, "a.png", profiled), srgb(IN_ADOBE_RGB), 2);
    }

    @Test
    void aBrokenProfileIsNoReasonToShowNothing() throws Exception {
        byte[] jpeg = Quarters.jpeg(64, 64);
        byte[] broken = adobeRgb();
        Arrays.fill(broken, 128, broken.length, (byte) 0x55);
        Quarters.assertUpright(Prints.whole(folder, "a.jpg", Hostile.withSegment(jpeg, 0xE2, iccSegment(broken))));
    }

    /** Inks as Photoshop writes them, upside down, with Adobe's marker that says so. */
    @Test
    void inksBecomeColours() throws Exception {
        near(Prints.whole(folder, "cyan.jpg", cmyk(0, 255, 255, 255, 0)), new int[] {0, 174, 239}, 90);
        near(Prints.whole(folder, "paper.jpg", cmyk(255, 255, 255, 255, 0)), new int[] {255, 255, 255}, 3);
        near(Prints.whole(folder, "black.jpg", cmyk(255, 255, 255, 0, 0)), new int[] {20, 20, 20}, 40);
        BufferedImage red = Prints.whole(folder, "red.jpg", cmyk(255, 0, 0, 255, 0));
        assertThat(Prints.rgb(red, 8, 8)[0]).isGreaterThan(200);
        assertThat(Prints.rgb(red, 8, 8)[1] + Prints.rgb(red, 8, 8)[2]).isLessThan(130);
    }

    /** The same inks as luma, two chromas and black: Adobe's transform 2. */
    @Test
    void inksInLumaAndChromaAreTheSameInks() throws Exception {
        int[] plain = Prints.rgb(Prints.whole(folder, "a.jpg", cmyk(40, 160, 220, 200, 0)), 8, 8);
        double c = 255 - 40;
        double m = 255 - 160;
        double y = 255 - 220;
        int luma = (int) Math.round(0.299 * c + 0.587 * m + 0.114 * y);
        int cb = (int) Math.round(128 - 0.168736 * c - 0.331264 * m + 0.5 * y);
        int cr = (int) Math.round(128 + 0.5 * c - 0.418688 * m - 0.081312 * y);
        near(Prints.whole(folder, "b.jpg", cmyk(luma, cb, cr, 200, 2)), plain, 4);
    }

    @Test
    void sixteenBitsAreRoundedToEight() throws Exception {
        near(Prints.whole(folder, "a.png", deep(3, 0x4080, 0x8080, 0xC0C0)), new int[] {0x40, 0x80, 0xC0}, 1);
        near(Prints.whole(folder, "b.png", deep(1, 0x8080)), new int[] {0x80, 0x80, 0x80}, 1);
        BufferedImage clear = Prints.whole(folder, "c.png", deep(4, 0x4040, 0x8080, 0xC0C0, 0x8080));
        assertThat(clear.getRGB(3, 3)).isEqualTo(0x804080C0);
    }

    @Test
    void greyStaysAsDarkAsItWas() throws Exception {
        BufferedImage grey = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 90);
        for (String format : new String[] {"jpg", "png"}) {
            BufferedImage seen = Prints.whole(folder, "a." + format, Quarters.written(grey, format));
            assertThat(seen.getRaster().getSample(5, 5, 0)).as(format).isEqualTo(90);
        }
    }

    @Test
    void aPaletteIsPainted() throws Exception {
        BufferedImage few = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_INDEXED);
        few.createGraphics().drawImage(Quarters.plain(40, 40, 0xCC3300), 0, 0, null);
        near(Prints.whole(folder, "a.png", Quarters.written(few, "png")), new int[] {0xCC, 0x33, 0}, 0);
    }

    private static void near(BufferedImage seen, int[] expected, int tolerance) {
        int[] rgb = seen.getRaster().getNumBands() == 1
                ? new int[] {
                    seen.getRaster().getSample(8, 8, 0),
                    seen.getRaster().getSample(8, 8, 0),
                    seen.getRaster().getSample(8, 8, 0)
                }
                : Prints.rgb(seen, 8, 8);
        for (int band = 0; band < 3; band++) {
            assertThat(rgb[band])
                    .as("band %d of %s", band, Arrays.toString(rgb))
                    .isBetween(expected[band] - tolerance, expected[band] + tolerance);
        }
    }

    private static int[] srgb(int[] adobe) {
        double[] light = Arrays.stream(adobe)
                .mapToDouble(value -> Math.pow(value / 255.0, 563 / 256.0))
                .toArray();
        double x = 0.57667 * light[0] + 0.18556 * light[1] + 0.18823 * light[2];
        double y = 0.29734 * light[0] + 0.62736 * light[1] + 0.07529 * light[2];
        double z = 0.02703 * light[0] + 0.07069 * light[1] + 0.99134 * light[2];
        double[] linear = {
            3.2406 * x - 1.5372 * y - 0.4986 * z,
            -0.9689 * x + 1.8758 * y + 0.0415 * z,
            0.0557 * x - 0.2040 * y + 1.0570 * z
        };
        return Arrays.stream(linear)
                .map(value -> value <= 0.0031308 ? 12.92 * value : 1.055 * Math.pow(value, 1 / 2.4) - 0.055)
                .mapToInt(value -> (int) Math.round(255 * value))
                .toArray();
    }

    /** A profile of three matrix columns, adapted to D50 as ICC.1:2010 wants it, and a curve of gamma 563/256. */
    private static byte[] adobeRgb() {
        String[] tags = {"wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "desc", "cprt"};
        double[][] columns = {
            {0.9642, 1, 0.8249}, {0.60974, 0.31111, 0.01947}, {0.20528, 0.62567, 0.06087}, {0.14919, 0.06322, 0.74457}
        };
        int start = 128 + 4 + 12 * tags.length;
        ByteBuffer data = ByteBuffer.allocate(1000);
        ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.length).putInt(tags.length);
        for (int i = 0; i < tags.length; i++) {
            int at = data.position();
            if (i < 4) {
                data.put("XYZ \0\0\0\0".getBytes(ISO_8859_1));
                for (double value : columns[i]) {
                    data.putInt((int) Math.round(value * 65536));
                }
            } else if (i < 7) {
                data.put("curv\0\0\0\0".getBytes(ISO_8859_1))
                        .putInt(1)
                        .putShort((short) 563)
                        .putShort((short) 0);
            } else if (i == 7) {
                data.put("desc\0\0\0\0".getBytes(ISO_8859_1)).putInt(6).put("Adobe\0".getBytes(ISO_8859_1));
                data.put(new byte[78 + 2]);
            } else {
                data.put("text\0\0\0\0none".getBytes(ISO_8859_1));
            }
            table.put(tags[i].getBytes(ISO_8859_1)).putInt(start + at).putInt(data.position() - at);
        }
        int size = start + data.position();
        ByteBuffer header = ByteBuffer.allocate(128).putInt(size).putInt(0).putInt(0x02100000);
        header.put("mntrRGB XYZ ".getBytes(ISO_8859_1)).position(36);
        header.put("acsp".getBytes(ISO_8859_1)).position(68);
        header.putInt(0xF6D6).putInt(0x10000).putInt(0xD32D);
        return Drawn.joined(header.array(), table.array(), Arrays.copyOf(data.array(), data.position()));
    }

    private static byte[] iccSegment(byte[] profile) {
        return Drawn.joined("ICC_PROFILE\0\1\1".getBytes(ISO_8859_1), profile);
    }

    /** Of four samples, as they stand in the file, with Adobe's marker (transform 0: inks; 2: luma and chroma). */
    private static byte[] cmyk(int first, int second, int third, int fourth, int transform) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 64, 4, new Point());
        int[] inks = {first, second, third, fourth};
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.95f);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), param);
        }
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
        return Hostile.withSegment(bytes.toByteArray(), 0xEE, adobe);
    }

    private static byte[] deep(int bands, int... samples) throws IOException {
        int[] offsets = new int[bands];
        Arrays.setAll(offsets, band -> band);
        var model = new ComponentColorModel(
                ColorSpace.getInstance(bands == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB),
                bands == 4,
                false,
                bands == 4 ? 3 : 1,
                DataBuffer.TYPE_USHORT);
        var layout = new PixelInterleavedSampleModel(DataBuffer.TYPE_USHORT, 40, 40, bands, 40 * bands, offsets);
        WritableRaster raster = Raster.createWritableRaster(layout, new DataBufferUShort(1600 * bands), new Point());
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 40; x++) {
                raster.setPixel(x, y, samples);
            }
        }
        return Quarters.written(new BufferedImage(model, raster, false, null), "png");
    }
}
