package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;

/** The beard of a portrait. */
final class Whiskers {

    private final Portrait p;
    private final Canvas c;
    private final Color tone;

    Whiskers(Portrait portrait) {
        this.p = portrait;
        this.c = portrait.c;
        this.tone = Hair.tone(portrait);
    }

    /** Painted inside the face. */
    void beard() {
        double s = p.shift();
        Color hair = Tint.mix(tone, p.shade, 0.15);
        double j = p.face.jaw();
        Path2D chin = p.shape(
                -1.02,
                0.02,
                -0.86,
                0.4,
                -0.6 + s,
                0.66,
                s * 1.3 - 0.34,
                0.72,
                s * 1.3,
                0.68,
                s * 1.3 + 0.34,
                0.72,
                0.6 + s,
                0.66,
                0.86,
                0.4,
                1.02,
                0.02,
                1.05,
                0.9,
                0.6 * j,
                1.5,
                0,
                1.62,
                -0.6 * j,
                1.5,
                -1.05,
                0.9);
        boolean stubble = p.face.beard() == Face.Beard.STUBBLE;
        double strength = stubble ? 0.26 : p.face.beard() == Face.Beard.SHORT ? 0.82 : 0.95;
        c.soft((int) (p.f * (stubble ? 0.09 : 0.045)), k -> k.fill(chin, Tint.clear(hair, strength)));
        if (stubble) {
            return;
        }
        c.within(chin, () -> {
            for (int i = 0; i < 420; i++) {
                double u = c.between(-1, 1);
                double v = c.between(0.2, 1.5);
                Color strand = u * p.lit > 0.1 && c.chance(0.6) ? Tint.lift(hair, 0.2) : Tint.sink(hair, 0.25);
                c.line(p.px(u), p.py(v), p.px(u * 0.96), p.py(v + 0.11), Tint.clear(strand, 0.45), p.f * 0.018);
            }
        });
    }

    /** The part of a full beard that falls below the chin; painted over the clothes. */
    void fallOfBeard() {
        double s = p.shift();
        Path2D fall = p.shape(
                -0.86, 0.62, -0.8, 1.3, -0.5, 1.75, s * 0.6, 1.95, 0.5, 1.75, 0.8, 1.3, 0.86, 0.62, 0.5, 1.1, 0, 1.2,
                -0.5, 1.1);
        boolean right = p.lit > 0;
        c.fillAcross(
                fall,
                right ? Tint.sink(tone, 0.28) : Tint.lift(tone, 0.1),
                right ? Tint.lift(tone, 0.1) : Tint.sink(tone, 0.28));
        c.within(fall, () -> {
            for (int i = 0; i < 220; i++) {
                double u = c.between(-0.8, 0.8);
                double v = c.between(0.9, 1.8);
                Color strand = c.chance(0.5) ? Tint.lift(tone, 0.25) : Tint.sink(tone, 0.3);
                c.line(p.px(u), p.py(v), p.px(u * 0.9), p.py(v + 0.2), Tint.clear(strand, 0.45), p.f * 0.02);
            }
        });
    }
}
