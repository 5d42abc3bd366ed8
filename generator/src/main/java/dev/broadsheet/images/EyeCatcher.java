package dev.broadsheet.images;

import dev.broadsheet.model.Caption.Focus;

/**
 * Guesses what a picture is of, where nobody has said: the point that a crop keeps. Every spot counts by its edges, by
 * how far its colour is from the picture's own, and by how much it looks like skin of any shade; the crop with the most
 * of that, and with it near the middle, wins. In a picture higher than wide, the upper third counts more, for there
 * are the faces. Whole numbers only, so that the guess is the same on all machines.
 */
final class EyeCatcher {
    /** The longer side of what is looked at, in pixels, is at most this. */
    static final int GLANCE = 160;

    private static final int SKIN = 120;

    private EyeCatcher() {}

    /**
     * The middle of the best crop.
     *
     * @param small the whole picture, upright
     * @param across the crop's proportion, its first number: 16 of 16:9
     * @param down its second: 9
     */
    static Focus find(Bitmap small, int across, int down) {
        Bitmap seen = small.opaque().coloured();
        int width = seen.width();
        int height = seen.height();
        long[] columns = new long[width];
        long[] rows = new long[height];
        int[] mean = mean(seen);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int interest = interest(seen, x, y, mean);
                columns[x] += interest;
                rows[y] += interest;
            }
        }
        if (height > width) {
            favourUpperThird(rows);
        }
        int cropWidth = (int) Math.min(width, Math.max(1, (long) height * across / down));
        int cropHeight = (int) Math.min(height, Math.max(1, (long) width * down / across));
        return new Focus(
                (best(columns, cropWidth) + cropWidth / 2.0) / width,
                (best(rows, cropHeight) + cropHeight / 2.0) / height);
    }

    private static int interest(Bitmap seen, int x, int y, int[] mean) {
        int right = Math.min(x + 1, seen.width() - 1);
        int below = Math.min(y + 1, seen.height() - 1);
        int blue = sample(seen, x, y, 0);
        int green = sample(seen, x, y, 1);
        int red = sample(seen, x, y, 2);
        int luma = luma(seen, x, y);
        int edges = Math.abs(luma(seen, right, y) - luma) + Math.abs(luma(seen, x, below) - luma);
        int contrast = Math.abs(blue - mean[0]) + Math.abs(green - mean[1]) + Math.abs(red - mean[2]);
        return 2 * edges + contrast / 3 + (isLikeSkin(red, green, blue) ? SKIN : 0);
    }

    /** Skin of all shades is reddish in much the same way; only how light it is differs. */
    private static boolean isLikeSkin(int red, int green, int blue) {
        int sum = red + green + blue;
        if (sum < 90 || red <= green || green < blue) {
            return false;
        }
        int redShare = 1000 * red / sum;
        int greenShare = 1000 * green / sum;
        return redShare > 370 && redShare < 520 && greenShare > 270 && greenShare < 350;
    }

    /** Where a stretch of this length begins that has the most in it, and that near its middle. */
    private static int best(long[] interest, int length) {
        int last = interest.length - length;
        int best = last / 2;
        long most = weight(interest, best, length);
        for (int away = 1; away <= last; away++) {
            for (int start : new int[] {last / 2 - away, last / 2 + away}) {
                if (start >= 0 && start <= last) {
                    long weight = weight(interest, start, length);
                    if (weight > most) {
                        most = weight;
                        best = start;
                    }
                }
            }
        }
        return best;
    }

    private static long weight(long[] interest, int start, int length) {
        long weight = 0;
        for (int i = 0; i < length; i++) {
            int fromEdge = Math.min(i, length - 1 - i);
            weight += interest[start + i] * (length + 2L * fromEdge);
        }
        return weight;
    }

    private static void favourUpperThird(long[] rows) {
        int third = rows.length / 3;
        for (int y = 0; y < rows.length; y++) {
            int away = Math.abs(y - third);
            rows[y] = rows[y] * (3L * rows.length - 2L * away) / rows.length;
        }
    }

    private static int[] mean(Bitmap seen) {
        long[] sums = new long[3];
        for (int i = 0; i < seen.samples().length; i++) {
            sums[i % 3] += seen.samples()[i] & 255;
        }
        long pixels = (long) seen.width() * seen.height();
        return new int[] {(int) (sums[0] / pixels), (int) (sums[1] / pixels), (int) (sums[2] / pixels)};
    }

    private static int luma(Bitmap seen, int x, int y) {
        return (29 * sample(seen, x, y, 0) + 150 * sample(seen, x, y, 1) + 77 * sample(seen, x, y, 2)) >> 8;
    }

    private static int sample(Bitmap seen, int x, int y, int band) {
        return seen.samples()[(y * seen.width() + x) * 3 + band] & 255;
    }
}
