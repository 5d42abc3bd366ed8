package dev.broadsheet.images;

/**
 * Samples and the light that they stand for, by the curve of sRGB (IEC 61966-2-1). Whoever averages samples instead of
 * light makes lamps at night, spray and print too dark.
 */
final class Light {
    /** The light of every sample, from 0 to {@link #MOST}. */
    static final int[] OF = new int[256];

    static final int MOST = 65_535;

    private static final byte[] SAMPLES = new byte[MOST + 1];

    static {
        for (int i = 0; i < OF.length; i++) {
            double value = i / 255.0;
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            OF[i] = (int) Math.round(light * MOST);
        }
        for (int i = 0; i <= MOST; i++) {
            double light = (double) i / MOST;
            double value = light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
            SAMPLES[i] = (byte) Math.round(value * 255);
        }
    }

    private Light() {}

    /** The sample that shows this light best. */
    static byte sample(int light) {
        return SAMPLES[light];
    }

    /** Likewise; what no screen can show becomes black or white. */
    static byte sample(float light) {
        return SAMPLES[(int) Math.max(0, Math.min(MOST, light + 0.5f))];
    }
}
