package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Public buildings: parliament, bank, hospital. */
final class SquareScenes {

    private SquareScenes() {}

    static void parliament(Canvas c) {
        double foot = 740;
        Sky.over(c, foot).sunAt(0.85, 0.4).clouds(0.5, 1.1);
        Town.row(c, -20, 330, foot, 190, 230, 0.4);
        Town.row(c, 1290, 1640, foot, 190, 230, 0.4);
        Color stone = c.palette.at("d5cdbd", 0.06);
        Color copper = c.palette.at("6fa08c", 0.06);
        c.fillDown(new Rectangle2D.Double(640, 250, 320, 190), Tint.lift(stone, 0.05), Tint.sink(stone, 0.2));
        columns(c, 650, 950, 270, 430, 13, stone);
        c.box(625, 240, 350, 16, Tint.lift(stone, 0.2));
        Path2D dome = new Path2D.Double();
        dome.moveTo(640, 242);
        dome.curveTo(650, 130, 740, 104, 800, 100);
        dome.curveTo(860, 104, 950, 130, 960, 242);
        dome.closePath();
        c.fillAcross(dome, Tint.sink(copper, 0.35), Tint.lift(copper, 0.25));
        for (int i = 0; i < 7; i++) {
            c.stroke(
                    StreetScenes.curve(660 + i * 47, 242, 700 + i * 33, 160, 788 + i * 4, 106),
                    Tint.clear(Tint.sink(copper, 0.5), 0.4),
                    3);
        }
        c.box(780, 66, 40, 40, stone);
        c.shape(copper, 774, 68, 800, 26, 826, 68);
        c.line(800, 30, 800, 8, copper, 3);
        wing(c, 300, 1300, 440, foot, stone, copper);
        c.fillDown(new Rectangle2D.Double(590, 470, 420, foot - 470), Tint.lift(stone, 0.12), Tint.sink(stone, 0.12));
        columns(c, 600, 1000, 490, foot - 30, 9, stone);
        c.shape(Tint.lift(stone, 0.1), 570, 470, 800, 370, 1030, 470);
        c.shape(Tint.sink(stone, 0.2), 625, 458, 800, 388, 975, 458);
        c.oval(800, 432, 24, 20, Tint.lift(stone, 0.15));
        c.fillDown(
                new Rectangle2D.Double(0, foot - 2, c.w, c.h - foot + 2),
                c.palette.at("b3aa9c", 0.15),
                c.palette.at("75706a", 0));
        for (int i = 0; i < 6; i++) {
            c.box(
                    575 - i * 12,
                    foot - 30 + i * 7,
                    450 + i * 24,
                    8,
                    i % 2 == 0 ? Tint.lift(stone, 0.12) : Tint.sink(stone, 0.2));
        }
        View v = new View(c, 800, 640, 900, 1.6);
        for (int i = -12; i <= 12; i++) {
            v.line(i * 1.6, 0, 14, i * 1.6, 0, 3, Tint.clear(c.palette.at("5a554f", 0), 0.3), 1.5);
        }
        for (int i = 0; i < 12; i++) {
            v.line(
                    -20,
                    0,
                    3.3 + i * i * 0.1,
                    20,
                    0,
                    3.3 + i * i * 0.1,
                    Tint.clear(c.palette.at("5a554f", 0), 0.3),
                    1.5);
        }
        c.soft(10, s -> {
            s.oval(160, 860, 300, 40, Tint.clear(Tint.hex("1d2130"), 0.4));
            s.oval(1420, 850, 260, 36, Tint.clear(Tint.hex("1d2130"), 0.4));
        });
        Land.tree(c, 150, 850, 560, Tint.hex("c9772c"), 0.02);
        Land.tree(c, 400, 770, 280, Tint.hex("d99a35"), 0.14);
        Land.tree(c, 1455, 845, 520, Tint.hex("b5522c"), 0.02);
        Land.tree(c, 1210, 770, 260, Tint.hex("cf8a30"), 0.14);
        for (int i = 0; i < 90; i++) {
            c.oval(
                    c.between(0, 1600),
                    c.between(790, 1060),
                    c.between(3, 7),
                    c.between(2, 4),
                    c.palette.at(c.pick("c9772c", "b5522c", "d99a35"), 0));
        }
        double[] spots = {520, 610, 700, 905, 1010, 1120, 780};
        for (int i = 0; i < spots.length; i++) {
            Figure.someone(c).pose(Figure.Pose.WALK).hem(1.4).draw(c, spots[i], 800 + i * 26.0, 92 + i * 20.0);
        }
    }

    private static void wing(Canvas c, double x0, double x1, double top, double foot, Color stone, Color copper) {
        c.shape(copper, x0 - 10, top, x0 + 30, top - 46, x1 - 30, top - 46, x1 + 10, top);
        c.fillDown(new Rectangle2D.Double(x0, top, x1 - x0, foot - top), stone, Tint.sink(stone, 0.22));
        c.box(x0 - 12, top - 4, x1 - x0 + 24, 14, Tint.lift(stone, 0.25));
        for (int row = 0; row < 3; row++) {
            for (double x = x0 + 24; x < x1 - 40; x += 47) {
                Town.window(c, x, top + 34 + row * 88, 21, 52, 0.08, c.chance(c.palette.lamps * 0.7));
            }
        }
    }

    private static void columns(Canvas c, double x0, double x1, double top, double foot, int count, Color stone) {
        c.box(x0, top, x1 - x0, foot - top, Tint.sink(stone, 0.45));
        double step = (x1 - x0) / count;
        for (int i = 0; i < count; i++) {
            double x = x0 + (i + 0.5) * step;
            double half = step * 0.27;
            c.fillAcross(
                    new Rectangle2D.Double(x - half, top, half * 2, foot - top),
                    Tint.sink(stone, 0.22),
                    Tint.lift(stone, 0.25));
            c.box(x - half * 1.35, top, half * 2.7, (foot - top) * 0.045, Tint.lift(stone, 0.2));
            c.box(x - half * 1.35, foot - (foot - top) * 0.04, half * 2.7, (foot - top) * 0.04, stone);
        }
    }

    static void bank(Canvas c) {
        double foot = 760;
        Sky.over(c, foot).sunAt(0.4, 0.5).clouds(0.5, 1.2);
        c.box(0, 0, c.w, foot, Tint.clear(Tint.hex("2c4270"), 0.34));
        Town.row(c, -20, 300, foot, 260, 330, 0.3);
        Town.row(c, 1310, 1640, foot, 260, 330, 0.3);
        Color stone = c.palette.at("b9bfcb", 0.02);
        c.fillDown(new Rectangle2D.Double(290, 330, 1020, 430), Tint.sink(stone, 0.08), Tint.sink(stone, 0.3));
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 4; i++) {
                Town.window(c, 326 + i * 62, 400 + row * 160, 30, 86, 0, c.chance(0.55));
                Town.window(c, 1062 + i * 62, 400 + row * 160, 30, 86, 0, c.chance(0.55));
            }
        }
        columns(c, 580, 1020, 380, 720, 8, stone);
        c.within(new Rectangle2D.Double(580, 380, 440, 340), () -> {
            c.glow(800, 660, 200, Tint.hex("ffc978"), 0.55);
            c.glow(800, 660, 330, Tint.hex("ffb55a"), 0.35);
        });
        columnsFront(c, stone);
        c.box(760, 590, 80, 130, Tint.hex("f0bc70"));
        c.line(800, 590, 800, 720, Tint.hex("8a5a2c"), 4);
        c.box(280, 318, 1040, 20, Tint.lift(stone, 0.2));
        c.shape(Tint.lift(stone, 0.06), 540, 380, 800, 236, 1060, 380);
        c.shape(Tint.sink(stone, 0.22), 605, 366, 800, 260, 995, 366);
        c.oval(800, 324, 34, 30, Tint.lift(stone, 0.1));
        Color snow = c.palette.at("f2f5fb", 0);
        c.stroke(Canvas.poly(534, 378, 800, 231, 1066, 378), snow, 11);
        c.box(276, 310, 260, 12, snow);
        c.box(1066, 310, 258, 12, snow);
        c.fillDown(new Rectangle2D.Double(0, 757, c.w, 310), c.palette.at("c3cfe6", 0), c.palette.at("8fa2c8", 0));
        for (int i = 0; i < 6; i++) {
            c.box(560 - i * 14, 718 + i * 9, 480 + i * 28, 9, i % 2 == 0 ? snow : Tint.sink(stone, 0.1));
        }
        for (int i = 0; i < 60; i++) {
            double y = c.between(780, 1060);
            c.oval(
                    c.between(0, 1600),
                    y,
                    c.between(40, 180),
                    c.between(3, 9),
                    Tint.clear(c.pick(snow, c.palette.at("8298c2", 0)), 0.4));
        }
        double[] lamps = {170, 460, 1140, 1430};
        for (double x : lamps) {
            c.glow(x, 860, 190, c.palette.glow, 0.35);
            Town.lamp(c, x, 850, 320);
            c.glow(x, 850 - 333, 210, Tint.hex("ffc46a"), 0.6);
        }
        for (int i = 0; i < 6; i++) {
            Figure.someone(c)
                    .pose(Figure.Pose.WALK)
                    .head(Figure.Head.HAT)
                    .hem(1.7)
                    .coat(c.pick("2a3146", "4a2a34", "2f3f3c"))
                    .draw(c, 330 + i * 190 + c.between(-40, 40), 850 + i % 3 * 55, 130 + i % 3 * 36);
        }
        Sky.snow(c, 900);
    }

    private static void columnsFront(Canvas c, Color stone) {
        double step = 440.0 / 8;
        for (int i = 0; i < 8; i++) {
            double x = 580 + (i + 0.5) * step;
            c.fillAcross(new Rectangle2D.Double(x - 15, 380, 30, 340), Tint.sink(stone, 0.35), Tint.lift(stone, 0.2));
            c.box(x - 20, 380, 40, 14, Tint.lift(stone, 0.2));
        }
    }

    static void hospital(Canvas c) {
        double foot = 760;
        Sky.over(c, foot).sunAt(0.15, 0.2).stars(60).clouds(0.3, 1);
        Color wall = c.palette.at("8f8a94", 0);
        c.fillDown(new Rectangle2D.Double(240, 130, 1360, foot - 130), wall, Tint.sink(wall, 0.3));
        c.box(220, 118, 1400, 18, Tint.lift(wall, 0.12));
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 14; i++) {
                Town.window(c, 286 + i * 94, 178 + row * 112, 50, 66, 0, c.chance(0.38));
            }
        }
        Color lit = Tint.hex("fff0c8");
        c.fillDown(new Rectangle2D.Double(760, 560, 440, 200), lit, Tint.hex("f2c987"));
        for (int i = 0; i <= 6; i++) {
            c.line(760 + i * 73.3, 560, 760 + i * 73.3, 760, c.palette.at("3a4450", 0), 6);
        }
        c.shape(c.palette.at("56687e", 0), 690, 556, 700, 520, 1270, 520, 1280, 556);
        c.box(690, 554, 590, 8, Tint.hex("ffe9b8"));
        c.box(716, 560, 10, 200, c.palette.at("56687e", 0));
        c.box(1246, 560, 10, 200, c.palette.at("56687e", 0));
        c.box(800, 466, 370, 50, Tint.hex("2b62b0"));
        for (int i = 0; i < 13; i++) {
            c.box(822 + i * 26, 480, i == 4 || i == 9 ? 0 : 16, 22, Tint.hex("eaf3ff"));
        }
        c.glow(985, 490, 260, Tint.hex("4f8fe8"), 0.4);
        c.glow(980, 660, 420, Tint.hex("ffe0a0"), 0.45);
        Figure.someone(c)
                .coat("6fb0b8")
                .legs("5a98a0")
                .hem(0.3)
                .head(Figure.Head.BUN)
                .facing(-1)
                .shadowless()
                .draw(c, 930, 758, 150);
        Figure.someone(c)
                .coat("20242c")
                .pose(Figure.Pose.WALK)
                .hem(1.2)
                .facing(1)
                .shadowless()
                .draw(c, 1050, 760, 150);
        Water.mirror(c, foot, c.h, 0.5);
        c.fillDown(
                new Rectangle2D.Double(0, foot, c.w, c.h - foot),
                Tint.clear(Tint.hex("171b26"), 0.25),
                Tint.clear(Tint.hex("0c0f18"), 0.66));
        for (int i = 0; i < 12; i++) {
            c.line(-100 + i * 160, 1067, 300 + i * 90, foot, Tint.clear(Tint.hex("0a0c12"), 0.35), 2);
        }
        Traffic.van(c, 420, 880, 500, "f1eee4", "2f6f4f", -1);
        c.box(380, 650, 90, 14, Tint.hex("6fb4ff"));
        c.glow(425, 655, 190, Tint.hex("4f9bff"), 0.85);
        c.glow(425, 960, 170, Tint.hex("4f9bff"), 0.3);
        Land.bareTree(c, 90, 790, 420, 0);
        Town.lamp(c, 1420, 800, 330);
    }
}
