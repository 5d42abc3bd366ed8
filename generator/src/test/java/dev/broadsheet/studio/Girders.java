package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** The steel of the Harbour Bridge, seen from the side. Lengths are pixels. */
final class Girders {

    private Girders() {}

    /** Two towers, a lifting span between them raised by {@code up} pixels, and approaches to both sides. */
    static void liftBridge(
            Canvas c, double left, double right, double deck, double water, double high, double depth, double up) {
        Color steel = c.palette.at("55707c", depth);
        Color dark = Tint.sink(steel, 0.35);
        Color stone = c.palette.at("9a8c7c", depth);
        double tower = high * 0.16;
        for (double x = -80; x < c.w + 80; x += 150) {
            boolean span = x > left && x < right;
            if (!span) {
                c.fillDown(
                        new Rectangle2D.Double(x - 14, deck, 28, water - deck),
                        Tint.sink(stone, 0.15),
                        Tint.sink(stone, 0.45));
            }
        }
        truss(c, -60, left, deck, high * 0.11, steel, dark);
        truss(c, right, c.w + 60.0, deck, high * 0.11, steel, dark);
        truss(c, left, right, deck - up, high * 0.11, steel, dark);
        for (double x : new double[] {left, right}) {
            c.fillDown(
                    Canvas.closed(
                            x - tower * 0.95,
                            water,
                            x - tower * 0.8,
                            deck + high * 0.1,
                            x + tower * 0.8,
                            deck + high * 0.1,
                            x + tower * 0.95,
                            water),
                    stone,
                    Tint.sink(stone, 0.4));
            double top = water - high;
            for (int side = -1; side <= 1; side += 2) {
                c.line(
                        x + side * tower / 2,
                        deck + high * 0.1,
                        x + side * tower * 0.42,
                        top,
                        side < 0 ? dark : steel,
                        high * 0.024);
            }
            int panels = 6;
            for (int i = 0; i < panels; i++) {
                double y0 = deck + high * 0.1 - (deck + high * 0.1 - top) * i / panels;
                double y1 = deck + high * 0.1 - (deck + high * 0.1 - top) * (i + 1) / panels;
                c.line(x - tower * 0.46, y0, x + tower * 0.44, y1, dark, high * 0.009);
                c.line(x + tower * 0.46, y0, x - tower * 0.44, y1, steel, high * 0.009);
                c.line(x - tower * 0.45, y1, x + tower * 0.45, y1, steel, high * 0.012);
            }
            c.fillDown(
                    Canvas.closed(
                            x - tower * 0.66,
                            top,
                            x - tower * 0.56,
                            top - high * 0.06,
                            x + tower * 0.56,
                            top - high * 0.06,
                            x + tower * 0.66,
                            top),
                    Tint.lift(steel, 0.12),
                    dark);
            c.line(x, top - high * 0.06, x, top - high * 0.14, dark, high * 0.008);
            double weight = top + (deck - up - top) * 0.3 + up * 0.4;
            c.box(x - tower * 0.24, weight, tower * 0.48, high * 0.12, dark);
        }
        for (double x : new double[] {left + tower * 0.5, right - tower * 0.5}) {
            c.line(x, water - high, x, deck - up, Tint.clear(dark, 0.8), 1.6);
        }
        c.line(left, water - high - high * 0.02, right, water - high - high * 0.02, steel, high * 0.012);
    }

    private static void truss(Canvas c, double x0, double x1, double deck, double high, Color steel, Color dark) {
        int panels = (int) Math.max(3, Math.round((x1 - x0) / (high * 1.25)));
        double step = (x1 - x0) / panels;
        for (int i = 0; i < panels; i++) {
            double x = x0 + i * step;
            c.line(x, deck, x + step / 2, deck + high, dark, high * 0.07);
            c.line(x + step / 2, deck + high, x + step, deck, dark, high * 0.07);
            c.line(x, deck, x, deck - high * 0.4, steel, high * 0.035);
        }
        c.line(x0, deck + high, x1, deck + high, steel, high * 0.12);
        c.line(x0, deck, x1, deck, steel, high * 0.2);
        c.line(x0, deck - high * 0.4, x1, deck - high * 0.4, steel, high * 0.05);
    }
}
