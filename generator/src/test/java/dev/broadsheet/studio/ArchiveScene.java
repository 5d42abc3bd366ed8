package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A photograph of 1962. */
final class ArchiveScene {

    private ArchiveScene() {}

    static void archive(Canvas c) {
        double line = 520;
        Sky.over(c, line).clouds(0.6, 1.0);
        Town.row(c, -20, 1620, line, 210, 290, 0.25);
        c.fillDown(
                new Rectangle2D.Double(500, 250, 700, 270), c.palette.at("8a8478", 0.1), c.palette.at("5f5a54", 0.1));
        c.shape(c.palette.at("4a4a4c", 0.1), 470, 256, 850, 170, 1230, 256);
        for (int i = 0; i < 6; i++) {
            c.fillDown(
                    new Rectangle2D.Double(530 + i * 112, 320, 82, 200),
                    c.palette.at("26262a", 0.05),
                    c.palette.at("4a4a4c", 0.05));
            c.fill(new Arc2D.Double(530 + i * 112, 280, 82, 82, 0, 180, Arc2D.PIE), c.palette.at("26262a", 0.05));
        }
        PortScenes.quayside(c, line);
        Boats.fishing(c, 200, line + 10, 300, "555555", 0.25, 1);
        c.fillDown(
                Canvas.closed(0, line + 4, 420, line + 4, 300, 640, 0, 680),
                c.palette.at("7f8a94", 0.2),
                c.palette.at("5a646c", 0.1));
        for (int i = 0; i < 16; i++) {
            Figure.someone(c)
                    .head(c.pick(Figure.Head.CAP, Figure.Head.HAT))
                    .pose(c.pick(Figure.Pose.STAND, Figure.Pose.WALK, Figure.Pose.REACH))
                    .hem(c.between(0.4, 1.5))
                    .draw(c, 430 + i * 74 + c.between(-20, 20), 600 + c.between(0, 60), 150 + c.between(0, 20));
        }
        cart(c, 430, 850);
        cart(c, 1280, 800);
        for (int i = 0; i < 3; i++) {
            double x = 700 + i * 190;
            double y = 930 + (i % 2) * 60;
            ice(c, x - 128, y - 342, 124);
            Figure.someone(c)
                    .head(Figure.Head.CAP)
                    .coat(c.pick("3a3a3c", "55504a", "2c2e32"))
                    .legs("2a2a2c")
                    .pose(Figure.Pose.WALK)
                    .lean(16)
                    .facing(1)
                    .hem(0.5)
                    .draw(c, x, y, 360);
        }
        ice(c, 1180, 960, 130);
        ice(c, 1330, 985, 120);
        for (int i = 0; i < 3; i++) {
            Harbour.crate(c, 90 + i * 150, 1010 - i % 2 * 30, 140, "8a8478", "aab0b4", "8f979c", "c9cdd0");
        }
        Sky.gulls(c, 16, 0.1, 0.05, 0.95, 0.45);
        toGrey(c);
    }

    private static void ice(Canvas c, double x, double y, double size) {
        c.shape(
                Tint.hex("f4f7f9"),
                x,
                y,
                x + size * 0.24,
                y - size * 0.16,
                x + size * 1.2,
                y - size * 0.16,
                x + size,
                y);
        c.fillDown(new Rectangle2D.Double(x, y, size, size * 0.46), Tint.hex("dfe6ea"), Tint.hex("aab6be"));
        c.shape(
                Tint.hex("8f9ca4"),
                x + size,
                y,
                x + size * 1.2,
                y - size * 0.16,
                x + size * 1.2,
                y + size * 0.3,
                x + size,
                y + size * 0.46);
        c.line(x + size * 0.2, y + size * 0.1, x + size * 0.5, y + size * 0.36, Tint.clear(Color.WHITE, 0.8), 4);
    }

    private static void cart(Canvas c, double x, double foot) {
        Color wood = c.palette.at("7a7468", 0);
        c.soft(8, s -> s.oval(x, foot + 4, 190, 16, Tint.clear(Color.BLACK, 0.5)));
        for (int i = 0; i < 3; i++) {
            ice(c, x - 150 + i * 96, foot - 164 - (i == 1 ? 44 : 0), 88);
        }
        c.fillDown(new Rectangle2D.Double(x - 180, foot - 124, 330, 30), Tint.lift(wood, 0.1), Tint.sink(wood, 0.3));
        c.line(x + 150, foot - 112, x + 300, foot - 150, wood, 9);
        for (int side = -1; side <= 1; side += 2) {
            double wx = x + side * 108 - 14;
            c.stroke(new Ellipse2D.Double(wx - 52, foot - 104, 104, 104), Tint.sink(wood, 0.5), 9);
            for (int k = 0; k < 6; k++) {
                c.line(
                        wx,
                        foot - 52,
                        wx + Math.cos(k * 1.047) * 50,
                        foot - 52 + Math.sin(k * 1.047) * 50,
                        Tint.sink(wood, 0.4),
                        4);
            }
        }
        Figure.someone(c)
                .head(Figure.Head.CAP)
                .coat("44403c")
                .legs("2c2a2a")
                .pose(Figure.Pose.REACH)
                .lean(10)
                .facing(-1)
                .draw(c, x + 330, foot + 6, 270);
    }

    /** Takes the colour out and lets the print age: dust, scratches, a pale border. */
    private static void toGrey(Canvas c) {
        for (int y = 0; y < c.h; y++) {
            for (int x = 0; x < c.w; x++) {
                Color p = new Color(c.image.getRGB(x, y));
                double l = (0.3 * p.getRed() + 0.59 * p.getGreen() + 0.11 * p.getBlue()) / 255;
                l = Math.max(0, Math.min(1, 0.5 + (l - 0.5) * 1.3 + 0.05 * c.noise.layered(x / 300.0, y / 300.0, 2)));
                c.image.setRGB(x, y, new Color((int) (l * 250), (int) (l * 247), (int) (l * 238)).getRGB());
            }
        }
        for (int i = 0; i < 260; i++) {
            double x = c.between(0, c.w);
            double y = c.between(0, c.h);
            c.oval(
                    x,
                    y,
                    c.between(0.6, 2),
                    c.between(0.6, 2),
                    Tint.clear(c.pick(Color.WHITE, Tint.hex("3a3834")), 0.6));
        }
        for (int i = 0; i < 7; i++) {
            double x = c.between(0, c.w);
            Path2D scratch = StreetScenes.curve(
                    x, c.between(0, 500), x + c.between(-12, 12), 600, x + c.between(-16, 16), c.between(650, 1067));
            c.stroke(scratch, Tint.clear(Color.WHITE, 0.3), 1.2);
        }
        c.stroke(new Rectangle2D.Double(12, 12, c.w - 24.0, c.h - 24.0), Tint.hex("ece6d6"), 26);
    }
}
