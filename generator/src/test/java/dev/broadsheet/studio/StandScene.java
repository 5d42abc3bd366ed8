package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** An old wooden grandstand. */
final class StandScene {

    private StandScene() {}

    static void eastStand(Canvas c) {
        double foot = 700;
        Sky.over(c, foot).clouds(0.75, 1.2);
        for (int i = 0; i < 4; i++) {
            Harbour.crane(c, 160 + i * 440, foot - 120, 420, 0.6, "5a6a74", i % 2 == 0 ? 1 : -1, i % 2 == 1);
        }
        Town.row(c, -20, 1620, foot - 60, 110, 150, 0.5);
        Color paint = c.palette.at("4f86b4", 0.02);
        Color bare = c.palette.at("9a8468", 0);
        c.shape(c.palette.at("5f656c", 0.03), 190, 330, 800, 196, 1410, 330, 1450, 384, 150, 384);
        for (int i = 0; i < 40; i++) {
            c.line(190 + i * 31.2, 334, 155 + i * 33, 382, Tint.clear(c.palette.at("3f444a", 0), 0.5), 2);
        }
        c.fillDown(Canvas.closed(560, 320, 800, 210, 1040, 320), Tint.lift(paint, 0.12), paint);
        for (int i = 0; i < 20; i++) {
            c.line(
                    570 + i * 24,
                    318,
                    570 + i * 24,
                    318 - Math.max(0, 100 - Math.abs(i - 9.6) * 11),
                    Tint.clear(Tint.sink(paint, 0.5), 0.5),
                    2);
        }
        c.oval(800, 278, 24, 24, c.palette.at("f0e8d4", 0));
        c.fillDown(
                new Rectangle2D.Double(170, 384, 1260, 200),
                c.palette.at("2a3038", 0.05),
                c.palette.at("454c54", 0.02));
        for (int row = 0; row < 8; row++) {
            double y = 424 + row * 21;
            Color seat = row % 2 == 0 ? Tint.sink(paint, 0.12) : Tint.sink(paint, 0.3);
            c.box(180, y, 1240, 13, seat);
            for (int i = 0; i < 24; i++) {
                if (c.chance(0.3)) {
                    c.box(180 + i * 52 + c.between(0, 26), y, c.between(8, 34), 13, Tint.clear(bare, 0.75));
                }
            }
        }
        for (int i = 0; i < 7; i++) {
            double x = 180 + i * 205;
            c.fillAcross(new Rectangle2D.Double(x, 380, 18, 320), Tint.lift(paint, 0.2), Tint.sink(paint, 0.3));
            c.line(x + 9, 420, x + 60, 386, paint, 8);
            c.line(x + 9, 420, x - 42, 386, paint, 8);
        }
        c.fillDown(new Rectangle2D.Double(160, 586, 1280, 114), Tint.lift(paint, 0.06), Tint.sink(paint, 0.15));
        for (int i = 0; i < 64; i++) {
            c.line(160 + i * 20, 588, 160 + i * 20, 700, Tint.clear(Tint.sink(paint, 0.5), 0.4), 2);
        }
        for (int i = 0; i < 150; i++) {
            double x = c.between(165, 1420);
            double y = c.between(590, 690);
            double r = c.between(4, 16);
            c.fill(
                    Canvas.smooth(
                            x - r * 0.5, y - r, x + r * 0.4, y - r * 0.7, x + r * 0.5, y + r, x - r * 0.3, y + r * 0.8),
                    Tint.clear(c.chance(0.6) ? bare : Tint.lift(paint, 0.35), 0.75));
        }
        c.fillDown(
                new Rectangle2D.Double(0, foot, c.w, c.h - foot),
                c.palette.at("8aa570", 0.1),
                c.palette.at("4f7a48", 0));
        for (int i = 0; i < 8; i += 2) {
            c.shape(
                    Tint.clear(c.palette.at("b5d094", 0), 0.26),
                    800 + (i - 4) * 190,
                    foot,
                    800 + (i - 3) * 190,
                    foot,
                    800 + (i - 3) * 420,
                    c.h,
                    800 + (i - 4) * 420,
                    c.h);
        }
        Land.grass(c, foot + 60, c.h + 10.0, 2200, Tint.hex("5f8a4c"), 20);
        c.line(0, 770, c.w, 770, Tint.clear(Color.WHITE, 0.7), 5);
        c.mist(foot, 110, Tint.lift(c.palette.haze, 0.4), 0.35);
        Figure.someone(c)
                .head(Figure.Head.CAP)
                .coat("3f4f44")
                .legs("3a3a34")
                .pose(Figure.Pose.REACH)
                .lean(12)
                .facing(1)
                .hem(0.5)
                .draw(c, 560, 965, 270);
        c.line(630, 850, 742, 910, c.palette.at("4a4a4a", 0), 7);
        c.soft(7, s -> s.oval(790, 966, 76, 12, Tint.clear(Color.BLACK, 0.4)));
        c.fillDown(new Ellipse2D.Double(734, 860, 108, 108), c.palette.at("b5503a", 0), c.palette.at("5f2c24", 0));
        c.oval(788, 914, 20, 20, c.palette.at("3a2a28", 0));
        Path2D rim = Canvas.closed(560, 968, 736, 966, 736, 974, 560, 976);
        c.fill(rim, Tint.clear(c.palette.at("c5dba4", 0), 0.5));
    }
}
