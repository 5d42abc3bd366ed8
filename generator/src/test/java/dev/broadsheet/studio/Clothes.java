package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;

/** What the sitter of a portrait wears. */
final class Clothes {

    enum Kind {
        JACKET_TIE,
        SHIRT_TIE,
        JACKET,
        BLOUSE,
        JUMPER,
        COAT,
        COAT_SCARF,
        RAIN_JACKET,
        WORK_JACKET,
        PULLOVER_STRAP
    }

    private final Portrait p;
    private final Canvas c;
    private final Color cloth;
    private final Color second;
    private final Collars collars;

    Clothes(Portrait portrait) {
        this.p = portrait;
        this.c = portrait.c;
        Color ambient = Tint.mix(c.palette.ambient, Color.WHITE, 0.35);
        this.cloth = Tint.multiply(Tint.hex(portrait.face.cloth()), ambient);
        this.second = Tint.multiply(Tint.hex(portrait.face.second()), ambient);
        this.collars = new Collars(portrait, cloth, second);
    }

    void paint() {
        body(cloth);
        switch (p.face.clothes()) {
            case JACKET_TIE -> {
                collars.shirt(Tint.hex("e9e6de"));
                collars.tie();
                collars.lapels(cloth, 2.35);
            }
            case SHIRT_TIE -> {
                placket();
                collars.tie();
                collars.collar(Tint.lift(cloth, 0.1));
            }
            case JACKET -> {
                collars.shirt(second);
                collars.lapels(cloth, 2.5);
            }
            case BLOUSE -> {
                placket();
                collars.opening();
                collars.collar(Tint.lift(cloth, 0.12));
            }
            case JUMPER -> {
                knit();
                collars.rollNeck(1.72);
            }
            case COAT -> {
                collars.shirt(second);
                collars.lapels(Tint.lift(cloth, 0.04), 2.2);
                collars.collarUp();
            }
            case COAT_SCARF -> {
                collars.lapels(cloth, 2.6);
                collars.scarf();
            }
            case RAIN_JACKET -> {
                zip();
                collars.collarUp();
            }
            case WORK_JACKET -> {
                collars.shirt(second);
                collars.collar(Tint.lift(cloth, 0.1));
                buttons();
            }
            case PULLOVER_STRAP -> {
                knit();
                collars.rollNeck(1.62);
                strap();
            }
        }
    }

    private void body(Color colour) {
        double w = p.face.woman() ? 2.1 : 2.45;
        Path2D body = p.shape(
                -0.55, 1.62, -1.1, 1.86, -w * 0.86, 2.16, -w * 1.06, 2.8, -w * 1.16, 5.6, 0, 6.2, w * 1.16, 5.6,
                w * 1.06, 2.8, w * 0.86, 2.16, 1.1, 1.86, 0.55, 1.62, 0, 1.95);
        boolean right = p.lit > 0;
        c.fillAcross(
                body,
                right ? Tint.sink(colour, 0.42) : Tint.lift(colour, 0.12),
                right ? Tint.lift(colour, 0.12) : Tint.sink(colour, 0.42));
        c.within(
                body,
                () -> c.soft((int) (p.f * 0.14), k -> {
                    for (int side = -1; side <= 1; side += 2) {
                        k.stroke(
                                p.curve(side * w * 0.74, 3.0, side * w * 0.66, 3.8, side * w * 0.74, 6),
                                Tint.clear(Tint.sink(colour, 0.6), 0.5),
                                p.f * 0.12);
                    }
                    k.fill(
                            p.shape(
                                    p.lit * w * 0.5,
                                    2.1,
                                    p.lit * w * 0.8,
                                    2.2,
                                    p.lit * w * 0.98,
                                    2.6,
                                    p.lit * w * 0.8,
                                    2.5),
                            Tint.clear(Tint.lift(colour, 0.4), 0.55));
                }));
        for (int i = 0; i < 5; i++) {
            double u = c.between(-1.6, 1.6);
            double v = c.between(2.7, 3.8);
            c.stroke(
                    p.curve(u, v, u + 0.2, v + 0.4, u + c.between(-0.2, 0.3), v + 1),
                    Tint.clear(Tint.sink(colour, 0.5), 0.35),
                    p.f * 0.03);
        }
    }

    private void placket() {
        c.line(p.px(0), p.py(2.2), p.px(0), p.py(6), Tint.clear(Tint.sink(cloth, 0.5), 0.4), p.f * 0.03);
        for (int i = 0; i < 4; i++) {
            c.fill(p.disc(0.06, 2.7 + i * 0.6, 0.045, 0.045), Tint.lift(cloth, 0.5));
        }
    }

    private void zip() {
        collars.sharp(Tint.sink(cloth, 0.4), -0.5, 1.62, 0, 2.3, 0.5, 1.62, 0, 1.9);
        c.line(p.px(0), p.py(2.2), p.px(0), p.py(6), Tint.sink(cloth, 0.5), p.f * 0.08);
        c.line(p.px(0), p.py(2.2), p.px(0), p.py(6), Tint.lift(cloth, 0.5), p.f * 0.025);
        for (int s = -1; s <= 1; s += 2) {
            c.stroke(p.curve(s * 0.9, 2.0, s * 1.3, 2.6, s * 2.2, 2.7), Tint.clear(second, 0.9), p.f * 0.08);
        }
    }

    private void knit() {
        for (int i = 0; i < 34; i++) {
            double u = -2.4 + i * 0.145;
            c.stroke(
                    p.curve(u * 0.9, 2.0 + 0.08 * u * u, u, 3.4, u * 1.03, 5.4),
                    Tint.clear(Tint.sink(cloth, 0.45), 0.22),
                    p.f * 0.035);
        }
    }

    private void buttons() {
        c.line(p.px(0.1), p.py(2.7), p.px(0.12), p.py(6), Tint.clear(Tint.sink(cloth, 0.6), 0.6), p.f * 0.03);
        for (int i = 0; i < 4; i++) {
            c.fill(p.disc(0.24, 3.0 + i * 0.62, 0.075, 0.075), Tint.sink(cloth, 0.55));
        }
        collars.sharp(Tint.clear(Tint.sink(cloth, 0.2), 0.8), 0.8, 3.5, 1.7, 3.45, 1.7, 4.4, 0.85, 4.4);
        c.line(p.px(0.8), p.py(3.62), p.px(1.7), p.py(3.57), Tint.lift(cloth, 0.18), p.f * 0.03);
    }

    private void strap() {
        for (int s = -1; s <= 1; s += 2) {
            c.stroke(p.curve(s * 0.95, 1.86, s * 0.86, 2.5, s * 0.66, 3.05), Tint.sink(second, 0.25), p.f * 0.17);
            c.stroke(
                    p.curve(s * 0.95, 1.86, s * 0.86, 2.5, s * 0.66, 3.05),
                    Tint.clear(Tint.lift(second, 0.4), 0.6),
                    p.f * 0.035);
        }
        Color black = Tint.hex("23242a");
        c.box(p.px(-0.78), p.py(2.92), 1.56 * p.f, 1.1 * p.f, black);
        c.box(p.px(-0.3), p.py(2.72), 0.6 * p.f, 0.26 * p.f, Tint.lift(black, 0.12));
        c.box(p.px(-0.78), p.py(2.92), 1.56 * p.f, 0.09 * p.f, Tint.lift(black, 0.3));
        c.fill(p.disc(0, 3.46, 0.47, 0.47), Tint.lift(black, 0.2));
        c.fill(p.disc(0, 3.46, 0.37, 0.37), Tint.hex("15161b"));
        c.fill(p.disc(0.02, 3.46, 0.26, 0.26), Tint.hex("2d3f5c"));
        c.fill(p.disc(-0.1, 3.36, 0.09, 0.07), Tint.clear(Color.WHITE, 0.7));
    }
}
