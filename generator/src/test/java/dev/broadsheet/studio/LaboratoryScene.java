package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A wave tank. */
final class LaboratoryScene {

    private LaboratoryScene() {}

    static void laboratory(Canvas c) {
        c.fillDown(new Rectangle2D.Double(0, 0, c.w, 760), c.palette.at("c9d6dc", 0), c.palette.at("e9eef0", 0));
        for (int i = 0; i < 4; i++) {
            c.box(90 + i * 400, 26, 250, 22, Tint.hex("fdfefe"));
            c.glow(215 + i * 400, 40, 190, Color.WHITE, 0.5);
        }
        for (int i = 0; i < 3; i++) {
            screen(c, 180 + i * 330, 150, 290, 190, i);
        }
        c.fillDown(new Rectangle2D.Double(1220, 120, 300, 420), c.palette.at("8fb0c4", 0), c.palette.at("c5d8e2", 0));
        for (int i = 0; i < 5; i++) {
            c.box(1220 + i * 75 - 4, 120, 8, 420, c.palette.at("f3f5f4", 0));
        }
        c.fillDown(new Rectangle2D.Double(0, 740, c.w, 330), c.palette.at("a9b8c0", 0), c.palette.at("6f808c", 0));
        Figure.someone(c)
                .head(Figure.Head.BUN)
                .hair("3d2a1e")
                .coat("f4f5f2")
                .legs("2c3a52")
                .pose(Figure.Pose.REACH)
                .facing(1)
                .hem(1.9)
                .draw(c, 1240, 905, 520);
        Rectangle2D tank = new Rectangle2D.Double(60, 470, 1070, 330);
        c.fillDown(tank, Tint.clear(Tint.hex("e6f4fa"), 0.75), Tint.clear(Tint.hex("cfe6f0"), 0.75));
        c.within(tank, () -> {
            for (int layer = 0; layer < 4; layer++) {
                Path2D water = new Path2D.Double();
                water.moveTo(60, 800);
                for (int x = 60; x <= 1130; x += 4) {
                    double t = (x - 620) / 190.0;
                    double crest = 105 * Math.exp(-t * t) + 16 * Math.sin(x / 70.0 + layer) + 8 * Math.sin(x / 31.0);
                    water.lineTo(x, 640 - crest + layer * 22);
                }
                water.lineTo(1130, 800);
                water.closePath();
                c.fillDown(water, Tint.clear(Tint.hex("6fc4ec"), 0.55), Tint.clear(Tint.hex("1a5fa8"), 0.7));
            }
            for (int i = 0; i < 60; i++) {
                c.oval(
                        640 + c.between(-60, 110),
                        552 + c.between(-12, 40),
                        c.between(2, 11),
                        c.between(2, 6),
                        Tint.clear(Color.WHITE, 0.7));
                c.oval(
                        c.between(70, 1120),
                        c.between(660, 790),
                        c.between(1, 4),
                        c.between(1, 4),
                        Tint.clear(Color.WHITE, 0.4));
            }
            for (int i = 0; i < 5; i++) {
                c.shape(
                        Tint.clear(Color.WHITE, 0.16),
                        120 + i * 220,
                        470,
                        170 + i * 220,
                        470,
                        90 + i * 220,
                        800,
                        40 + i * 220,
                        800);
            }
        });
        Color frame = c.palette.at("5f7480", 0);
        for (int i = 0; i <= 4; i++) {
            c.fillAcross(
                    new Rectangle2D.Double(52 + i * 267, 452, 16, 470), Tint.lift(frame, 0.3), Tint.sink(frame, 0.2));
        }
        c.fillDown(new Rectangle2D.Double(40, 452, 1110, 22), Tint.lift(frame, 0.25), frame);
        c.fillDown(new Rectangle2D.Double(40, 794, 1110, 34), Tint.lift(frame, 0.15), Tint.sink(frame, 0.25));
        c.fillDown(
                new Rectangle2D.Double(60, 828, 1070, 90),
                Tint.clear(Tint.hex("2f4a5c"), 0.55),
                Tint.clear(Tint.hex("2f4a5c"), 0.1));
        for (int i = 0; i < 5; i++) {
            c.line(180 + i * 210, 420, 180 + i * 210, 600, c.palette.at("c9503f", 0), 3);
            c.box(168 + i * 210, 404, 24, 44, c.palette.at("2f3a44", 0));
            c.oval(180 + i * 210, 418, 4, 4, Tint.hex("5fffa0"));
        }
    }

    private static void screen(Canvas c, double x, double y, double w, double h, int kind) {
        c.box(x - 12, y - 12, w + 24, h + 24, Tint.hex("28323c"));
        c.fillDown(new Rectangle2D.Double(x, y, w, h), Tint.hex("12314e"), Tint.hex("0c2238"));
        for (int i = 1; i < 6; i++) {
            c.line(x, y + h * i / 6, x + w, y + h * i / 6, Tint.clear(Tint.hex("6fa8d0"), 0.3), 1);
            c.line(x + w * i / 6, y, x + w * i / 6, y + h, Tint.clear(Tint.hex("6fa8d0"), 0.3), 1);
        }
        String[] inks = {"5fe0ff", "ffd25f", "ff7f6a"};
        for (int k = 0; k < 3; k++) {
            Path2D plot = new Path2D.Double();
            plot.moveTo(x, y + h / 2);
            for (int i = 0; i <= 120; i++) {
                double t = i / 120.0;
                plot.lineTo(
                        x + t * w,
                        y
                                + h
                                        * (0.5
                                                - (0.28 - 0.06 * k)
                                                        * Math.sin(t * (7 + 3 * kind) + k * 0.9)
                                                        * Math.exp(-t * (kind == 1 ? 1.6 : 0.3))
                                                + 0.08 * (k - 1)));
            }
            c.stroke(plot, Tint.hex(inks[k]), 4);
        }
        c.glow(x + w / 2, y + h / 2, w * 0.75, Tint.hex("5fb8f0"), 0.25);
        c.box(x + w / 2 - 14, y + h + 12, 28, 60, Tint.hex("4a5560"));
    }
}
