package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;

/** Yards, towers and works. */
final class WorkScenes {

    private WorkScenes() {}

    static void slipway(Canvas c) {
        double foot = 790;
        Sky.over(c, foot).clouds(0.45, 0.9);
        Land.hills(c, foot - 140, foot, 2, Tint.hex("5f7a80"));
        Harbour.crane(c, 1430, foot, 640, 0.2, "4f7f86", -1, true);
        for (int i = 0; i < 4; i++) {
            double x = 380 + i * 230;
            Color sail = c.palette.at("f4f2ea", 0.03);
            c.fillAcross(
                    Canvas.closed(x - 66, 480, x - 58, 92, x + 40, 70, x + 70, 480),
                    Tint.lift(sail, 0.2),
                    Tint.mix(sail, c.palette.at("8fb5b0", 0), 0.55));
            for (int k = 1; k < 6; k++) {
                c.line(
                        x - 66 + k,
                        480 - k * 66,
                        x + 68 - k * 4,
                        478 - k * 68,
                        Tint.clear(c.palette.at("5f8a88", 0), 0.6),
                        2);
            }
            c.line(x, 540, x - 8, 76, c.palette.at("4a6a70", 0), 6);
        }
        Color hull = c.palette.at("3f9a86", 0.02);
        c.fillDown(
                Canvas.closed(150, 560, 1290, 505, 1400, 478, 1330, 640, 1250, 740, 250, 760, 170, 700),
                Tint.lift(hull, 0.12),
                Tint.sink(hull, 0.35));
        c.shape(c.palette.at("8f4a38", 0), 174, 690, 1300, 668, 1250, 740, 250, 760);
        for (int i = 0; i < 11; i++) {
            c.line(200 + i * 104, 558 - i * 5, 216 + i * 102, 756 - i * 2, Tint.clear(Tint.sink(hull, 0.5), 0.4), 2);
        }
        for (int i = 0; i < 5; i++) {
            c.box(930 + i * 62, 560 - i * 3 + i % 2 * 40, 58, 60, c.palette.at("a85a3c", 0));
        }
        c.fillDown(new Rectangle2D.Double(185, 430, 130, 130), c.palette.at("f1efe6", 0), c.palette.at("bcc6c4", 0));
        for (int i = 0; i < 4; i++) {
            c.box(200 + i * 29, 452, 18, 22, c.palette.at("3a4a54", 0));
        }
        scaffold(c, 110, 450, 520, 790);
        scaffold(c, 900, 430, 1310, 790);
        c.fillDown(
                new Rectangle2D.Double(0, foot - 4, c.w, c.h), c.palette.at("b5ada0", 0.05), c.palette.at("6f6a64", 0));
        for (int i = 0; i < 8; i++) {
            c.fillDown(
                    new Rectangle2D.Double(250 + i * 130, 744, 66, 52),
                    c.palette.at("8a6a48", 0),
                    c.palette.at("4f3a28", 0));
        }
        c.shape(c.palette.at("55504c", 0), 330, 800, 350, 800, 120, 1067, 60, 1067);
        c.shape(c.palette.at("55504c", 0), 1150, 800, 1170, 800, 1400, 1067, 1340, 1067);
        for (int i = 0; i < 5; i++) {
            Figure.someone(c)
                    .head(Figure.Head.HELMET)
                    .coat(c.pick("e8742c", "2f5f8a", "e8b23c"))
                    .hem(0.2)
                    .pose(c.pick(Figure.Pose.STAND, Figure.Pose.WALK, Figure.Pose.REACH))
                    .draw(c, 480 + i * 145, 850 + i % 3 * 60, 140 + i % 3 * 34);
        }
        for (int i = 0; i < 4; i++) {
            c.glow(760 + i * 2, 650, 46, Tint.hex("dff2ff"), 0.7);
        }
    }

    private static void scaffold(Canvas c, double x0, double y0, double x1, double y1) {
        Color pole = c.palette.at("c9c2b0", 0);
        for (double x = x0; x <= x1; x += 82) {
            c.line(x, y0, x, y1, pole, 4);
            if (x + 82 <= x1) {
                c.line(x, y1, x + 82, y1 - 110, Tint.clear(pole, 0.7), 2.5);
            }
        }
        for (double y = y1 - 100; y > y0; y -= 92) {
            c.box(x0 - 14, y, x1 - x0 + 28, 9, c.palette.at("a07f52", 0));
            c.line(x0 - 14, y - 34, x1 + 14, y - 34, pole, 2.5);
        }
        Figure.someone(c)
                .head(Figure.Head.HELMET)
                .coat("e8742c")
                .hem(0.2)
                .pose(Figure.Pose.REACH)
                .shadowless()
                .draw(c, (x0 + x1) / 2, y1 - 192, 84);
    }

    static void controlTower(Canvas c) {
        double line = 640;
        Sky.over(c, line).sunAt(0.8, 0.15).stars(110).clouds(0.2, 1.2);
        c.soft(40, s -> s.box(0, line - 90, s.w, 100, Tint.clear(Tint.hex("4fa08a"), 0.5)));
        for (int i = 0; i < 14; i++) {
            double x = 560 + i * 78 + c.between(-25, 25);
            double y = line - c.between(0, 3);
            double size = c.between(50, 110);
            c.shape(
                    Tint.hex("0b1424"),
                    x - size / 2,
                    y,
                    x - size / 2,
                    y - size * 0.1,
                    x - size * 0.3,
                    y - size * 0.22,
                    x - size * 0.2,
                    y - size * 0.1,
                    x + size * 0.55,
                    y - size * 0.12,
                    x + size * 0.48,
                    y);
            c.glow(x - size * 0.28, y - size * 0.3, 22, Tint.hex("fff0c8"), 1);
            c.glow(x + size * 0.45, y - size * 0.22, 18, Tint.hex(c.pick("ffe0a0", "ff7a5a", "8fffb0")), 1);
        }
        Water.mirror(c, line, c.h, 0.9);
        for (int i = 0; i < 14; i++) {
            Water.glitter(c, 560 + i * 78, line, line + 160, 10, Tint.hex("ffe6b0"), 0.5);
        }
        Color mole = Tint.hex("131a2a");
        c.shape(mole, 0, 800, 760, 742, 1000, 738, 1000, 760, 760, 800, 0, 1000);
        c.oval(980, 700, 5, 5, Tint.hex("ff5a4a"));
        c.line(980, 738, 980, 700, mole, 6);
        c.glow(980, 700, 70, Tint.hex("ff4a3a"), 0.8);
        c.fillDown(new Rectangle2D.Double(0, 930, c.w, 140), Tint.hex("1a2233"), Tint.hex("080c16"));
        Color stone = Tint.hex("2b3a55");
        c.fillAcross(Canvas.closed(250, 950, 276, 330, 404, 330, 430, 950), Tint.hex("16203a"), Tint.lift(stone, 0.08));
        for (int i = 0; i < 8; i++) {
            c.box(330, 390 + i * 66, 22, 36, Tint.hex("0a1020"));
        }
        c.shape(Tint.hex("1b2742"), 226, 336, 250, 300, 430, 300, 454, 336);
        c.fillDown(Canvas.closed(238, 300, 208, 190, 472, 190, 442, 300), Tint.hex("0a1222"), Tint.hex("142038"));
        for (int i = 0; i <= 6; i++) {
            c.line(238 + i * 34, 300, 208 + i * 44, 190, Tint.hex("32456a"), 5);
        }
        c.shape(Tint.clear(Tint.hex("6fb5a0"), 0.25), 300, 292, 290, 198, 330, 198, 326, 292);
        c.shape(Tint.clear(Tint.hex("6fb5a0"), 0.18), 400, 292, 416, 198, 450, 198, 426, 292);
        c.shape(Tint.hex("24324f"), 190, 192, 214, 164, 466, 164, 490, 192);
        c.line(340, 164, 340, 40, Tint.hex("24324f"), 7);
        c.line(300, 100, 380, 100, Tint.hex("24324f"), 4);
        c.oval(420, 140, 34, 12, Tint.hex("24324f"));
        c.line(420, 164, 420, 145, Tint.hex("24324f"), 5);
        for (int i = 0; i < 2; i++) {
            Figure.someone(c).coat("0a0e18").hem(1.2).facing(1).shadowless().draw(c, 560 + i * 60, 1000, 180);
        }
    }

    static void iceWorks(Canvas c) {
        double line = 800;
        Sky.over(c, line).sunAt(0.15, 0.3).clouds(0.28, 0.9);
        Color brick = c.palette.at("b05a42", 0.02);
        c.fillAcross(
                Canvas.closed(1180, 560, 1196, 110, 1254, 110, 1270, 560),
                Tint.lift(brick, 0.14),
                Tint.sink(brick, 0.36));
        c.box(1184, 96, 82, 26, Tint.sink(brick, 0.2));
        c.box(1190, 170, 70, 12, c.palette.at("e5d6bd", 0));
        c.soft(8, s -> {
            for (int i = 0; i < 22; i++) {
                s.oval(
                        1235 + i * 15 + s.between(-8, 8),
                        84 - i * 3.2 + s.between(-8, 8),
                        12 + i * 1.8,
                        9 + i * 1.1,
                        Tint.clear(Color.WHITE, 0.34));
            }
        });
        for (int i = 0; i < 5; i++) {
            double x = 180 + i * 190;
            c.shape(c.palette.at("56505a", 0), x, 480, x + 190, 380, x + 190, 480);
            c.shape(
                    Tint.mix(c.palette.at("9fc0d0", 0), Color.WHITE, 0.2),
                    x + 172,
                    392,
                    x + 190,
                    382,
                    x + 190,
                    476,
                    x + 172,
                    476);
            c.line(x, 480, x + 190, 380, c.palette.at("7a6a66", 0), 6);
        }
        c.fillDown(new Rectangle2D.Double(180, 480, 950, 290), Tint.lift(brick, 0.06), Tint.sink(brick, 0.22));
        c.fillDown(new Rectangle2D.Double(1130, 430, 260, 340), brick, Tint.sink(brick, 0.28));
        c.box(1118, 418, 284, 18, Tint.sink(brick, 0.3));
        for (int i = 0; i < 26; i++) {
            c.line(180, 490 + i * 11, 1390, 490 + i * 11, Tint.clear(Tint.sink(brick, 0.6), 0.12), 1);
        }
        for (int i = 0; i < 9; i++) {
            double x = 212 + i * 102;
            if (i == 4 || i == 5) {
                continue;
            }
            c.fill(new Arc2D.Double(x - 6, 520, 72, 72, 0, 180, Arc2D.PIE), c.palette.at("e5d6bd", 0));
            c.fillDown(new Rectangle2D.Double(x, 556, 60, 110), c.palette.at("6f8a98", 0), c.palette.at("3d4f5c", 0));
            c.fill(new Arc2D.Double(x, 527, 60, 60, 0, 180, Arc2D.PIE), c.palette.at("7f9aa8", 0));
            c.line(x + 30, 530, x + 30, 666, c.palette.at("efe6d6", 0), 4);
            c.line(x, 590, x + 60, 590, c.palette.at("efe6d6", 0), 4);
        }
        c.box(620, 560, 170, 210, c.palette.at("2f5a6a", 0));
        c.fillDown(new Rectangle2D.Double(632, 574, 146, 196), c.palette.at("1c2a34", 0), c.palette.at("3a4a54", 0));
        for (int i = 0; i < 3; i++) {
            c.fillDown(
                    new Rectangle2D.Double(648 + i * 42, 716, 38, 54),
                    c.palette.at("e9f6fa", 0),
                    c.palette.at("9fc9d8", 0));
        }
        c.box(400, 496, 560, 30, c.palette.at("efe6d6", 0));
        for (int i = 0; i < 16; i++) {
            c.box(440 + i * 30, 503, i == 3 ? 0 : 16, 16, c.palette.at("2f5a6a", 0));
        }
        Town.window(c, 1165, 480, 44, 70, 0);
        Town.window(c, 1240, 480, 44, 70, 0);
        Town.window(c, 1315, 480, 44, 70, 0);
        Town.window(c, 1165, 610, 44, 70, 0);
        Town.window(c, 1315, 610, 44, 70, 0);
        c.box(1234, 640, 56, 130, c.palette.at("2f5a6a", 0));
        c.fillDown(new Rectangle2D.Double(0, 766, c.w, 90), c.palette.at("cfc4ae", 0), c.palette.at("a59a86", 0));
        Traffic.van(c, 420, 826, 320, "eef1ee", "7fb8cc", -1);
        Figure.someone(c)
                .coat("2f6a8a")
                .head(Figure.Head.CAP)
                .hem(0.2)
                .pose(Figure.Pose.REACH)
                .facing(-1)
                .draw(c, 640, 815, 150);
        Figure.someone(c).coat("e9e2d0").pose(Figure.Pose.WALK).facing(1).draw(c, 930, 820, 146);
        Harbour.masonry(c, 0, 852, 1600, 930, "8f8778", 26, 0);
        Water.mirror(c, 926, c.h, 0.9);
        Sky.gulls(c, 9, 0.1, 0.08, 0.7, 0.4);
    }
}
