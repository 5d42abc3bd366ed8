package dev.broadsheet.studio;

/** Smooth value noise, -1 to 1, the same for the same seed everywhere. */
final class Noise {

    private final long seed;

    Noise(long seed) {
        this.seed = seed * 0x9E3779B97F4A7C15L;
    }

    double at(double x, double y) {
        long cellX = (long) Math.floor(x);
        long cellY = (long) Math.floor(y);
        double u = ease(x - cellX);
        double v = ease(y - cellY);
        double upper = corner(cellX, cellY) * (1 - u) + corner(cellX + 1, cellY) * u;
        double lower = corner(cellX, cellY + 1) * (1 - u) + corner(cellX + 1, cellY + 1) * u;
        return upper * (1 - v) + lower * v;
    }

    /** Noise upon finer noise, {@code octaves} times: clouds, rock, foam. */
    double layered(double x, double y, int octaves) {
        double sum = 0;
        double size = 0.5;
        double fx = x;
        double fy = y;
        for (int i = 0; i < octaves; i++) {
            sum += size * at(fx, fy);
            fx = fx * 2.03 + 17.1;
            fy = fy * 2.03 - 9.7;
            size *= 0.5;
        }
        return sum;
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }

    private double corner(long x, long y) {
        long z = seed + x * 0xBF58476D1CE4E5B9L + y * 0x94D049BB133111EBL;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (z >>> 11) * (2.0 / (1L << 53)) - 1;
    }
}
