package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * A head and shoulders. Inside, lengths are half face widths from the bridge of the nose: the crown is at -1.4, the
 * chin at 1.4.
 */
final class Portrait {

    final Canvas c;
    final Face face;
    final double x;
    final double y;
    final double f;
    /** 1 when the light falls from the right, -1 when from the left. */
    final int lit;

    final Color skin;
    final Color shade;
    final Color bright;
    private final Features features;

    private Portrait(Canvas c, Face face) {
        this.c = c;
        this.face = face;
        boolean tall = c.h > c.w;
        this.f = tall ? c.w * 0.172 : c.w * 0.168;
        this.x = c.w * 0.5 - face.turn() * f * 0.25;
        this.y = tall ? c.h * 0.38 : c.h * 0.43;
        this.lit = c.palette.sunX > 0.5 ? 1 : -1;
        Color local = Tint.hex(face.skin());
        Color ambient = Tint.mix(c.palette.ambient, Color.WHITE, 0.55);
        this.skin = Tint.multiply(local, ambient);
        this.shade = Tint.multiply(skin, Tint.hex("a8685c"));
        this.bright = Tint.mix(skin, Tint.mix(c.palette.glow, Color.WHITE, 0.4), 0.42);
        this.features = new Features(this);
    }

    static void paint(Canvas c, Face face) {
        Portrait p = new Portrait(c, face);
        Hair hair = new Hair(p);
        c.soft(
                (int) (p.f * 0.35),
                s -> s.oval(p.x, p.y + p.f * 2.5, p.f * 3.2, p.f * 3.4, Tint.clear(Tint.hex("0c0f1c"), 0.35)));
        hair.behind();
        p.neck();
        new Clothes(p).paint();
        p.head(hair);
        if (face.beard() == Face.Beard.FULL) {
            new Whiskers(p).fallOfBeard();
            p.c.within(p.outline(), () -> p.features.mouth(p.shift()));
        }
        hair.before();
    }

    double px(double u) {
        return x + u * f;
    }

    double py(double v) {
        return y + v * f;
    }

    /** The smooth closed shape of u, v pairs. */
    Path2D shape(double... uv) {
        double[] xy = new double[uv.length];
        for (int i = 0; i < uv.length; i += 2) {
            xy[i] = px(uv[i]);
            xy[i + 1] = py(uv[i + 1]);
        }
        return Canvas.smooth(xy);
    }

    /** A curve from a over b to d, in face units. */
    Path2D curve(double au, double av, double bu, double bv, double du, double dv) {
        Path2D path = new Path2D.Double();
        path.moveTo(px(au), py(av));
        path.quadTo(px(bu), py(bv), px(du), py(dv));
        return path;
    }

    Ellipse2D disc(double u, double v, double ru, double rv) {
        return new Ellipse2D.Double(px(u - ru), py(v - rv), 2 * ru * f, 2 * rv * f);
    }

    /** How far the features sit off the middle, for a turned head. */
    double shift() {
        return face.turn() * 0.24;
    }

    double side(double u) {
        return u * (u * face.turn() > 0 ? 1 - 0.09 * Math.abs(face.turn()) : 1 + 0.02 * Math.abs(face.turn()));
    }

    Path2D outline() {
        double j = face.jaw();
        double s = shift();
        return shape(
                0,
                -1.42,
                side(0.62),
                -1.22,
                side(0.95),
                -0.62,
                side(0.98),
                0.05,
                side(0.93 * (0.5 + j / 2)),
                0.6,
                side(0.72 * j) + s * 0.2,
                1.02,
                side(0.34 * j) + s * 0.5,
                1.34,
                s * 0.6,
                1.41,
                side(-0.34 * j) + s * 0.5,
                1.34,
                side(-0.72 * j) + s * 0.2,
                1.02,
                side(-0.93 * (0.5 + j / 2)),
                0.6,
                side(-0.98),
                0.05,
                side(-0.95),
                -0.62,
                side(-0.62),
                -1.22);
    }

    private void neck() {
        double w = face.woman() ? 0.46 : 0.6;
        Path2D neck = shape(
                -w, 0.7, -w * 0.98, 1.5, -w * 1.25, 2.0, -0.4, 2.6, 0.4, 2.6, w * 1.25, 2.0, w * 0.98, 1.5, w, 0.7);
        c.fillAcross(neck, lit < 0 ? skin : shade, lit < 0 ? shade : skin);
        c.within(
                neck,
                () -> c.soft(
                        (int) (f * 0.1),
                        s -> s.fill(
                                shape(-1, 0.8, -0.8, 1.45, 0, 1.75 + 0.1 * Math.abs(face.turn()), 0.85, 1.42, 1, 0.7),
                                Tint.clear(Tint.sink(shade, 0.25), 0.85))));
    }

    private void head(Hair hair) {
        for (int s = -1; s <= 1; s += 2) {
            boolean far = s * face.turn() > 0.3;
            if (!far && hair.showsEars()) {
                double eu = side(s * 1.0) - shift() * 0.12;
                c.fill(
                        shape(
                                eu - s * 0.08,
                                -0.22,
                                eu + s * 0.12,
                                -0.22,
                                eu + s * 0.15,
                                0.05,
                                eu + s * 0.02,
                                0.38,
                                eu - s * 0.1,
                                0.3),
                        s == lit ? Tint.mix(skin, Tint.hex("c0584a"), 0.14) : Tint.mix(shade, skin, 0.3));
                c.stroke(
                        curve(eu + s * 0.03, -0.12, eu + s * 0.11, 0.0, eu + s * 0.01, 0.2),
                        Tint.clear(shade, 0.7),
                        f * 0.03);
            }
        }
        Path2D head = outline();
        c.fill(head, skin);
        c.within(head, () -> {
            planes();
            if (face.beard() != Face.Beard.NONE) {
                new Whiskers(this).beard();
            }
        });
        c.within(head, features::paint);
        if (face.glasses()) {
            features.glasses();
        }
    }

    private void planes() {
        double s = shift();
        int dim = -lit;
        int blur = (int) (f * 0.13);
        c.soft(blur, k -> {
            k.fill(
                    shape(
                            dim * 0.62,
                            -1.5,
                            dim * 0.66 + s * 0.3,
                            -0.5,
                            dim * 0.6 + s * 0.4,
                            0.1,
                            dim * 0.5 + s * 0.4,
                            0.75,
                            dim * 0.2 + s * 0.5,
                            1.5,
                            dim * 1.4,
                            1.6,
                            dim * 1.4,
                            -1.4),
                    Tint.clear(shade, 0.82));
            k.fill(disc(s - 0.42, -0.1, 0.3, 0.2), Tint.clear(shade, 0.38));
            k.fill(disc(s + 0.42, -0.1, 0.3, 0.2), Tint.clear(shade, 0.38));
            k.fill(disc(s * 1.2, 1.1, 0.26, 0.08), Tint.clear(shade, 0.5));
            k.fill(shape(-1, -1.5, -0.9, -0.95, 0, -0.9, 0.9, -0.95, 1, -1.5), Tint.clear(shade, 0.55));
        });
        c.soft(blur, k -> {
            Color blush = Tint.mix(skin, Tint.hex("c2483c"), 0.42);
            k.fill(disc(s - 0.58, 0.42, 0.26, 0.2), Tint.clear(blush, 0.5));
            k.fill(disc(s + 0.58, 0.42, 0.26, 0.2), Tint.clear(blush, 0.5));
            k.fill(disc(s * 1.5, 0.46, 0.16, 0.14), Tint.clear(blush, 0.45));
            k.fill(disc(lit * 0.62 + s * 0.4, 0.2, 0.2, 0.1), Tint.clear(bright, 0.8));
            k.fill(disc(lit * 0.3 + s * 0.5, -0.72, 0.36, 0.2), Tint.clear(bright, 0.62));
            k.fill(disc(s * 0.9 + lit * 0.05, 1.24, 0.14, 0.08), Tint.clear(bright, 0.55));
        });
    }
}
