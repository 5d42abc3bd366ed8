package dev.broadsheet.studio;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Three box blurs, which come near to a Gaussian. */
final class Blur {

    private Blur() {}

    /** Softens an {@code INT_RGB} or premultiplied {@code INT_ARGB_PRE} picture in place; the radius is in pixels. */
    static void soften(BufferedImage picture, int radius) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int[] spare = new int[pixels.length];
        for (int pass = 0; pass < 3; pass++) {
            run(pixels, spare, w, h, 1, w, radius);
            run(spare, pixels, h, w, w, 1, radius);
        }
    }

    /** One pass along lines of {@code length} pixels, {@code step} apart; lines are {@code stride} apart. */
    private static void run(int[] from, int[] to, int length, int lines, int step, int stride, int radius) {
        int span = 2 * radius + 1;
        for (int line = 0; line < lines; line++) {
            int start = line * stride;
            int a = 0;
            int r = 0;
            int gr = 0;
            int b = 0;
            for (int i = -radius - 1; i < radius; i++) {
                int first = from[start + Math.min(length - 1, Math.max(0, i)) * step];
                a += first >>> 24;
                r += first >> 16 & 255;
                gr += first >> 8 & 255;
                b += first & 255;
            }
            for (int i = 0; i < length; i++) {
                int in = from[start + Math.min(length - 1, i + radius) * step];
                int out = from[start + Math.max(0, i - radius - 1) * step];
                a += (in >>> 24) - (out >>> 24);
                r += (in >> 16 & 255) - (out >> 16 & 255);
                gr += (in >> 8 & 255) - (out >> 8 & 255);
                b += (in & 255) - (out & 255);
                to[start + i * step] = a / span << 24 | r / span << 16 | gr / span << 8 | b / span;
            }
        }
    }
}
