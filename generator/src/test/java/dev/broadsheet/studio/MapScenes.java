package dev.broadsheet.studio;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A site plan and a flood map. Words on them are strokes only. */
final class MapScenes {

    private MapScenes() {}

    private static void dashed(Canvas c, Path2D path, Color colour, double width, float... dash) {
        c.g.setColor(colour);
        c.g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
        c.g.draw(path);
    }

    private static void north(Canvas c, double x, double y, double size) {
        c.shape(Tint.hex("2a2622"), x, y - size, x + size * 0.3, y + size * 0.3, x, y + size * 0.1);
        c.stroke(
                Canvas.closed(x, y - size, x - size * 0.3, y + size * 0.3, x, y + size * 0.1), Tint.hex("2a2622"), 2.5);
        c.stroke(
                Canvas.poly(x - 13, y - size - 14, x - 13, y - size - 46, x + 13, y - size - 14, x + 13, y - size - 46),
                Tint.hex("2a2622"),
                4);
    }

    private static void scaleBar(Canvas c, double x, double y, double width) {
        for (int i = 0; i < 4; i++) {
            c.box(x + i * width / 4, y, width / 4, 12, i % 2 == 0 ? Tint.hex("2a2622") : Tint.hex("f4ead0"));
        }
        c.stroke(new Rectangle2D.Double(x, y, width, 12), Tint.hex("2a2622"), 2);
    }

    /** A line of lettering too small to read. */
    private static void label(Canvas c, double x, double y, double width, Color ink) {
        for (double at = x; at < x + width; at += 11) {
            if (c.chance(0.86)) {
                c.line(at, y, at + c.between(2, 6), y - c.between(0, 8), ink, 2.4);
                c.line(at + 4, y, at + 6, y - 9, ink, 1.6);
            }
        }
    }

    static void sitePlan(Canvas c) {
        c.box(0, 0, c.w, c.h, Tint.hex("6f6a62"));
        Rectangle2D sheet = new Rectangle2D.Double(40, 36, 1520, 995);
        Board.paper(c, sheet, "f3e7c8");
        c.within(sheet, () -> {
            for (int i = 0; i < 15; i++) {
                double t = 1 - i / 15.0;
                double rx = 180 + 820 * t;
                double ry = 110 + 560 * t;
                double[] xy = new double[48];
                for (int k = 0; k < 24; k++) {
                    double a = k * Math.PI / 12;
                    double wob = 1
                            + 0.2 * c.noise.at(Math.cos(a) * 1.4 + i * 0.05, Math.sin(a) * 1.4)
                            + 0.06 * c.noise.at(Math.cos(a) * 4, Math.sin(a) * 4 + i * 0.2);
                    xy[2 * k] = 640 + Math.cos(a) * rx * wob + 70 * t;
                    xy[2 * k + 1] = 430 + Math.sin(a) * ry * wob + 60 * t;
                }
                Path2D contour = Canvas.smooth(xy);
                c.fill(contour, Tint.clear(Tint.hex(i % 2 == 0 ? "c9b07a" : "d9c492"), 0.1));
                c.stroke(contour, Tint.clear(Tint.hex("8a5a30"), 0.75), i % 5 == 0 ? 5 : 2.8);
            }
            Path2D shore = new Path2D.Double();
            shore.moveTo(20, 760);
            shore.curveTo(300, 640, 420, 860, 760, 800);
            shore.curveTo(1040, 750, 1150, 560, 1600, 600);
            dashed(c, shore, Tint.hex("2a6aa8"), 7, 26, 14);
            Path2D sea = new Path2D.Double(shore);
            sea.lineTo(1600, 1100);
            sea.lineTo(20, 1100);
            sea.closePath();
            c.fill(sea, Tint.clear(Tint.hex("5f9ac8"), 0.14));
        });
        AffineTransform before = c.g.getTransform();
        c.g.rotate(Math.toRadians(-14), 720, 640);
        c.fill(new Rectangle2D.Double(540, 590, 400, 130), Tint.clear(Tint.hex("fff8e4"), 0.8));
        c.stroke(new Rectangle2D.Double(540, 590, 400, 130), Tint.hex("a8342c"), 6);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 12; i++) {
                c.oval(566 + i * 31.5 + c.between(-4, 4), 632 + row * 44 + c.between(-4, 4), 8, 8, Tint.hex("1f1a18"));
            }
        }
        c.g.setTransform(before);
        label(c, 980, 540, 130, Tint.hex("a8342c"));
        c.line(972, 546, 930, 590, Tint.hex("a8342c"), 2);
        label(c, 1180, 800, 240, Tint.hex("2a6aa8"));
        label(c, 480, 330, 150, Tint.hex("6a4a2c"));
        north(c, 1440, 200, 74);
        scaleBar(c, 1180, 950, 280);
        label(c, 110, 930, 330, Tint.hex("2a2622"));
        label(c, 110, 960, 230, Tint.hex("2a2622"));
        c.stroke(new Rectangle2D.Double(66, 62, 1468, 943), Tint.hex("2a2622"), 3);
    }

    static void floodMap(Canvas c) {
        c.box(0, 0, c.w, c.h, Tint.hex("6f7478"));
        Rectangle2D sheet = new Rectangle2D.Double(40, 36, 1520, 995);
        Board.paper(c, sheet, "f4ead0");
        Rectangle2D frame = new Rectangle2D.Double(66, 62, 1468, 943);
        Path2D water = new Path2D.Double();
        water.moveTo(1600, 330);
        water.curveTo(1200, 380, 1080, 470, 900, 470);
        water.curveTo(650, 470, 500, 330, 20, 300);
        water.lineTo(20, 400);
        water.curveTo(430, 440, 620, 600, 860, 620);
        water.curveTo(1060, 640, 1180, 780, 1240, 1100);
        water.lineTo(1600, 1100);
        water.closePath();
        c.within(frame, () -> {
            String[] zones = {"b9d8ea", "7fb4d8", "3f7fb8"};
            double[] reach = {300, 190, 96};
            for (int i = 0; i < 3; i++) {
                c.g.setColor(Tint.hex(zones[i]));
                c.g.setStroke(new BasicStroke((float) reach[i], BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                c.g.draw(water);
            }
            double[][] quarter = {{640, 680, 130}, {760, 730, 110}, {560, 610, 90}};
            for (double[] q : quarter) {
                c.oval(q[0], q[1], q[2] * 1.25, q[2], Tint.hex("2f6aa8"));
            }
            streets(c);
            c.fill(water, Tint.hex("dfeaee"));
            c.stroke(water, Tint.hex("1f4a6a"), 4);
            for (int i = 0; i < 60; i++) {
                double x = c.between(1180, 1540);
                double y = c.between(480, 1000);
                if (water.contains(x - 20, y - 10, 60, 20)) {
                    c.stroke(
                            StreetScenes.curve(x, y, x + 10, y - 6, x + 22, y), Tint.clear(Tint.hex("5f8aa8"), 0.7), 2);
                }
            }
            for (int side = -1; side <= 1; side += 2) {
                c.line(868 + side * 7, 462, 858 + side * 7, 628, Tint.hex("4a4440"), 4);
            }
            Path2D wall = new Path2D.Double();
            wall.moveTo(70, 560);
            wall.curveTo(330, 590, 470, 790, 700, 850);
            wall.curveTo(850, 890, 960, 900, 1010, 1010);
            c.stroke(wall, Tint.hex("c2352c"), 8);
            c.stroke(StreetScenes.curve(70, 190, 500, 200, 900, 330), Tint.hex("c2352c"), 8);
            c.stroke(StreetScenes.curve(900, 330, 1180, 330, 1540, 200), Tint.hex("c2352c"), 8);
        });
        c.stroke(frame, Tint.hex("2a2622"), 4);
        Rectangle2D legend = new Rectangle2D.Double(110, 770, 300, 200);
        c.fill(legend, Tint.hex("fbf4e0"));
        c.stroke(legend, Tint.hex("2a2622"), 2.5);
        String[] keys = {"2f6aa8", "7fb4d8", "b9d8ea", "c2352c"};
        for (int i = 0; i < 4; i++) {
            double y = 800 + i * 42;
            c.box(132, i == 3 ? y + 9 : y, 50, i == 3 ? 8 : 26, Tint.hex(keys[i]));
            label(c, 200, y + 20, 130 + i % 2 * 40, Tint.hex("2a2622"));
        }
        north(c, 1450, 190, 66);
        scaleBar(c, 1180, 130, 200);
    }

    private static void streets(Canvas c) {
        Color block = Tint.hex("8a7a66");
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < 20; i++) {
                for (int k = 0; k < 8; k++) {
                    double x = 80 + i * 74 + (k % 2) * 12 + c.between(-6, 6);
                    double y = side == 0 ? 86 + k * 46 + 30 * Math.sin(i * 0.5) : 560 + k * 56 + 34 * Math.sin(i * 0.4);
                    if (c.chance(0.14)) {
                        continue;
                    }
                    double w = c.between(34, 62);
                    double h = c.between(18, 34);
                    double lean = side == 0 ? 6 : 16;
                    c.shape(Tint.clear(block, 0.52), x, y, x + w, y + lean, x + w - 4, y + h + lean, x - 4, y + h);
                    c.stroke(
                            Canvas.closed(x, y, x + w, y + lean, x + w - 4, y + h + lean, x - 4, y + h),
                            Tint.clear(Tint.hex("4a3f34"), 0.5),
                            1.2);
                }
            }
        }
        for (int i = 0; i < 5; i++) {
            c.oval(
                    c.between(480, 1100),
                    c.pick(110.0, 930.0) + c.between(-30, 30),
                    c.between(20, 46),
                    c.between(16, 34),
                    Tint.clear(Tint.hex("8fae6a"), 0.7));
        }
    }
}
