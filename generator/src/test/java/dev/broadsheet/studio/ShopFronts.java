package dev.broadsheet.studio;

import java.awt.Color;

/** The old quarter's shops, with hand-lettered signs whose letters are strokes only. Lengths are metres. */
final class ShopFronts {

    private ShopFronts() {}

    /** One shop with two floors above it, along the street at x = -4 or 4, five metres deep. */
    static void front(View v, double x, double z, int number) {
        Canvas c = v.canvas;
        double far = Math.min(0.5, z / 90);
        boolean sunny = x > 0;
        String[] stones = {"e0bf92", "d0a57c", "e9d3a8", "c99a78", "dcc3a0"};
        String[] paints = {"2f6a6a", "8e2f34", "2f4f7f", "c98a2c", "4f6a3a", "6a3f5a"};
        Color wall = c.palette.at(stones[number % 5], far);
        wall = sunny ? Tint.lift(wall, 0.12) : Tint.sink(wall, 0.2);
        double high = 8.4 + number * 1.7 % 2.4;
        c.fillDown(v.along(x, 0, high, z, z + 5), wall, Tint.sink(wall, 0.18));
        c.fill(v.along(x, high, high + 0.3, z - 0.05, z + 5.05), Tint.sink(wall, 0.35));
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 3; i++) {
                double wz = z + 0.55 + i * 1.5;
                double wy = 4.1 + row * 2.1;
                c.fill(v.along(x, wy - 0.1, wy + 1.45, wz - 0.12, wz + 0.92), Tint.lift(wall, 0.3));
                c.fill(v.along(x, wy, wy + 1.35, wz, wz + 0.8), c.palette.at("4a5560", far));
                c.fill(v.along(x, wy, wy + 1.35, wz, wz + 0.2), c.palette.at(paints[(number + 2) % 6], far));
                c.fill(v.along(x, wy, wy + 1.35, wz + 0.6, wz + 0.8), c.palette.at(paints[(number + 2) % 6], far));
            }
        }
        Color paint = c.palette.at(paints[number % 6], far);
        paint = sunny ? paint : Tint.sink(paint, 0.15);
        c.fill(v.along(x, 0, 3.6, z + 0.2, z + 4.8), paint);
        c.fill(v.along(x, 0.7, 2.5, z + 0.5, z + 2.9), Tint.mix(c.palette.at("37464f", far), c.palette.glow, 0.45));
        c.fill(v.along(x, 0, 2.5, z + 3.3, z + 4.5), Tint.sink(paint, 0.45));
        for (int i = 0; i < 9; i++) {
            double gz = z + 0.65 + i * 0.25;
            c.fill(
                    v.along(x, 0.75, c.between(1.0, 1.6), gz, gz + 0.18),
                    c.palette.at(c.pick("d9a03a", "b5452f", "7f9a5a", "e9dcc0", "6a4f8a"), far));
        }
        c.fill(v.along(x, 2.72, 3.5, z + 0.35, z + 4.65), Tint.lift(paint, 0.08));
        lettering(v, x, z + 0.55, 2.9, far, number % 2 == 0);
        lettering(v, x, z + 2.6, 2.9, far, number % 2 == 1);
        awning(v, x, z, far, paints[(number + 1) % 6]);
        hangingSign(v, x, z + 0.1, far, paints[(number + 4) % 6], number);
    }

    /** Two scripts as shapes: upright strokes, or a flowing line with points. */
    private static void lettering(View v, double x, double z, double y, double far, boolean flowing) {
        Canvas c = v.canvas;
        Color gold = c.palette.at("f6e3ae", far);
        double width = Math.max(1.2, 30 / z);
        for (int i = 0; i < 6; i++) {
            double az = z + i * 0.28;
            if (flowing) {
                double rise = c.between(0.1, 0.45);
                v.line(x, y + 0.05, az, x, y + 0.02, az + 0.28, gold, width);
                v.line(x, y + 0.04, az + 0.1, x, y + rise, az + 0.14, gold, width);
                if (c.chance(0.5)) {
                    c.oval(
                            v.x(x, az + 0.2),
                            v.y(y + (c.chance(0.5) ? 0.25 : -0.1), az + 0.2),
                            width * 0.7,
                            width * 0.7,
                            gold);
                }
            } else {
                v.line(x, y, az, x, y + 0.4, az, gold, width);
                double bar = c.between(0, 0.4);
                v.line(x, y + bar, az, x, y + c.between(0, 0.4), az + 0.17, gold, width);
            }
        }
    }

    private static void awning(View v, double x, double z, double far, String paint) {
        Canvas c = v.canvas;
        double out = x - Math.signum(x) * 1.3;
        for (int i = 0; i < 10; i++) {
            double z0 = z + 4.7 - i * 0.45;
            Color stripe = c.palette.at(i % 2 == 0 ? paint : "f3ead6", far);
            c.fill(v.outline(x, 2.75, z0, x, 2.75, z0 - 0.45, out, 2.2, z0 - 0.45, out, 2.2, z0), stripe);
            c.fill(
                    v.outline(out, 2.2, z0, out, 2.2, z0 - 0.45, out, 1.98, z0 - 0.45, out, 1.98, z0),
                    Tint.sink(stripe, 0.15));
        }
    }

    private static void hangingSign(View v, double x, double z, double far, String paint, int number) {
        Canvas c = v.canvas;
        double in = x - Math.signum(x) * 1.25;
        double near = Math.min(x - Math.signum(x) * 0.15, in);
        double wide = Math.max(x - Math.signum(x) * 0.15, in);
        v.line(x, 4.85, z, in, 4.85, z, c.palette.at("2a2526", far), Math.max(1.5, 30 / z));
        Color board = c.palette.at(paint, far);
        c.fillDown(v.across(near, wide, 3.75, 4.75, z), Tint.lift(board, 0.12), Tint.sink(board, 0.12));
        c.stroke(v.across(near + 0.06, wide - 0.06, 3.81, 4.69, z), c.palette.at("f6e3ae", far), Math.max(1, 18 / z));
        Color gold = c.palette.at("fbeec4", far);
        double step = (wide - near - 0.3) / 4;
        for (int i = 0; i < 4; i++) {
            double ax = near + 0.18 + i * step;
            if (number % 2 == 0) {
                v.line(ax, 4.35, z, ax, 4.58, z, gold, Math.max(1, 26 / z));
                v.line(
                        ax,
                        c.between(4.35, 4.58),
                        z,
                        ax + step * 0.6,
                        c.between(4.35, 4.58),
                        z,
                        gold,
                        Math.max(1, 26 / z));
            } else {
                c.oval(v.x(ax + 0.06, z), v.y(4.48, z), 0.08 * v.metre(z), 0.08 * v.metre(z), gold);
            }
            v.line(ax, 4.02, z, ax + step, 4.02, z, gold, Math.max(1, 24 / z));
            v.line(ax + step / 2, 4.02, z, ax + step * 0.6, 4.02 + c.between(0.05, 0.2), z, gold, Math.max(1, 24 / z));
        }
    }
}
