package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Narrow streets in perspective. */
final class LaneScenes {

    private LaneScenes() {}

    static void netLoft(Canvas c) {
        Sky.over(c, 900).sunAt(0.85, 0.1).clouds(0.25, 0.9);
        View v = new View(c, 560, 960, 900, 1.6);
        c.fillDown(
                v.outline(-3.2, 0, 60, -3.2, 0, 1.4, 3.2, 0, 1.4, 3.2, 0, 60),
                c.palette.at("e6d9b8", 0.1),
                c.palette.at("a8977c", 0));
        for (int i = 0; i < 300; i++) {
            double z = 1.7 + 14 * Math.pow(c.random.nextDouble(), 2);
            double x = c.between(-3.1, 3.1);
            c.fill(
                    v.level(x, x + 0.22, 0.005, z, z + 0.16),
                    Tint.clear(c.palette.at(c.pick("8f7f68", "cdbd9c", "b3a284"), 0), 0.5));
        }
        c.fill(
                Canvas.closed(
                        v.x(-3.2, 40), 660, v.x(3.2, 40), 660, v.x(3.2, 40), v.y(0, 40), v.x(-3.2, 40), v.y(0, 40)),
                c.palette.at("9db7c4", 0.3));
        Boats.fishing(c, 570, v.y(0, 32), 100, "b5402f", 0.3, 1);
        String[] walls = {"a85740", "8a6b4c", "b3694a", "7f5a42", "a4553f"};
        for (int i = 7; i >= 0; i--) {
            double z = 1.3 + i * 4.2;
            double far = i * 0.05;
            gableWall(v, -3.2, z, 9.5 - i % 3, walls[i % 5], far, false);
            gableWall(v, 3.2, z, 10.2 - (i + 1) % 3, walls[(i + 2) % 5], far, true);
        }
        c.fill(
                v.outline(-3.2, 0.01, 40, -3.2, 0.01, 1.4, -0.9, 0.01, 1.4, -0.9, 0.01, 40),
                Tint.clear(Tint.hex("2a2338"), 0.4));
        stair(v);
        v.line(-3.2, 6.6, 9, 3.2, 6.6, 9, c.palette.at("5b4028", 0), 14);
        for (int i = 0; i < 190; i++) {
            double x = -2.5 + 4.4 * c.random.nextDouble();
            double fall = 3.1 - 1.1 * Math.abs(Math.sin(x * 1.4));
            Path2D fold = StreetScenes.curve(
                    v.x(x, 9),
                    v.y(6.5, 9),
                    v.x(x + c.between(-0.3, 0.3), 9),
                    v.y(6.5 - fall / 2, 9),
                    v.x(x + c.between(-0.25, 0.25), 9),
                    v.y(6.5 - fall * c.between(0.8, 1.05), 9));
            c.stroke(
                    fold,
                    Tint.clear(c.palette.at(c.pick("3f8a66", "2f6c54", "5aa583", "285846"), 0), 0.55),
                    c.between(1.5, 4.5));
        }
        Path2D washing =
                StreetScenes.curve(v.x(-3.2, 17), v.y(5.6, 17), v.x(0, 17), v.y(4.9, 17), v.x(3.2, 17), v.y(5.6, 17));
        c.stroke(washing, c.palette.at("4a4038", 0), 2);
        for (int i = 0; i < 9; i++) {
            double x = -2.6 + i * 0.62;
            double y = 5.3 - 0.3 * Math.cos(x / 2);
            Color cloth = c.palette.at(c.pick("f4efe2", "c9503f", "4f86a8", "e6c25c", "f4efe2"), 0.1);
            c.fillDown(v.across(x, x + 0.45, y - c.between(0.6, 1), y, 17), cloth, Tint.sink(cloth, 0.15));
        }
        v.stand(
                Figure.someone(c)
                        .head(Figure.Head.CAP)
                        .coat("2f4f7f")
                        .pose(Figure.Pose.WALK)
                        .facing(-1),
                0.9,
                0,
                11);
        Harbour.nets(c, v.x(1.6, 4.4), v.y(0, 4.4), 330, 120, "2f7a5c");
        Harbour.crate(c, v.x(-1.9, 4.2), v.y(0, 4.2), 190, "a8794a");
    }

    private static void gableWall(View v, double x, double z, double high, String colour, double far, boolean sunny) {
        Canvas c = v.canvas;
        Color wall = c.palette.at(colour, far);
        wall = sunny ? Tint.sink(wall, 0.34) : Tint.lift(wall, 0.12);
        c.fillDown(v.along(x, 0, high, z, z + 4.2), wall, Tint.sink(wall, 0.15));
        for (double y = 0.3; y < high; y += 0.3) {
            v.line(x, y, z, x, y, z + 4.2, Tint.clear(Tint.sink(wall, 0.6), 0.18), 1);
        }
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 2; i++) {
                double wz = z + 0.8 + i * 1.8;
                double wy = 1.1 + row * 2.6;
                c.fill(
                        v.along(x, wy - 0.12, wy + 1.42, wz - 0.1, wz + 1.0),
                        Tint.mix(wall, c.palette.at("ece2cc", far), 0.6));
                c.fill(
                        v.along(x, wy, wy + 1.3, wz, wz + 0.9),
                        c.palette.at(row == 1 && i == 0 ? "3f6a5a" : "3d4d58", far));
                v.line(x, wy, wz + 0.45, x, wy + 1.3, wz + 0.45, c.palette.at("e9e0cc", far), 2);
            }
        }
        v.line(x, 0, z + 4.2, x, high, z + 4.2, Tint.clear(Tint.sink(wall, 0.7), 0.5), 2);
        c.fill(v.along(x, high, high + 0.22, z - 0.1, z + 4.3), c.palette.at("5c4038", far));
    }

    private static void stair(View v) {
        Canvas c = v.canvas;
        Color wood = c.palette.at("7f5a38", 0);
        for (int i = 0; i < 12; i++) {
            double z = 5.2 + i * 0.36;
            double y = 0.3 + i * 0.3;
            v.box(1.9, 3.2, y - 0.08, y, z, z + 0.34, wood);
        }
        v.line(1.9, 1.2, 5.2, 1.9, 4.7, 9.3, wood, 7);
        v.line(1.9, 0.1, 5.2, 1.9, 3.7, 9.3, Tint.sink(wood, 0.3), 9);
        for (int i = 0; i < 7; i++) {
            double z = 5.2 + i * 0.66;
            double y = 0.2 + i * 0.56;
            v.line(1.9, y, z, 1.9, y + 1.05, z, wood, 5);
        }
        v.box(1.8, 3.2, 3.72, 3.85, 9.3, 11, wood);
        v.line(1.85, 0, 9.4, 1.85, 3.75, 9.4, Tint.sink(wood, 0.2), 8);
    }

    static void cistern(Canvas c) {
        double line = 560;
        Sky.over(c, line).sunAt(0.5, 0.62).clouds(0.3, 0.9);
        View v = new View(c, 800, 560, 1050, 1.65);
        c.fillDown(
                v.outline(-4, 0, 80, -4, 0, 1.5, 4, 0, 1.5, 4, 0, 80),
                c.palette.at("f0d6a4", 0.2),
                c.palette.at("a5805e", 0));
        c.box(v.x(-4, 60), v.y(7, 60), 8 * v.metre(60), 7 * v.metre(60), c.palette.at("c9a987", 0.4));
        c.fillDown(
                Canvas.closed(770, 545, 770, 440, 800, 390, 830, 440, 830, 545),
                c.palette.at("dcb890", 0.3),
                c.palette.at("c9a987", 0.4));
        for (int i = 6; i >= 0; i--) {
            double z = 3.4 + i * 5;
            ShopFronts.front(v, -4, z, i);
            ShopFronts.front(v, 4, z, i + 3);
        }
        c.fill(
                v.outline(-4, 0.01, 60, -4, 0.01, 1.5, -1.2, 0.01, 1.5, -1.2, 0.01, 60),
                Tint.clear(Tint.hex("3a2440"), 0.28));
        for (int i = 0; i < 15; i++) {
            double z = 30 - i * 1.7;
            v.stand(
                    Figure.someone(c).pose(c.pick(Figure.Pose.WALK, Figure.Pose.STAND, Figure.Pose.WALK)),
                    c.between(-2.8, 2.8),
                    0,
                    z);
        }
        v.stand(
                Figure.someone(c)
                        .pose(Figure.Pose.WALK)
                        .head(Figure.Head.SCARF)
                        .coat("7a2f4a")
                        .facing(1)
                        .hem(1.6),
                -1.7,
                0,
                4.8);
        v.stand(
                Figure.someone(c)
                        .pose(Figure.Pose.STAND)
                        .head(Figure.Head.CAP)
                        .coat("3d5a4a")
                        .facing(-1),
                2.5,
                0,
                5.2);
        Harbour.crate(c, v.x(2.75, 4.6), v.y(0, 4.6), 190, "a8794a", "e6b23a", "d98a2c");
        Harbour.crate(c, v.x(-3.7, 4.8), v.y(0, 4.8), 180, "a8794a", "7f3f2c", "a34a35");
    }
}
