package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A play and a concert, seen from among the audience. */
final class StageScenes {

    private StageScenes() {}

    static void salt(Canvas c) {
        c.fillDown(new Rectangle2D.Double(0, 0, c.w, 820), Tint.hex("0a1a4a"), Tint.hex("2a58a8"));
        c.glow(800, 520, 720, Tint.hex("5f98e0"), 0.5);
        c.fillDown(Canvas.closed(110, 780, 1490, 780, 1640, 930, -40, 930), Tint.hex("5a4634"), Tint.hex("2a2018"));
        for (int i = 0; i < 22; i++) {
            c.line(110 + i * 66, 780, -40 + i * 80, 930, Tint.clear(Tint.hex("140e0a"), 0.6), 2);
        }
        Path2D beam = Canvas.closed(740, -20, 860, -20, 1120, 850, 480, 850);
        c.soft(26, s -> s.fillDown(beam, Tint.clear(Tint.hex("fff6dc"), 0.55), Tint.clear(Tint.hex("ffeec4"), 0.26)));
        c.oval(800, 850, 400, 48, Tint.clear(Tint.hex("ffe9b8"), 0.4));
        Color wood = Tint.hex("7a4f2c");
        c.fillAcross(Canvas.closed(782, 850, 790, 300, 812, 300, 820, 850), Tint.lift(wood, 0.2), Tint.sink(wood, 0.4));
        c.shape(Tint.sink(wood, 0.2), 700, 856, 740, 828, 862, 828, 902, 856);
        c.shape(Tint.lift(wood, 0.15), 470, 404, 800, 318, 1130, 360, 1130, 378, 800, 342, 470, 424);
        c.oval(800, 322, 26, 26, Tint.hex("c99a4c"));
        for (int k = -1; k <= 1; k++) {
            c.line(482, 416, 482 + k * 110, 640, Tint.hex("2a1e16"), 3);
            c.line(1118, 370, 1118 + k * 110, 560, Tint.hex("2a1e16"), 3);
        }
        c.fillDown(Canvas.closed(360, 640, 604, 640, 570, 672, 394, 672), Tint.lift(wood, 0.25), Tint.sink(wood, 0.2));
        c.fillDown(
                Canvas.closed(996, 560, 1240, 560, 1206, 592, 1030, 592), Tint.lift(wood, 0.25), Tint.sink(wood, 0.2));
        heap(c, 482, 640, 100, 84);
        c.box(1066, 512, 50, 50, Tint.hex("4a4a52"));
        c.box(1124, 524, 38, 38, Tint.hex("5a5a62"));
        heap(c, 800, 862, 210, 120);
        actor(c, 350, 872, 430, 1, "5a2f2a", Figure.Pose.REACH, Figure.Head.HAT);
        actor(c, 1275, 868, 440, -1, "2f3a3a", Figure.Pose.REACH, Figure.Head.LONG);
        actor(c, 990, 898, 430, -1, "6a5a3a", Figure.Pose.BOTH_UP, Figure.Head.SHORT);
        for (int i = 0; i < 140; i++) {
            c.oval(
                    c.between(600, 1000),
                    c.between(60, 800),
                    c.between(0.8, 2.2),
                    c.between(0.8, 2.2),
                    Tint.clear(Color.WHITE, 0.55));
        }
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < 6; i++) {
                double x = side == 0 ? -30 + i * 40 : 1630 - i * 40;
                double w = 52 - i * 3;
                c.fillAcross(
                        Canvas.smooth(
                                x - w / 2,
                                -40,
                                x + w / 2,
                                -40,
                                x + w / 2 + (side == 0 ? -i * 4 : i * 4),
                                500,
                                x + w / 2,
                                950,
                                x - w / 2,
                                950,
                                x - w / 2,
                                500),
                        Tint.hex("4a0c12"),
                        Tint.hex(i % 2 == 0 ? "b5202c" : "8f1822"));
            }
        }
        c.fillDown(
                Canvas.smooth(-50, -60, 1650, -60, 1650, 40, 1400, 96, 1130, 50, 800, 108, 470, 50, 200, 96, -50, 40),
                Tint.hex("6a1018"),
                Tint.hex("a81c28"));
        stalls(c, 930);
    }

    private static void actor(
            Canvas c, double x, double y, double tall, int way, String coat, Figure.Pose pose, Figure.Head head) {
        Figure.someone(c)
                .coat(coat)
                .legs("241c1a")
                .head(head)
                .pose(pose)
                .facing(way)
                .hem(2.5)
                .draw(c, x, y, tall);
    }

    static void heap(Canvas c, double x, double foot, double half, double high) {
        Path2D heap = Canvas.smooth(
                x - half,
                foot,
                x - half * 0.5,
                foot - high * 0.5,
                x - half * 0.08,
                foot - high,
                x + half * 0.1,
                foot - high * 0.96,
                x + half * 0.55,
                foot - high * 0.45,
                x + half,
                foot,
                x,
                foot + high * 0.1);
        c.fillAcross(heap, Tint.hex("fffaf0"), Tint.hex("9fb4d0"));
        c.within(heap, () -> {
            for (int i = 0; i < 240; i++) {
                c.oval(
                        x + c.between(-1, 1) * half,
                        foot - c.between(0, 1) * high,
                        c.between(1, 3),
                        c.between(1, 3),
                        Tint.clear(c.pick(Color.WHITE, Tint.hex("8fa8c8")), 0.7));
            }
        });
    }

    /** Heads of an audience in the dark, in front of what is lit. */
    static void stalls(Canvas c, double top) {
        for (int row = 0; row < 3; row++) {
            double y = top + 20 + row * 56;
            double r = 26 + row * 9;
            for (double x = -20 + row * 30; x < c.w + 40; x += r * 2.7) {
                double hx = x + c.between(-8, 8);
                Color dark = Tint.mix(Tint.hex("0c0c16"), Tint.hex("2a2c44"), 0.35 - row * 0.12);
                c.fill(new Ellipse2D.Double(hx - r * 0.62, y - r * 1.5, r * 1.24, r * 1.5), dark);
                c.fill(
                        Canvas.smooth(
                                hx - r * 1.25,
                                y + r * 2.4,
                                hx - r * 1.1,
                                y + r * 0.2,
                                hx - r * 0.4,
                                y - r * 0.2,
                                hx + r * 0.4,
                                y - r * 0.2,
                                hx + r * 1.1,
                                y + r * 0.2,
                                hx + r * 1.25,
                                y + r * 2.4),
                        dark);
                c.stroke(
                        StreetScenes.curve(hx - r * 0.5, y - r * 1.15, hx, y - r * 1.75, hx + r * 0.5, y - r * 1.15),
                        Tint.clear(Tint.hex("a8c4f0"), 0.3 - 0.08 * row),
                        3);
            }
        }
    }

    static void foghorn(Canvas c) {
        double line = 560;
        Sky.over(c, line).clouds(0.3, 1.2).streaks(6);
        Land.hills(c, line - 60, line, 2, Tint.hex("4a4a68"));
        Harbour.lighthouse(c, 170, line, 210, 0.4, false);
        Water.mirror(c, line, 800, 0.5);
        c.mist(line + 40, 170, Tint.lift(c.palette.haze, 0.35), 0.6);
        c.fillDown(new Rectangle2D.Double(0, 740, c.w, 330), c.palette.at("6a6268", 0.05), c.palette.at("3a3440", 0));
        c.glow(640, 640, 760, Tint.hex("ffb04a"), 0.55);
        Color truss = c.palette.at("5a5a6a", 0);
        c.line(130, 800, 130, 240, truss, 12);
        c.line(1120, 800, 1120, 240, truss, 12);
        c.box(110, 226, 1030, 22, truss);
        for (int i = 0; i < 17; i++) {
            c.line(120 + i * 60, 248, 150 + i * 60, 226, Tint.lift(truss, 0.2), 3);
        }
        for (int i = 0; i < 7; i++) {
            double x = 220 + i * 135;
            c.box(x - 16, 248, 32, 28, Tint.hex("1c1820"));
            c.glow(x, 276, 110, Tint.hex("ffd07a"), 0.9);
            c.soft(
                    20,
                    s -> s.fillDown(
                            Canvas.closed(x - 14, 276, x + 14, 276, x + 110, 780, x - 110, 780),
                            Tint.clear(Tint.hex("ffc768"), 0.3),
                            Tint.clear(Tint.hex("ffb04a"), 0.04)));
        }
        c.fillDown(Canvas.closed(60, 800, 1190, 800, 1240, 860, 10, 860), Tint.hex("b5763c"), Tint.hex("6a4024"));
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 9 + row; i++) {
                double x = 170 + i * (960.0 / (9 + row)) + row * 6;
                double y = 752 + row * 34;
                if (Math.abs(x - 640) < 50 && row == 2) {
                    continue;
                }
                musician(c, x, y, 158 + row * 12, x < 640 ? 1 : -1, row);
            }
        }
        horn(c);
        c.box(590, 842, 110, 30, Tint.hex("4a2f20"));
        Figure.someone(c)
                .coat("14121c")
                .legs("14121c")
                .head(Figure.Head.SHORT)
                .hair("c9c4ba")
                .pose(Figure.Pose.BOTH_UP)
                .facing(1)
                .hem(0.9)
                .shadowless()
                .draw(c, 645, 846, 235);
        c.line(690, 640, 716, 585, Tint.hex("f6efe0"), 3);
        StageScenes.stalls(c, 912);
        c.mist(700, 130, Tint.hex("d9a0a0"), 0.22);
    }

    private static void musician(Canvas c, double x, double y, double tall, int way, int row) {
        Figure.someone(c)
                .coat("1c1a26")
                .legs("17151f")
                .head(c.pick(Figure.Head.SHORT, Figure.Head.LONG, Figure.Head.BUN, Figure.Head.BALD))
                .pose(Figure.Pose.PLAY)
                .facing(way)
                .hem(0.1)
                .shadowless()
                .draw(c, x, y + 42, tall);
        Color wood = Tint.hex("b5642c");
        if (row == 0) {
            c.line(x + way * 14, y - tall * 0.3, x + way * 62, y - tall * 0.42, Tint.hex("e9bd4a"), 6);
            c.oval(x + way * 64, y - tall * 0.43, 12, 14, Tint.hex("f6d46a"));
        } else {
            c.oval(x + way * 30, y - tall * 0.24, 17, 11, wood);
            c.line(x + way * 30, y - tall * 0.24, x + way * 64, y - tall * 0.3, Tint.sink(wood, 0.4), 4);
            c.line(x + way * 8, y - tall * 0.02, x + way * 54, y - tall * 0.5, Tint.hex("f0e6d0"), 2);
        }
    }

    private static void horn(Canvas c) {
        Color red = Tint.hex("c2302a");
        c.fillAcross(Canvas.closed(1290, 860, 1310, 560, 1400, 560, 1420, 860), Tint.hex("8a8088"), Tint.hex("4a444e"));
        c.fillDown(
                Canvas.closed(1560, 560, 1570, 470, 1380, 440, 1200, 330, 1190, 320, 1150, 640, 1180, 640, 1370, 548),
                Tint.lift(red, 0.12),
                Tint.sink(red, 0.35));
        c.fill(
                Canvas.smooth(1380, 444, 1260, 385, 1186, 318, 1200, 370, 1290, 430, 1380, 476),
                Tint.clear(Tint.hex("ff9a7a"), 0.55));
        c.fillAcross(new Ellipse2D.Double(1112, 300, 110, 360), Tint.hex("e0584a"), Tint.hex("8f1f1c"));
        c.fillAcross(new Ellipse2D.Double(1126, 322, 84, 316), Tint.hex("2a0c10"), Tint.hex("6a1a1a"));
        c.fillAcross(new Ellipse2D.Double(1150, 390, 46, 180), Tint.hex("120608"), Tint.hex("2a0c10"));
        c.box(1520, 440, 90, 150, Tint.hex("5a525a"));
        c.box(1280, 846, 160, 24, Tint.hex("3a343c"));
        for (int i = 0; i < 3; i++) {
            c.stroke(
                    new Arc2D.Double(1000 - i * 60, 330 - i * 40, 110 + i * 60, 300 + i * 80, 130, 100, Arc2D.OPEN),
                    Tint.clear(Tint.hex("ffe6c0"), 0.18 - i * 0.05),
                    5);
        }
    }
}
