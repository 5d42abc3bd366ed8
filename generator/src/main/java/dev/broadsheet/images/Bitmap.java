package dev.broadsheet.images;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Pixels of eight bits a sample, row by row without gaps.
 *
 * @param width in pixels
 * @param height likewise
 * @param bands 1 is grey; 3 are blue, green, red; 4 are these and alpha, by which they are not multiplied
 * @param samples {@code width * height * bands} of them; not copied, for they may be a hundred megabytes
 */
@SuppressWarnings("ArrayRecordComponent") // Two bitmaps are never compared.
record Bitmap(int width, int height, int bands, byte[] samples) {
    Bitmap(int width, int height, int bands) {
        this(width, height, bands, new byte[Math.multiplyExact(Math.multiplyExact(width, height), bands)]);
    }

    /** The samples of a picture as they are, whatever their colour space; those of sixteen bits are rounded. */
    static Bitmap of(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR
                && image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                && buffer.getData().length == 3 * image.getWidth() * image.getHeight()) {
            return new Bitmap(image.getWidth(), image.getHeight(), 3, buffer.getData());
        }
        return image.getColorModel() instanceof IndexColorModel palette ? painted(image, palette) : copied(image);
    }

    private static Bitmap painted(BufferedImage image, IndexColorModel palette) {
        int[] colours = new int[palette.getMapSize()];
        palette.getRGBs(colours);
        int bands = palette.hasAlpha() ? 4 : 3;
        Bitmap bitmap = new Bitmap(image.getWidth(), image.getHeight(), bands);
        int[] row = new int[bitmap.width];
        int at = 0;
        for (int y = 0; y < bitmap.height; y++) {
            image.getRaster().getSamples(0, y, bitmap.width, 1, 0, row);
            for (int index : row) {
                int colour = index < colours.length ? colours[index] : 0;
                for (int band = 0; band < bands; band++) {
                    bitmap.samples[at++] = (byte) (colour >> (8 * band));
                }
            }
        }
        return bitmap;
    }

    private static Bitmap copied(BufferedImage image) {
        Raster raster = image.getRaster();
        ColorModel model = image.getColorModel();
        int from = raster.getNumBands();
        int bands = from == 2 ? 4 : from;
        Bitmap bitmap = new Bitmap(image.getWidth(), image.getHeight(), bands);
        int[] row = new int[bitmap.width * from];
        int most = (1 << model.getComponentSize(0)) - 1;
        int[] order =
                switch (from) {
                    case 1 -> new int[] {0};
                    case 2 -> new int[] {0, 0, 0, 1};
                    case 3 -> new int[] {2, 1, 0};
                    default -> new int[] {2, 1, 0, 3};
                };
        int at = 0;
        for (int y = 0; y < bitmap.height; y++) {
            raster.getPixels(0, y, bitmap.width, 1, row);
            for (int x = 0; x < row.length; x += from) {
                for (int band : order) {
                    int sample = row[x + band];
                    bitmap.samples[at++] = (byte) (most == 255 ? sample : (sample * 255L + most / 2) / most);
                }
            }
        }
        return bitmap;
    }

    /** The same pixels as Java's libraries want them, said to be sRGB. */
    BufferedImage image() {
        if (bands == 4) {
            ColorModel model = new ComponentColorModel(
                    ColorSpace.getInstance(ColorSpace.CS_sRGB),
                    true,
                    false,
                    ColorModel.TRANSLUCENT,
                    DataBuffer.TYPE_BYTE);
            return new BufferedImage(
                    model,
                    Raster.createInterleavedRaster(
                            new DataBufferByte(samples, samples.length),
                            width,
                            height,
                            4 * width,
                            4,
                            new int[] {2, 1, 0, 3},
                            null),
                    false,
                    null);
        }
        BufferedImage image = new BufferedImage(
                width, height, bands == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        System.arraycopy(samples, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0, samples.length);
        return image;
    }

    /** With three bands where there was one. */
    Bitmap coloured() {
        if (bands != 1) {
            return this;
        }
        Bitmap coloured = new Bitmap(width, height, 3);
        for (int i = 0; i < coloured.samples.length; i++) {
            coloured.samples[i] = samples[i / 3];
        }
        return coloured;
    }

    /** Laid upon white where it has an alpha band. */
    Bitmap opaque() {
        if (bands != 4) {
            return this;
        }
        Bitmap opaque = new Bitmap(width, height, 3);
        for (int from = 0, to = 0; from < samples.length; from += 4, to += 3) {
            int alpha = samples[from + 3] & 255;
            for (int band = 0; band < 3; band++) {
                int mixed = (samples[from + band] & 255) * alpha + 255 * (255 - alpha);
                opaque.samples[to + band] = (byte) ((mixed + 127) / 255);
            }
        }
        return opaque;
    }
}
