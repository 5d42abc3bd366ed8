package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** Caps and scarves of a portrait. */
final class Headwear {

    private final Portrait p;
    private final Canvas c;
    private final Color tone;

    /** The tone is that of the hair or of the cloth. */
    Headwear(Portrait portrait, Color tone) {
        this.p = portrait;
        this.c = portrait.c;
        this.tone = tone;
    }

    void flatCap(double s) {
        for (int side = -1; side <= 1; side += 2) {
            c.fill(p.shape(side * 0.86, -0.72, side * 1.04, -0.6, side * 1.02, -0.1, side * 0.92, 0.02), tone);
        }
        Color tweed = Tint.multiply(Tint.hex("5b564c"), Tint.mix(c.palette.ambient, Color.WHITE, 0.3));
        Shape crown = p.shape(
                s - 1.0, -0.78, s, -0.86, s + 1.0, -0.78, 1.22, -1.0, 1.05, -1.45, 0.4, -1.72, -0.4, -1.72, -1.05,
                -1.45, -1.22, -1.0);
        c.fillAcross(
                crown,
                p.lit < 0 ? Tint.lift(tweed, 0.2) : Tint.sink(tweed, 0.3),
                p.lit < 0 ? Tint.sink(tweed, 0.3) : Tint.lift(tweed, 0.2));
        c.within(crown, () -> {
            for (int i = 0; i < 500; i++) {
                double u = c.between(-1.2, 1.2);
                double v = c.between(-1.75, -0.7);
                c.line(
                        p.px(u),
                        p.py(v),
                        p.px(u + 0.05),
                        p.py(v + 0.04),
                        Tint.clear(c.chance(0.5) ? Tint.lift(tweed, 0.3) : Tint.sink(tweed, 0.4), 0.4),
                        1.6);
            }
        });
        c.fill(
                p.shape(
                        s * 1.4 - 0.86,
                        -0.84,
                        s * 1.4,
                        -0.95,
                        s * 1.4 + 0.86,
                        -0.84,
                        s * 1.7 + 0.72,
                        -0.6,
                        s * 1.7,
                        -0.58,
                        s * 1.7 - 0.72,
                        -0.6),
                Tint.sink(tweed, 0.28));
        c.stroke(
                p.curve(s * 1.7 - 0.72, -0.61, s * 1.7, -0.53, s * 1.7 + 0.72, -0.61),
                Tint.sink(tweed, 0.6),
                p.f * 0.03);
    }

    void scarf(double s) {
        Path2D cloth = p.shape(
                0, -1.74, 0.95, -1.5, 1.3, -0.6, 1.22, 0.5, 0.95, 1.4, 0.5, 1.9, 0, 2.05, -0.5, 1.9, -0.95, 1.4, -1.22,
                0.5, -1.3, -0.6, -0.95, -1.5);
        Path2D opening = p.shape(
                s,
                -1.02,
                s + 0.55,
                -0.86,
                s * 0.7 + 0.86,
                -0.3,
                s * 0.6 + 0.87,
                0.3,
                s + 0.66,
                0.95,
                s + 0.3,
                1.3,
                s,
                1.36,
                s - 0.3,
                1.3,
                s - 0.66,
                0.95,
                s * 0.6 - 0.87,
                0.3,
                s * 0.7 - 0.86,
                -0.3,
                s - 0.55,
                -0.86);
        Area around = new Area(cloth);
        around.subtract(new Area(opening));
        boolean right = p.lit > 0;
        c.fillAcross(
                around,
                right ? Tint.sink(tone, 0.35) : Tint.lift(tone, 0.16),
                right ? Tint.lift(tone, 0.16) : Tint.sink(tone, 0.35));
        c.within(around, () -> {
            for (int i = 0; i < 9; i++) {
                double t = i / 8.0;
                Color fold = i % 2 == 0 ? Tint.lift(tone, 0.22) : Tint.sink(tone, 0.4);
                c.stroke(
                        p.curve(
                                s - 0.7 - 0.5 * t,
                                -0.9 + 0.2 * t,
                                s - 1.1 + 0.1 * t,
                                0.5 + 0.4 * t,
                                s + 0.2,
                                1.4 + 0.65 * t),
                        Tint.clear(fold, 0.5),
                        p.f * 0.04);
                c.stroke(
                        p.curve(
                                s + 0.7 + 0.5 * t,
                                -0.9 + 0.2 * t,
                                s + 1.1 - 0.1 * t,
                                0.6 + 0.4 * t,
                                s - 0.1,
                                1.5 + 0.6 * t),
                        Tint.clear(fold, 0.38),
                        p.f * 0.04);
            }
        });
        c.stroke(opening, Tint.clear(Tint.sink(tone, 0.6), 0.5), p.f * 0.035);
        c.fill(p.shape(s - 0.5, -0.84, s, -1.0, s + 0.5, -0.84, s, -0.92), Tint.sink(tone, 0.5));
    }
}
