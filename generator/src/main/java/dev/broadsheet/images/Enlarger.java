package dev.broadsheet.images;

import java.util.Arrays;

/**
 * Projects a part of a picture onto a smaller size: Lanczos's filter of three lobes over light, first down the columns,
 * then along the rows. The same floating point everywhere (Java 17 is strict), so the same pixels.
 */
final class Enlarger {
    /** How much smaller than the level it starts from a rendition is at the least, where there is a smaller level. */
    private static final double MARGIN = 1.5;

    private final Bitmap source;
    private final int bands;
    private final Taps across;
    private final Taps down;
    private final int firstColumn;
    private final int columns;
    /** Light of the rows of the source that are needed now, by their number modulo the length. */
    private final float[][] rows;

    private final int[] rowNumbers;

    private Enlarger(Bitmap source, Window window, Size size) {
        this.source = source;
        this.bands = source.bands();
        this.across = new Taps(source.width(), window.x(), window.width(), size.width());
        this.down = new Taps(source.height(), window.y(), window.height(), size.height());
        this.firstColumn = across.least();
        this.columns = across.most() - firstColumn;
        this.rows = new float[down.longest()][columns * bands];
        this.rowNumbers = new int[rows.length];
        Arrays.fill(rowNumbers, -1);
    }

    /** A part of a picture at another size, from the level of the pyramid that is small enough to be fast. */
    static Bitmap project(Pyramid picture, Window window, Size size) {
        double ratio = Math.min(window.width() / size.width(), window.height() / size.height());
        int halvings = 0;
        while (ratio >= 2 * MARGIN) {
            ratio /= 2;
            halvings++;
        }
        return project(picture.level(halvings), window.of(1 << halvings), size);
    }

    /** Likewise, from these pixels. */
    static Bitmap project(Bitmap source, Window window, Size size) {
        boolean same = window.width() == size.width() && window.height() == size.height();
        if (same && size.equals(new Size(source.width(), source.height()))) {
            return source;
        }
        return new Enlarger(source, window, size).project();
    }

    private Bitmap project() {
        Bitmap to = new Bitmap(across.count(), down.count(), bands);
        float[] column = new float[columns * bands];
        for (int y = 0; y < down.count(); y++) {
            Arrays.fill(column, 0);
            float[] weights = down.weights(y);
            for (int tap = 0; tap < weights.length; tap++) {
                add(column, row(down.first(y) + tap), weights[tap]);
            }
            gather(column, to.samples(), y * to.width() * bands);
        }
        return to;
    }

    /** A loop that the compiler turns into vector instructions. */
    private static void add(float[] sum, float[] row, float weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i] * weight;
        }
    }

    private float[] row(int number) {
        int place = number % rows.length;
        float[] row = rows[place];
        if (rowNumbers[place] != number) {
            rowNumbers[place] = number;
            int from = (number * source.width() + firstColumn) * bands;
            byte[] samples = source.samples();
            if (bands == 4) {
                for (int i = 0; i < row.length; i += 4) {
                    float alpha = samples[from + i + 3] & 255;
                    row[i] = Light.OF[samples[from + i] & 255] * alpha;
                    row[i + 1] = Light.OF[samples[from + i + 1] & 255] * alpha;
                    row[i + 2] = Light.OF[samples[from + i + 2] & 255] * alpha;
                    row[i + 3] = alpha;
                }
            } else {
                for (int i = 0; i < row.length; i++) {
                    row[i] = Light.OF[samples[from + i] & 255];
                }
            }
        }
        return row;
    }

    /** Scales one row, whose columns are scaled already, and writes it. */
    private void gather(float[] row, byte[] to, int start) {
        int at = start;
        for (int x = 0; x < across.count(); x++, at += bands) {
            float[] weights = across.weights(x);
            int from = (across.first(x) - firstColumn) * bands;
            if (bands == 1) {
                float grey = 0;
                for (int tap = 0; tap < weights.length; tap++) {
                    grey += row[from + tap] * weights[tap];
                }
                to[at] = Light.sample(grey);
                continue;
            }
            float blue = 0;
            float green = 0;
            float red = 0;
            float alpha = 0;
            for (float weight : weights) {
                blue += row[from] * weight;
                green += row[from + 1] * weight;
                red += row[from + 2] * weight;
                if (bands == 4) {
                    alpha += row[from + 3] * weight;
                }
                from += bands;
            }
            if (bands == 4) {
                to[at + 3] = (byte) Math.max(0, Math.min(255, Math.round(alpha)));
                if (to[at + 3] == 0) {
                    continue;
                }
                blue /= alpha;
                green /= alpha;
                red /= alpha;
            }
            to[at] = Light.sample(blue);
            to[at + 1] = Light.sample(green);
            to[at + 2] = Light.sample(red);
        }
    }
}
