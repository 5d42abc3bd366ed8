package dev.broadsheet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** A PNG with words after its end, where readers do not look and leaks would be found. */
    public static byte[] pngWith(String words, int width, int height, int rgb) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(png(width, height, rgb));
        bytes.writeBytes(words.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
