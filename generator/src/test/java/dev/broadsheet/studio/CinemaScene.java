package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** A film on the deck of a ferry. */
final class CinemaScene {

    private CinemaScene() {}

    static void ferryCinema(Canvas c) {
        double line = 800;
        Sky.over(c, line).sunAt(0.86, 0.16).stars(120).moon(24).clouds(0.16, 1.2);
        Town.skyline(c, 0, 1600, line - 60, 150, 0.3);
        Color white = Tint.hex("b9c4dc");
        c.fillDown(new Rectangle2D.Double(1080, 300, 420, 330), white, Tint.hex("5a6a8f"));
        c.fillDown(new Rectangle2D.Double(1150, 220, 290, 84), white, Tint.hex("7f8db0"));
        c.shape(Tint.hex("2f5a8a"), 1230, 220, 1245, 110, 1345, 110, 1360, 220);
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 9; i++) {
                Town.window(c, 1108 + i * 42, 336 + row * 86, 24, 32, 0, c.chance(0.6));
            }
        }
        c.line(1295, 110, 1295, 30, white, 5);
        c.line(1295, 40, 760, 210, Tint.clear(white, 0.5), 1.6);
        for (int i = 0; i < 22; i++) {
            double t = i / 21.0;
            double lx = 1295 - 1160 * t;
            double ly = 40 + 420 * t + 90 * Math.sin(t * Math.PI);
            c.glow(lx, ly, 26, Tint.hex("ffd98a"), 0.9);
            c.oval(lx, ly, 4, 4, Tint.hex("fff3d0"));
        }
        film(c, 330, 250, 680, 330);
        c.fillDown(
                Canvas.closed(90, 610, 1540, 610, 1590, 560, 1500, 800, 200, 800, 130, 720),
                Tint.hex("a9b6d0"),
                Tint.hex("3f4d70"));
        c.shape(Tint.hex("2f5a8a"), 128, 716, 1526, 716, 1508, 770, 160, 770);
        c.within(new Rectangle2D.Double(0, 480, 1080, 132), () -> {
            for (int row = 0; row < 3; row++) {
                for (int i = 0; i < 26 - row * 3; i++) {
                    double x = 120 + i * (960.0 / (26 - row * 3)) + c.between(-8, 8);
                    double r = 11 + row * 3;
                    double y = 540 + row * 15;
                    c.oval(x, y, r * 0.75, r, Tint.hex("0a0e1c"));
                    c.oval(x, y + r * 2.2, r * 1.5, r * 1.5, Tint.hex("0a0e1c"));
                    c.stroke(
                            StreetScenes.curve(x - r * 0.6, y - r * 0.6, x, y - r * 1.25, x + r * 0.6, y - r * 0.6),
                            Tint.clear(Tint.hex("ffe2b0"), 0.5),
                            2);
                }
            }
        });
        for (int i = 0; i < 34; i++) {
            c.line(100 + i * 29, 612, 100 + i * 29, 578, Tint.clear(Tint.hex("dfe6f4"), 0.6), 2.4);
        }
        c.line(90, 578, 1080, 578, Tint.hex("dfe6f4"), 4);
        Water.mirror(c, line, c.h, 0.7);
        c.box(0, line, c.w, c.h - line, Tint.clear(Tint.hex("04081a"), 0.25));
        Water.glitter(c, 670, line, 1020, 240, Tint.hex("ffdca0"), 0.45);
        c.fillDown(Canvas.closed(0, 1000, 1600, 960, 1600, 1067, 0, 1067), Tint.hex("2a2c3c"), Tint.hex("0e101a"));
        Harbour.bollard(c, 250, 1020, 80);
        c.stroke(StreetScenes.curve(250, 965, 190, 920, 170, 760), Tint.hex("6f7488"), 5);
        Figure.someone(c)
                .coat("1c2236")
                .pose(Figure.Pose.WALK)
                .hem(1.3)
                .facing(-1)
                .shadowless()
                .draw(c, 1180, 1030, 190);
        Figure.someone(c)
                .coat("2a1c2c")
                .pose(Figure.Pose.WALK)
                .head(Figure.Head.LONG)
                .hem(1.5)
                .facing(-1)
                .shadowless()
                .draw(c, 1250, 1036, 182);
    }

    /** The screen: two people on a beach under a large sun. */
    private static void film(Canvas c, double x, double y, double w, double h) {
        c.glow(x + w / 2, y + h / 2, w * 0.95, Tint.hex("ffd9a0"), 0.5);
        c.box(x - 10, y - 10, w + 20, h + 20, Tint.hex("0c1020"));
        Rectangle2D screen = new Rectangle2D.Double(x, y, w, h);
        c.fillDown(screen, Tint.hex("f4a56a"), Tint.hex("ffe2a4"));
        c.within(screen, () -> {
            c.oval(x + w * 0.62, y + h * 0.5, h * 0.24, h * 0.24, Tint.hex("fff6d8"));
            c.fillDown(new Rectangle2D.Double(x, y + h * 0.6, w, h * 0.4), Tint.hex("c9764f"), Tint.hex("7a4240"));
            for (int i = 0; i < 40; i++) {
                c.oval(
                        x + w * 0.62 + c.between(-40, 40),
                        y + h * c.between(0.62, 0.85),
                        c.between(10, 40),
                        2,
                        Tint.clear(Tint.hex("fff0c4"), 0.7));
            }
            c.fill(
                    Canvas.smooth(
                            x - 50,
                            y + h * 1.3,
                            x,
                            y + h * 0.86,
                            x + w * 0.4,
                            y + h * 0.8,
                            x + w * 0.9,
                            y + h * 0.92,
                            x + w * 1.2,
                            y + h * 1.3),
                    Tint.hex("4a2a30"));
            Figure.someone(c)
                    .coat("2a181e")
                    .legs("2a181e")
                    .hem(0.4)
                    .facing(1)
                    .shadowless()
                    .draw(c, x + w * 0.3, y + h * 0.92, h * 0.6);
            Figure.someone(c)
                    .coat("3a1c22")
                    .legs("2a181e")
                    .head(Figure.Head.LONG)
                    .hem(2)
                    .facing(-1)
                    .shadowless()
                    .draw(c, x + w * 0.41, y + h * 0.92, h * 0.56);
        });
    }
}
