package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** A strike at a port gate. */
final class PicketScene {

    private PicketScene() {}

    static void picket(Canvas c) {
        double line = 560;
        Sky.over(c, line).clouds(0.7, 1.0);
        for (int i = 0; i < 3; i++) {
            Harbour.crane(c, 260 + i * 520, line + 10, 470 - i * 30, 0.55, "5a6068", i == 1 ? -1 : 1, true);
        }
        Harbour.containers(c, 0, line + 30, 22, 36, 5, 0.45);
        c.fillDown(new Rectangle2D.Double(0, line, c.w, 130), c.palette.at("7c8288", 0.5), c.palette.at("77767a", 0.3));
        Color iron = c.palette.at("3a4048", 0.12);
        c.fillDown(
                new Rectangle2D.Double(240, 330, 74, 360), c.palette.at("8a5f4c", 0.08), c.palette.at("5f443a", 0.08));
        c.fillDown(
                new Rectangle2D.Double(1290, 330, 74, 360), c.palette.at("8a5f4c", 0.08), c.palette.at("5f443a", 0.08));
        c.box(220, 318, 1164, 18, iron);
        c.fillDown(
                new Rectangle2D.Double(420, 336, 760, 62), c.palette.at("2f4a5c", 0.08), c.palette.at("263c4c", 0.08));
        for (int i = 0; i < 18; i++) {
            c.box(465 + i * 38, 354, i == 4 ? 0 : 22, 26, c.palette.at("e6e0d0", 0.1));
        }
        for (int i = 0; i < 38; i++) {
            c.line(316 + i * 26, 400, 316 + i * 26, 690, iron, 4);
        }
        c.fillDown(new Rectangle2D.Double(0, 680, c.w, 400), c.palette.at("8d8a86", 0.15), c.palette.at("4f4c4c", 0));
        for (int row = 0; row < 4; row++) {
            double y = 730 + row * 78;
            double tall = 175 + row * 52;
            for (int i = 0; i < 15 - row * 2; i++) {
                double x = (i + c.between(0.1, 0.9)) * 1600 / (15 - row * 2);
                if (row == 2 && (Math.abs(x - 380) < 90 || Math.abs(x - 1180) < 90)) {
                    continue;
                }
                Figure.someone(c)
                        .head(c.pick(Figure.Head.CAP, Figure.Head.HELMET, Figure.Head.SHORT, Figure.Head.BUN))
                        .coat(c.pick("2f3f55", "5a4a3c", "e0762c", "3f4a44", "6a2f2c", "d8b03a"))
                        .hem(0.7)
                        .pose(c.pick(Figure.Pose.STAND, Figure.Pose.FOLDED, Figure.Pose.HAND_UP, Figure.Pose.STAND))
                        .draw(c, x, y + c.between(-14, 14), tall);
            }
            if (row == 0) {
                banner(c, 330, 455, 420, 100, "b8322c");
                banner(c, 930, 440, 380, 96, "e2b23a");
            }
            if (row == 1) {
                brazier(c, 380, 905, 110);
                brazier(c, 1180, 910, 115);
                flag(c, 150, 830, 470, "b8322c");
                flag(c, 830, 820, 450, "e2b23a");
                flag(c, 1460, 830, 480, "b8322c");
            }
        }
    }

    private static void banner(Canvas c, double x, double y, double w, double h, String colour) {
        Color cloth = c.palette.at(colour, 0.03);
        c.line(x, y - 10, x + 12, y + 300, c.palette.at("6a4f34", 0), 6);
        c.line(x + w, y - 10, x + w - 10, y + 300, c.palette.at("6a4f34", 0), 6);
        c.fillAcross(
                Canvas.smooth(
                        x,
                        y,
                        x + w * 0.3,
                        y + 14,
                        x + w * 0.7,
                        y + 6,
                        x + w,
                        y,
                        x + w,
                        y + h,
                        x + w * 0.65,
                        y + h + 14,
                        x + w * 0.3,
                        y + h + 8,
                        x,
                        y + h),
                Tint.lift(cloth, 0.08),
                Tint.sink(cloth, 0.15));
        Color paint = colour.startsWith("e") ? c.palette.at("3a2420", 0) : c.palette.at("f6ead0", 0);
        for (int row = 0; row < 2; row++) {
            double px = x + 40 + row * 24;
            while (px < x + w - 70) {
                double stroke = c.between(20, 34);
                c.line(px, y + 34 + row * 40, px + stroke - 12, y + 34 + row * 40 + c.between(-3, 3), paint, 13);
                px += stroke + 6;
            }
        }
    }

    private static void flag(Canvas c, double x, double foot, double tall, String colour) {
        Color cloth = c.palette.at(colour, 0);
        c.line(x, foot - 100, x + 16, foot - tall, c.palette.at("7a5a3a", 0), 6);
        double y = foot - tall;
        c.fillAcross(
                Canvas.smooth(
                        x + 16, y, x + 70, y - 14, x + 130, y + 12, x + 190, y - 4, x + 184, y + 88, x + 126, y + 104,
                        x + 68, y + 78, x + 12, y + 96),
                Tint.lift(cloth, 0.15),
                Tint.sink(cloth, 0.2));
    }

    static void brazier(Canvas c, double x, double foot, double high) {
        c.glow(x, foot - high, high * 3.2, Tint.hex("ff9a3a"), 0.55);
        for (int i = 0; i < 46; i++) {
            double t = c.random.nextDouble();
            double fx = x + c.between(-0.3, 0.3) * high * (1 - t * 0.8);
            c.oval(
                    fx,
                    foot - high * (0.75 + 0.75 * t),
                    high * 0.13 * (1.1 - t),
                    high * 0.24 * (1.1 - t),
                    Tint.clear(Tint.mix(Tint.hex("fff0a0"), Tint.hex("e8521c"), t), 0.55));
        }
        c.fillAcross(
                Canvas.closed(
                        x - high * 0.36,
                        foot - high * 0.85,
                        x + high * 0.36,
                        foot - high * 0.85,
                        x + high * 0.28,
                        foot,
                        x - high * 0.28,
                        foot),
                Tint.hex("3a2a26"),
                Tint.hex("1c1718"));
        for (int i = 0; i < 9; i++) {
            c.oval(
                    x + c.between(-0.26, 0.26) * high,
                    foot - high * c.between(0.15, 0.75),
                    high * 0.035,
                    high * 0.05,
                    Tint.hex("ff9a3a"));
        }
    }
}
