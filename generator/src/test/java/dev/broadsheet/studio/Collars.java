package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Collars, lapels, ties and scarves of a portrait. */
final class Collars {

    private final Portrait p;
    private final Canvas c;
    private final Color cloth;
    private final Color second;

    Collars(Portrait portrait, Color cloth, Color second) {
        this.p = portrait;
        this.c = portrait.c;
        this.cloth = cloth;
        this.second = second;
    }

    void sharp(Color colour, double... uv) {
        double[] xy = new double[uv.length];
        for (int i = 0; i < uv.length; i += 2) {
            xy[i] = p.px(uv[i]);
            xy[i + 1] = p.py(uv[i + 1]);
        }
        c.fill(Canvas.closed(xy), colour);
    }

    void shirt(Color colour) {
        sharp(Tint.sink(colour, 0.06), -0.66, 1.72, 0, 4.2, 0.66, 1.72, 0.5, 1.6, 0, 2.25, -0.5, 1.6);
        for (int s = -1; s <= 1; s += 2) {
            sharp(
                    s == p.lit ? Tint.lift(colour, 0.25) : Tint.sink(colour, 0.16),
                    s * 0.56,
                    1.5,
                    s * 0.04,
                    2.18,
                    s * 0.38,
                    2.52,
                    s * 0.74,
                    1.82);
        }
    }

    void tie() {
        sharp(Tint.sink(second, 0.15), -0.17, 2.14, 0.17, 2.14, 0.11, 2.46, -0.11, 2.46);
        sharp(second, -0.11, 2.46, 0.11, 2.46, 0.27, 4.6, 0, 5.0, -0.27, 4.6);
        for (int i = 0; i < 8; i++) {
            c.line(
                    p.px(-0.22),
                    p.py(2.72 + i * 0.27),
                    p.px(0.22),
                    p.py(2.54 + i * 0.27),
                    Tint.clear(Tint.lift(second, 0.35), 0.45),
                    p.f * 0.035);
        }
    }

    void lapels(Color colour, double low) {
        for (int s = -1; s <= 1; s += 2) {
            Color tone = s == p.lit ? Tint.lift(colour, 0.16) : Tint.sink(colour, 0.36);
            sharp(
                    tone,
                    s * 0.6,
                    1.58,
                    s * 1.0,
                    1.9,
                    s * 1.06,
                    low + 0.12,
                    s * 0.92,
                    low + 0.22,
                    s * 1.1,
                    low + 0.42,
                    s * 0.1,
                    low + 2.2,
                    s * 0.02,
                    4.4,
                    s * 0.45,
                    2.4);
            c.line(
                    p.px(s * 0.92),
                    p.py(low + 0.22),
                    p.px(s * 0.6),
                    p.py(low),
                    Tint.clear(Tint.sink(colour, 0.6), 0.6),
                    p.f * 0.03);
        }
    }

    void opening() {
        sharp(p.skin, -0.44, 1.6, 0, 2.75, 0.44, 1.6);
        c.soft(
                (int) (p.f * 0.08),
                k -> k.fill(p.shape(-0.45, 1.5, 0, 1.8, 0.45, 1.5, 0, 1.4), Tint.clear(p.shade, 0.8)));
    }

    void collar(Color colour) {
        for (int s = -1; s <= 1; s += 2) {
            sharp(
                    s == p.lit ? colour : Tint.sink(colour, 0.28),
                    s * 0.58,
                    1.5,
                    s * 0.06,
                    2.2,
                    s * 0.44,
                    2.6,
                    s * 0.86,
                    1.88);
            c.line(
                    p.px(s * 0.06),
                    p.py(2.2),
                    p.px(s * 0.44),
                    p.py(2.6),
                    Tint.clear(Tint.sink(colour, 0.6), 0.5),
                    p.f * 0.025);
        }
    }

    void collarUp() {
        for (int s = -1; s <= 1; s += 2) {
            c.fill(
                    p.shape(s * 0.62, 1.35, s * 0.98, 1.5, s * 1.12, 1.95, s * 0.62, 2.35, s * 0.1, 2.5, s * 0.5, 2.0),
                    s == p.lit ? Tint.lift(cloth, 0.2) : Tint.sink(cloth, 0.36));
        }
    }

    void rollNeck(double top) {
        Path2D roll = p.shape(
                -0.64,
                top - 0.28,
                -0.74,
                top + 0.2,
                -0.5,
                top + 0.5,
                0,
                top + 0.62,
                0.5,
                top + 0.5,
                0.74,
                top + 0.2,
                0.64,
                top - 0.28,
                0,
                top + 0.06);
        c.fillAcross(
                roll,
                p.lit > 0 ? Tint.sink(cloth, 0.3) : Tint.lift(cloth, 0.25),
                p.lit > 0 ? Tint.lift(cloth, 0.25) : Tint.sink(cloth, 0.3));
        for (int i = 0; i < 15; i++) {
            double u = -0.6 + i * 0.086;
            c.line(
                    p.px(u * 0.9),
                    p.py(top + 0.05 - 0.7 * u * u),
                    p.px(u),
                    p.py(top + 0.54 - 0.55 * u * u),
                    Tint.clear(Tint.sink(cloth, 0.5), 0.35),
                    p.f * 0.025);
        }
    }

    void scarf() {
        for (int i = 0; i < 4; i++) {
            double v = 1.42 + i * 0.24;
            double w = 0.8 + i * 0.14;
            Path2D wrap = p.shape(
                    -w, v - 0.08, -w * 0.55, v + 0.32, 0.05, v + 0.5, w * 0.6, v + 0.3, w, v - 0.1, w * 0.98, v + 0.24,
                    w * 0.5, v + 0.66, -0.05, v + 0.8, -w * 0.6, v + 0.62, -w, v + 0.22);
            c.fillAcross(
                    wrap,
                    p.lit > 0 ? Tint.sink(second, 0.34) : Tint.lift(second, 0.2),
                    p.lit > 0 ? Tint.lift(second, 0.2) : Tint.sink(second, 0.34));
            c.stroke(
                    p.curve(-w, v + 0.22, 0, v + 1.12, w, v + 0.2),
                    Tint.clear(Tint.sink(second, 0.55), 0.45),
                    p.f * 0.04);
        }
        Path2D end = p.shape(0.2, 2.6, 0.75, 2.5, 0.98, 4.3, 0.4, 4.5);
        c.fillDown(end, Tint.lift(second, 0.08), Tint.sink(second, 0.2));
        for (int i = 0; i < 8; i++) {
            c.line(p.px(0.42 + i * 0.07), p.py(4.35), p.px(0.44 + i * 0.075), p.py(4.65), second, p.f * 0.03);
        }
    }
}
