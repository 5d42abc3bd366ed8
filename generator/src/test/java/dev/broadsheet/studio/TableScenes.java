package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Tables seen from above, and the market that fills them. */
final class TableScenes {

    private TableScenes() {}

    static void kitchen(Canvas c) {
        Board.wood(c, 0, 0, c.w, c.h, "8a5a38");
        Board.cloth(c, 330, -40, 940, 1150, "e9dcc0", "b5452f");
        c.glow(800, 420, 1100, Tint.hex("ffdf9e"), 0.28);
        double[][] bowls = {{470, 210}, {470, 540}, {480, 870}, {1130, 220}, {1120, 550}, {1130, 880}};
        for (double[] b : bowls) {
            Dishes.bowl(c, b[0], b[1], 112, c.pick("2f6a8a", "e9e2d2", "7a9a8a", "c98a4a"), "d08a34", "b56f24");
        }
        Dishes.flatBread(c, 800, 180, 130, 95);
        Dishes.flatBread(c, 850, 235, 120, 88);
        Dishes.bowl(c, 800, 470, 84, "e9e2d2", "5f6a2c", "3a4520");
        Dishes.flatBread(c, 790, 900, 140, 100);
        Dishes.oranges(c, 800, 690, 130);
        double[][] glasses = {{640, 120}, {640, 640}, {655, 980}, {960, 340}, {960, 780}, {950, 1000}, {640, 380}};
        for (double[] g : glasses) {
            Dishes.tea(c, g[0], g[1], 38);
        }
        for (int i = 0; i < 3; i++) {
            Dishes.spoon(c, 330, 170 + i * 330, 190, 82);
            Dishes.spoon(c, 1275, 170 + i * 330, 190, 98);
        }
        Dishes.bowl(c, 690, 800, 52, "7a2f34", "f2ecd8", "dcd2b4");
        Dishes.bowl(c, 910, 600, 56, "3f6a5a", "e6c04a", "c9982c");
        for (int i = 0; i < 3; i++) {
            chair(c, 120, 210 + i * 330);
            chair(c, 1480, 210 + i * 330);
        }
        c.fillAcross(
                new Rectangle2D.Double(0, 0, 340, c.h),
                Tint.clear(Tint.hex("1c0f0a"), 0.5),
                Tint.clear(Tint.hex("1c0f0a"), 0));
        c.fillAcross(
                new Rectangle2D.Double(1260, 0, 340, c.h),
                Tint.clear(Tint.hex("1c0f0a"), 0),
                Tint.clear(Tint.hex("1c0f0a"), 0.5));
    }

    private static void chair(Canvas c, double x, double y) {
        c.soft(12, s -> s.box(x - 110, y - 90, 220, 200, Tint.clear(Color.BLACK, 0.4)));
        Color wood = c.palette.at("a5713f", 0);
        c.fillAcross(
                new RoundRectangle2D.Double(x - 100, y - 92, 200, 184, 40, 40),
                Tint.lift(wood, 0.1),
                Tint.sink(wood, 0.15));
        for (int i = 0; i < 9; i++) {
            c.line(x - 92, y - 72 + i * 18, x + 92, y - 72 + i * 18, Tint.clear(Tint.sink(wood, 0.4), 0.35), 3);
        }
    }

    static void sunday(Canvas c) {
        Board.wood(c, 0, 0, c.w, c.h, "7a5034");
        AffineTransform upright = c.g.getTransform();
        c.g.rotate(Math.toRadians(-8), 800, 530);
        Board.cloth(c, -150, 150, 1900, 760, "f0e4c8", "3f7a6a");
        Dishes.fish(c, 640, 500, 420);
        Dishes.bowl(c, 250, 330, 105, "2f6a8a", "c07a2c", "8f561c");
        Dishes.bowl(c, 1010, 330, 100, "b5452f", "a5612c", "7a441c");
        Dishes.bowl(c, 1310, 600, 110, "e9e2d2", "5f8a3c", "3f6a2c");
        Dishes.bowl(c, 320, 740, 96, "7a9a8a", "e9c05a", "c99834");
        Dishes.bowl(c, 930, 740, 74, "e9e2d2", "f2ecd8", "d8cdb0");
        Dishes.flatBread(c, 250, 540, 135, 100);
        Dishes.flatBread(c, 300, 570, 120, 90);
        Dishes.flatBread(c, 1330, 330, 140, 98);
        Dishes.pomegranate(c, 1120, 520, 62, true);
        Dishes.pomegranate(c, 1030, 600, 58, false);
        Dishes.pomegranate(c, 1170, 780, 60, true);
        for (double[] g :
                new double[][] {{520, 270}, {790, 300}, {590, 780}, {1490, 480}, {90, 420}, {760, 760}, {1160, 260}}) {
            Dishes.tea(c, g[0], g[1], 37);
        }
        for (int i = 0; i < 44; i++) {
            Dishes.leaf(c, 640 + c.between(-270, 270), 500 + c.between(-120, 120), c.between(12, 26));
        }
        c.g.setTransform(upright);
        Dishes.hand(c, 380, 1120, 330, 700, "9a6240", "b5703a");
        Dishes.hand(c, 1270, 1130, 1180, 860, "e6b892", "3f5f8a");
        Dishes.hand(c, 1400, -70, 1290, 210, "6d4229", "7a2f4a");
        Dishes.hand(c, 690, -80, 760, 190, "d6a177", "e6dcc6");
        c.soft(22, s -> {
            for (int i = 0; i < 2; i++) {
                s.shape(
                        Tint.clear(Tint.hex("fff0b8"), 0.2),
                        -60 + i * 460,
                        -20,
                        320 + i * 460,
                        -20,
                        960 + i * 480,
                        1090,
                        520 + i * 480,
                        1090);
            }
        });
        c.glow(180, -20, 1200, Tint.hex("ffd884"), 0.26);
        c.fillDown(
                new Rectangle2D.Double(0, 780, c.w, 300),
                Tint.clear(Tint.hex("2a1710"), 0),
                Tint.clear(Tint.hex("2a1710"), 0.4));
    }

    static void market(Canvas c) {
        View v = new View(c, 800, 470, 1050, 1.7);
        RoomScenes.shell(v, 6, 7, 40, "b9a892", "c9b294", "a8927a");
        c.glow(800, 400, 520, Tint.hex("fff3d4"), 0.9);
        for (int i = 9; i >= 0; i--) {
            double z = 3 + i * 3.6;
            Color iron = c.palette.at("4a6a62", Math.min(0.5, i * 0.06));
            for (int side = -1; side <= 1; side += 2) {
                v.box(side * 5.2 - 0.12, side * 5.2 + 0.12, 0, 5, z, z + 0.24, iron);
            }
            Path2D arch = StreetScenes.curve(v.x(-5.2, z), v.y(5, z), v.x(0, z), v.y(8.4, z), v.x(5.2, z), v.y(5, z));
            c.stroke(arch, iron, Math.max(3, 70 / z));
            c.fill(v.level(-2.4, 2.4, 6.9, z + 0.4, z + 3), Tint.clear(Tint.hex("fffbe8"), 0.7));
        }
        for (int i = 7; i >= 0; i--) {
            double z = 4.3 + i * 3.6;
            for (int side = -1; side <= 1; side += 2) {
                stall(v, side, z, i + (side > 0 ? 1 : 0));
            }
            if (i > 0) {
                v.stand(
                        Figure.someone(c).pose(c.pick(Figure.Pose.WALK, Figure.Pose.REACH, Figure.Pose.STAND)),
                        c.between(-1.4, 1.4),
                        0,
                        z + 1);
                v.stand(
                        Figure.someone(c).pose(c.pick(Figure.Pose.WALK, Figure.Pose.STAND)),
                        c.between(-1.6, 1.6),
                        0,
                        z - 0.6);
            }
        }
        shopper(v, -0.95, 5.0, -1, "7a2f4a", Figure.Head.SCARF);
        shopper(v, 1.05, 5.6, 1, "2f4a66", Figure.Head.SHORT);
        c.soft(18, s -> {
            for (int i = 0; i < 4; i++) {
                s.shape(
                        Tint.clear(Tint.hex("fff4cf"), 0.2),
                        560 + i * 140,
                        0,
                        640 + i * 140,
                        0,
                        480 + i * 190,
                        1067,
                        330 + i * 190,
                        1067);
            }
        });
    }

    private static void shopper(View v, double x, double z, int facing, String coat, Figure.Head head) {
        v.stand(
                Figure.someone(v.canvas)
                        .coat(coat)
                        .head(head)
                        .pose(Figure.Pose.REACH)
                        .facing(facing)
                        .hem(1.5),
                x,
                0,
                z);
        Canvas c = v.canvas;
        double m = v.metre(z);
        double bx = v.x(x - facing * 0.12, z);
        double by = v.y(0.62, z);
        Color bag = c.palette.at("d9b878", 0);
        c.stroke(StreetScenes.curve(bx - 0.12 * m, by, bx, by - 0.4 * m, bx + 0.12 * m, by), bag, 4);
        c.fillDown(
                Canvas.closed(
                        bx - 0.19 * m,
                        by,
                        bx + 0.19 * m,
                        by,
                        bx + 0.16 * m,
                        by + 0.36 * m,
                        bx - 0.16 * m,
                        by + 0.36 * m),
                bag,
                Tint.sink(bag, 0.25));
        for (int i = 0; i < 8; i++) {
            c.line(
                    bx + c.between(-0.12, 0.12) * m,
                    by,
                    bx + c.between(-0.2, 0.2) * m,
                    by - 0.16 * m,
                    c.palette.at("4f8a3c", 0),
                    5);
        }
    }

    private static void stall(View v, int side, double z, int number) {
        Canvas c = v.canvas;
        double near = side * 1.9;
        double wall = side * 4.6;
        double x0 = Math.min(near, wall);
        double x1 = Math.max(near, wall);
        v.stand(
                Figure.someone(c)
                        .pose(Figure.Pose.STAND)
                        .facing(-side)
                        .head(c.pick(Figure.Head.CAP, Figure.Head.BUN, Figure.Head.SCARF))
                        .shadowless(),
                side * 3.6,
                0.1,
                z + 1.7);
        v.box(x0, x1, 0, 0.75, z, z + 1.6, c.palette.at("7f5a38", 0));
        String[][] goods = {
            {"e9d23c", "f2e05a"},
            {"4a2a4f", "5f3a66"},
            {"4f8a3c", "6fa34a", "3f7a34"},
            {"d8462c", "e2603a"},
            {"e08a2c", "f0a23c"},
            {"8fae3c", "b5c95a"}
        };
        for (int row = 2; row >= 0; row--) {
            for (int k = 0; k < 3; k++) {
                double gx = x0 + 0.1 + k * 0.9;
                double gz = z + 0.1 + row * 0.5;
                double m = v.metre(gz);
                String[] kind = goods[(number + k + row) % goods.length];
                Harbour.crate(c, v.x(gx, gz), v.y(0.74 + row * 0.16, gz), 0.82 * m, "a8794a", kind);
            }
        }
        String stripe = number % 2 == 0 ? "b5352f" : "2f7a52";
        for (int i = 0; i < 9; i++) {
            double s0 = x0 - 0.15 + i * 0.333;
            Color cloth = c.palette.at(i % 2 == 0 ? stripe : "f3ead6", Math.min(0.4, z / 70));
            c.fill(
                    v.outline(s0, 2.5, z - 0.5, s0 + 0.333, 2.5, z - 0.5, s0 + 0.333, 3.15, z + 1.5, s0, 3.15, z + 1.5),
                    cloth);
            c.fill(v.across(s0, s0 + 0.333, 2.28, 2.5, z - 0.5), Tint.sink(cloth, 0.14));
        }
        v.line(x0, 0, z - 0.3, x0, 2.5, z - 0.3, c.palette.at("5a4432", 0), Math.max(2, 36 / z));
        v.line(x1, 0, z - 0.3, x1, 2.5, z - 0.3, c.palette.at("5a4432", 0), Math.max(2, 36 / z));
    }
}
