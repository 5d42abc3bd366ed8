package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Two football grounds. */
final class FootballScenes {

    private FootballScenes() {}

    static void floodlights(Canvas c) {
        double touch = 560;
        c.fillDown(new Rectangle2D.Double(0, 0, c.w, touch), Tint.hex("0a1228"), Tint.hex("24385c"));
        Town.skyline(c, 0, 1600, 380, 120, 0.25);
        c.shape(Tint.hex("18223a"), 60, 330, 1540, 330, 1600, 300, 0, 300);
        c.fillDown(new Rectangle2D.Double(60, 330, 1480, 200), Tint.hex("1c2842"), Tint.hex("2c3c58"));
        crowd(c, 70, 362, 1530, 520, 7, 12);
        for (int i = 0; i < 26; i++) {
            StreetScenes.umbrella(c, c.between(90, 1510), c.between(360, 500), 24);
        }
        c.box(60, 300, 1480, 14, Tint.hex("6a7a94"));
        c.box(0, 520, c.w, 44, Tint.hex("e9eef2"));
        for (int i = 0; i < 9; i++) {
            c.fillAcross(
                    new Rectangle2D.Double(10 + i * 180, 524, 160, 36),
                    Tint.hex(c.pick("2f5fa0", "b5382f", "3f7a52", "d9a22c")),
                    Tint.hex(c.pick("24487a", "8f2a26", "2f5f40")));
        }
        c.fillDown(new Rectangle2D.Double(0, touch, c.w, c.h - touch), Tint.hex("5fae4a"), Tint.hex("2f7a34"));
        View v = new View(c, 800, 420, 1000, 3.2);
        for (int i = 0; i < 10; i += 2) {
            c.fill(
                    v.outline(-40, 0, 5 + i * 1.8, 40, 0, 5 + i * 1.8, 40, 0, 6.8 + i * 1.8, -40, 0, 6.8 + i * 1.8),
                    Tint.clear(Tint.hex("9fe07a"), 0.18));
        }
        Color chalk = Tint.clear(Tint.hex("f4fbf2"), 0.8);
        c.line(0, touch + 12, c.w, touch + 12, chalk, 4);
        v.line(6, 0, 18, 9, 0, 4.6, chalk, 5);
        v.line(2, 0, 16, 9.8, 0, 16, chalk, 4);
        v.line(2, 0, 16, 1, 0, 8, chalk, 4);
        v.line(1, 0, 8, 9, 0, 8, chalk, 5);
        double[][] blues = {{-1.6, 8.5, 1}, {-4.5, 12, 1}, {1.5, 14, 1}, {3.9, 11.2, 1}, {-6.5, 15, 1}};
        double[][] whites = {{0.2, 9.4, -1}, {2.6, 12.6, -1}, {-2.8, 13.6, -1}, {4.9, 9.6, -1}, {5.3, 15, 1}};
        for (int i = 4; i >= 0; i--) {
            player(
                    v,
                    blues[i],
                    "2358b0",
                    i == 0 ? Figure.Pose.RUN : c.pick(Figure.Pose.RUN, Figure.Pose.WALK, Figure.Pose.ARMS_WIDE));
            player(
                    v,
                    whites[i],
                    "f2f2ee",
                    i == 0 ? Figure.Pose.RUN : c.pick(Figure.Pose.RUN, Figure.Pose.STAND, Figure.Pose.ARMS_WIDE));
        }
        c.oval(v.x(-0.75, 8.3), v.y(0.15, 8.3), 0.17 * v.metre(8.3), 0.17 * v.metre(8.3), Tint.hex("f9f9f4"));
        c.oval(v.x(-0.72, 8.3), v.y(0.13, 8.3), 0.06 * v.metre(8.3), 0.06 * v.metre(8.3), Tint.hex("22262c"));
        for (int i = 0; i < 2; i++) {
            mast(c, 190 + i * 1220, 540, 420);
        }
        Sky.rain(c, 1100, -0.18, 0.4);
        for (int i = 0; i < 9; i++) {
            StreetScenes.umbrella(c, 60 + i * 185 + c.between(-40, 40), 1060 + c.between(-14, 14), 118);
        }
    }

    private static void player(View v, double[] at, String shirt, Figure.Pose pose) {
        Canvas c = v.canvas;
        double m = v.metre(at[1]);
        c.oval(v.x(at[0] - 0.7, at[1]), v.y(0, at[1]), 0.7 * m, 0.08 * m, Tint.clear(Tint.hex("0c2410"), 0.4));
        c.oval(v.x(at[0] + 0.7, at[1]), v.y(0, at[1]), 0.7 * m, 0.08 * m, Tint.clear(Tint.hex("0c2410"), 0.4));
        v.stand(
                Figure.someone(c)
                        .coat(shirt)
                        .legs(shirt.startsWith("f") ? "e9e9e4" : "2358b0")
                        .shorts(shirt.startsWith("f") ? "20242c" : "f0f0ec")
                        .head(c.pick(Figure.Head.SHORT, Figure.Head.SHORT, Figure.Head.BALD))
                        .pose(pose)
                        .facing((int) at[2])
                        .hem(0.2),
                at[0],
                0,
                at[1]);
    }

    private static void mast(Canvas c, double x, double foot, double high) {
        Color steel = Tint.hex("55657c");
        c.line(x - 16, foot, x - 7, foot - high, steel, 5);
        c.line(x + 16, foot, x + 7, foot - high, steel, 5);
        for (int i = 0; i < 9; i++) {
            c.line(x - 14 + i, foot - i * high / 9, x + 14 - i, foot - (i + 1) * high / 9, steel, 2.5);
        }
        c.box(x - 80, foot - high - 62, 160, 66, Tint.hex("3a465a"));
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 6; i++) {
                c.oval(x - 66 + i * 26.5, foot - high - 50 + row * 21, 9, 8, Tint.hex("fffdf0"));
            }
        }
        c.glow(x, foot - high - 30, 480, Tint.hex("dfeaff"), 0.55);
        c.glow(x, foot - high - 30, 200, Tint.hex("fffdf0"), 0.8);
    }

    static void crowd(Canvas c, double x0, double y0, double x1, double y1, int rows, double size) {
        for (int row = 0; row < rows; row++) {
            double y = y0 + (y1 - y0) * row / rows;
            for (double x = x0; x < x1; x += size * 1.75) {
                if (c.chance(0.07)) {
                    continue;
                }
                double px = x + c.between(-3, 3);
                c.oval(
                        px,
                        y + size * 1.5,
                        size * 0.85,
                        size * 1.1,
                        c.palette.at(
                                c.pick("2f5f9a", "2456a0", "d8d8d4", "7a2f34", "3d4450", "4d5a3c", "b57f34"), 0.1));
                c.oval(
                        px,
                        y,
                        size * 0.48,
                        size * 0.58,
                        c.palette.at(c.pick("f0c8a4", "dfa77e", "c58a5e", "9a6240", "6d4229"), 0.08));
                c.oval(
                        px,
                        y - size * 0.3,
                        size * 0.48,
                        size * 0.34,
                        c.palette.at(c.pick("2b1d16", "6b4728", "2456a0", "8d8a86", "a37a45"), 0.08));
            }
        }
    }

    static void women(Canvas c) {
        double touch = 600;
        Sky.over(c, 420).clouds(0.38, 0.8);
        for (int i = 0; i < 3; i++) {
            Harbour.crane(c, 300 + i * 480, 430, 330 - i * 30, 0.42, "b5503a", i % 2 == 0 ? 1 : -1, i == 1);
        }
        Town.row(c, -20, 1620, 460, 150, 185, 0.2);
        c.fillDown(
                Canvas.smooth(-200, 700, -100, 450, 400, 436, 1000, 444, 1700, 436, 1800, 700),
                c.palette.at("8fae4f", 0.08),
                c.palette.at("6a9440", 0.04));
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 22; i++) {
                double x = c.between(0, 1600);
                boolean child = c.chance(0.3);
                Figure.someone(c)
                        .pose(c.pick(
                                Figure.Pose.STAND,
                                Figure.Pose.BOTH_UP,
                                Figure.Pose.HAND_UP,
                                Figure.Pose.SIT,
                                Figure.Pose.STAND))
                        .shadowless()
                        .draw(c, x, 490 + row * 30, (child ? 50 : 84) + row * 7);
            }
        }
        c.box(0, 592, c.w, 7, c.palette.at("f2efe6", 0));
        for (int i = 0; i < 24; i++) {
            c.line(30 + i * 70, 596, 30 + i * 70, 626, c.palette.at("f2efe6", 0), 5);
        }
        c.fillDown(
                new Rectangle2D.Double(0, touch + 22, c.w, c.h), c.palette.at("7fbf4f", 0), c.palette.at("3f8a38", 0));
        Land.grass(c, touch + 40, c.h + 10.0, 2600, Tint.hex("5f9a40"), 24);
        c.line(0, 690, c.w, 676, Tint.clear(Color.WHITE, 0.85), 7);
        Figure.Pose[] poses = {
            Figure.Pose.BOTH_UP,
            Figure.Pose.RUN,
            Figure.Pose.ARMS_WIDE,
            Figure.Pose.BOTH_UP,
            Figure.Pose.HAND_UP,
            Figure.Pose.RUN
        };
        double[][] at = {{800, 985, 1}, {560, 960, 1}, {1060, 950, -1}, {690, 900, 1}, {930, 890, -1}, {1270, 905, -1}};
        for (int i = 5; i >= 0; i--) {
            Figure.someone(c)
                    .head(i % 2 == 0 ? Figure.Head.BUN : Figure.Head.LONG)
                    .coat("2a62c0")
                    .legs("2a62c0")
                    .shorts("f4f3ee")
                    .hem(0.2)
                    .pose(poses[i])
                    .facing((int) at[i][2])
                    .draw(c, at[i][0], at[i][1], 300 + (at[i][1] - 890) * 0.9);
        }
        Figure.someone(c)
                .head(Figure.Head.BUN)
                .coat("c9362f")
                .legs("22262e")
                .shorts("22262e")
                .hem(0.2)
                .facing(1)
                .draw(c, 210, 880, 280);
        Figure.someone(c)
                .head(Figure.Head.LONG)
                .coat("c9362f")
                .legs("22262e")
                .shorts("22262e")
                .hem(0.2)
                .facing(-1)
                .pose(Figure.Pose.WALK)
                .draw(c, 1480, 870, 280);
        c.oval(390, 1010, 26, 26, Color.WHITE);
        c.oval(384, 1002, 9, 9, Tint.hex("22262c"));
        c.oval(402, 1018, 7, 7, Tint.hex("22262c"));
    }
}
