package dev.broadsheet.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** A picture of four colours: red, green, blue, and white at the lower right, so that every turn of it is seen. */
final class Quarters {
    private Quarters() {}

    static BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.setColor(Color.GREEN);
        pen.fillRect(width / 2, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width / 2, height);
        pen.setColor(Color.WHITE);
        pen.fillRect(width / 2, height / 2, width, height);
        pen.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) throws IOException {
        return written(image(width, height), "jpg");
    }

    static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    static BufferedImage plain(int width, int height, int rgb) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(rgb));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    /** A square full of unrest. */
    static void speckle(BufferedImage image, int left, int top, int side) {
        SplittableRandom chance = new SplittableRandom(1);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(left + x, top + y, chance.nextInt(0x1000000));
            }
        }
    }

    static void assertUpright(BufferedImage seen) {
        int right = seen.getWidth() * 3 / 4;
        int low = seen.getHeight() * 3 / 4;
        assertThat(Prints.rgb(seen, seen.getWidth() / 4, seen.getHeight() / 4)).satisfies(Quarters::isRed);
        assertThat(Prints.rgb(seen, right, seen.getHeight() / 4)).satisfies(Quarters::isGreen);
        assertThat(Prints.rgb(seen, seen.getWidth() / 4, low)[2]).isGreaterThan(240);
        assertThat(Prints.rgb(seen, right, low)).satisfies(Quarters::isWhite);
    }

    static void isRed(int[] rgb) {
        assertThat(rgb[0]).isGreaterThan(240);
        assertThat(rgb[1] + rgb[2]).isLessThan(30);
    }

    static void isGreen(int[] rgb) {
        assertThat(rgb[1]).isGreaterThan(240);
        assertThat(rgb[0] + rgb[2]).isLessThan(30);
    }

    private static void isWhite(int[] rgb) {
        assertThat(rgb[0] + rgb[1] + rgb[2]).isGreaterThan(740);
    }
}
