package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Ships and boats seen from the side. Lengths are pixels; {@code way} 1 sails to the right, -1 to the left. */
final class Ships {

    private Ships() {}

    /** A hull from stern to stem about {@code x}, its foot on the water. */
    static Path2D hull(double x, double line, double length, double height, double sheer, int way) {
        double a = x - way * length / 2;
        double b = x + way * length / 2;
        Path2D hull = new Path2D.Double();
        hull.moveTo(a + way * length * 0.03, line);
        hull.lineTo(a, line - height * 0.9);
        hull.quadTo(x, line - height * (0.8 - sheer * 0.2), b + way * length * 0.04, line - height * (1 + sheer));
        hull.quadTo(b - way * length * 0.02, line - height * 0.4, b - way * length * 0.06, line);
        hull.closePath();
        return hull;
    }

    /** A small car ferry, white above {@code colour}, with a row of windows. */
    static void ferry(
            Canvas c, double x, double line, double length, String colour, double depth, int way, boolean lamps) {
        Palette light = c.palette;
        Color white = light.at("f6f3ea", depth);
        Color paint = light.at(colour, depth);
        Color glass = lamps ? light.glow : light.at("33475a", depth);
        double height = length * 0.12;
        double deck = line - height * 0.85;
        c.fillDown(
                Canvas.closed(
                        x - way * length * 0.3,
                        deck,
                        x - way * length * 0.3,
                        deck - length * 0.085,
                        x + way * length * 0.27,
                        deck - length * 0.085,
                        x + way * length * 0.33,
                        deck),
                white,
                Tint.sink(white, 0.16));
        c.fillDown(
                Canvas.closed(
                        x - way * length * 0.16,
                        deck - length * 0.085,
                        x - way * length * 0.16,
                        deck - length * 0.15,
                        x + way * length * 0.14,
                        deck - length * 0.15,
                        x + way * length * 0.18,
                        deck - length * 0.085),
                white,
                Tint.sink(white, 0.12));
        c.shape(
                white,
                x - way * length * 0.02,
                deck - length * 0.15,
                x,
                deck - length * 0.2,
                x + way * length * 0.09,
                deck - length * 0.2,
                x + way * length * 0.12,
                deck - length * 0.15);
        c.shape(
                paint,
                x - way * length * 0.12,
                deck - length * 0.15,
                x - way * length * 0.11,
                deck - length * 0.235,
                x - way * length * 0.05,
                deck - length * 0.235,
                x - way * length * 0.04,
                deck - length * 0.15);
        c.line(
                x + way * length * 0.03,
                deck - length * 0.2,
                x + way * length * 0.03,
                deck - length * 0.3,
                Tint.sink(white, 0.2),
                length * 0.008);
        c.line(
                x,
                deck - length * 0.26,
                x + way * length * 0.06,
                deck - length * 0.26,
                Tint.sink(white, 0.2),
                length * 0.006);
        for (int i = 0; i < 17; i++) {
            c.box(x + length * (-0.27 + i * 0.033), deck - length * 0.062, length * 0.021, length * 0.03, glass);
        }
        for (int i = 0; i < 8; i++) {
            c.box(x + length * (-0.135 + i * 0.035), deck - length * 0.132, length * 0.023, length * 0.03, glass);
        }
        for (int i = 0; i < 3; i++) {
            c.box(
                    x + way * length * (0.014 + i * 0.027) - length * 0.009,
                    deck - length * 0.19,
                    length * 0.018,
                    length * 0.022,
                    glass);
        }
        Path2D body = hull(x, line, length, height, 0.35, way);
        c.fillDown(body, white, Tint.sink(white, 0.2));
        c.within(body, () -> {
            c.box(x - length, line - height * 0.52, 2 * length, height, paint);
            c.box(x - length, line - height * 0.1, 2 * length, height, light.at("5a2a2a", depth));
        });
        for (int i = 0; i < 26; i++) {
            double rx = x - way * length * (0.48 - i * 0.007);
            c.line(rx, deck, rx, deck - length * 0.03, white, 1);
        }
        c.line(x - way * length * 0.49, deck - length * 0.03, x - way * length * 0.3, deck - length * 0.03, white, 1.6);
    }

    /** A cargo ship with its bridge aft; {@code boxes} rows of containers, 0 for a bulk carrier. */
    static void cargo(Canvas c, double x, double line, double length, String colour, double depth, int way, int boxes) {
        Palette light = c.palette;
        double height = length * 0.085;
        Color paint = light.at(colour, depth);
        Color white = light.at("efece2", depth);
        double deck = line - height * 0.9;
        double unit = length * 0.035;
        if (boxes > 0) {
            for (int bay = 0; bay < 19; bay++) {
                int tiers = Math.max(1, boxes - c.random.nextInt(2) - (bay > 16 ? 1 : 0));
                for (int tier = 0; tier < tiers; tier++) {
                    double bx = x + way * length * (-0.26 + bay * 0.0372);
                    Color box = light.at(Harbour.containerPaint(c), depth);
                    c.fillDown(
                            new Rectangle2D.Double(
                                    Math.min(bx, bx + way * unit), deck - (tier + 1) * unit * 0.52, unit, unit * 0.5),
                            Tint.lift(box, 0.08),
                            Tint.sink(box, 0.2));
                }
            }
        } else {
            for (int i = 0; i < 4; i++) {
                double cx = x + way * length * (-0.2 + i * 0.17);
                c.box(cx - length * 0.055, deck - length * 0.016, length * 0.11, length * 0.02, Tint.sink(paint, 0.15));
                c.line(
                        cx + length * 0.08,
                        deck,
                        cx + length * 0.08,
                        deck - length * 0.11,
                        white,
                        Math.max(1, length * 0.008));
                c.line(
                        cx + length * 0.08,
                        deck - length * 0.03,
                        cx + length * 0.02,
                        deck - length * 0.1,
                        white,
                        Math.max(1, length * 0.005));
            }
        }
        double tower = x - way * length * 0.36;
        double stories = boxes > 0 ? 0.145 : 0.11;
        c.fillDown(
                Canvas.closed(
                        tower - length * 0.05,
                        deck,
                        tower - length * 0.05,
                        deck - length * stories,
                        tower + length * 0.05,
                        deck - length * stories,
                        tower + length * 0.05,
                        deck),
                white,
                Tint.sink(white, 0.22));
        c.box(tower - length * 0.062, deck - length * stories, length * 0.124, length * 0.018, white);
        c.box(
                tower - length * 0.055,
                deck - length * (stories - 0.005),
                length * 0.11,
                length * 0.012,
                light.dark() ? light.glow : light.at("2f3f4c", depth));
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 6; i++) {
                boolean lit = c.chance(light.lamps);
                c.box(
                        tower - length * 0.043 + i * length * 0.015,
                        deck - length * (0.03 + row * 0.022),
                        length * 0.007,
                        length * 0.008,
                        lit ? light.glow : light.at("3c4a56", depth));
            }
        }
        double funnel = tower - way * length * 0.085;
        c.box(funnel - length * 0.022, deck - length * stories * 0.95, length * 0.044, length * stories * 0.95, paint);
        c.box(funnel - length * 0.022, deck - length * stories * 0.8, length * 0.044, length * 0.02, white);
        c.line(
                tower,
                deck - length * stories,
                tower,
                deck - length * (stories + 0.055),
                white,
                Math.max(1, length * 0.005));
        double mast = x + way * length * 0.45;
        c.line(mast, deck, mast, deck - length * 0.1, white, Math.max(1, length * 0.006));
        Path2D body = hull(x, line, length, height, 0.4, way);
        c.fillDown(body, Tint.lift(paint, 0.1), Tint.sink(paint, 0.3));
        c.within(body, () -> {
            c.box(x - length, line - height * 0.22, 2 * length, height, light.at("7d302b", depth));
            c.line(
                    x - length,
                    line - height * 0.76,
                    x + length,
                    line - height * 0.76,
                    Tint.clear(white, 0.5),
                    Math.max(1, height * 0.03));
        });
        if (light.dark()) {
            c.glow(mast, deck - length * 0.1, length * 0.06, Color.WHITE, 0.85);
            c.glow(tower, deck - length * (stories + 0.055), length * 0.06, light.glow, 0.85);
        }
    }
}
