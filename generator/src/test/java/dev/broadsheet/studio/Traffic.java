package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Buses, cars and vans. */
final class Traffic {

    private static final String[] PAINTS = {
        "8e2f2b", "2f4f72", "d9d6cd", "3b4148", "6f7d84", "b98a3a", "4c6a55", "9fb0ba"
    };

    private Traffic() {}

    /** A bus from the side, its wheels on {@code foot}; pixels. */
    static void bus(Canvas c, double x, double foot, double length, String colour) {
        Color paint = c.palette.at(colour, 0);
        Color glass = Tint.mix(c.palette.at("35444f", 0), c.palette.glow, 0.45);
        double high = length * 0.34;
        RoundRectangle2D body = new RoundRectangle2D.Double(
                x - length / 2, foot - high - length * 0.04, length, high, high * 0.22, high * 0.22);
        c.fillDown(body, Tint.lift(paint, 0.14), Tint.sink(paint, 0.15));
        c.box(x - length * 0.48, foot - high * 0.92, length * 0.96, high * 0.36, glass);
        for (int i = 1; i < 7; i++) {
            double post = x - length * 0.48 + i * length * 0.137;
            c.line(post, foot - high * 0.92, post, foot - high * 0.56, paint, length * 0.014);
        }
        c.line(
                x - length * 0.48,
                foot - high * 0.36,
                x + length * 0.48,
                foot - high * 0.36,
                c.palette.at("f0e4cf", 0),
                length * 0.014);
        wheels(c, x, foot, length, 0.3, 0.062);
        c.glow(x + length / 2, foot - high * 0.3, length * 0.12, Tint.hex("fff0c0"), 0.8);
    }

    private static void wheels(Canvas c, double x, double foot, double length, double apart, double size) {
        for (int side = -1; side <= 1; side += 2) {
            double wheel = x + side * length * apart;
            c.oval(wheel, foot - length * size * 0.6, length * size, length * size, c.palette.at("17171a", 0));
            c.oval(
                    wheel,
                    foot - length * size * 0.6,
                    length * size * 0.45,
                    length * size * 0.45,
                    c.palette.at("9a9a98", 0));
        }
    }

    /** A van from the side that looks to {@code way}; with a stripe it is an ambulance. */
    static void van(Canvas c, double x, double foot, double length, String colour, String stripe, int way) {
        Color paint = c.palette.at(colour, 0);
        double high = length * 0.44;
        c.soft(7, s -> s.oval(x, foot + 4, length * 0.54, length * 0.04, Tint.clear(Color.BLACK, 0.5)));
        Path2D body = new Path2D.Double();
        body.moveTo(x - way * length / 2, foot - length * 0.06);
        body.lineTo(x - way * length / 2, foot - high);
        body.lineTo(x + way * length * 0.22, foot - high);
        body.quadTo(x + way * length * 0.34, foot - high * 0.95, x + way * length * 0.4, foot - high * 0.55);
        body.quadTo(x + way * length * 0.5, foot - high * 0.48, x + way * length * 0.5, foot - length * 0.06);
        body.closePath();
        c.fillDown(body, Tint.lift(paint, 0.12), Tint.sink(paint, 0.25));
        if (stripe != null) {
            c.within(body, () -> {
                Color band = c.palette.at(stripe, 0);
                c.box(x - length, foot - high * 0.5, 2 * length, high * 0.16, band);
                for (int i = 0; i < 14; i += 2) {
                    c.box(
                            x - length / 2 + i * length / 14,
                            foot - high * 0.34,
                            length / 14,
                            high * 0.1,
                            c.palette.at("f2d24a", 0));
                }
            });
        }
        Color glass = c.palette.at("2c3a46", 0);
        c.shape(
                glass,
                x + way * length * 0.2,
                foot - high * 0.88,
                x + way * length * 0.26,
                foot - high * 0.87,
                x + way * length * 0.37,
                foot - high * 0.56,
                x + way * length * 0.2,
                foot - high * 0.56);
        c.line(
                x + way * length * 0.17,
                foot - high * 0.95,
                x + way * length * 0.17,
                foot - high * 0.18,
                Tint.clear(Tint.sink(paint, 0.6), 0.5),
                2);
        wheels(c, x, foot, length, 0.3, 0.085);
        Color lamp = c.palette.lamps > 0.25 ? Tint.hex("fff2cf") : c.palette.at("e9e6dc", 0);
        c.oval(x + way * length * 0.485, foot - high * 0.36, length * 0.018, length * 0.024, lamp);
        if (c.palette.lamps > 0.25) {
            c.glow(x + way * length * 0.5, foot - high * 0.34, length * 0.2, lamp, 0.7);
        }
    }

    /** A car or a van in a queue, seen from behind; the back bumper is at z (metres). */
    static void rear(View v, double x, double z, boolean van) {
        Canvas c = v.canvas;
        double far = Math.min(0.62, z / 130);
        Color paint = c.palette.at(c.pick(PAINTS), far);
        Color glass = c.palette.at("33424e", far);
        double roof = van ? 2.15 : 1.46;
        double half = van ? 0.95 : 0.86;
        c.fill(
                v.level(x - half * 1.05, x + half * 1.05, 0.01, z - 0.15, z + 4.2),
                Tint.clear(Tint.hex("14181e"), 0.42));
        for (int side = -1; side <= 1; side += 2) {
            v.box(
                    x + side * half * 0.72 - 0.13,
                    x + side * half * 0.72 + 0.13,
                    0,
                    0.45,
                    z + 0.1,
                    z + 0.6,
                    c.palette.at("1b1c20", far));
        }
        if (van) {
            v.box(x - half, x + half, 0.28, roof, z, z + 4.2, paint);
            c.fill(v.across(x - half * 0.8, x - 0.06, 1.25, 1.85, z), glass);
            c.fill(v.across(x + 0.06, x + half * 0.8, 1.25, 1.85, z), glass);
            v.line(x, 0.4, z, x, 2.05, z, Tint.clear(Tint.sink(paint, 0.6), 0.6), 60 / z / 3);
        } else {
            v.box(x - half, x + half, 0.3, 0.94, z, z + 3.9, paint);
            cabin(v, x, half, roof, z + 0.45, Tint.mix(glass, c.palette.low, 0.25), paint);
        }
        for (int side = -1; side <= 1; side += 2) {
            double lx = x + side * half * 0.82;
            c.fill(
                    v.across(lx - 0.12, lx + 0.12, 0.66, 0.84, z),
                    Tint.mix(Tint.hex("d8382c"), c.palette.haze, far * 0.7));
            c.glow(v.x(lx, z), v.y(0.75, z), 0.5 * v.metre(z), Tint.hex("ff4a38"), 0.35);
        }
        c.fill(v.across(x - 0.26, x + 0.26, 0.48, 0.6, z), Tint.mix(c.palette.at("e9e2c9", far), c.palette.haze, 0.1));
        c.fill(
                new Rectangle2D.Double(v.x(x - half, z), v.y(0.4, z), 2 * half * v.metre(z), 0.06 * v.metre(z)),
                Tint.clear(Tint.sink(paint, 0.6), 0.7));
    }

    /** Windows and roof of a saloon; z is the foot of the rear window. */
    private static void cabin(View v, double x, double half, double roof, double z, Color glass, Color paint) {
        Canvas c = v.canvas;
        double top = half * 0.78;
        for (int side = -1; side <= 1; side += 2) {
            if ((x + side * half) * side < 0) {
                double lowX = x + side * half * 0.96;
                double topX = x + side * top;
                c.fill(v.outline(lowX, 0.94, z, topX, roof, z + 0.5, topX, roof, z + 1.9, lowX, 0.94, z + 2.6), glass);
                c.stroke(
                        v.outline(lowX, 0.94, z + 1.2, topX, roof, z + 1.2, topX, roof, z + 1.3, lowX, 0.94, z + 1.3),
                        paint,
                        Math.max(1, 24 / z));
            }
        }
        c.fill(
                v.outline(
                        x - top, roof, z + 0.5, x + top, roof, z + 0.5, x + top, roof, z + 1.9, x - top, roof, z + 1.9),
                Tint.lift(paint, 0.3));
        double low = half * 0.96;
        c.fill(v.outline(x - low, 0.94, z, x + low, 0.94, z, x + top, roof, z + 0.5, x - top, roof, z + 0.5), paint);
        low = half * 0.82;
        top = half * 0.68;
        c.fill(
                v.outline(
                        x - low,
                        1.0,
                        z + 0.06,
                        x + low,
                        1.0,
                        z + 0.06,
                        x + top,
                        roof - 0.07,
                        z + 0.44,
                        x - top,
                        roof - 0.07,
                        z + 0.44),
                glass);
    }
}
