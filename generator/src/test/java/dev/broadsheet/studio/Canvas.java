package dev.broadsheet.studio;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;

/** What a scene is painted on: pixels, a light, and the chance that the seed gives. Lengths are pixels. */
final class Canvas {

    final int w;
    final int h;
    final Palette palette;
    final Random random;
    final Noise noise;
    final BufferedImage image;
    Graphics2D g;

    Canvas(int w, int h, Palette palette, long seed) {
        this.w = w;
        this.h = h;
        this.palette = palette;
        this.random = new Random(seed);
        this.noise = new Noise(seed);
        this.image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        this.g = brushOn(image);
    }

    private static Graphics2D brushOn(BufferedImage picture) {
        Graphics2D brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return brush;
    }

    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    void fill(Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    /** Fills from the top of the shape to its foot. */
    void fillDown(Shape shape, Color top, Color foot) {
        Rectangle2D box = shape.getBounds2D();
        g.setPaint(new GradientPaint(0, (float) box.getMinY(), top, 0, (float) box.getMaxY() + 0.01f, foot));
        g.fill(shape);
    }

    /** Fills from the left edge of the shape to its right one. */
    void fillAcross(Shape shape, Color left, Color right) {
        Rectangle2D box = shape.getBounds2D();
        g.setPaint(new GradientPaint((float) box.getMinX(), 0, left, (float) box.getMaxX() + 0.01f, 0, right));
        g.fill(shape);
    }

    void stroke(Shape shape, Color colour, double width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, Color colour, double width) {
        stroke(poly(x1, y1, x2, y2), colour, width);
    }

    void box(double x, double y, double width, double height, Color colour) {
        fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    /** An ellipse about its middle. */
    void oval(double x, double y, double rx, double ry, Color colour) {
        fill(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry), colour);
    }

    void shape(Color colour, double... xy) {
        fill(closed(xy), colour);
    }

    /** A limb: thick as {@code w0} at its first end and {@code w1} at its last. */
    void taper(double x0, double y0, double x1, double y1, double w0, double w1, Color colour) {
        double length = Math.max(0.01, Math.hypot(x1 - x0, y1 - y0));
        double nx = (y1 - y0) / length / 2;
        double ny = -(x1 - x0) / length / 2;
        shape(
                colour,
                x0 + nx * w0,
                y0 + ny * w0,
                x1 + nx * w1,
                y1 + ny * w1,
                x1 - nx * w1,
                y1 - ny * w1,
                x0 - nx * w0,
                y0 - ny * w0);
        oval(x0, y0, w0 / 2, w0 / 2, colour);
        oval(x1, y1, w1 / 2, w1 / 2, colour);
    }

    /** Light that fades from its middle. */
    void glow(double x, double y, double radius, Color colour, double strength) {
        Color[] colours = {
            Tint.clear(colour, strength),
            Tint.clear(colour, strength * 0.42),
            Tint.clear(colour, strength * 0.12),
            Tint.clear(colour, 0)
        };
        g.setPaint(new RadialGradientPaint(
                new Point2D.Double(x, y), (float) radius, new float[] {0, 0.3f, 0.62f, 1}, colours));
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Paints on a clear sheet, softens the sheet by {@code radius} and lays it down: shadows, mist, beams. */
    void soft(int radius, Consumer<Canvas> painting) {
        BufferedImage sheet = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D below = g;
        g = brushOn(sheet);
        g.setClip(below.getClip());
        painting.accept(this);
        g.dispose();
        g = below;
        Blur.soften(sheet, radius);
        g.drawImage(sheet, 0, 0, null);
    }

    /** Paints only inside the shape. */
    void within(Shape shape, Runnable painting) {
        Shape before = g.getClip();
        g.clip(shape);
        painting.run();
        g.setClip(before);
    }

    /** A veil over the whole picture, thickest at {@code y}, gone {@code reach} above and below it. */
    void mist(double y, double reach, Color colour, double strength) {
        g.setPaint(new LinearGradientPaint(
                0, (float) (y - reach), 0, (float) (y + reach), new float[] {0, 0.5f, 1}, new Color[] {
                    Tint.clear(colour, 0), Tint.clear(colour, strength), Tint.clear(colour, 0)
                }));
        g.fill(new Rectangle2D.Double(0, y - reach, w, 2 * reach));
    }

    static Path2D poly(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    static Path2D closed(double... xy) {
        Path2D path = poly(xy);
        path.closePath();
        return path;
    }

    /** A closed, smooth outline through the points. */
    static Path2D smooth(double... xy) {
        int n = xy.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 0; i < n; i++) {
            int before = 2 * ((i + n - 1) % n);
            int from = 2 * i;
            int to = 2 * ((i + 1) % n);
            int after = 2 * ((i + 2) % n);
            path.curveTo(
                    xy[from] + (xy[to] - xy[before]) / 6,
                    xy[from + 1] + (xy[to + 1] - xy[before + 1]) / 6,
                    xy[to] - (xy[after] - xy[from]) / 6,
                    xy[to + 1] - (xy[after + 1] - xy[from + 1]) / 6,
                    xy[to],
                    xy[to + 1]);
        }
        path.closePath();
        return path;
    }
}
