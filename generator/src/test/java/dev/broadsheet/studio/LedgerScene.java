package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A ledger under a lamp; the handwriting is strokes only. */
final class LedgerScene {

    private LedgerScene() {}

    static void ledger(Canvas c) {
        Board.wood(c, 0, 0, c.w, c.h, "6a452c");
        c.glow(1180, 200, 1150, Tint.hex("ffdf9e"), 0.45);
        c.soft(22, s -> s.box(170, 190, 1180, 790, Tint.clear(Color.BLACK, 0.6)));
        c.fillDown(
                new RoundRectangle2D.Double(150, 150, 1200, 800, 22, 22),
                c.palette.at("6a3f2a", 0),
                c.palette.at("40261a", 0));
        page(c, 180, 172, 566, 748, true);
        page(c, 750, 172, 572, 748, false);
        c.fillAcross(
                new Rectangle2D.Double(690, 172, 60, 748),
                Tint.clear(Tint.hex("4a2f18"), 0),
                Tint.clear(Tint.hex("4a2f18"), 0.6));
        c.fillAcross(
                new Rectangle2D.Double(750, 172, 70, 748),
                Tint.clear(Tint.hex("4a2f18"), 0.55),
                Tint.clear(Tint.hex("4a2f18"), 0));
        c.line(750, 172, 750, 920, Tint.clear(Tint.hex("2a180c"), 0.8), 4);
        ruler(c);
        lamp(c);
        c.fillAcross(
                new Rectangle2D.Double(0, 0, 620, c.h),
                Tint.clear(Tint.hex("180c06"), 0.55),
                Tint.clear(Tint.hex("180c06"), 0));
    }

    private static void page(Canvas c, double x, double y, double w, double h, boolean left) {
        Color cream = c.palette.at("f1e2bc", 0);
        for (int i = 5; i >= 0; i--) {
            c.box(x + (left ? -i * 3 : i * 3), y + i * 1.5, w, h, Tint.sink(cream, 0.05 * i + 0.02));
        }
        c.fillAcross(
                new Rectangle2D.Double(x, y, w, h),
                left ? Tint.sink(cream, 0.1) : cream,
                left ? cream : Tint.lift(cream, 0.15));
        for (int i = 0; i < 16; i++) {
            c.glow(x + c.between(0, w), y + c.between(0, h), c.between(20, 90), Tint.hex("9a6a34"), 0.1);
        }
        Color rule = Tint.clear(Tint.hex("a8503a"), 0.55);
        double[] columns = {0.06, 0.24, 0.42, 0.6, 0.78, 0.95};
        for (double at : columns) {
            c.line(x + w * at, y + 40, x + w * at, y + h - 24, rule, 1.8);
        }
        c.line(x + 20, y + 84, x + w - 20, y + 84, rule, 3);
        Color ink = Tint.hex("55331c");
        scribble(c, x + w * 0.1, y + 64, w * 0.5, 22, ink);
        scribble(c, x + w * 0.72, y + 64, w * 0.18, 20, ink);
        for (int row = 0; row < 23; row++) {
            double ly = y + 114 + row * 27;
            c.line(x + 20, ly + 6, x + w - 20, ly + 6, Tint.clear(Tint.hex("7f9ab0"), 0.35), 1);
            for (int k = 0; k < 5; k++) {
                if (c.chance(0.94)) {
                    scribble(
                            c,
                            x + w * columns[k] + 10,
                            ly,
                            w * (k == 0 ? 0.12 : c.between(0.07, 0.12)),
                            k == 0 ? 14 : 15,
                            Tint.clear(ink, c.between(0.7, 1)));
                }
            }
        }
    }

    /** A line of handwriting as loops and strokes. */
    private static void scribble(Canvas c, double x, double y, double width, double high, Color ink) {
        Path2D pen = new Path2D.Double();
        pen.moveTo(x, y);
        double at = x;
        while (at < x + width) {
            double step = high * c.between(0.3, 0.6);
            double up = c.between(0.35, 1) * high;
            pen.curveTo(at + step * 0.2, y - up, at + step * 0.9, y - up, at + step * 0.55, y - high * 0.1);
            pen.quadTo(at + step * 0.6, y + high * 0.12, at + step, y - high * c.between(0, 0.2));
            at += step;
        }
        c.stroke(pen, ink, Math.max(1.4, high * 0.1));
    }

    private static void ruler(Canvas c) {
        AffineTransform before = c.g.getTransform();
        c.g.rotate(Math.toRadians(-7), 800, 980);
        c.soft(6, s -> s.box(446, 966, 760, 56, Tint.clear(Color.BLACK, 0.5)));
        Color wood = c.palette.at("d9a85c", 0);
        c.fillDown(new Rectangle2D.Double(440, 956, 760, 54), Tint.lift(wood, 0.15), Tint.sink(wood, 0.1));
        for (int i = 0; i <= 60; i++) {
            c.line(
                    452 + i * 12.2,
                    956,
                    452 + i * 12.2,
                    956 + (i % 10 == 0 ? 26 : i % 5 == 0 ? 18 : 11),
                    Tint.hex("3a2412"),
                    1.8);
        }
        c.box(440, 1002, 760, 8, c.palette.at("c9a24a", 0));
        c.g.setTransform(before);
    }

    private static void lamp(Canvas c) {
        c.soft(18, s -> s.oval(1470, 470, 130, 60, Tint.clear(Color.BLACK, 0.5)));
        Color brass = c.palette.at("b98a3c", 0);
        c.fillAcross(new Ellipse2D.Double(1350, 390, 210, 110), Tint.lift(brass, 0.25), Tint.sink(brass, 0.4));
        c.line(1455, 440, 1440, 190, brass, 18);
        c.line(1450, 440, 1435, 190, Tint.lift(brass, 0.4), 5);
        c.glow(1330, 190, 460, Tint.hex("fff0c0"), 0.6);
        Path2D shade =
                Canvas.smooth(1180, 190, 1220, 100, 1330, 64, 1450, 84, 1520, 170, 1470, 206, 1340, 190, 1230, 216);
        c.fillAcross(shade, Tint.hex("2f8a5c"), Tint.hex("164a34"));
        c.stroke(StreetScenes.curve(1190, 196, 1330, 176, 1500, 190), Tint.hex("fff4cc"), 9);
        c.stroke(StreetScenes.curve(1240, 110, 1320, 76, 1410, 90), Tint.clear(Tint.hex("bff0d0"), 0.7), 8);
    }
}
