package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Quays, ships and those who work there. */
final class PortScenes {

    private PortScenes() {}

    static void idle(Canvas c) {
        double line = 760;
        Sky.over(c, line).sunAt(0.3, 0.86).clouds(0.5, 1.1).sun(40);
        Land.hills(c, line - 90, line, 2, Tint.hex("4a4a5e"));
        Harbour.containers(c, 20, line - 20, 26, 26, 5, 0.35);
        for (int i = 0; i < 5; i++) {
            Harbour.crane(c, 250 + i * 290, line - 14, 600 - i * 45, 0.08 + i * 0.08, "7d4a3c", -1, true);
        }
        c.box(0, line - 20, c.w, 20, c.palette.at("4a4346", 0.1));
        Water.mirror(c, line, c.h, 0.7);
        Water.glitter(c, 0.3 * c.w, line, c.h, 60, Tint.lift(c.palette.glow, 0.2), 0.7);
        Sky.gulls(c, 6, 0.1, 0.2, 0.9, 0.5);
    }

    static void islandFerry(Canvas c) {
        double line = 560;
        Sky.over(c, line).clouds(0.42, 0.8);
        c.fillDown(
                Canvas.smooth(820, 580, 900, 540, 1050, 500, 1200, 486, 1350, 510, 1480, 545, 1560, 580),
                c.palette.at("6f8a5c", 0.4),
                c.palette.at("7d8a70", 0.5));
        Harbour.lighthouse(c, 1150, 494, 70, 0.35, true);
        for (int i = 0; i < 5; i++) {
            Town.house(c, 1240 + i * 26, 530, 24, 22, 0.4, Tint.hex("efe8d8"));
        }
        Water.mirror(c, line, c.h, 1.5);
        Ships.ferry(c, 780, 690, 800, "2f8a5a", 0.02, 1, false);
        Water.under(c, 370, 1200, 690, 210, 0.75);
        for (int i = 0; i < 170; i++) {
            double t = c.random.nextDouble();
            c.oval(
                    400 - 420 * t,
                    694 + c.between(-8, 60) * t + 4,
                    c.between(10, 60),
                    c.between(2, 6),
                    Tint.clear(Color.WHITE, 0.5));
            c.oval(
                    1150 + c.between(-60, 60),
                    692 + c.between(-4, 10),
                    c.between(6, 30),
                    c.between(2, 5),
                    Tint.clear(Color.WHITE, 0.6));
        }
        Harbour.masonry(c, 0, 880, 420, 1067, "a79c8a", 42, 0);
        c.box(0, 866, 436, 22, c.palette.at("cfc6b4", 0));
        Harbour.bollard(c, 320, 872, 70);
        Figure.someone(c).pose(Figure.Pose.HAND_UP).coat("b5402f").facing(1).draw(c, 200, 872, 240);
        Figure.someone(c)
                .pose(Figure.Pose.STAND)
                .head(Figure.Head.LONG)
                .coat("2f4a66")
                .facing(1)
                .hem(1.4)
                .draw(c, 110, 874, 230);
        Sky.gulls(c, 12, 0.1, 0.1, 0.7, 0.55);
    }

    static void firstShip(Canvas c) {
        double line = 700;
        Sky.over(c, line).clouds(0.4, 0.9);
        Land.hills(c, line - 90, line, 3, Tint.hex("5a7080"));
        Water.mirror(c, line, c.h, 1.3);
        Ships.cargo(c, 640, line + 30, 1080, "2a5fa0", 0.06, 1, 7);
        Water.under(c, 80, 1210, line + 30, 300, 0.7);
        Boats.tug(c, 1260, line + 78, 190, 0.02, 1);
        Boats.tug(c, 190, line + 100, 210, 0.02, 1);
        Water.under(c, 1150, 1380, line + 78, 90, 0.7);
        Water.under(c, 60, 330, line + 100, 100, 0.7);
        for (int i = 0; i < 90; i++) {
            c.oval(
                    1140 + c.between(-50, 40),
                    line + 32 + c.between(-3, 8),
                    c.between(8, 34),
                    c.between(2, 5),
                    Tint.clear(Color.WHITE, 0.6));
            c.oval(
                    1340 + c.between(-40, 20),
                    line + 80 + c.between(-3, 6),
                    c.between(6, 24),
                    c.between(2, 4),
                    Tint.clear(Color.WHITE, 0.6));
            c.oval(
                    290 + c.between(-40, 20),
                    line + 102 + c.between(-3, 6),
                    c.between(6, 24),
                    c.between(2, 4),
                    Tint.clear(Color.WHITE, 0.6));
        }
        Harbour.masonry(c, 1330, 850, 1640, 1067, "8f887c", 44, 0);
        CoastScenes.rocks(c, 1180, 950, 1640, 1080, 50);
        Harbour.lighthouse(c, 1470, 858, 640, 0, true);
        Sky.gulls(c, 14, 0.05, 0.1, 0.85, 0.5);
    }

    static void herring(Canvas c) {
        double line = 640;
        Sky.over(c, line).clouds(0.6, 1.2);
        Town.row(c, -20, 1620, line - 70, 150, 210, 0.5);
        Harbour.masonry(c, 0, line - 76, 1600, line, "8f8a84", 24, 0.3);
        c.mist(line - 90, 110, Tint.lift(c.palette.haze, 0.3), 0.6);
        c.box(0, line, c.w, 40, Tint.mix(c.palette.water, c.palette.haze, 0.35));
        Boats.fishing(c, 260, line + 30, 380, "b03a30", 0.18, 1);
        Boats.fishing(c, 690, line + 10, 330, "2f5f94", 0.26, -1);
        Boats.fishing(c, 1080, line + 36, 400, "2a5a8a", 0.14, 1);
        Boats.fishing(c, 1440, line + 14, 330, "a83f34", 0.24, -1);
        Water.mirror(c, line + 36, c.h, 0.35);
        c.mist(line + 50, 90, Tint.lift(c.palette.haze, 0.3), 0.4);
        quayside(c, 880);
        Harbour.nets(c, 420, 960, 460, 150, "2f7a6a");
        Harbour.nets(c, 1380, 940, 340, 110, "b5703a");
        for (int i = 0; i < 3; i++) {
            Harbour.crate(c, 800 + i * 120, 950 + i % 2 * 18, 112, "7f94a0", "aebcc4", "8fa2ae", "c9d2d4");
        }
        Figure.someone(c)
                .head(Figure.Head.CAP)
                .coat("d8a02c")
                .legs("c98f28")
                .hem(0.4)
                .pose(Figure.Pose.REACH)
                .facing(-1)
                .draw(c, 1220, 985, 300);
        Sky.gulls(c, 10, 0.1, 0.1, 0.9, 0.5);
    }

    static void quayside(Canvas c, double top) {
        c.fillDown(
                new Rectangle2D.Double(0, top, c.w, c.h - top),
                c.palette.at("9a948a", 0.06),
                c.palette.at("5f5b56", 0));
        for (int i = 0; i < 220; i++) {
            double t = Math.sqrt(c.random.nextDouble());
            double y = top + 8 + (c.h - top) * t;
            double w = c.between(40, 110) * (0.5 + t);
            c.box(
                    c.between(-50, c.w),
                    y,
                    w,
                    12 + 16 * t,
                    Tint.clear(c.chance(0.5) ? c.palette.at("b5aea0", 0) : c.palette.at("4f4b48", 0), 0.2));
        }
        c.box(0, top - 4, c.w, 12, c.palette.at("b9b2a4", 0));
    }

    static void netLoftDawn(Canvas c) {
        double line = 620;
        Sky.over(c, line).sunAt(0.72, 0.97).streaks(12).clouds(0.2, 1.4);
        c.glow(0.72 * c.w, line, 500, c.palette.glow, 0.6);
        Land.hills(c, line - 70, line, 2, Tint.hex("5a5a78"));
        Town.row(c, -40, 420, line, 240, 300, 0.3);
        c.fillDown(
                new Rectangle2D.Double(60, line - 330, 250, 330),
                c.palette.at("6a5044", 0.2),
                c.palette.at("4a3a36", 0.25));
        c.shape(c.palette.at("4a4048", 0.2), 40, line - 326, 185, line - 440, 330, line - 326);
        Town.window(c, 165, line - 270, 44, 54, 0.1, true);
        c.fillDown(
                new Rectangle2D.Double(0, line, c.w, 48),
                Tint.mix(c.palette.low, c.palette.water, 0.4),
                Tint.mix(c.palette.middle, c.palette.water, 0.35));
        String[] hulls = {"b5382f", "2a5a94", "b5382f", "2a5a94"};
        for (int i = 0; i < 4; i++) {
            Boats.fishing(
                    c, 420 + i * 330, line + 26 + i * 7, 380 + i * 22, hulls[i], 0.12 - i * 0.03, i % 2 == 0 ? 1 : -1);
        }
        Water.mirror(c, line + 44, c.h, 0.28);
        Sky.gulls(c, 16, 0.2, 0.08, 0.95, 0.55);
        c.fillDown(Canvas.closed(0, 960, 560, 1067, 0, 1067), c.palette.at("6a5f60", 0), c.palette.at("3a3440", 0));
        Harbour.bollard(c, 130, 1020, 90);
    }

    static void patrol(Canvas c) {
        double line = 600;
        Sky.over(c, line).clouds(0.6, 1.3).streaks(6);
        c.fillDown(
                Canvas.smooth(1330, 606, 1400, 582, 1480, 560, 1580, 556, 1700, 580, 1700, 612),
                c.palette.at("5f6a70", 0.45),
                c.palette.at("5f6a70", 0.55));
        Harbour.lighthouse(c, 1530, 562, 60, 0.4, false);
        Water.mirror(c, line, c.h, 0.55);
        c.fillDown(
                new Rectangle2D.Double(0, line, c.w, c.h - line),
                Tint.clear(Tint.hex("dfe6ea"), 0.22),
                Tint.clear(Tint.hex("8fa0ac"), 0.25));
        PatrolVessel.patrol(c, 800, line + 90, 1020, 1);
        Water.under(c, 240, 1360, line + 90, 260, 0.7);
        Color timber = c.palette.at("7d6a58", 0);
        c.shape(Tint.lift(timber, 0.1), -10, 880, 1640, 840, 1640, 930, -10, 1000);
        for (int i = 0; i < 60; i++) {
            c.line(i * 28, 879 - i * 0.7, i * 27 - 40, 998 - i * 1.15, Tint.clear(Tint.sink(timber, 0.5), 0.5), 2);
        }
        c.shape(Tint.sink(timber, 0.4), -10, 1000, 1640, 930, 1640, 950, -10, 1026);
        for (int i = 0; i < 8; i++) {
            c.fillAcross(
                    new Rectangle2D.Double(80 + i * 205, 985 - i * 9, 34, 110),
                    Tint.lift(timber, 0.05),
                    Tint.sink(timber, 0.5));
        }
        Harbour.bollard(c, 480, 900, 66);
        Harbour.bollard(c, 1130, 885, 62);
        c.stroke(StreetScenes.curve(480, 850, 440, 820, 392, 640), c.palette.at("d9d2bd", 0), 4);
        c.stroke(StreetScenes.curve(1130, 838, 1200, 800, 1240, 628), c.palette.at("d9d2bd", 0), 4);
        Sky.gulls(c, 5, 0.1, 0.15, 0.9, 0.5);
    }
}
