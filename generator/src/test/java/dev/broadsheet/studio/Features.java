package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Eyes, nose, mouth, lines and glasses of a portrait, in face units. */
final class Features {

    private final Portrait p;
    private final Canvas c;
    private final Face face;
    private final double f;
    private final int lit;
    private final Color skin;
    private final Color shade;
    private final Color bright;
    private final Color iris;

    Features(Portrait portrait) {
        this.p = portrait;
        this.c = portrait.c;
        this.face = portrait.face;
        this.f = portrait.f;
        this.lit = portrait.lit;
        this.skin = portrait.skin;
        this.shade = portrait.shade;
        this.bright = portrait.bright;
        this.iris = Tint.hex(Tint.hex(face.skin()).getRed() > 205 ? c.pick("4a6b78", "5d6b4a", "5b4632") : "38231a");
    }

    void paint() {
        double s = p.shift();
        nose(s);
        for (int e = -1; e <= 1; e += 2) {
            double small = e * face.turn() > 0 ? 1 - 0.14 * Math.abs(face.turn()) : 1;
            eye(s * 1.05 + e * 0.42 * small, e, small);
        }
        mouth(s);
        age(s);
    }

    private void eye(double u, int e, double small) {
        double w = 0.21 * small;
        double squint = 0.02 * face.smile() + 0.012 * face.age();
        double v = -0.02;
        Path2D almond = new Path2D.Double();
        almond.moveTo(p.px(u - w), p.py(v + (e < 0 ? -0.005 : 0.025)));
        almond.quadTo(p.px(u - e * 0.01), p.py(v - 0.155 + squint), p.px(u + w), p.py(v + (e < 0 ? 0.025 : -0.005)));
        almond.quadTo(p.px(u), p.py(v + 0.125 - squint), p.px(u - w), p.py(v + (e < 0 ? -0.005 : 0.025)));
        c.fill(almond, Tint.mix(Tint.hex("efe4d8"), shade, e == lit ? 0.2 : 0.4));
        double look = face.turn() * 0.035;
        c.within(almond, () -> {
            c.fill(p.disc(u + look, v - 0.03, 0.112, 0.118), Tint.sink(iris, 0.3));
            c.fill(p.disc(u + look, v - 0.015, 0.086, 0.094), iris);
            c.fill(p.disc(u + look, v - 0.03, 0.048, 0.054), Tint.hex("120e10"));
            c.fill(p.disc(u + look + lit * 0.035, v - 0.055, 0.024, 0.026), Tint.hex("fffaf0"));
            c.fill(p.shape(u - w, v - 0.2, u, v - 0.1, u + w, v - 0.2), Tint.clear(shade, 0.4));
        });
        Color lash = Tint.sink(shade, 0.75);
        c.stroke(
                p.curve(
                        u - w,
                        v + (e < 0 ? -0.005 : 0.025),
                        u - e * 0.01,
                        v - 0.155 + squint,
                        u + w,
                        v + (e < 0 ? 0.025 : -0.005)),
                lash,
                f * (face.woman() ? 0.042 : 0.03));
        c.stroke(
                p.curve(u - w * 0.8, v + 0.04, u, v + 0.125 - squint, u + w * 0.8, v + 0.04),
                Tint.clear(shade, 0.7),
                f * 0.018);
        c.stroke(
                p.curve(u - w * 0.95, v - 0.1, u, v - 0.215, u + w * 0.95, v - 0.1),
                Tint.clear(shade, 0.75),
                f * 0.022);
        Color brow = Tint.mix(Tint.sink(Tint.hex(face.hair()), face.age() > 0.6 ? 0.1 : 0.35), shade, 0.2);
        double b = -0.33 - 0.03 * face.smile();
        double thick = face.woman() ? 0.055 : 0.085;
        c.fill(
                p.shape(
                        u - e * 0.22,
                        b - 0.005,
                        u - e * 0.05,
                        b - 0.04 - thick * 0.4,
                        u + e * 0.15,
                        b - 0.045,
                        u + e * 0.29,
                        b + 0.075,
                        u + e * 0.13,
                        b - 0.04 + thick * 0.75,
                        u - e * 0.05,
                        b - 0.035 + thick * 0.6,
                        u - e * 0.2,
                        b - 0.005 + thick),
                brow);
    }

    private void nose(double s) {
        int dim = -lit;
        double tip = s * 1.55;
        c.soft((int) (f * 0.05), k -> {
            k.fill(
                    p.shape(
                            s + dim * 0.1,
                            -0.18,
                            s * 1.2 + dim * 0.14,
                            0.2,
                            tip + dim * 0.25,
                            0.46,
                            tip + dim * 0.1,
                            0.58,
                            tip - dim * 0.02,
                            0.5,
                            s * 1.25 + dim * 0.03,
                            0.15),
                    Tint.clear(shade, 0.85));
            k.fill(
                    p.shape(tip - 0.2, 0.54, tip, 0.64, tip + 0.2, 0.54, tip + 0.12, 0.66, tip, 0.7, tip - 0.12, 0.66),
                    Tint.clear(shade, 0.7));
            k.fill(
                    p.shape(
                            s * 1.05 + lit * 0.01,
                            -0.1,
                            s * 1.35 + lit * 0.05,
                            0.2,
                            tip + lit * 0.07,
                            0.42,
                            tip + lit * 0.01,
                            0.42,
                            s * 1.2,
                            0.1),
                    Tint.clear(bright, 0.95));
        });
        Color dark = Tint.sink(shade, 0.4);
        c.stroke(p.curve(tip - 0.2, 0.44, tip - 0.25, 0.56, tip - 0.12, 0.57), Tint.clear(shade, 0.9), f * 0.028);
        c.stroke(p.curve(tip + 0.2, 0.44, tip + 0.25, 0.56, tip + 0.12, 0.57), Tint.clear(shade, 0.9), f * 0.028);
        c.fill(p.disc(tip - 0.095, 0.565, 0.05, 0.022), Tint.clear(dark, 0.8));
        c.fill(p.disc(tip + 0.095, 0.565, 0.05, 0.022), Tint.clear(dark, 0.8));
    }

    void mouth(double s) {
        double m = s * 1.3;
        double v = 0.86;
        double w = 0.33 + 0.05 * face.smile();
        double up = 0.075 * face.smile();
        Color lip = Tint.mix(skin, Tint.hex(face.woman() ? "a13a3c" : "93463c"), face.woman() ? 0.55 : 0.34);
        Path2D upper = p.shape(
                m - w, v - up, m - 0.1, v - 0.09, m, v - 0.06, m + 0.1, v - 0.09, m + w, v - up, m + 0.12, v + 0.015,
                m - 0.12, v + 0.015);
        c.fill(upper, Tint.sink(lip, 0.16));
        Path2D lower = p.shape(
                m - w * 0.92,
                v - up * 0.7,
                m,
                v + 0.015,
                m + w * 0.92,
                v - up * 0.7,
                m + 0.17,
                v + 0.12,
                m,
                v + 0.145,
                m - 0.17,
                v + 0.12);
        c.fill(lower, lip);
        c.fill(p.disc(m + lit * 0.07, v + 0.07, 0.1, 0.028), Tint.clear(bright, 0.5));
        c.stroke(p.curve(m - w, v - up, m, v + 0.05, m + w, v - up), Tint.sink(shade, 0.55), f * 0.026);
        c.fill(p.disc(m - w, v - up, 0.03, 0.03), Tint.clear(Tint.sink(shade, 0.4), 0.7));
        c.fill(p.disc(m + w, v - up, 0.03, 0.03), Tint.clear(Tint.sink(shade, 0.4), 0.7));
    }

    private void age(double s) {
        double a = face.age();
        if (a < 0.25) {
            return;
        }
        Color line = Tint.clear(shade, 0.25 + 0.5 * a);
        double thin = f * (0.014 + 0.014 * a);
        for (int e = -1; e <= 1; e += 2) {
            c.stroke(
                    p.curve(s * 1.5 + e * 0.26, 0.5, s * 1.3 + e * 0.45, 0.66, s * 1.3 + e * 0.44, 0.86),
                    line,
                    thin * 1.3);
            c.stroke(p.curve(s + e * 0.26, 0.16, s + e * 0.42, 0.24, s + e * 0.6, 0.14), line, thin);
            for (int i = 0; i < 3 && a > 0.4; i++) {
                c.stroke(
                        p.curve(
                                s + e * 0.66,
                                -0.04 + i * 0.05,
                                s + e * 0.74,
                                -0.05 + i * 0.07,
                                s + e * 0.82,
                                -0.09 + i * 0.1),
                        line,
                        thin * 0.8);
            }
        }
        for (int i = 0; i < 2 && a > 0.4; i++) {
            c.stroke(
                    p.curve(s - 0.4, -0.62 - i * 0.15, s, -0.67 - i * 0.15, s + 0.4, -0.62 - i * 0.15),
                    line,
                    thin * 0.8);
        }
    }

    void glasses() {
        double s = p.shift() * 1.05;
        Color frame = Tint.hex("2a2326");
        for (int e = -1; e <= 1; e += 2) {
            double small = e * face.turn() > 0 ? 1 - 0.14 * Math.abs(face.turn()) : 1;
            double u = s + e * 0.44 * small;
            Shape rim = new RoundRectangle2D.Double(
                    p.px(u - 0.32 * small), p.py(-0.24), 0.64 * small * f, 0.5 * f, 0.36 * f, 0.36 * f);
            c.fill(rim, Tint.clear(Tint.hex("e9f3f6"), 0.14));
            c.within(
                    rim,
                    () -> c.fill(
                            p.shape(u - 0.3, -0.3, u - 0.1, -0.3, u - 0.28, 0.3, u - 0.4, 0.3),
                            Tint.clear(Color.WHITE, 0.16)));
            c.stroke(rim, frame, f * 0.05);
            if (e * face.turn() < 0.4) {
                c.line(p.px(u + e * 0.32 * small), p.py(-0.08), p.px(p.side(e * 1.0)), p.py(-0.12), frame, f * 0.045);
            }
        }
        c.stroke(p.curve(s - 0.13, -0.04, s, -0.12, s + 0.13, -0.04), frame, f * 0.045);
    }
}
