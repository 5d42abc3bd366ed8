package dev.broadsheet.studio;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.SplittableRandom;

/** The last coats: bloom of the lights, pigment, brushwork, the edge of the lens, and grain. */
final class Finish {

    private final Canvas canvas;
    private final int w;
    private final int h;

    private Finish(Canvas canvas) {
        this.canvas = canvas;
        this.w = canvas.w;
        this.h = canvas.h;
    }

    /** Returns the finished picture; {@code brush} is the width of the brush in pixels, 1 to 4. */
    static BufferedImage of(Canvas canvas, int brush) {
        Finish finish = new Finish(canvas);
        int[] bloomed = finish.bloom(pixels(canvas.image));
        int[] painted = finish.brushwork(finish.pigment(bloomed), brush);
        return finish.grain(painted);
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    /** Bright places shine over into their surroundings. */
    private int[] bloom(int[] from) {
        BufferedImage bright = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        int[] light = pixels(bright);
        double strength = canvas.palette.dark() ? 0.75 : 0.3;
        for (int i = 0; i < from.length; i++) {
            int luma = luma(from[i]);
            double over = Math.max(0, luma - 176) / 79.0;
            light[i] = scale(from[i], over);
        }
        Blur.soften(bright, Math.max(3, w / 90));
        int[] to = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            int r = screen(from[i] >> 16 & 255, (int) ((light[i] >> 16 & 255) * strength));
            int g = screen(from[i] >> 8 & 255, (int) ((light[i] >> 8 & 255) * strength));
            int b = screen(from[i] & 255, (int) ((light[i] & 255) * strength));
            to[i] = r << 16 | g << 8 | b;
        }
        return to;
    }

    /** Lets edges waver as if cut by hand, and lets the pigment pool. */
    private int[] pigment(int[] from) {
        Noise noise = new Noise(canvas.w * 31L + canvas.palette.ordinal());
        int[] to = new int[from.length];
        double reach = w / 1600.0 * 0.9 + 0.3;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double wave = noise.at(x / 15.0, y / 15.0);
                double cross = noise.at(x / 15.0 + 400, y / 15.0);
                int sx = Math.min(w - 1, Math.max(0, (int) Math.round(x + wave * reach)));
                int sy = Math.min(h - 1, Math.max(0, (int) Math.round(y + cross * reach)));
                double pool = 0.05 * noise.layered(x / 150.0, y / 150.0, 3)
                        + 0.05 * noise.at(x / 9.0 + y / 30.0, y / 4.2 - x / 70.0)
                        + 0.03 * noise.at(x / 3.1, y / 3.1);
                double warm = 0.022 * noise.at(x / 70.0 + 50, y / 70.0);
                int p = from[sy * w + sx];
                to[y * w + x] = rgb(
                        (p >> 16 & 255) * (1 + pool + warm),
                        (p >> 8 & 255) * (1 + pool),
                        (p & 255) * (1 + pool - warm));
            }
        }
        return to;
    }

    /** Kuwahara's filter: every pixel takes the mean of the calmest of the four quarters round it. */
    private int[] brushwork(int[] from, int radius) {
        int[] to = new int[from.length];
        int count = (radius + 1) * (radius + 1);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                long calmest = Long.MAX_VALUE;
                int best = 0;
                for (int quarter = 0; quarter < 4; quarter++) {
                    int x0 = (quarter & 1) == 0 ? x - radius : x;
                    int y0 = (quarter & 2) == 0 ? y - radius : y;
                    int r = 0;
                    int g = 0;
                    int b = 0;
                    long sum = 0;
                    long squares = 0;
                    for (int j = 0; j <= radius; j++) {
                        int row = Math.min(h - 1, Math.max(0, y0 + j)) * w;
                        for (int i = 0; i <= radius; i++) {
                            int p = from[row + Math.min(w - 1, Math.max(0, x0 + i))];
                            int l = luma(p);
                            r += p >> 16 & 255;
                            g += p >> 8 & 255;
                            b += p & 255;
                            sum += l;
                            squares += (long) l * l;
                        }
                    }
                    long unrest = squares * count - sum * sum;
                    if (unrest < calmest) {
                        calmest = unrest;
                        best = r / count << 16 | g / count << 8 | b / count;
                    }
                }
                to[y * w + x] = best;
            }
        }
        return to;
    }

    /** Darkens the corners, cools the shadows, warms the lights, and adds a fine grain. */
    private BufferedImage grain(int[] from) {
        BufferedImage picture = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        int[] to = pixels(picture);
        SplittableRandom dust = new SplittableRandom(canvas.w + 7L * canvas.palette.ordinal());
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int p = from[y * w + x];
                double edge = Math.hypot((x - w / 2.0) / w, (y - h / 2.0) / h) / 0.707;
                double vignette = 1 - 0.2 * Math.pow(edge, 3.2);
                double light = luma(p) / 255.0;
                double speck = (dust.nextDouble() + dust.nextDouble() - 1) * (3.2 + 4 * (1 - light));
                double warm = (light - 0.45) * 5;
                to[y * w + x] = rgb(
                        (p >> 16 & 255) * vignette + speck + warm,
                        (p >> 8 & 255) * vignette + speck + warm * 0.3,
                        (p & 255) * vignette + speck - warm);
            }
        }
        return picture;
    }

    private static int luma(int p) {
        return ((p >> 16 & 255) * 77 + (p >> 8 & 255) * 150 + (p & 255) * 29) >> 8;
    }

    private static int scale(int p, double by) {
        return rgb((p >> 16 & 255) * by, (p >> 8 & 255) * by, (p & 255) * by);
    }

    private static int screen(int a, int b) {
        return 255 - (255 - a) * (255 - b) / 255;
    }

    private static int rgb(double r, double g, double b) {
        return byteOf(r) << 16 | byteOf(g) << 8 | byteOf(b);
    }

    private static int byteOf(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
