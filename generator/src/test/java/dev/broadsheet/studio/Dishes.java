package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Food and crockery from above. Lengths are pixels. */
final class Dishes {

    private Dishes() {}

    private static void shadow(Canvas c, double x, double y, double rx, double ry) {
        c.soft(9, s -> s.oval(x + rx * 0.1, y + ry * 0.14, rx, ry, Tint.clear(Color.BLACK, 0.5)));
    }

    /** A round bowl; the food is speckled with a second colour and herbs. */
    static void bowl(Canvas c, double x, double y, double r, String glaze, String food, String speck) {
        shadow(c, x, y, r * 1.05, r * 1.05);
        Color rim = c.palette.at(glaze, 0);
        c.oval(x, y, r, r, Tint.sink(rim, 0.15));
        c.oval(x - r * 0.03, y - r * 0.03, r * 0.96, r * 0.96, Tint.lift(rim, 0.22));
        c.oval(x, y, r * 0.84, r * 0.84, Tint.sink(rim, 0.35));
        Color soup = c.palette.at(food, 0);
        c.oval(x + r * 0.02, y + r * 0.03, r * 0.78, r * 0.78, soup);
        c.within(new Ellipse2D.Double(x - r * 0.76, y - r * 0.73, r * 1.56, r * 1.56), () -> {
            for (int i = 0; i < r * 2.4; i++) {
                double a = c.between(0, 6.283);
                double d = Math.sqrt(c.random.nextDouble()) * r * 0.76;
                double size = r * c.between(0.03, 0.07);
                Color dot = c.palette.at(speck, 0);
                c.oval(
                        x + Math.cos(a) * d,
                        y + Math.sin(a) * d,
                        size,
                        size * 0.8,
                        c.chance(0.4) ? Tint.lift(soup, 0.25) : dot);
            }
            for (int i = 0; i < 9; i++) {
                leaf(c, x + c.between(-0.3, 0.3) * r, y + c.between(-0.3, 0.3) * r, r * 0.13);
            }
            c.stroke(
                    StreetScenes.curve(x - r * 0.5, y + r * 0.1, x, y - r * 0.4, x + r * 0.45, y + r * 0.15),
                    Tint.clear(Tint.hex("fff3c8"), 0.3),
                    r * 0.06);
        });
        c.stroke(
                new Arc2D.Double(x - r * 0.93, y - r * 0.93, r * 1.86, r * 1.86, 100, 70, Arc2D.OPEN),
                Tint.clear(Color.WHITE, 0.6),
                r * 0.05);
    }

    static void leaf(Canvas c, double x, double y, double size) {
        double a = c.between(0, 6.283);
        double dx = Math.cos(a) * size;
        double dy = Math.sin(a) * size;
        Color green = c.palette.at(c.pick("4f8a3c", "3f7a34", "6fa34a"), 0);
        c.fill(
                Canvas.smooth(x - dx, y - dy, x - dy * 0.4, y + dx * 0.4, x + dx, y + dy, x + dy * 0.4, y - dx * 0.4),
                green);
        c.line(x - dx, y - dy, x + dx, y + dy, Tint.clear(Tint.lift(green, 0.4), 0.7), Math.max(0.8, size * 0.08));
    }

    static void flatBread(Canvas c, double x, double y, double rx, double ry) {
        shadow(c, x, y, rx, ry);
        Color crust = c.palette.at("d9a862", 0);
        double[] xy = new double[24];
        for (int i = 0; i < 12; i++) {
            double a = i * Math.PI / 6;
            xy[2 * i] = x + Math.cos(a) * rx * c.between(0.92, 1.05);
            xy[2 * i + 1] = y + Math.sin(a) * ry * c.between(0.92, 1.05);
        }
        Path2D bread = Canvas.smooth(xy);
        c.fillDown(bread, Tint.lift(crust, 0.24), Tint.sink(crust, 0.06));
        c.within(bread, () -> {
            for (int i = 0; i < 40; i++) {
                c.oval(
                        x + c.between(-0.9, 0.9) * rx,
                        y + c.between(-0.9, 0.9) * ry,
                        c.between(4, 17),
                        c.between(3, 12),
                        Tint.clear(c.palette.at(c.pick("8a5a2a", "b57a3a", "f2dcae"), 0), 0.5));
            }
        });
        c.stroke(bread, Tint.clear(Tint.sink(crust, 0.4), 0.5), 3);
    }

    static void tea(Canvas c, double x, double y, double r) {
        shadow(c, x, y, r * 1.45, r * 1.45);
        Color saucer = c.palette.at("f3ecdc", 0);
        c.oval(x, y, r * 1.5, r * 1.5, Tint.sink(saucer, 0.1));
        c.oval(x - 2, y - 2, r * 1.42, r * 1.42, saucer);
        c.oval(x, y, r * 1.08, r * 1.08, Tint.sink(saucer, 0.18));
        c.oval(x, y, r, r, Tint.clear(Tint.hex("e9f3f2"), 0.8));
        c.oval(x, y, r * 0.86, r * 0.86, c.palette.at("a8481c", 0));
        c.oval(x - r * 0.15, y - r * 0.15, r * 0.55, r * 0.55, c.palette.at("d0702c", 0));
        c.oval(x - r * 0.34, y - r * 0.4, r * 0.16, r * 0.1, Tint.clear(Color.WHITE, 0.85));
        spoon(c, x + r * 1.2, y - r * 0.9, r * 1.5, c.between(20, 70));
    }

    /** A spoon whose bowl lies at x, y; the angle is degrees. */
    static void spoon(Canvas c, double x, double y, double length, double angle) {
        double dx = Math.cos(Math.toRadians(angle)) * length;
        double dy = Math.sin(Math.toRadians(angle)) * length;
        c.line(x + 4, y + 5, x + dx + 4, y + dy + 5, Tint.clear(Color.BLACK, 0.35), length * 0.06);
        c.line(x, y, x + dx, y + dy, Tint.hex("b9b6ae"), length * 0.055);
        c.oval(x, y, length * 0.11, length * 0.11, Tint.hex("cfccc4"));
        c.oval(x + length * 0.015, y + length * 0.015, length * 0.075, length * 0.075, Tint.hex("8f8c86"));
    }

    static void oranges(Canvas c, double x, double y, double r) {
        shadow(c, x, y, r, r * 0.8);
        c.oval(x, y, r, r * 0.8, c.palette.at("7a5a3a", 0));
        c.oval(x, y - 4, r * 0.9, r * 0.7, c.palette.at("5a4028", 0));
        double[][] at = {{-0.45, 0.05}, {0.05, 0.3}, {0.48, 0.05}, {-0.15, -0.3}, {0.3, -0.32}, {0.05, -0.02}};
        for (double[] o : at) {
            double ox = x + o[0] * r;
            double oy = y + o[1] * r;
            Color peel = c.palette.at(c.pick("e8852c", "f0953a", "df7a24"), 0);
            c.oval(ox, oy, r * 0.32, r * 0.32, Tint.sink(peel, 0.2));
            c.oval(ox - 3, oy - 3, r * 0.29, r * 0.29, peel);
            c.glow(ox - r * 0.1, oy - r * 0.12, r * 0.17, Tint.hex("fff0c0"), 0.8);
            c.oval(ox + r * 0.05, oy + r * 0.02, 3, 3, Tint.hex("6a5a24"));
        }
        leaf(c, x - r * 0.2, y - r * 0.5, r * 0.22);
        leaf(c, x + r * 0.56, y - r * 0.2, r * 0.2);
    }

    static void fish(Canvas c, double x, double y, double half) {
        shadow(c, x, y, half * 1.15, half * 0.46);
        Color plate = c.palette.at("f1ece0", 0);
        c.oval(x, y, half * 1.12, half * 0.44, Tint.sink(plate, 0.12));
        c.oval(x - 3, y - 3, half * 1.09, half * 0.42, plate);
        c.oval(x, y, half * 0.95, half * 0.33, Tint.sink(plate, 0.08));
        Color skin = c.palette.at("9a5a28", 0);
        Path2D body = new Path2D.Double();
        body.moveTo(x - half * 0.86, y + half * 0.02);
        body.curveTo(
                x - half * 0.6, y - half * 0.26, x + half * 0.2, y - half * 0.26, x + half * 0.62, y - half * 0.03);
        body.lineTo(x + half * 0.9, y - half * 0.18);
        body.quadTo(x + half * 0.8, y, x + half * 0.9, y + half * 0.18);
        body.lineTo(x + half * 0.62, y + half * 0.05);
        body.curveTo(
                x + half * 0.2, y + half * 0.25, x - half * 0.6, y + half * 0.24, x - half * 0.86, y + half * 0.02);
        body.closePath();
        c.fillDown(body, Tint.lift(skin, 0.22), Tint.sink(skin, 0.3));
        c.within(body, () -> {
            for (int i = 0; i < 150; i++) {
                double sx = x + c.between(-0.6, 0.6) * half;
                double sy = y + c.between(-0.2, 0.2) * half;
                c.stroke(
                        StreetScenes.curve(sx, sy - 7, sx - 7, sy, sx, sy + 7),
                        Tint.clear(c.pick(Tint.lift(skin, 0.4), Tint.sink(skin, 0.5)), 0.35),
                        2);
            }
            for (int i = 0; i < 4; i++) {
                c.line(
                        x + (i * 0.24 - 0.4) * half,
                        y - half * 0.14,
                        x + (i * 0.24 - 0.32) * half,
                        y + half * 0.14,
                        c.palette.at("5a3418", 0),
                        6);
            }
        });
        c.stroke(
                StreetScenes.curve(
                        x - half * 0.58, y - half * 0.15, x - half * 0.5, y, x - half * 0.58, y + half * 0.15),
                Tint.sink(skin, 0.5),
                4);
        c.oval(x - half * 0.7, y - half * 0.03, half * 0.035, half * 0.035, Tint.hex("f6efd8"));
        c.oval(x - half * 0.7, y - half * 0.03, half * 0.017, half * 0.017, Tint.hex("201410"));
        for (int i = 0; i < 4; i++) {
            double lx = x + (i * 0.3 - 0.45) * half;
            double ly = y + half * (i % 2 == 0 ? 0.27 : -0.28);
            c.oval(lx, ly, half * 0.085, half * 0.085, c.palette.at("f0d03c", 0));
            c.oval(lx, ly, half * 0.066, half * 0.066, c.palette.at("f9ea9a", 0));
            for (int k = 0; k < 6; k++) {
                c.line(
                        lx,
                        ly,
                        lx + Math.cos(k * 1.05) * half * 0.06,
                        ly + Math.sin(k * 1.05) * half * 0.06,
                        c.palette.at("e8cf4a", 0),
                        2);
            }
        }
    }

    static void pomegranate(Canvas c, double x, double y, double r, boolean open) {
        shadow(c, x, y, r, r);
        Color rind = c.palette.at("b02a34", 0);
        c.oval(x, y, r, r * 0.96, Tint.sink(rind, 0.2));
        c.oval(x - 3, y - 3, r * 0.92, r * 0.88, rind);
        if (open) {
            c.oval(x, y, r * 0.8, r * 0.76, c.palette.at("f3dcae", 0));
            for (int i = 0; i < 80; i++) {
                double a = c.between(0, 6.283);
                double d = Math.sqrt(c.random.nextDouble()) * r * 0.7;
                c.oval(
                        x + Math.cos(a) * d,
                        y + Math.sin(a) * d,
                        r * 0.09,
                        r * 0.07,
                        c.palette.at(c.pick("8f1426", "c22a3a", "a81c30"), 0));
            }
        } else {
            c.glow(x - r * 0.3, y - r * 0.35, r * 0.5, Tint.hex("ffc0a8"), 0.7);
            c.shape(
                    Tint.sink(rind, 0.3),
                    x - 12,
                    y - r * 0.1,
                    x,
                    y - r * 0.4,
                    x + 12,
                    y - r * 0.1,
                    x + 20,
                    y - r * 0.3,
                    x + 6,
                    y + 6,
                    x - 8,
                    y + 6);
        }
    }

    /** An arm that reaches in from x0, y0 to x1, y1. */
    static void hand(Canvas c, double x0, double y0, double x1, double y1, String skinTone, String sleeve) {
        AffineTransform before = c.g.getTransform();
        double length = Math.hypot(x1 - x0, y1 - y0);
        c.g.translate(x1, y1);
        c.g.rotate(Math.atan2(y1 - y0, x1 - x0));
        Color skin = c.palette.at(skinTone, 0);
        Color cloth = c.palette.at(sleeve, 0);
        c.fill(
                Canvas.smooth(-length, -30, -60, -24, 10, -30, 10, 60, -60, 60, -length, 86),
                Tint.clear(Color.BLACK, 0.22));
        c.fillDown(
                Canvas.smooth(
                        -length, -46, -150, -34, -60, -28, -10, -38, 22, -28, 26, 26, -10, 36, -60, 28, -150, 34,
                        -length, 46),
                Tint.lift(skin, 0.1),
                Tint.sink(skin, 0.2));
        for (int i = 0; i < 4; i++) {
            double fy = -27 + i * 18;
            double reach = 74 - Math.abs(i - 1.3) * 11;
            c.line(10, fy, reach, fy * 0.72 + 3, Tint.sink(skin, 0.08), 17);
            c.line(10, fy, reach, fy * 0.72 + 1, Tint.lift(skin, 0.05), 13);
            c.oval(reach + 3, fy * 0.72 + 1, 5, 5, Tint.lift(skin, 0.35));
        }
        c.line(-10, 32, 44, 50, Tint.sink(skin, 0.06), 18);
        c.fillDown(
                Canvas.smooth(-length - 40, -66, -180, -54, -128, -46, -120, 0, -128, 46, -180, 54, -length - 40, 66),
                Tint.lift(cloth, 0.1),
                Tint.sink(cloth, 0.3));
        c.g.setTransform(before);
    }
}
