package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Two libraries. Places in a room are metres. */
final class LibraryScenes {

    private LibraryScenes() {}

    /** A bookcase along a wall at x, from z0 to z1, with {@code rows} shelves from y0 up to y1. */
    static void bookcase(View v, double x, double y0, double y1, double z0, double z1, int rows) {
        Canvas c = v.canvas;
        Color wood = c.palette.at("5a3a26", 0);
        c.fill(v.along(x, y0, y1, z0, z1), Tint.sink(wood, 0.45));
        double pitch = (y1 - y0) / rows;
        for (int row = 0; row < rows; row++) {
            double foot = y0 + pitch * row;
            double z = z1;
            while (z > z0 + 0.05) {
                double thick = c.between(0.05, 0.13);
                double tall = pitch * c.between(0.6, 0.88);
                Color back = c.palette.at(
                        c.pick(
                                "7b2f2b", "2f4f4a", "8a6a3a", "34405c", "a8895c", "55302c", "5d6b4a", "c1a982",
                                "6a4a2c"),
                        Math.min(0.35, z / 50));
                back = x < 0 ? Tint.sink(back, 0.1) : Tint.sink(back, 0.22);
                c.fill(v.along(x, foot, foot + tall, Math.max(z0, z - thick), z), back);
                z -= thick * 1.04;
            }
            c.fill(v.along(x, foot - 0.04, foot + 0.03, z0, z1), Tint.lift(wood, 0.08));
        }
        for (double z = z0; z <= z1 + 0.01; z += (z1 - z0) / Math.max(1, Math.round((z1 - z0) / 2))) {
            v.line(x, y0, z, x, y1, z, Tint.lift(wood, 0.1), Math.max(2, 60 / z));
        }
    }

    private static void greenLamp(View v, double x, double y, double z) {
        Canvas c = v.canvas;
        double m = v.metre(z);
        double px = v.x(x, z);
        double py = v.y(y, z);
        c.glow(px, py - 0.25 * m, 1.1 * m, Tint.hex("ffe2a0"), 0.5);
        c.line(px, py, px, py - 0.4 * m, c.palette.at("c9a24a", 0), Math.max(1.5, 0.035 * m));
        c.oval(px, py, 0.1 * m, 0.025 * m, c.palette.at("c9a24a", 0));
        Path2D shade = Canvas.smooth(
                px - 0.26 * m,
                py - 0.34 * m,
                px - 0.18 * m,
                py - 0.5 * m,
                px,
                py - 0.53 * m,
                px + 0.18 * m,
                py - 0.5 * m,
                px + 0.26 * m,
                py - 0.34 * m,
                px,
                py - 0.36 * m);
        c.fillDown(shade, Tint.hex("2f9a66"), Tint.hex("7fe0a0"));
        c.oval(px, py - 0.34 * m, 0.2 * m, 0.03 * m, Tint.hex("fff4cc"));
        c.oval(px, py + 0.01 * m, 0.5 * m, 0.06 * m, Tint.clear(Tint.hex("ffe2a0"), 0.4));
    }

    private static void table(View v, double x0, double x1, double z0, double z1, String wood) {
        Color top = v.canvas.palette.at(wood, 0);
        for (double x : new double[] {x0 + 0.08, x1 - 0.2}) {
            v.box(x, x + 0.12, 0, 0.72, z1 - 0.2, z1, Tint.sink(top, 0.4));
            v.box(x, x + 0.12, 0, 0.72, z0, z0 + 0.12, Tint.sink(top, 0.3));
        }
        v.box(x0, x1, 0.72, 0.8, z0, z1, top);
    }

    static void midnight(Canvas c) {
        View v = new View(c, 800, 500, 1050, 2.3);
        RoomScenes.shell(v, 6.4, 9, 22, "6a4630", "5a4234", "3a2c28");
        for (int i = 0; i < 3; i++) {
            double x = -4.1 + i * 4.1;
            c.fillDown(v.across(x - 1.3, x + 1.3, 3.0, 6.6, 21.9), Tint.hex("0e1c42"), Tint.hex("2c4578"));
            double px = v.x(x, 21.9);
            double r = 1.3 * v.metre(21.9);
            c.fill(new Arc2D.Double(px - r, v.y(6.6, 21.9) - r, 2 * r, 2 * r, 0, 180, Arc2D.PIE), Tint.hex("0a1636"));
            if (i == 1) {
                c.glow(px + 20, v.y(6.2, 21.9), 90, Tint.hex("cfdcf4"), 0.6);
                c.oval(px + 20, v.y(6.2, 21.9), 21, 21, Tint.hex("f6f0da"));
            }
            for (int k = -1; k <= 1; k++) {
                c.line(px + k * r * 0.5, v.y(3, 21.9), px + k * r * 0.5, v.y(7.4, 21.9), Tint.hex("3a2a22"), 4);
            }
            c.line(px - r, v.y(5.2, 21.9), px + r, v.y(5.2, 21.9), Tint.hex("3a2a22"), 4);
        }
        for (int side = -1; side <= 1; side += 2) {
            bookcase(v, side * 6.2, 0.1, 3.4, 2.2, 21.5, 6);
            bookcase(v, side * 6.3, 4.4, 7.4, 2.2, 21.5, 5);
            Color rail = c.palette.at("7a5234", 0);
            c.fill(
                    v.outline(side * 6.2, 3.7, 1.6, side * 5.2, 3.7, 1.6, side * 5.2, 3.7, 21.5, side * 6.2, 3.7, 21.5),
                    Tint.sink(rail, 0.5));
            c.fill(v.along(side * 5.2, 3.55, 3.85, 1.6, 21.5), rail);
            v.line(side * 5.2, 4.7, 1.6, side * 5.2, 4.7, 21.5, rail, 7);
            for (int i = 0; i < 60; i++) {
                double z = 1.8 + i * 0.33;
                v.line(side * 5.2, 3.85, z, side * 5.2, 4.7, z, Tint.sink(rail, 0.2), Math.max(1, 14 / z));
            }
            for (int i = 0; i < 4; i++) {
                v.box(side * 5.2 - 0.12, side * 5.2 + 0.12, 0, 3.55, 4 + i * 5, 4.24 + i * 5, rail);
            }
        }
        for (int row = 4; row >= 0; row--) {
            double z = 4.4 + row * 3.4;
            for (int side = -1; side <= 1; side += 2) {
                double x = side * 2.4;
                if (c.chance(0.75)) {
                    v.stand(
                            Figure.someone(c).pose(Figure.Pose.SIT).facing(side).shadowless(),
                            x - side * 0.5,
                            0.2,
                            z + 1.15);
                }
                table(v, x - 1.6, x + 1.6, z, z + 1.1, "8a5a36");
                c.fill(
                        v.outline(
                                x - 0.8, 0.81, z + 0.3, x - 0.3, 0.81, z + 0.3, x - 0.3, 0.81, z + 0.7, x - 0.8, 0.81,
                                z + 0.7),
                        c.palette.at("f2e8d0", 0));
                greenLamp(v, x + 0.5, 0.82, z + 0.5);
                greenLamp(v, x - 1.0, 0.82, z + 0.6);
            }
        }
        for (int i = 0; i < 3; i++) {
            c.glow(v.x(0, 6 + i * 6), v.y(7.6, 6 + i * 6), 420.0 / (1 + i), c.palette.glow, 0.28);
        }
    }

    static void drying(Canvas c) {
        View v = new View(c, 860, 420, 1050, 2.1);
        RoomScenes.shell(v, 5, 5.4, 18, "8a6444", "7a5a44", "6a5444");
        bookcase(v, -4.9, 0.1, 4.4, 1.8, 17.8, 8);
        bookcase(v, 4.9, 0.1, 4.4, 1.8, 17.8, 8);
        for (int i = 0; i < 5; i++) {
            c.fill(v.across(-4.4 + i * 1.8, -2.9 + i * 1.8, 0.1, 4, 17.9), c.palette.at("4a3426", 0.1));
            Backdrops.books(c, v.x(-4.3 + i * 1.8, 17.8), v.y(1.5, 17.8), 1.3 * v.metre(17.8), 40);
            Backdrops.books(c, v.x(-4.3 + i * 1.8, 17.8), v.y(2.5, 17.8), 1.3 * v.metre(17.8), 40);
            Backdrops.books(c, v.x(-4.3 + i * 1.8, 17.8), v.y(3.5, 17.8), 1.3 * v.metre(17.8), 40);
        }
        for (int i = 3; i >= 0; i--) {
            double z = 4 + i * 3.8;
            for (int side = -1; side <= 1; side += 2) {
                double px = v.x(side * 2.1, z);
                double py = v.y(3.7, z);
                c.line(px, v.y(5.4, z), px, py, c.palette.at("2a2220", 0), Math.max(1.4, 12 / z));
                double m = v.metre(z);
                c.shape(
                        c.palette.at("c97a3a", 0),
                        px - 0.36 * m,
                        py + 0.1 * m,
                        px - 0.1 * m,
                        py - 0.16 * m,
                        px + 0.1 * m,
                        py - 0.16 * m,
                        px + 0.36 * m,
                        py + 0.1 * m);
                c.glow(px, py + 0.14 * m, 1.7 * m, c.palette.glow, 0.5);
                c.oval(px, py + 0.12 * m, 0.14 * m, 0.08 * m, Tint.hex("fff4d4"));
            }
        }
        for (int side = 1; side >= -1; side -= 2) {
            double x = side * 2.25;
            v.box(x - 1.25, x + 1.25, 0.7, 0.8, 2.6, 16, c.palette.at("a8794e", 0));
            for (int i = 0; i < 6; i++) {
                v.box(x - 1.2, x - 1.08, 0, 0.7, 2.7 + i * 2.5, 2.84 + i * 2.5, c.palette.at("6a4a30", 0));
            }
            if (side == 1) {
                v.stand(
                        Figure.someone(c)
                                .head(Figure.Head.BUN)
                                .hair("8d5a34")
                                .coat("2f7a4f")
                                .pose(Figure.Pose.REACH)
                                .facing(1)
                                .hem(1.4),
                        0.42,
                        0,
                        5.1);
            }
            for (int row = 26; row >= 0; row--) {
                for (int k = 0; k < 5; k++) {
                    openBook(
                            v,
                            x - 1.0 + k * 0.5 + c.between(-0.05, 0.05),
                            0.8,
                            2.9 + row * 0.48 + c.between(-0.05, 0.05));
                }
            }
        }
    }

    /** A book that stands open, its leaves fanned. */
    private static void openBook(View v, double x, double y, double z) {
        Canvas c = v.canvas;
        Color cover = c.palette.at(c.pick("7b2f2b", "2f4f4a", "8a6a3a", "34405c", "55302c", "4f6a5a"), 0.02);
        Color leaf = c.palette.at(c.pick("f4ead2", "ecdfc2", "f7f0de"), 0);
        double h = c.between(0.2, 0.27);
        c.fill(v.outline(x - 0.2, y, z - 0.06, x, y, z + 0.12, x, y + h, z + 0.12, x - 0.2, y + h, z - 0.06), cover);
        c.fill(
                v.outline(x + 0.2, y, z - 0.06, x, y, z + 0.12, x, y + h, z + 0.12, x + 0.2, y + h, z - 0.06),
                Tint.sink(cover, 0.2));
        for (int i = 0; i < 5; i++) {
            double out = -0.17 + i * 0.085;
            c.fill(
                    v.outline(
                            x,
                            y + 0.01,
                            z + 0.1,
                            x + out,
                            y + 0.01,
                            z - 0.07,
                            x + out,
                            y + h * 0.94,
                            z - 0.07,
                            x,
                            y + h * 0.94,
                            z + 0.1),
                    i % 2 == 0 ? leaf : Tint.sink(leaf, 0.14));
        }
    }
}
