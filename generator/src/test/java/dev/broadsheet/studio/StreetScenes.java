package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Streets and a school. */
final class StreetScenes {

    private StreetScenes() {}

    static void flooded(Canvas c) {
        double line = 720;
        Sky.over(c, 520).sunAt(0.8, 0.5).clouds(0.6, 1.1);
        Town.skyline(c, 0, 1600, 560, 120, 0.6);
        double x = -30;
        while (x < 1620) {
            double width = c.between(140, 190);
            String[] bricks = {"a4523d", "96483a", "b2654a", "8a4538", "c08a6a"};
            Town.house(c, x, line, width, c.between(420, 480), 0.06, Tint.hex(c.pick(bricks)));
            c.fillDown(
                    new Rectangle2D.Double(x, line - 60, width, 60),
                    Tint.clear(c.palette.at("4a3a2c", 0), 0),
                    Tint.clear(c.palette.at("4a3a2c", 0), 0.65));
            x += width;
        }
        Town.lamp(c, 420, line + 10, 300);
        Town.lamp(c, 1230, line + 10, 300);
        Water.mirror(c, line, c.h, 0.85);
        c.fillDown(
                new Rectangle2D.Double(0, line, c.w, c.h - line),
                Tint.clear(Tint.hex("7c6142"), 0.3),
                Tint.clear(Tint.hex("5d452c"), 0.62));
        rowingBoat(c, 900, 890, 430);
        for (int i = 0; i < 9; i++) {
            double px = c.between(60, 1500);
            double py = c.between(770, 1010);
            c.fillDown(
                    new Rectangle2D.Double(px, py, c.between(20, 60), 8),
                    c.palette.at("8a6a45", 0),
                    c.palette.at("4c3a28", 0));
        }
    }

    static void rowingBoat(Canvas c, double x, double y, double length) {
        c.soft(8, s -> s.oval(x, y + 14, length * 0.5, 18, Tint.clear(Tint.hex("1c1610"), 0.5)));
        Figure.someone(c)
                .pose(Figure.Pose.SIT)
                .head(Figure.Head.CAP)
                .coat("d99a2f")
                .legs("2c3b54")
                .facing(-1)
                .shadowless()
                .draw(c, x + length * 0.06, y + 12, length * 0.52);
        Figure.someone(c)
                .pose(Figure.Pose.SIT)
                .head(Figure.Head.LONG)
                .coat("7a2f34")
                .facing(1)
                .shadowless()
                .draw(c, x - length * 0.26, y + 14, length * 0.48);
        c.line(x + length * 0.02, y - length * 0.1, x - length * 0.16, y + length * 0.11, c.palette.at("b98c55", 0), 7);
        Path2D hull = new Path2D.Double();
        hull.moveTo(x - length / 2, y - length * 0.12);
        hull.quadTo(x, y - length * 0.03, x + length / 2, y - length * 0.13);
        hull.quadTo(x + length * 0.44, y + length * 0.07, x + length * 0.3, y + length * 0.08);
        hull.lineTo(x - length * 0.3, y + length * 0.08);
        hull.quadTo(x - length * 0.45, y + length * 0.06, x - length / 2, y - length * 0.12);
        c.fillDown(hull, c.palette.at("3f7f8c", 0), c.palette.at("1f4650", 0));
        c.within(hull, () -> {
            for (int i = 1; i < 4; i++) {
                c.stroke(
                        curve(
                                x - length / 2,
                                y - length * (0.12 - 0.05 * i),
                                x,
                                y - length * (0.03 - 0.05 * i),
                                x + length / 2,
                                y - length * (0.13 - 0.05 * i)),
                        Tint.clear(Tint.hex("0d2228"), 0.5),
                        2);
            }
        });
        c.stroke(
                curve(x - length / 2, y - length * 0.12, x, y - length * 0.03, x + length / 2, y - length * 0.13),
                c.palette.at("e9dcc0", 0),
                6);
    }

    static Path2D curve(double x0, double y0, double x1, double y1, double x2, double y2) {
        Path2D path = new Path2D.Double();
        path.moveTo(x0, y0);
        path.quadTo(x1, y1, x2, y2);
        return path;
    }

    static void school(Canvas c) {
        double hill = 760;
        Sky.over(c, 700).clouds(0.55, 1.0);
        Town.skyline(c, 0, 1600, 720, 110, 0.45);
        c.fillDown(
                Canvas.smooth(-200, 1200, -100, 800, 400, 730, 800, 690, 1250, 715, 1700, 830, 1800, 1200),
                c.palette.at("4f6a4a", 0),
                c.palette.at("26342c", 0));
        Color brick = c.palette.at("a5523e", 0);
        c.shape(c.palette.at("4a4046", 0), 400, 430, 470, 350, 1150, 350, 1220, 430);
        c.fillDown(new Rectangle2D.Double(420, 430, 780, 290), Tint.lift(brick, 0.05), Tint.sink(brick, 0.3));
        c.shape(c.palette.at("4a4046", 0), 700, 392, 810, 268, 920, 392);
        c.fillDown(
                Canvas.closed(716, 392, 810, 290, 904, 392, 904, 720, 716, 720),
                Tint.lift(brick, 0.1),
                Tint.sink(brick, 0.25));
        c.box(790, 196, 40, 80, brick);
        c.shape(c.palette.at("4a4046", 0), 776, 200, 810, 140, 844, 200);
        c.oval(810, 360, 27, 27, c.palette.at("f2e6c8", 0));
        c.line(810, 360, 810, 342, c.palette.at("222222", 0), 3);
        c.line(810, 360, 824, 366, c.palette.at("222222", 0), 3);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 4; i++) {
                Town.window(c, 446 + i * 66, 468 + row * 122, 40, 76, 0, c.chance(0.85));
                Town.window(c, 934 + i * 66, 468 + row * 122, 40, 76, 0, c.chance(0.85));
            }
        }
        Town.window(c, 752, 440, 40, 84, 0, true);
        Town.window(c, 828, 440, 40, 84, 0, true);
        c.box(772, 596, 76, 124, Tint.lift(c.palette.glow, 0.1));
        c.glow(810, 650, 260, c.palette.glow, 0.6);
        c.fillDown(
                Canvas.closed(776, 720, 844, 720, 1060, 1067, 420, 1067),
                c.palette.at("c8a98a", 0.1),
                c.palette.at("6a6470", 0));
        c.fillDown(
                Canvas.closed(776, 720, 844, 720, 880, 1067, 640, 1067),
                Tint.clear(c.palette.glow, 0.6),
                Tint.clear(c.palette.glow, 0.05));
        Land.bareTree(c, 250, hill + 20, 520, 0);
        Land.bareTree(c, 1390, hill + 10, 440, 0);
        double[][] people = {
            {790, 752, 96}, {846, 790, 122}, {742, 830, 150}, {905, 885, 190}, {668, 940, 228}, {830, 985, 258}
        };
        for (double[] at : people) {
            Figure.someone(c)
                    .pose(Figure.Pose.WALK)
                    .facing(at[0] > 810 ? -1 : 1)
                    .hem(1.3)
                    .draw(c, at[0], at[1], at[2]);
            umbrella(c, at[0] + at[2] * 0.1, at[1] - at[2] * 0.98, at[2] * 0.42);
        }
        Sky.rain(c, 320, -0.12, 0.25);
    }

    static void umbrella(Canvas c, double x, double y, double radius) {
        Color cloth = c.palette.at(c.pick("7a2430", "23324a", "2f4a44", "1d1d24", "b0702c"), 0);
        c.line(x, y - radius * 0.3, x, y + radius * 1.2, c.palette.at("1c1c20", 0), 2.5);
        Path2D dome = new Path2D.Double();
        dome.moveTo(x - radius, y);
        dome.curveTo(x - radius * 0.8, y - radius * 0.85, x + radius * 0.8, y - radius * 0.85, x + radius, y);
        for (int i = 3; i >= 0; i--) {
            double to = x - radius + i * radius / 2;
            dome.quadTo(to + radius / 4, y - radius * 0.14, to, y);
        }
        dome.closePath();
        c.fillAcross(dome, Tint.sink(cloth, 0.25), Tint.lift(cloth, 0.22));
    }
}
