package dev.broadsheet.images;

/**
 * Lanczos's filter of three lobes along a row or a column: for every pixel that is made, which pixels it is made of, and
 * how much each counts.
 */
final class Taps {
    private static final int LOBES = 3;

    private final int[] firsts;
    private final float[][] weights;

    /**
     * @param length of the row that pixels are taken from
     * @param start where in it the stretch begins that is made smaller
     * @param span how long that stretch is
     * @param count how many pixels are made of it
     */
    Taps(int length, double start, double span, int count) {
        double ratio = span / count;
        double scale = Math.max(1, ratio);
        firsts = new int[count];
        weights = new float[count][];
        for (int i = 0; i < count; i++) {
            double centre = start + (i + 0.5) * ratio;
            int first = Math.max(0, (int) Math.ceil(centre - LOBES * scale - 0.5));
            int last = Math.min(length - 1, (int) Math.floor(centre + LOBES * scale - 0.5));
            firsts[i] = first;
            weights[i] = weights(first, last, centre, scale);
        }
    }

    /** They add up to 1, at the edges too. */
    private static float[] weights(int first, int last, double centre, double scale) {
        double[] exact = new double[last - first + 1];
        double sum = 0;
        for (int tap = 0; tap < exact.length; tap++) {
            exact[tap] = lanczos((first + tap + 0.5 - centre) / scale);
            sum += exact[tap];
        }
        float[] weights = new float[exact.length];
        for (int tap = 0; tap < exact.length; tap++) {
            weights[tap] = (float) (exact[tap] / sum);
        }
        return weights;
    }

    private static double lanczos(double x) {
        if (x == 0) {
            return 1;
        }
        double angle = Math.PI * x;
        return Math.abs(x) >= LOBES
                ? 0
                : LOBES * StrictMath.sin(angle) * StrictMath.sin(angle / LOBES) / (angle * angle);
    }

    /** How many pixels are made. */
    int count() {
        return firsts.length;
    }

    /** The first pixel that this one is made of. */
    int first(int i) {
        return firsts[i];
    }

    /** Of that pixel and those after it; not copied. */
    float[] weights(int i) {
        return weights[i];
    }

    /** The first pixel that any is made of. */
    int least() {
        return firsts[0];
    }

    /** Behind the last pixel that any is made of. */
    int most() {
        int most = 0;
        for (int i = 0; i < firsts.length; i++) {
            most = Math.max(most, firsts[i] + weights[i].length);
        }
        return most;
    }

    /** How many pixels one is made of at the most. */
    int longest() {
        int longest = 0;
        for (float[] of : weights) {
            longest = Math.max(longest, of.length);
        }
        return longest;
    }
}
