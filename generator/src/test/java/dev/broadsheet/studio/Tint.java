package dev.broadsheet.studio;

import java.awt.Color;

/** Mixing colours. */
final class Tint {

    private Tint() {}

    /** The opaque colour of a hexadecimal {@code rrggbb}. */
    static Color hex(String rrggbb) {
        return new Color(Integer.parseInt(rrggbb, 16));
    }

    /** {@code share} 0 gives {@code a}, 1 gives {@code b}; alpha is mixed too. */
    static Color mix(Color a, Color b, double share) {
        double t = Math.max(0, Math.min(1, share));
        return new Color(
                part(a.getRed(), b.getRed(), t),
                part(a.getGreen(), b.getGreen(), t),
                part(a.getBlue(), b.getBlue(), t),
                part(a.getAlpha(), b.getAlpha(), t));
    }

    static Color multiply(Color a, Color b) {
        return new Color(
                a.getRed() * b.getRed() / 255,
                a.getGreen() * b.getGreen() / 255,
                a.getBlue() * b.getBlue() / 255,
                a.getAlpha());
    }

    /** The same colour, seen through: {@code opacity} from 0 to 1. */
    static Color clear(Color c, double opacity) {
        int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, opacity)));
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), alpha);
    }

    static Color lift(Color c, double share) {
        return mix(c, new Color(255, 250, 238, c.getAlpha()), share);
    }

    static Color sink(Color c, double share) {
        return mix(c, new Color(12, 16, 34, c.getAlpha()), share);
    }

    private static int part(int a, int b, double t) {
        return (int) Math.round(a + (b - a) * t);
    }
}
