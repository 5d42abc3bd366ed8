package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Headlands, lighthouses, wide water and wind. */
final class CoastScenes {

    private CoastScenes() {}

    static void hut(Canvas c) {
        double line = 640;
        Sky.over(c, line).sunAt(0.2, 0.82).clouds(0.2, 1.4).streaks(8).sun(22);
        c.box(0, 0, c.w, line, Tint.clear(Tint.hex("f7e9b0"), 0.3));
        Land.hills(c, line - 46, line, 2, Tint.hex("5a6d78"));
        Water.mirror(c, line, c.h, 1.0);
        Water.glitter(c, 0.2 * c.w, line, c.h, 90, Tint.lift(c.palette.glow, 0.4), 0.55);
        Land.cliff(
                c,
                850,
                Tint.hex("8d8177"),
                Tint.hex("6f7a4c"),
                0.12,
                720,
                850,
                780,
                720,
                850,
                650,
                930,
                560,
                1060,
                490,
                1220,
                455,
                1400,
                470,
                1620,
                435,
                1640,
                850);
        Harbour.lighthouse(c, 1200, 462, 390, 0.05, false);
        Town.house(c, 1290, 470, 130, 84, 0.08, Tint.hex("ece5d6"));
        rocks(c, 560, 830, 1640, 960, 210);
        Harbour.masonry(c, 690, 742, 850, 862, "a39a8b", 20, 0.02);
        c.shape(c.palette.at("5a5560", 0), 676, 748, 718, 676, 822, 676, 864, 748);
        c.box(708, 664, 22, 34, c.palette.at("8d8478", 0));
        c.box(754, 788, 36, 74, c.palette.at("2f4f52", 0));
        Town.window(c, 806, 780, 22, 26, 0, true);
        c.line(700, 850, 700, 960, c.palette.at("4a4038", 0), 7);
        for (int i = 0; i < 7; i++) {
            c.line(692, 866 + i * 14, 708, 866 + i * 14, c.palette.at("e9e2cf", 0), 2);
        }
        for (int i = 0; i < 40; i++) {
            c.oval(
                    c.between(520, 1500),
                    c.between(925, 975),
                    c.between(10, 60),
                    c.between(1, 4),
                    Tint.clear(Tint.hex("fff4dc"), 0.4));
        }
        Sky.gulls(c, 5, 0.4, 0.15, 0.7, 0.45);
    }

    static void rocks(Canvas c, double x0, double y0, double x1, double y1, int count) {
        for (int i = 0; i < count; i++) {
            double t = (i + 0.5) / count;
            double y = y0 + (y1 - y0) * t;
            double x = c.between(x0 + (x1 - x0) * 0.12 * Math.abs(t - 0.5), x1);
            double r = c.between(16, 58) * (0.6 + 0.5 * t);
            Color stone = c.palette.at(c.pick("6d655f", "7f766c", "5a5653", "8d8274", "5d6150"), 0.04);
            c.shape(
                    Tint.sink(stone, 0.35),
                    x - r,
                    y + r * 0.36,
                    x - r * 0.7,
                    y - r * 0.2,
                    x + r * 0.1,
                    y - r * 0.5,
                    x + r,
                    y - r * 0.06,
                    x + r * 0.9,
                    y + r * 0.4);
            c.shape(
                    Tint.lift(stone, 0.18),
                    x - r * 0.7,
                    y - r * 0.2,
                    x + r * 0.1,
                    y - r * 0.5,
                    x + r * 0.5,
                    y - r * 0.2,
                    x - r * 0.2,
                    y + r * 0.05);
        }
    }

    static void windFarm(Canvas c) {
        double line = 650;
        Sky.over(c, line).sunAt(0.7, 0.45).clouds(0.72, 1.1);
        rays(c, 0.7 * c.w, line * 0.4, line);
        Harbour.turbine(c, 860, line + 4, 430, 24, 0.12, Tint.hex("f4f2ec"));
        Harbour.turbine(c, 1210, line + 8, 520, 75, 0.04, Tint.hex("f7f5ee"));
        Color lattice = c.palette.at("c9463a", 0.2);
        c.line(1010, line, 1010, line - 210, lattice, 4);
        for (int i = 0; i < 7; i++) {
            c.line(1003, line - 20 - i * 28, 1017, line - 34 - i * 28, i % 2 == 0 ? lattice : Tint.hex("e9e4da"), 3);
        }
        c.line(996, line - 200, 1024, line - 200, lattice, 3);
        c.box(845, line - 24, 30, 28, c.palette.at("e3b13a", 0.1));
        c.box(1192, line - 24, 36, 32, c.palette.at("e3b13a", 0.02));
        c.box(998, line - 12, 24, 14, c.palette.at("e3b13a", 0.15));
        Water.mirror(c, line, c.h, 2.3);
        c.box(0, line, c.w, c.h - line, Tint.clear(Tint.hex("4a6a58"), 0.22));
        Water.glitter(c, 0.7 * c.w, line, c.h, 170, Tint.lift(c.palette.glow, 0.3), 0.6);
        Land.cliff(
                c,
                780,
                Tint.hex("7f776c"),
                Tint.hex("6a7a48"),
                0.12,
                -20,
                420,
                120,
                430,
                250,
                470,
                340,
                540,
                420,
                590,
                470,
                680,
                540,
                780);
        Harbour.lighthouse(c, 200, 452, 190, 0.1, false);
        for (int i = 0; i < 60; i++) {
            c.oval(
                    c.between(0, 560),
                    c.between(770, 796),
                    c.between(8, 40),
                    c.between(2, 6),
                    Tint.clear(Color.WHITE, 0.5));
        }
        Boats.tug(c, 1420, line + 60, 100, 0.2, -1);
        Sky.gulls(c, 9, 0.1, 0.25, 0.9, 0.7);
    }

    private static void rays(Canvas c, double x, double y, double line) {
        c.soft(16, s -> {
            for (int i = 0; i < 9; i++) {
                double a = -0.75 + i * 0.18 + s.between(-0.05, 0.05);
                double end = x + Math.tan(a) * (line - y);
                s.shape(Tint.clear(s.palette.glow, 0.17), x - 14, y, x + 14, y, end + 40, line, end - 40, line);
            }
        });
    }

    static void bats(Canvas c) {
        Sky sky = Sky.over(c, 800).sunAt(0.24, 0.97).stars(70).clouds(0.22, 1.2).streaks(7);
        c.glow(sky.sunX(), 790, 520, c.palette.glow, 0.55);
        Land.hills(c, 690, 900, 3, Tint.hex("4a4460"));
        Path2D ridge =
                Canvas.smooth(-200, 1300, -100, 900, 300, 850, 700, 800, 1050, 740, 1400, 770, 1750, 830, 1800, 1300);
        double[][] row = {
            {180, 868, 330, 12}, {470, 834, 380, 48}, {760, 795, 440, 95}, {1080, 748, 500, 30}, {1400, 775, 560, 70}
        };
        for (double[] t : row) {
            Harbour.turbine(c, t[0], t[1], t[2], t[3], 0.08, Tint.hex("3a3658"));
        }
        c.fillDown(ridge, Tint.hex("2a2442"), Tint.hex("0e0d1c"));
        for (int i = 0; i < 42; i++) {
            double x = c.between(-20, 1620);
            Land.fir(c, x, 960 + c.between(0, 130), c.between(90, 210), -0.0, false);
        }
        for (int i = 0; i < 11; i++) {
            bat(c, c.between(300, 1350), c.between(170, 620), c.between(13, 27));
        }
    }

    private static void bat(Canvas c, double x, double y, double s) {
        double lift = c.between(-0.3, 0.6) * s;
        Path2D wings = new Path2D.Double();
        wings.moveTo(x, y);
        wings.quadTo(x - s * 0.5, y - s * 0.9 - lift, x - s * 1.5, y - s * 0.5 - lift);
        wings.quadTo(x - s * 1.1, y - s * 0.3, x - s, y + s * 0.1 - lift * 0.3);
        wings.quadTo(x - s * 0.6, y - s * 0.1, x - s * 0.4, y + s * 0.25);
        wings.lineTo(x, y + s * 0.4);
        wings.lineTo(x + s * 0.4, y + s * 0.25);
        wings.quadTo(x + s * 0.6, y - s * 0.1, x + s, y + s * 0.1 - lift * 0.3);
        wings.quadTo(x + s * 1.1, y - s * 0.3, x + s * 1.5, y - s * 0.5 - lift);
        wings.quadTo(x + s * 0.5, y - s * 0.9 - lift, x, y);
        wings.closePath();
        c.fill(wings, Tint.hex("141228"));
        c.oval(x, y, s * 0.18, s * 0.3, Tint.hex("141228"));
    }
}
