package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** The hair of a portrait. */
final class Hair {

    enum Cut {
        SHORT,
        CROP,
        BRAIDS,
        TIED,
        CURLS,
        BOB,
        PIXIE,
        FLAT_CAP,
        HEADSCARF
    }

    private final Portrait p;
    private final Canvas c;
    private final Cut cut;
    private final Color tone;

    Hair(Portrait portrait) {
        this.p = portrait;
        this.c = portrait.c;
        this.cut = portrait.face.cut();
        this.tone = tone(portrait);
    }

    /** The colour of the hair (or of the scarf over it) in this light. */
    static Color tone(Portrait portrait) {
        return Tint.multiply(Tint.hex(portrait.face.hair()), Tint.mix(portrait.c.palette.ambient, Color.WHITE, 0.5));
    }

    boolean showsEars() {
        return cut != Cut.HEADSCARF && cut != Cut.CURLS && cut != Cut.BOB && cut != Cut.PIXIE;
    }

    /** What lies behind the neck and the face. */
    void behind() {
        Color deep = Tint.sink(tone, 0.35);
        switch (cut) {
            case CURLS -> curls(0, -0.25, 1.55, 1.62, 240, deep);
            case BOB ->
                c.fill(
                        p.shape(
                                0, -1.7, 0.9, -1.42, 1.24, -0.5, 1.28, 0.4, 1.12, 1.05, 0, 0.9, -1.12, 1.05, -1.28, 0.4,
                                -1.24, -0.5, -0.9, -1.42),
                        deep);
            case TIED -> {
                c.fill(
                        p.shape(
                                0, -1.64, 0.86, -1.36, 1.1, -0.6, 1.04, 0.2, 0, 0.4, -1.04, 0.2, -1.1, -0.6, -0.86,
                                -1.36),
                        deep);
                double s = -Math.signum(p.face.turn()) * 0.9;
                c.fill(p.shape(s, 0.3, s * 1.35, 0.6, s * 1.3, 1.5, s * 1.05, 2.1, s * 0.85, 1.4), deep);
            }
            case BRAIDS -> {
                c.fill(
                        p.shape(
                                0, -1.66, 0.9, -1.36, 1.12, -0.6, 1.1, 0.3, 0, 0.5, -1.1, 0.3, -1.12, -0.6, -0.9,
                                -1.36),
                        deep);
                for (int side = -1; side <= 1; side += 2) {
                    for (int i = 0; i < 5; i++) {
                        braid(side * (0.72 + i * 0.12), 0.1, side * (1.0 + i * 0.13), 2.3 + 0.1 * (i % 3));
                    }
                }
            }
            case HEADSCARF ->
                c.fill(
                        p.shape(
                                0, -1.72, 0.95, -1.48, 1.32, -0.6, 1.3, 0.4, 1.2, 1.3, 1.5, 2.3, 0, 2.6, -1.5, 2.3,
                                -1.2, 1.3, -1.3, 0.4, -1.32, -0.6, -0.95, -1.48),
                        Tint.sink(tone, 0.2));
            default -> {}
        }
    }

    /** What lies upon the head. */
    void before() {
        double s = p.shift() * 0.6;
        switch (cut) {
            case SHORT -> {
                cap(p.shape(
                        s - 0.1, -1.02, s + 0.4, -0.98, s + 0.72, -0.72, 0.86, -0.28, 0.98, -0.1, 1.08, -0.5, 0.98,
                        -1.15, 0.5, -1.6, -0.15, -1.7, -0.75, -1.45, -1.06, -0.95, -1.08, -0.4, -0.98, -0.1, -0.87,
                        -0.3, s - 0.74, -0.72, s - 0.5, -0.95));
                strands(90, -1.28, 0.72, 0.3);
            }
            case CROP -> {
                Shape crop = p.shape(
                        s, -1.12, s + 0.46, -1.06, s + 0.66, -0.84, 0.86, -0.4, 0.97, -0.02, 1.03, -0.5, 0.92, -1.1,
                        0.5, -1.46, 0, -1.55, -0.5, -1.46, -0.92, -1.1, -1.03, -0.5, -0.97, -0.02, -0.86, -0.4,
                        s - 0.66, -0.84, s - 0.46, -1.06);
                cap(crop);
                c.within(crop, () -> greyTemples());
            }
            case PIXIE -> {
                Shape pixie = p.shape(
                        s - 0.55, -0.86, s - 0.1, -0.72, s + 0.4, -0.62, s + 0.76, -0.42, 0.9, 0.02, 1.02, 0.18, 1.14,
                        -0.4, 1.06, -1.1, 0.6, -1.6, -0.05, -1.74, -0.7, -1.54, -1.1, -1.02, -1.14, -0.4, -1.02, 0.2,
                        -0.88, -0.05, -0.86, -0.5);
                cap(pixie);
                c.within(pixie, () -> strands(260, -1.1, 1.1, 0.42));
            }
            case TIED, BRAIDS -> {
                Shape back = p.shape(
                        s - 0.05, -1.06, s + 0.5, -0.92, 0.82, -0.5, 0.99, 0.02, 1.08, -0.5, 0.96, -1.2, 0.5, -1.6, 0,
                        -1.7, -0.5, -1.6, -0.96, -1.2, -1.08, -0.5, -0.99, 0.02, -0.82, -0.5, s - 0.55, -0.92);
                cap(back);
                sweep(back, s);
            }
            case BOB -> {
                Shape bob = p.shape(
                        s - 0.3, -0.98, s + 0.1, -0.8, s + 0.62, -0.62, 0.84, -0.1, 0.82, 0.6, 0.98, 1.02, 1.2, 0.82,
                        1.22, 0.0, 1.14, -0.85, 0.72, -1.48, -0.05, -1.72, -0.78, -1.48, -1.18, -0.85, -1.28, 0.0,
                        -1.22, 0.8, -0.98, 1.0, -0.84, 0.6, -0.86, -0.1, s - 0.68, -0.66);
                cap(bob);
                c.within(bob, () -> {
                    for (int i = 0; i < 150; i++) {
                        double t = c.between(-1, 1);
                        Color strand = c.chance(0.5) ? Tint.lift(tone, 0.3) : Tint.sink(tone, 0.25);
                        double out = t < 0 ? -1.12 : 1.1;
                        c.stroke(
                                p.curve(
                                        s - 0.34 + 0.1 * t,
                                        -1.62 + 0.2 * t * t,
                                        s + t * 1.2,
                                        -1.1,
                                        out * c.between(0.74, 1.08),
                                        c.between(0.1, 0.95)),
                                Tint.clear(strand, 0.42),
                                p.f * 0.024);
                    }
                });
            }
            case CURLS -> {
                Path2D hairline = p.shape(
                        s, -0.82, s + 0.5, -0.82, 0.82, -0.4, 0.92, 0.3, 1.3, 0.5, 1.5, -0.5, 0.9, -1.6, 0, -1.85, -0.9,
                        -1.6, -1.5, -0.5, -1.3, 0.5, -0.92, 0.3, -0.82, -0.4, s - 0.5, -0.82);
                c.fill(hairline, Tint.sink(tone, 0.2));
                c.within(hairline, () -> curls(0, -0.45, 1.5, 1.45, 330, tone));
                for (int i = 0; i < 26; i++) {
                    double a = Math.PI * (1.08 + 0.84 * i / 25);
                    curl(s * 0.5 + Math.cos(a) * 0.84, -0.12 + Math.sin(a) * 0.86, 0.16, tone);
                }
            }
            case FLAT_CAP -> new Headwear(p, tone).flatCap(s);
            case HEADSCARF -> new Headwear(p, tone).scarf(s);
            default -> {}
        }
    }

    private void cap(Shape shape) {
        boolean right = p.lit > 0;
        c.fillAcross(
                shape,
                right ? Tint.sink(tone, 0.32) : Tint.lift(tone, 0.1),
                right ? Tint.lift(tone, 0.1) : Tint.sink(tone, 0.32));
        c.within(
                shape,
                () -> c.soft(
                        (int) (p.f * 0.1),
                        k -> k.fill(p.disc(p.lit * 0.5, -1.3, 0.36, 0.14), Tint.clear(Tint.lift(tone, 0.4), 0.45))));
    }

    private void strands(int count, double v, double reach, double length) {
        for (int i = 0; i < count; i++) {
            double u = c.between(-1, 1) * reach;
            double top = v - 0.3 * (1 - u * u) + c.between(-0.1, 0.25);
            Color strand = c.chance(0.5) ? Tint.lift(tone, 0.18) : Tint.sink(tone, 0.28);
            c.stroke(
                    p.curve(u, top, u + 0.12, top - 0.05, u + length * 0.8, top + c.between(0.05, 0.22)),
                    Tint.clear(strand, 0.5),
                    p.f * 0.022);
        }
    }

    private void greyTemples() {
        c.soft((int) (p.f * 0.07), k -> {
            for (int side = -1; side <= 1; side += 2) {
                k.fill(p.disc(side * 0.96, -0.42, 0.16, 0.44), Tint.clear(Tint.hex("b9b4ae"), 0.75));
            }
        });
        for (int i = 0; i < 900; i++) {
            double u = c.between(-1.05, 1.05);
            double v = c.between(-1.6, 0);
            c.fill(
                    p.disc(u, v, 0.018, 0.018),
                    Tint.clear(c.chance(0.4) ? Tint.lift(tone, 0.35) : Tint.sink(tone, 0.4), 0.5));
        }
    }

    private void sweep(Shape inside, double s) {
        c.within(inside, () -> sweep(s));
    }

    private void sweep(double s) {
        for (int i = 0; i < 34; i++) {
            double t = i / 33.0 * 2 - 1;
            double from = s + t * 0.12;
            Color strand = i % 2 == 0 ? Tint.lift(tone, 0.14) : Tint.sink(tone, 0.3);
            c.stroke(
                    p.curve(
                            from,
                            -1.1 - 0.45 * (1 - t * t),
                            t * 0.8,
                            -1.35 + 0.2 * Math.abs(t),
                            t * 1.03,
                            -0.25 - 0.5 * (1 - Math.abs(t))),
                    Tint.clear(strand, 0.5),
                    p.f * 0.022);
        }
    }

    private void curls(double u, double v, double ru, double rv, int count, Color colour) {
        for (int i = 0; i < count; i++) {
            double a = c.between(0, 2 * Math.PI);
            double r = Math.sqrt(c.random.nextDouble());
            curl(u + Math.cos(a) * r * ru, v + Math.sin(a) * r * rv, c.between(0.1, 0.2), colour);
        }
    }

    private void curl(double u, double v, double size, Color colour) {
        double side = u * p.lit - v * 0.5;
        Color tuft = side > 0
                ? Tint.lift(colour, Math.min(0.16, side * 0.1))
                : Tint.sink(colour, Math.min(0.4, -side * 0.25));
        c.fill(p.disc(u, v, size, size * 0.92), tuft);
        c.stroke(
                p.curve(u - size * 0.5, v + size * 0.2, u, v - size * 0.9, u + size * 0.5, v + size * 0.1),
                Tint.clear(Tint.lift(tuft, 0.26), 0.6),
                p.f * 0.022);
        c.stroke(
                p.curve(u - size * 0.5, v + size * 0.5, u, v + size, u + size * 0.6, v + size * 0.4),
                Tint.clear(Tint.sink(tuft, 0.5), 0.6),
                p.f * 0.024);
    }

    private void braid(double u0, double v0, double u1, double v1) {
        int knots = 18;
        for (int i = 0; i < knots; i++) {
            double t = i / (knots - 1.0);
            double u = u0 + (u1 - u0) * t;
            double v = v0 + (v1 - v0) * t;
            c.fill(p.disc(u, v, 0.075, 0.085), Tint.sink(tone, 0.15));
            c.stroke(
                    p.curve(u - 0.05, v - 0.02, u, v + 0.05, u + 0.05, v - 0.02),
                    Tint.clear(Tint.lift(tone, 0.3), 0.6),
                    p.f * 0.02);
        }
    }
}
