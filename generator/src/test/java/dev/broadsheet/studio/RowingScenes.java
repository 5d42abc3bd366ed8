package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Races and crews. */
final class RowingScenes {

    private RowingScenes() {}

    static void race(Canvas c) {
        double line = 330;
        Sky.over(c, line).clouds(0.3, 0.8);
        Land.hills(c, line - 60, line, 2, Tint.hex("6f7f78"));
        Town.row(c, -20, 700, line, 70, 110, 0.42);
        gasworks(c, 1120, line);
        Water.mirror(c, line, c.h, 1.1);
        c.fillDown(
                Canvas.closed(0, line + 2, 1600, line + 2, 1600, line + 20, 0, line + 26),
                c.palette.at("8a8a5c", 0.25),
                c.palette.at("5f6a48", 0.2));
        for (int i = 0; i < 60; i++) {
            Figure.someone(c).shadowless().draw(c, c.between(0, 1600), line + c.between(4, 16), c.between(26, 34));
        }
        Boats.crew(c, 720, 560, 1150, 8, "d9b45c", "f2d03c", "f2c928", 1, true);
        Water.under(c, 100, 1340, 568, 90, 0.45);
        Boats.crew(c, 960, 800, 1330, 8, "efe9da", "2f6ad0", "2456c0", 1, true);
        Water.under(c, 260, 1600, 812, 110, 0.45);
        for (int i = 0; i < 120; i++) {
            double t = c.random.nextDouble();
            c.oval(
                    140 - 240 * t + c.between(-60, 60),
                    566 + c.between(-3, 16),
                    c.between(8, 50),
                    2,
                    Tint.clear(Color.WHITE, 0.45));
            c.oval(
                    300 - 300 * t + c.between(-60, 60),
                    806 + c.between(-3, 20),
                    c.between(8, 60),
                    2.5,
                    Tint.clear(Color.WHITE, 0.45));
        }
        c.fillDown(
                Canvas.smooth(-200, 1200, -100, 1000, 300, 990, 800, 1020, 1300, 1010, 1800, 960, 1800, 1200),
                c.palette.at("8a8f52", 0),
                c.palette.at("4f5a34", 0));
        Land.bareTree(c, 90, 1040, 760, 0);
        Land.bareTree(c, 1530, 1030, 690, 0);
        for (int i = 0; i < 13; i++) {
            double x = 170 + i * 105 + c.between(-30, 30);
            Figure.someone(c)
                    .pose(c.pick(
                            Figure.Pose.STAND,
                            Figure.Pose.BOTH_UP,
                            Figure.Pose.HAND_UP,
                            Figure.Pose.STAND,
                            Figure.Pose.FOLDED))
                    .head(c.pick(Figure.Head.HAT, Figure.Head.SCARF, Figure.Head.CAP, Figure.Head.LONG))
                    .hem(1.3)
                    .draw(c, x, 1085 + c.between(0, 30), 190);
        }
    }

    private static void gasworks(Canvas c, double x, double foot) {
        for (int i = 0; i < 2; i++) {
            double gx = x + i * 230;
            Color iron = c.palette.at("5a6a70", 0.35);
            c.fillAcross(
                    new Rectangle2D.Double(gx - 84, foot - 110, 168, 110),
                    Tint.lift(c.palette.at("8a5a48", 0.35), 0.15),
                    c.palette.at("6a4a40", 0.35));
            for (int k = -3; k <= 3; k++) {
                c.line(gx + k * 32, foot, gx + k * 32, foot - 190, iron, 4);
            }
            for (int k = 0; k < 3; k++) {
                c.line(gx - 96, foot - 70 - k * 60, gx + 96, foot - 70 - k * 60, iron, 4);
            }
        }
        c.fillAcross(
                Canvas.closed(x + 400, foot, x + 408, foot - 230, x + 432, foot - 230, x + 440, foot),
                c.palette.at("b5664c", 0.3),
                c.palette.at("7a4a3c", 0.3));
    }

    static void gig(Canvas c) {
        double line = 500;
        Sky.over(c, line).sunAt(0.68, 0.93).streaks(10).clouds(0.25, 1.4).sun(34);
        c.box(0, 0, c.w, line, Tint.clear(Tint.hex("f2c4c4"), 0.18));
        Land.cliff(
                c,
                line + 2,
                Tint.hex("6f6a72"),
                Tint.hex("6a6f5c"),
                0.5,
                60,
                line,
                120,
                462,
                210,
                440,
                330,
                446,
                420,
                474,
                500,
                line);
        Harbour.lighthouse(c, 240, 445, 130, 0.38, false);
        Water.mirror(c, line, c.h, 0.8);
        c.box(0, line, c.w, c.h - line, Tint.clear(Tint.hex("a9b2bc"), 0.25));
        Water.glitter(c, 0.68 * c.w, line, c.h, 80, Tint.lift(c.palette.glow, 0.4), 0.65);
        Boats.crew(c, 800, 770, 1180, 6, "a8703c", "b52f2c", "f2ead6", -1, true);
        c.stroke(StreetScenes.curve(215, 756, 800, 762, 1388, 756), c.palette.at("f0e2c4", 0), 7);
        Water.under(c, 180, 1430, 800, 190, 0.6);
        for (int i = 0; i < 70; i++) {
            c.oval(
                    1390 + c.between(-60, 180),
                    786 + c.between(-6, 26),
                    c.between(10, 50),
                    2.4,
                    Tint.clear(Tint.hex("fff0e6"), 0.4));
        }
        Sky.gulls(c, 6, 0.3, 0.12, 0.9, 0.4);
    }
}
