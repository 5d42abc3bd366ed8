package dev.broadsheet.images;

import dev.broadsheet.model.PictureLimits;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a newspaper's icons from one square picture. The same picture gives the same bytes, whatever the thread. */
public final class IconPress {
    /** Width and height that the picture has at the least, in pixels. */
    public static final int LEAST = 512;

    /** Of each side of a maskable icon: W3C's manifest, section "Icon masks", keeps a circle of four fifths. */
    private static final double MARGIN = 0.1;

    private final BufferedImage source;
    private final String digest;

    private IconPress(BufferedImage source, String digest) {
        this.source = source;
        this.digest = digest;
    }

    /**
     * Reads a picture, its pixels too.
     *
     * @throws UnreadablePictureException when it is no square PNG or JPEG of {@link #LEAST} pixels or more
     */
    public static IconPress of(Path file) throws UnreadablePictureException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.matches(".*\\.(png|jpe?g)")) {
            throw new UnreadablePictureException("is neither PNG nor JPEG");
        }
        PictureFile header = PictureFile.read(file, name.substring(name.lastIndexOf('.') + 1), PictureLimits.USUAL);
        if (header.width() != header.height() || header.width() < LEAST) {
            throw new UnreadablePictureException("has " + header.width() + " by " + header.height() + " pixels");
        }
        try {
            BufferedImage source = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file)));
            if (source != null) {
                return new IconPress(source, header.digest());
            }
        } catch (IOException | RuntimeException e) {
            // Whatever the library stumbles over is told below, in words for editors.
        }
        throw new UnreadablePictureException("is cut short or damaged");
    }

    /** What tells its icons from those of another picture. */
    public String fingerprint() {
        return digest.substring(0, 10);
    }

    /**
     * A PNG.
     *
     * @param size width and height in pixels
     * @param maskable whether a margin in the colour of the picture's corner may be cut off
     */
    public byte[] icon(int size, boolean maskable) {
        int margin = maskable ? (int) Math.round(size * MARGIN) : 0;
        BufferedImage icon = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = icon.createGraphics();
        if (maskable) {
            pen.setColor(new Color(source.getRGB(0, 0) | 0xFF000000));
            pen.fillRect(0, 0, size, size);
        }
        pen.drawImage(scaled(source, size - 2 * margin), margin, margin, null);
        pen.dispose();
        return png(icon);
    }

    /**
     * An ICO that holds one PNG.
     *
     * @param size width and height of the PNG in pixels, below 256
     */
    public static byte[] ico(byte[] png, int size) {
        int directory = 6 + 16;
        return ByteBuffer.allocate(directory + png.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .put((byte) size)
                .put((byte) size)
                .put((byte) 0)
                .put((byte) 0)
                .putShort((short) 1)
                .putShort((short) 32)
                .putInt(png.length)
                .putInt(directory)
                .put(png)
                .array();
    }

    /** By halves and then the rest: one step would skip pixels. */
    private static BufferedImage scaled(BufferedImage source, int size) {
        BufferedImage image = source;
        int next = source.getWidth();
        do {
            next = Math.max(size, next / 2);
            BufferedImage smaller = new BufferedImage(next, next, BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = smaller.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(image, 0, 0, next, next, null);
            pen.dispose();
            image = smaller;
        } while (next > size);
        return image;
    }

    private static byte[] png(BufferedImage icon) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(icon, "png", out)) {
                throw new IllegalStateException("every Java platform writes PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what it is given", e);
        }
        return bytes.toByteArray();
    }
}
