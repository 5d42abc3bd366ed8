package dev.broadsheet.images;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture at its own size and at halves of halves of it, each made once and when it is first needed. What is scaled
 * down to a small size starts from the smallest of them that is large enough, so that its bytes depend on nothing but
 * the picture and the size.
 */
final class Pyramid {
    private final List<Bitmap> levels = new ArrayList<>();

    Pyramid(Bitmap whole) {
        levels.add(whole);
    }

    Bitmap whole() {
        return levels.get(0);
    }

    /** Halved so many times; every pixel is the mean light of four. */
    Bitmap level(int halvings) {
        while (levels.size() <= halvings) {
            levels.add(halved(levels.get(levels.size() - 1)));
        }
        return levels.get(halvings);
    }

    private static Bitmap halved(Bitmap from) {
        int bands = from.bands();
        Bitmap half = new Bitmap((from.width() + 1) / 2, (from.height() + 1) / 2, bands);
        int at = 0;
        for (int y = 0; y < half.height(); y++) {
            int upper = 2 * y * from.width() * bands;
            int lower = Math.min(2 * y + 1, from.height() - 1) * from.width() * bands;
            for (int x = 0; x < half.width(); x++) {
                int left = 2 * x * bands;
                int right = Math.min(2 * x + 1, from.width() - 1) * bands;
                if (bands == 4) {
                    mean(from.samples(), upper + left, upper + right, lower + left, lower + right, half.samples(), at);
                } else {
                    for (int band = 0; band < bands; band++) {
                        int sum = Light.OF[from.samples()[upper + left + band] & 255]
                                + Light.OF[from.samples()[upper + right + band] & 255]
                                + Light.OF[from.samples()[lower + left + band] & 255]
                                + Light.OF[from.samples()[lower + right + band] & 255];
                        half.samples()[at + band] = Light.sample((sum + 2) >> 2);
                    }
                }
                at += bands;
            }
        }
        return half;
    }

    /** Of four pixels with alpha: the more opaque one is, the more its colour counts. */
    private static void mean(byte[] from, int a, int b, int c, int d, byte[] to, int at) {
        int alphas = (from[a + 3] & 255) + (from[b + 3] & 255) + (from[c + 3] & 255) + (from[d + 3] & 255);
        to[at + 3] = (byte) ((alphas + 2) >> 2);
        if (alphas > 0) {
            for (int band = 0; band < 3; band++) {
                long sum = (long) Light.OF[from[a + band] & 255] * (from[a + 3] & 255)
                        + (long) Light.OF[from[b + band] & 255] * (from[b + 3] & 255)
                        + (long) Light.OF[from[c + band] & 255] * (from[c + 3] & 255)
                        + (long) Light.OF[from[d + band] & 255] * (from[d + 3] & 255);
                to[at + band] = Light.sample((int) ((sum + alphas / 2) / alphas));
            }
        }
    }
}
