package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;

/**
 * A view in perspective. Lengths are metres: x to the right of the eye, y above the floor, z away from the eye (always
 * more than 0).
 */
final class View {

    final Canvas canvas;
    private final double vanishX;
    private final double vanishY;
    private final double focal;
    private final double eye;

    /** The vanishing point and the focal length are pixels; the eye's height is metres. */
    View(Canvas canvas, double vanishX, double vanishY, double focal, double eye) {
        this.canvas = canvas;
        this.vanishX = vanishX;
        this.vanishY = vanishY;
        this.focal = focal;
        this.eye = eye;
    }

    double x(double x, double z) {
        return vanishX + focal * x / z;
    }

    double y(double y, double z) {
        return vanishY - focal * (y - eye) / z;
    }

    /** Pixels to a metre at the distance z. */
    double metre(double z) {
        return focal / z;
    }

    /** The outline of x, y, z triples. */
    Path2D outline(double... xyz) {
        double[] xy = new double[xyz.length / 3 * 2];
        for (int i = 0; i < xyz.length / 3; i++) {
            xy[2 * i] = x(xyz[3 * i], xyz[3 * i + 2]);
            xy[2 * i + 1] = y(xyz[3 * i + 1], xyz[3 * i + 2]);
        }
        return Canvas.closed(xy);
    }

    void face(Color colour, double... xyz) {
        canvas.fill(outline(xyz), colour);
    }

    /** A level patch at the height y. */
    Path2D level(double x0, double x1, double y, double z0, double z1) {
        return outline(x0, y, z0, x1, y, z0, x1, y, z1, x0, y, z1);
    }

    /** An upright patch across the view at the distance z. */
    Path2D across(double x0, double x1, double y0, double y1, double z) {
        return outline(x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z);
    }

    /** An upright patch along the view at the place x. */
    Path2D along(double x, double y0, double y1, double z0, double z1) {
        return outline(x, y0, z0, x, y1, z0, x, y1, z1, x, y0, z1);
    }

    /** A block; the top is lighter and the sides are darker than its front. */
    void box(double x0, double x1, double y0, double y1, double z0, double z1, Color colour) {
        if (x0 > 0) {
            canvas.fill(along(x0, y0, y1, z0, z1), Tint.sink(colour, 0.28));
        }
        if (x1 < 0) {
            canvas.fill(along(x1, y0, y1, z0, z1), Tint.sink(colour, 0.22));
        }
        if (y1 < eye) {
            canvas.fill(level(x0, x1, y1, z0, z1), Tint.lift(colour, 0.18));
        }
        if (y0 > eye) {
            canvas.fill(level(x0, x1, y0, z0, z1), Tint.sink(colour, 0.45));
        }
        canvas.fillDown(across(x0, x1, y0, y1, z0), Tint.lift(colour, 0.05), Tint.sink(colour, 0.1));
    }

    /** A straight line between two points of the room; the width is pixels. */
    void line(double x0, double y0, double z0, double x1, double y1, double z1, Color colour, double width) {
        canvas.line(x(x0, z0), y(y0, z0), x(x1, z1), y(y1, z1), colour, width);
    }

    /** A figure of 1.72 m standing at x, z on the height y. */
    void stand(Figure figure, double x, double y, double z) {
        figure.draw(canvas, x(x, z), y(y, z), 1.72 * metre(z));
    }
}
