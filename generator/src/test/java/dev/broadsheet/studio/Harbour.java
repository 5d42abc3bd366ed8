package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What stands in a harbour and along its coast. Lengths are pixels. */
final class Harbour {

    private Harbour() {}

    static String containerPaint(Canvas c) {
        return c.pick("b5452f", "2f6a94", "3d7d5c", "d39a35", "8b2f3a", "6d7880", "d8d3c4", "1f4d6b", "c96f3a");
    }

    /** A ship-to-shore crane that looks towards {@code way}; an idle crane holds its boom up. */
    static void crane(
            Canvas c, double x, double foot, double height, double depth, String colour, int way, boolean idle) {
        Color steel = c.palette.at(colour, depth);
        Color dark = Tint.sink(steel, 0.25);
        double w = height * 0.3;
        double thick = Math.max(1.6, height * 0.02);
        double beam = foot - height * 0.6;
        c.line(x - w / 2, foot, x - w / 2, beam, dark, thick * 1.2);
        c.line(x + w / 2, foot, x + w / 2, beam, steel, thick * 1.4);
        c.line(x - w / 2, foot - height * 0.24, x + w / 2, foot - height * 0.24, steel, thick);
        c.line(x - w / 2, foot - height * 0.24, x + w / 2, beam, Tint.clear(dark, 0.8), thick * 0.6);
        double apexX = x + way * w * 0.2;
        double apexY = foot - height;
        c.line(x - way * w * 1.3, beam, x + way * w * 0.6, beam, steel, thick * 1.7);
        c.line(x + way * w / 2, beam, apexX, apexY, steel, thick);
        c.line(x - way * w * 0.2, beam, apexX, apexY, dark, thick * 0.9);
        c.line(apexX, apexY, x - way * w * 1.25, beam, Tint.clear(dark, 0.8), thick * 0.4);
        double angle = Math.toRadians(idle ? 74 : 0);
        double reach = height * (idle ? 0.78 : 0.85);
        double tipX = x + way * (w * 0.6 + Math.cos(angle) * reach);
        double tipY = beam - Math.sin(angle) * reach;
        c.line(x + way * w * 0.6, beam, tipX, tipY, steel, thick * 1.5);
        c.line(
                x + way * w * 0.6 + way * thick * 2.4,
                beam - thick * 2,
                tipX + way * thick,
                tipY,
                Tint.clear(dark, 0.7),
                thick * 0.5);
        c.line(
                apexX,
                apexY,
                (x + way * w * 0.6 + tipX * 2) / 3,
                (beam + tipY * 2) / 3,
                Tint.clear(dark, 0.8),
                thick * 0.4);
        c.box(x - way * w * 0.8 - w * 0.22, beam - height * 0.065, w * 0.44, height * 0.06, Tint.lift(steel, 0.15));
        c.box(x - w * 0.66, foot - height * 0.02, w * 0.32, height * 0.025, dark);
        c.box(x + w * 0.34, foot - height * 0.02, w * 0.32, height * 0.025, dark);
        if (c.palette.lamps > 0.3) {
            c.glow(apexX, apexY, height * 0.05, Tint.hex("ff5a4a"), 0.9);
        }
    }

    static void containers(Canvas c, double x, double foot, double unit, int columns, int tiers, double depth) {
        for (int column = 0; column < columns; column++) {
            int high = Math.max(1, tiers - c.random.nextInt(3));
            for (int tier = 0; tier < high; tier++) {
                Color paint = c.palette.at(containerPaint(c), depth);
                double bx = x + column * unit * 2.15;
                double by = foot - (tier + 1) * unit * 0.92;
                c.fillDown(
                        new Rectangle2D.Double(bx, by, unit * 2.1, unit * 0.88),
                        Tint.lift(paint, 0.08),
                        Tint.sink(paint, 0.22));
                for (int i = 1; i < 9 && unit > 12; i++) {
                    c.line(
                            bx + unit * 0.233 * i,
                            by + unit * 0.08,
                            bx + unit * 0.233 * i,
                            by + unit * 0.8,
                            Tint.clear(Tint.sink(paint, 0.5), 0.3),
                            1);
                }
            }
        }
    }

    static void lighthouse(Canvas c, double x, double foot, double height, double depth, boolean banded) {
        Palette light = c.palette;
        Color white = light.at("f5f1e6", depth);
        double half = height * 0.095;
        double top = foot - height * 0.78;
        Path2D tower = Canvas.closed(x - half, foot, x - half * 0.62, top, x + half * 0.62, top, x + half, foot);
        boolean right = light.sunX > 0.5;
        c.fillAcross(tower, right ? Tint.sink(white, 0.32) : white, right ? white : Tint.sink(white, 0.32));
        if (banded) {
            c.within(tower, () -> {
                for (int i = 0; i < 2; i++) {
                    Color red = light.at("b5382f", depth);
                    double y = foot - height * (0.36 + 0.28 * i);
                    c.fillAcross(
                            new Rectangle2D.Double(x - half, y, half * 2, height * 0.13),
                            right ? Tint.sink(red, 0.3) : red,
                            right ? red : Tint.sink(red, 0.3));
                }
            });
        }
        for (int i = 0; i < 3; i++) {
            c.box(
                    x - half * 0.12,
                    foot - height * (0.2 + 0.2 * i),
                    half * 0.24,
                    height * 0.045,
                    light.at("38434c", depth));
        }
        Color iron = light.at("3a2f30", depth);
        c.box(x - half * 0.95, top - height * 0.02, half * 1.9, height * 0.025, iron);
        for (int i = 0; i <= 8; i++) {
            c.line(
                    x - half * 0.9 + i * half * 0.225,
                    top - height * 0.02,
                    x - half * 0.9 + i * half * 0.225,
                    top - height * 0.055,
                    iron,
                    Math.max(0.8, half * 0.04));
        }
        c.line(
                x - half * 0.92,
                top - height * 0.055,
                x + half * 0.92,
                top - height * 0.055,
                iron,
                Math.max(0.8, half * 0.05));
        c.box(
                x - half * 0.48,
                top - height * 0.12,
                half * 0.96,
                height * 0.1,
                Tint.mix(light.glow, light.middle, light.lamps > 0.15 ? 0.1 : 0.6));
        for (int i = 0; i <= 3; i++) {
            c.line(
                    x - half * 0.48 + i * half * 0.32,
                    top - height * 0.12,
                    x - half * 0.48 + i * half * 0.32,
                    top - height * 0.02,
                    iron,
                    1);
        }
        Path2D cap = new Path2D.Double();
        cap.moveTo(x - half * 0.6, top - height * 0.118);
        cap.quadTo(x - half * 0.4, top - height * 0.19, x, top - height * 0.2);
        cap.quadTo(x + half * 0.4, top - height * 0.19, x + half * 0.6, top - height * 0.118);
        cap.closePath();
        c.fill(cap, light.at("8f2f2a", depth));
        c.line(x, top - height * 0.19, x, top - height * 0.23, iron, Math.max(1, half * 0.05));
        if (light.lamps > 0.15) {
            c.glow(x, top - height * 0.07, height * 0.34, light.glow, 0.8);
        }
    }

    /** A wind turbine; {@code turn} is the angle of the first blade in degrees. */
    static void turbine(Canvas c, double x, double foot, double height, double turn, double depth, Color paint) {
        Color white = Tint.mix(paint, c.palette.haze, depth);
        double half = Math.max(0.9, height * 0.014);
        double hub = foot - height;
        c.fillAcross(
                Canvas.closed(x - half, foot, x - half * 0.5, hub, x + half * 0.5, hub, x + half, foot),
                Tint.sink(white, 0.22),
                white);
        c.oval(x + height * 0.012, hub, height * 0.03, height * 0.015, Tint.sink(white, 0.12));
        for (int i = 0; i < 3; i++) {
            double a = Math.toRadians(turn + i * 120);
            double reach = height * 0.62;
            double ax = Math.sin(a);
            double ay = -Math.cos(a);
            double root = height * 0.021;
            Path2D blade = new Path2D.Double();
            blade.moveTo(x - ay * root * 0.35, hub + ax * root * 0.35);
            blade.quadTo(
                    x + ax * reach * 0.25 - ay * root,
                    hub + ay * reach * 0.25 + ax * root,
                    x + ax * reach,
                    hub + ay * reach);
            blade.lineTo(x + ay * root * 0.35, hub - ax * root * 0.35);
            blade.closePath();
            c.fill(blade, i == 0 ? white : Tint.sink(white, 0.08 * i));
        }
        c.oval(x, hub, height * 0.017, height * 0.017, Tint.sink(white, 0.1));
    }

    /** A masonry wall in courses, x0 to x1, y0 to y1. */
    static void masonry(
            Canvas c, double x0, double y0, double x1, double y1, String stone, double course, double depth) {
        Color base = c.palette.at(stone, depth);
        c.fillDown(new Rectangle2D.Double(x0, y0, x1 - x0, y1 - y0), Tint.lift(base, 0.06), Tint.sink(base, 0.34));
        int row = 0;
        for (double y = y0; y < y1; y += course) {
            double x = x0 - (row++ % 2) * course;
            while (x < x1) {
                double length = course * c.between(1.3, 2.6);
                double left = Math.max(x0, x);
                double right = Math.min(x1, x + length);
                if (right > left) {
                    double foot = Math.min(y1, y + course);
                    Color face =
                            c.chance(0.5) ? Tint.lift(base, c.between(0, 0.14)) : Tint.sink(base, c.between(0, 0.2));
                    c.box(left, y, right - left - 1.5, foot - y - 1.5, Tint.clear(face, 0.55));
                    c.line(left, foot - 0.8, right, foot - 0.8, Tint.clear(Tint.sink(base, 0.7), 0.4), 1.2);
                }
                x += length;
            }
        }
    }

    static void bollard(Canvas c, double x, double foot, double height) {
        Color iron = c.palette.at("2b2a2e", 0);
        c.oval(x + height * 0.3, foot, height * 0.7, height * 0.13, Tint.clear(Color.BLACK, 0.3));
        c.fillAcross(
                Canvas.closed(
                        x - height * 0.25,
                        foot,
                        x - height * 0.2,
                        foot - height * 0.7,
                        x + height * 0.2,
                        foot - height * 0.7,
                        x + height * 0.25,
                        foot),
                Tint.lift(iron, 0.18),
                iron);
        c.oval(x, foot - height * 0.8, height * 0.36, height * 0.17, Tint.lift(iron, 0.12));
        c.oval(x, foot - height * 0.86, height * 0.3, height * 0.1, Tint.lift(iron, 0.26));
    }

    /** A heap of net with floats. */
    static void nets(Canvas c, double x, double foot, double width, double height, String colour) {
        for (int i = 0; i < 130; i++) {
            double t = c.between(-1, 1);
            double up = Math.sqrt(Math.max(0, 1 - t * t)) * c.random.nextDouble();
            Color twine = c.palette.at(colour, 0);
            twine = up > 0.6 ? Tint.lift(twine, 0.14 * up) : Tint.sink(twine, 0.34 * (1 - up));
            Path2D loop = new Path2D.Double();
            double lx = x + t * width / 2;
            double ly = foot - up * height;
            loop.moveTo(lx - width * 0.1, ly + height * 0.08);
            loop.quadTo(lx, ly - height * 0.16, lx + width * 0.1, ly + height * c.between(0, 0.14));
            c.stroke(loop, Tint.clear(twine, 0.85), Math.max(1.4, height * 0.03));
        }
        for (int i = 0; i < 7; i++) {
            c.oval(
                    x + c.between(-0.38, 0.38) * width,
                    foot - height * c.between(0.1, 0.7),
                    height * 0.07,
                    height * 0.06,
                    c.palette.at("e07b3a", 0));
        }
    }

    /** A crate of fish or fruit. */
    static void crate(Canvas c, double x, double foot, double width, String wood, String... fill) {
        Color plank = c.palette.at(wood, 0);
        double height = width * 0.42;
        if (fill.length > 0) {
            for (int i = 0; i < 34; i++) {
                Color fruit = c.palette.at(c.pick(fill), 0);
                double fx = x + c.between(0.08, 0.92) * width;
                double fy = foot - height * c.between(0.95, 1.25);
                double r = width * 0.065;
                c.oval(fx, fy, r, r * 0.9, Tint.sink(fruit, 0.12));
                c.oval(fx - r * 0.2, fy - r * 0.3, r * 0.6, r * 0.45, Tint.lift(fruit, 0.22));
            }
        }
        c.box(x, foot - height, width, height, Tint.sink(plank, 0.35));
        for (int i = 0; i < 3; i++) {
            c.fillDown(
                    new Rectangle2D.Double(x, foot - height + i * height * 0.345, width, height * 0.28),
                    Tint.lift(plank, 0.12),
                    Tint.sink(plank, 0.1));
        }
        c.box(x, foot - height, width * 0.05, height, Tint.sink(plank, 0.2));
        c.box(x + width * 0.95, foot - height, width * 0.05, height, Tint.sink(plank, 0.25));
    }
}
