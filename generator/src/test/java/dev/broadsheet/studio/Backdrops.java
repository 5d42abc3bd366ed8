package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Places behind portraits; they are softened after painting, so large shapes and lights are enough. */
final class Backdrops {

    private Backdrops() {}

    static void street(Canvas c) {
        double foot = c.h * 0.86;
        Sky.over(c, foot).clouds(0.4, 0.8);
        Town.row(c, -40, c.w + 40.0, foot, c.h * 0.5, c.h * 0.74, 0.25);
        c.fillDown(
                new Rectangle2D.Double(0, foot, c.w, c.h - foot),
                c.palette.at("8b867e", 0.2),
                c.palette.at("5c5a58", 0));
        for (int i = 0; i < 5; i++) {
            Figure.someone(c).pose(Figure.Pose.WALK).draw(c, c.between(0, 1) * c.w, foot + 16, 150);
        }
    }

    static void cranes(Canvas c) {
        double line = c.h * 0.72;
        Sky.over(c, line).clouds(0.7, 0.9);
        Harbour.containers(c, -10, line, 24, 17, 6, 0.25);
        Harbour.crane(c, c.w * 0.16, line, c.h * 0.6, 0.15, "b5432f", 1, false);
        Harbour.crane(c, c.w * 0.84, line, c.h * 0.56, 0.22, "b5432f", -1, true);
        c.fillDown(
                new Rectangle2D.Double(0, line, c.w, c.h - line),
                c.palette.at("77797a", 0.1),
                c.palette.at("4f5356", 0));
    }

    static void breakwater(Canvas c) {
        double line = c.h * 0.5;
        Sky.over(c, line).clouds(0.6, 0.9);
        Water.mirror(c, line, c.h, 1.6);
        for (int i = 0; i < 130; i++) {
            double x = c.between(0.45, 1.1) * c.w;
            double y = line + 20 + c.between(0, 1) * (x - c.w * 0.4) * 0.32;
            double r = c.between(14, 40);
            c.shape(
                    c.palette.at(c.pick("5b6168", "737a80", "464c54"), 0.15),
                    x - r,
                    y,
                    x - r * 0.3,
                    y - r * 0.7,
                    x + r * 0.8,
                    y - r * 0.3,
                    x + r,
                    y + r * 0.4,
                    x,
                    y + r * 0.6);
        }
        Harbour.lighthouse(c, c.w * 0.87, line + 30, c.h * 0.3, 0.2, true);
    }

    static void benches(Canvas c) {
        c.fillDown(new Rectangle2D.Double(0, 0, c.w, c.h), c.palette.at("7b4a2c", 0), c.palette.at("3a2218", 0));
        for (int row = 0; row < 4; row++) {
            double y = c.h * (0.34 + 0.17 * row);
            c.fillDown(
                    new Rectangle2D.Double(0, y, c.w, c.h * 0.11),
                    c.palette.at("96603a", 0),
                    c.palette.at("55331f", 0));
            for (int i = 0; i < 9; i++) {
                c.box(c.w * (i + 0.15 * row) / 8.0, y, 7, c.h * 0.11, c.palette.at("3d2418", 0));
            }
        }
        for (int i = 0; i < 4; i++) {
            c.glow(c.w * (0.1 + 0.27 * i), c.h * 0.14, 95, c.palette.glow, 0.9);
        }
    }

    static void shelves(Canvas c) {
        c.fillDown(new Rectangle2D.Double(0, 0, c.w, c.h), c.palette.at("4a2f22", 0), c.palette.at("2a1b16", 0));
        for (int row = 0; row < 6; row++) {
            books(c, 0, c.h * (row + 1) / 6.0 - 12, c.w, c.h / 6.0 * 0.8);
            c.box(0, c.h * (row + 1) / 6.0 - 12, c.w, 12, c.palette.at("6d4630", 0));
        }
        c.glow(c.w * 0.13, c.h * 0.3, c.w * 0.42, c.palette.glow, 0.85);
    }

    /** A row of book backs standing on {@code foot}. */
    static void books(Canvas c, double x0, double foot, double width, double high) {
        double x = x0;
        while (x < x0 + width) {
            double w = high * c.between(0.12, 0.3);
            double tall = high * c.between(0.7, 1);
            Color back = c.palette.at(
                    c.pick("7b2f2b", "2f4f4a", "8a6a3a", "34405c", "a8895c", "55302c", "5d6b4a", "c1a982"), 0.05);
            c.fillAcross(
                    new Rectangle2D.Double(x, foot - tall, w - 1, tall), Tint.lift(back, 0.1), Tint.sink(back, 0.3));
            c.box(x, foot - tall * 0.82, w - 1, tall * 0.05, Tint.clear(Tint.lift(back, 0.5), 0.7));
            x += w;
        }
    }

    static void stand(Canvas c) {
        Sky.over(c, c.h * 0.3).clouds(0.5, 0.7);
        c.shape(c.palette.at("2c3d52", 0.1), 0, c.h * 0.16, c.w, c.h * 0.08, c.w, c.h * 0.2, 0, c.h * 0.26);
        for (int row = 0; row < 9; row++) {
            double y = c.h * (0.3 + 0.05 * row);
            c.box(0, y, c.w, c.h * 0.05, c.palette.at(row % 2 == 0 ? "35567a" : "2b4868", 0.05));
            for (int i = 0; i < 30; i++) {
                if (c.chance(0.55)) {
                    double x = c.w * (i + c.between(0, 0.5)) / 30;
                    c.oval(x, y - 4, 9, 11, c.palette.at(c.pick("e0b48e", "8a5a3a", "c99468"), 0.1));
                    c.oval(x, y + 20, 14, 17, c.palette.at(c.pick("2f5f9a", "d8d8d4", "7a2f34", "3d4450"), 0.1));
                }
            }
        }
        c.fillDown(
                new Rectangle2D.Double(0, c.h * 0.75, c.w, c.h * 0.25),
                c.palette.at("5f9a4e", 0.05),
                c.palette.at("3f7a3a", 0));
    }

    static void lighthouse(Canvas c) {
        double line = c.h * 0.62;
        Sky.over(c, line).clouds(0.35, 0.8).streaks(6);
        Water.mirror(c, line, c.h, 1.1);
        Land.cliff(
                c,
                line + 70,
                Tint.hex("8d8177"),
                Tint.hex("7a8a52"),
                0.2,
                c.w * 0.48,
                line + 60,
                c.w * 0.6,
                line - 40,
                c.w * 0.8,
                line - 90,
                c.w * 1.02,
                line - 110);
        Harbour.lighthouse(c, c.w * 0.84, line - 90, c.h * 0.42, 0.12, false);
    }

    static void wall(Canvas c) {
        c.fillAcross(new Rectangle2D.Double(0, 0, c.w, c.h), Tint.hex("8d9094"), Tint.hex("5d6167"));
        c.glow(c.w * 0.28, c.h * 0.34, c.w * 0.75, Tint.hex("d9d8d2"), 0.75);
    }

    static void officeWindow(Canvas c) {
        double line = c.h * 0.58;
        Sky.over(c, line).clouds(0.5, 0.7);
        Harbour.containers(c, 0, line, 24, 26, 4, 0.35);
        for (int i = 0; i < 3; i++) {
            Harbour.crane(c, c.w * (0.14 + 0.36 * i), line, c.h * 0.32, 0.25, "44606e", i % 2 == 0 ? 1 : -1, i == 1);
        }
        Water.mirror(c, line, c.h * 0.8, 0.8);
        Color wood = c.palette.at("6a4630", 0);
        for (int i = 0; i < 4; i++) {
            c.box(c.w * (0.02 + 0.31 * i) - 14, 0, 28, c.h * 0.8, wood);
        }
        c.box(0, c.h * 0.22, c.w, 18, wood);
        c.fillDown(new Rectangle2D.Double(0, c.h * 0.78, c.w, c.h * 0.22), Tint.lift(wood, 0.1), Tint.sink(wood, 0.4));
        c.fillAcross(
                Canvas.closed(0, 0, c.w * 0.13, 0, c.w * 0.08, c.h * 0.5, c.w * 0.1, c.h, 0, c.h),
                c.palette.at("7c2f33", 0),
                c.palette.at("4a1d24", 0));
    }

    static void tideChart(Canvas c) {
        c.fillDown(new Rectangle2D.Double(0, 0, c.w, c.h), c.palette.at("cfd6d2", 0), c.palette.at("a9b2b0", 0));
        c.box(c.w * 0.07, c.h * 0.05, c.w * 0.86, c.h * 0.72, c.palette.at("f3ecd8", 0));
        for (int i = 0; i < 12; i++) {
            double base = c.h * (0.1 + 0.055 * i);
            c.line(c.w * 0.1, base, c.w * 0.9, base, Tint.clear(c.palette.at("9aa8a0", 0), 0.6), 1.5);
            Path2D tide = new Path2D.Double();
            tide.moveTo(c.w * 0.1, base);
            for (int k = 0; k <= 400; k++) {
                double t = k / 400.0;
                double spring = 0.55 + 0.45 * Math.cos(t * 4 * Math.PI + i * 0.5);
                tide.lineTo(c.w * (0.1 + 0.8 * t), base - Math.sin(t * 58 * Math.PI / 2 + i) * c.h * 0.02 * spring);
            }
            c.stroke(tide, c.palette.at(i % 3 == 0 ? "a23a32" : "27557c", 0), 3);
        }
    }

    static void hangingNets(Canvas c) {
        c.fillAcross(new Rectangle2D.Double(0, 0, c.w, c.h), c.palette.at("9a8262", 0), c.palette.at("30261f", 0));
        for (int i = 0; i < 9; i++) {
            c.box(c.w * i / 9.0, 0, 5, c.h, Tint.clear(c.palette.at("3d3026", 0), 0.6));
        }
        for (int i = 0; i < 340; i++) {
            double x = c.between(-0.1, 1) * c.w;
            double y = c.between(-0.1, 0.9) * c.h;
            Path2D fold = new Path2D.Double();
            fold.moveTo(x, y);
            fold.quadTo(x + c.between(-30, 60), y + c.h * 0.16, x + c.between(-10, 70), y + c.h * c.between(0.2, 0.36));
            Color twine = c.palette.at(c.pick("3f7a62", "2f5f50", "56957a", "245044"), 0);
            c.stroke(fold, Tint.clear(Tint.sink(twine, 0.5 * x / c.w), 0.7), c.between(2, 7));
        }
        for (int i = 0; i < 12; i++) {
            c.oval(c.between(0, c.w), c.between(0.05, 0.8) * c.h, 17, 14, c.palette.at("d9793a", 0));
        }
        c.glow(0, c.h * 0.25, c.w * 0.6, Tint.hex("fff2d4"), 0.6);
    }
}
