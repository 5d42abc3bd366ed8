package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** A dig on a hill in autumn. */
final class ExcavationScene {

    private ExcavationScene() {}

    static void excavation(Canvas c) {
        double line = 380;
        Sky.over(c, line).sunAt(0.84, 0.72).clouds(0.35, 1.0).sun(30);
        Land.hills(c, line - 90, line + 20, 3, Tint.hex("6a7a5a"));
        c.fillDown(
                Canvas.smooth(-300, 1300, -150, 420, 300, 350, 800, 330, 1250, 360, 1750, 430, 1900, 1300),
                c.palette.at("8fa050", 0),
                c.palette.at("55702f", 0));
        Land.tree(c, 130, 480, 420, Tint.hex("c9702c"), 0.02);
        Land.tree(c, 1480, 470, 380, Tint.hex("d9922c"), 0.04);
        Land.tree(c, 1290, 400, 210, Tint.hex("b5562c"), 0.14);
        Land.grass(c, 380, 1090, 5200, Tint.hex("7a9444"), 34);
        Color earth = c.palette.at("8a5c38", 0);
        c.fillDown(Canvas.closed(360, 500, 1270, 480, 1460, 930, 170, 960), Tint.lift(earth, 0.12), earth);
        c.fillDown(
                Canvas.closed(360, 500, 1270, 480, 1240, 560, 400, 580),
                Tint.sink(earth, 0.15),
                Tint.sink(earth, 0.45));
        c.fillAcross(
                Canvas.closed(360, 500, 400, 580, 270, 900, 170, 960), Tint.lift(earth, 0.18), Tint.lift(earth, 0.04));
        c.fillAcross(
                Canvas.closed(1270, 480, 1240, 560, 1350, 880, 1460, 930),
                Tint.sink(earth, 0.55),
                Tint.sink(earth, 0.3));
        c.fillDown(
                Canvas.closed(400, 580, 1240, 560, 1350, 880, 270, 900), Tint.sink(earth, 0.12), Tint.lift(earth, 0.1));
        c.fillDown(
                Canvas.closed(470, 640, 1180, 624, 1210, 690, 440, 706), Tint.sink(earth, 0.3), Tint.sink(earth, 0.5));
        c.fillDown(
                Canvas.closed(440, 706, 1210, 690, 1260, 840, 370, 858), Tint.sink(earth, 0.2), Tint.sink(earth, 0.02));
        for (int i = 0; i < 700; i++) {
            double t = c.random.nextDouble();
            double x = c.between(300 + 60 * (1 - t), 1330 - 70 * (1 - t));
            c.oval(
                    x,
                    570 + t * 320,
                    c.between(2, 8),
                    c.between(1, 4),
                    Tint.clear(c.chance(0.5) ? Tint.sink(earth, 0.4) : Tint.lift(earth, 0.25), 0.5));
        }
        timbers(c);
        c.shape(Tint.clear(Color.WHITE, 0.9), 560, 846, 640, 844, 640, 852, 560, 854);
        c.shape(Tint.hex("c2352c"), 580, 846, 600, 845, 600, 853, 580, 854);
        Figure.someone(c)
                .pose(Figure.Pose.KNEEL)
                .head(Figure.Head.BUN)
                .coat("2f6a94")
                .legs("5a5348")
                .facing(1)
                .draw(c, 560, 800, 300);
        Figure.someone(c)
                .pose(Figure.Pose.KNEEL)
                .head(Figure.Head.CAP)
                .coat("d9892c")
                .legs("3a4250")
                .facing(-1)
                .draw(c, 1110, 790, 295);
        Figure.someone(c)
                .pose(Figure.Pose.KNEEL)
                .head(Figure.Head.HAT)
                .coat("7a2f3a")
                .legs("4a4036")
                .facing(-1)
                .draw(c, 830, 700, 250);
        Color string = Tint.hex("f6efd8");
        double[][] pegs = {{320, 480}, {800, 470}, {1300, 458}, {120, 990}, {1510, 955}, {800, 980}};
        c.line(320, 450, 1300, 428, string, 2.5);
        c.line(320, 450, 120, 950, string, 2.5);
        c.line(1300, 428, 1510, 915, string, 2.5);
        c.line(120, 950, 1510, 915, string, 2.5);
        for (double[] p : pegs) {
            c.line(p[0], p[1], p[0], p[1] - 42, c.palette.at("d9b06a", 0), 9);
        }
        bucket(c, 1380, 1010, 90);
        bucket(c, 280, 1020, 96);
        for (int i = 0; i < 160; i++) {
            c.oval(
                    c.between(0, 1600),
                    c.between(430, 1060),
                    c.between(3, 8),
                    c.between(2, 5),
                    c.palette.at(c.pick("d9822c", "c9542c", "e0aa3c"), 0));
        }
        c.glow(1350, 270, 900, c.palette.glow, 0.3);
    }

    private static void timbers(Canvas c) {
        Color oak = c.palette.at("3f2a1e", 0);
        for (int i = 0; i < 7; i++) {
            double x = 480 + i * 112;
            double y = 745 + (i % 3) * 36;
            c.soft(4, s -> s.oval(x + 60, y + 20, 92, 12, Tint.clear(Color.BLACK, 0.5)));
            c.fillDown(
                    Canvas.closed(x - 30, y, x + 128, y - 22, x + 138, y, x - 22, y + 24),
                    Tint.lift(oak, 0.2),
                    Tint.sink(oak, 0.35));
            for (int k = 0; k < 4; k++) {
                c.line(x - 20, y + 4 + k * 5, x + 128, y - 17 + k * 5, Tint.clear(Tint.lift(oak, 0.35), 0.4), 1.6);
            }
        }
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 8; i++) {
                double x = 500 + i * 92 + row * 14;
                double y = 668 + row * 66;
                c.fillDown(new Rectangle2D.Double(x - 11, y - 24, 22, 30), Tint.lift(oak, 0.1), Tint.sink(oak, 0.3));
                c.oval(x, y - 24, 11, 5, Tint.lift(oak, 0.34));
            }
        }
    }

    private static void bucket(Canvas c, double x, double foot, double size) {
        Color grey = c.palette.at("3a3f46", 0);
        c.oval(x, foot, size * 0.55, size * 0.12, Tint.clear(Color.BLACK, 0.4));
        c.fillAcross(
                Canvas.closed(
                        x - size * 0.45,
                        foot - size * 0.8,
                        x + size * 0.45,
                        foot - size * 0.8,
                        x + size * 0.34,
                        foot,
                        x - size * 0.34,
                        foot),
                Tint.sink(grey, 0.2),
                Tint.lift(grey, 0.25));
        c.oval(x, foot - size * 0.8, size * 0.45, size * 0.13, c.palette.at("6a4a30", 0));
        c.stroke(
                StreetScenes.curve(
                        x - size * 0.44, foot - size * 0.8, x, foot - size * 1.5, x + size * 0.44, foot - size * 0.8),
                Tint.hex("b9b6ae"),
                3);
    }
}
