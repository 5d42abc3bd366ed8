package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** The Harbour Bridge. */
final class BridgeScenes {

    private BridgeScenes() {}

    static void sunrise(Canvas c) {
        double line = 690;
        Sky.over(c, line).sunAt(0.36, 0.8).streaks(9).clouds(0.42, 1.2).sun(30);
        Land.hills(c, line - 120, line, 3, Tint.hex("4d6470"));
        Town.skyline(c, 0, 520, line, 130, 0.5);
        Town.skyline(c, 1150, 1600, line, 150, 0.45);
        Girders.liftBridge(c, 360, 1240, 540, line, 470, 0.12, 0);
        Traffic.bus(c, 770, 540, 170, "c0362c");
        Water.mirror(c, line, c.h, 0.75);
        Water.glitter(c, 0.36 * c.w, line, c.h, 70, Tint.lift(c.palette.glow, 0.35), 0.7);
        Sky.gulls(c, 13, 0.15, 0.1, 0.85, 0.5);
    }

    static void queue(Canvas c) {
        double line = 470;
        Sky.over(c, line).clouds(0.85, 1.3);
        Land.hills(c, line - 50, line, 2, Tint.hex("5a6a74"));
        Town.skyline(c, 900, 1600, line, 90, 0.62);
        Girders.liftBridge(c, 1130, 1460, line - 46, line, 250, 0.5, 90);
        Water.mirror(c, line, c.h, 0.9);
        View v = new View(c, 900, line, 1150, 3.0);
        c.fillDown(
                v.outline(-40, 0, 300, -40, 0, 2.2, 3.9, 0, 2.2, 3.9, 0, 300),
                c.palette.at("8e9294", 0.45),
                c.palette.at("5f6468", 0));
        c.fill(v.outline(3.9, 0, 300, 3.9, 0, 2.2, 4.4, 0, 2.2, 4.4, 0, 300), c.palette.at("b6b2a8", 0.1));
        Town.row(c, -30, 250, v.y(0, 26), 200, 250, 0.22);
        Town.row(c, 250, 480, v.y(0, 42), 130, 160, 0.38);
        Town.row(c, 480, 660, v.y(0, 70), 70, 95, 0.52);
        for (int i = 0; i < 14; i++) {
            v.line(
                    -3.1,
                    0.01,
                    4 + i * 4,
                    -3.1,
                    0.01,
                    5.6 + i * 4,
                    Tint.clear(c.palette.at("e9e7df", 0.1), 0.7),
                    Math.max(1, 9 - i));
        }
        for (int i = 24; i >= 0; i--) {
            Traffic.rear(v, -4.6 + c.between(-0.1, 0.1), 8.4 + i * 5.6, i % 5 == 3);
            Traffic.rear(v, -1.7 + c.between(-0.1, 0.1), 6.6 + i * 5.8, i % 4 == 2);
        }
        for (int i = 6; i >= 0; i--) {
            Harbour.bollard(c, v.x(4.1, 4.2 + i * 7), v.y(0, 4.2 + i * 7), 0.55 * v.metre(4.2 + i * 7));
        }
        v.stand(
                Figure.someone(c)
                        .head(Figure.Head.CAP)
                        .coat("3b4a5e")
                        .pose(Figure.Pose.FOLDED)
                        .facing(1),
                2.3,
                0,
                9);
        v.stand(Figure.someone(c).coat("6d4a3c").facing(-1), 3.0, 0, 9.3);
        Sky.gulls(c, 8, 0.4, 0.1, 1, 0.4);
    }

    static void bearing(Canvas c) {
        double line = 760;
        c.fillDown(new Rectangle2D.Double(0, 0, c.w, line), c.palette.at("dfe8df", 0), c.palette.at("f6ecc8", 0));
        Town.skyline(c, 0, 1600, line, 120, 0.6);
        View v = new View(c, 520, 700, 1000, 1.2);
        for (int i = 12; i >= 0; i--) {
            double z = 4 + i * 3.2;
            double far = i / 16.0;
            Color steel = c.palette.at("4f6f74", far);
            v.box(-9, 14, 5.0, 5.5, z, z + 0.5, Tint.sink(steel, 0.35));
            for (int k = -1; k <= 2; k++) {
                double x = -5.4 + k * 5.2;
                v.box(x - 0.09, x + 0.09, 3.9, 5.4, z, z + 3.2, Tint.sink(steel, 0.12));
                v.box(x - 0.42, x + 0.42, 3.72, 3.9, z, z + 3.2, steel);
                if (i < 5) {
                    for (int r = 0; r < 9; r++) {
                        double rz = z + 0.2 + r * 0.34;
                        c.oval(v.x(x - 0.42, rz), v.y(3.81, rz), 34 / rz, 26 / rz, Tint.lift(steel, 0.2));
                    }
                }
                v.line(x, 3.95, z, x + 5.2, 5.2, z + 0.2, Tint.sink(steel, 0.25), Math.max(2, 70 / z));
            }
        }
        c.fillDown(
                new Rectangle2D.Double(0, 0, c.w, 260),
                Tint.clear(Tint.hex("0d1a22"), 0.75),
                Tint.clear(Tint.hex("0d1a22"), 0));
        Water.mirror(c, line, c.h, 1.3);
        Harbour.masonry(c, 1010, 470, 1640, 1067, "8f8575", 46, 0.03);
        c.fillAcross(
                new Rectangle2D.Double(1010, 470, 190, 600),
                Tint.clear(Tint.hex("101820"), 0.55),
                Tint.clear(Tint.hex("101820"), 0));
        c.box(975, 440, 700, 40, c.palette.at("a89c88", 0));
        c.fillDown(
                Canvas.closed(1120, 440, 1150, 392, 1330, 392, 1360, 440),
                c.palette.at("9aa3a5", 0),
                c.palette.at("5b6366", 0));
        c.box(1160, 366, 160, 28, c.palette.at("c7792f", 0));
        c.shape(c.palette.at("3f5a60", 0), 960, 330, 1600, 270, 1600, 366, 960, 366);
        c.box(960, 352, 640, 16, c.palette.at("6a868b", 0));
        for (int i = 0; i < 22; i++) {
            c.oval(985 + i * 29, 342, 5, 5, c.palette.at("8aa3a6", 0));
        }
        for (int i = 0; i < 4; i++) {
            double x = 700 + i * 150;
            c.line(x, 250, x, 690, c.palette.at("b7b3a6", 0), 7);
        }
        c.line(680, 520, 1170, 520, c.palette.at("b7b3a6", 0), 5);
        c.line(700, 690, 850, 520, Tint.clear(c.palette.at("b7b3a6", 0), 0.9), 4);
        c.box(670, 680, 510, 16, c.palette.at("a07a4a", 0));
        Figure.someone(c)
                .head(Figure.Head.HELMET)
                .coat("e8742c")
                .legs("2c3a52")
                .hem(0.2)
                .pose(Figure.Pose.REACH)
                .facing(1)
                .shadowless()
                .draw(c, 1030, 680, 235);
        Figure.someone(c)
                .head(Figure.Head.HELMET)
                .coat("e8742c")
                .legs("2c3a52")
                .hem(0.2)
                .pose(Figure.Pose.STAND)
                .facing(1)
                .shadowless()
                .draw(c, 815, 680, 228);
    }

    static void cabin(Canvas c) {
        double line = 1180;
        Sky.over(c, line).sunAt(0.8, 0.12).stars(130).clouds(0.16, 1.2);
        Town.skyline(c, 300, 1200, line, 150, 0.35);
        Girders.liftBridge(c, 330, 1500, 1010, line, 900, 0.1, 430);
        c.fillDown(
                Canvas.closed(196, 1010, 196, 820, 470, 820, 470, 1010),
                c.palette.at("7d7268", 0),
                c.palette.at("4d4844", 0));
        c.shape(c.palette.at("3f4a52", 0), 170, 826, 214, 752, 452, 752, 496, 826);
        Town.window(c, 352, 856, 66, 72, 0, true);
        c.box(236, 858, 52, 68, c.palette.at("39454f", 0));
        c.glow(385, 892, 190, c.palette.glow, 0.5);
        Figure.someone(c)
                .pose(Figure.Pose.STAND)
                .head(Figure.Head.CAP)
                .coat("0c0d12")
                .facing(1)
                .shadowless()
                .draw(c, 392, 980, 110);
        c.box(190, 930, 286, 90, c.palette.at("6b625a", 0));
        for (int i = 0; i < 10; i++) {
            double x = 330 + i * 97;
            c.glow(x, line - 14, 46, Tint.hex("ff9e4a"), 0.9);
            c.oval(x, line - 14, 4, 4, Tint.hex("ffe0b0"));
        }
        Water.mirror(c, line, c.h, 0.8);
        for (int i = 0; i < 10; i++) {
            Water.glitter(c, 330 + i * 97, line, line + 250, 14, Tint.hex("ffae5c"), 0.75);
        }
    }
}
