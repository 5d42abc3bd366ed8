package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Hills, headlands, grass and trees. */
final class Land {

    private Land() {}

    /** A ridge across the picture: {@code top} its mean height in pixels from above, {@code rise} how far it varies. */
    static Path2D ridge(Canvas canvas, double top, double rise, double length, double foot) {
        Noise shape = new Noise(canvas.random.nextLong());
        Path2D path = new Path2D.Double();
        path.moveTo(-5, foot);
        for (int x = -5; x <= canvas.w + 5; x += 4) {
            path.lineTo(x, top - rise * shape.layered(x / length, 0.5, 5) * 1.5);
        }
        path.lineTo(canvas.w + 5, foot);
        path.closePath();
        return path;
    }

    /** Ridges one before the other, the far ones lost in haze. */
    static void hills(Canvas canvas, double top, double foot, int rows, Color local) {
        for (int i = 0; i < rows; i++) {
            double depth = 0.82 - 0.6 * i / Math.max(1, rows - 1);
            double y = top + (foot - top) * 0.8 * i / rows;
            Color colour = canvas.palette.at(local, depth);
            canvas.fillDown(
                    ridge(canvas, y, (foot - top) * 0.24, canvas.w * (0.34 - 0.05 * i), foot),
                    colour,
                    Tint.mix(colour, canvas.palette.haze, 0.3));
        }
    }

    /** A cliff that runs from {@code x0} to {@code x1}, its brow given as x, y pairs; rock with light and fissures. */
    static void cliff(Canvas canvas, double foot, Color rock, Color turf, double depth, double... brow) {
        Path2D outline = new Path2D.Double();
        outline.moveTo(brow[0], foot);
        for (int i = 0; i < brow.length; i += 2) {
            outline.lineTo(brow[i], brow[i + 1]);
        }
        outline.lineTo(brow[brow.length - 2], foot);
        outline.closePath();
        Color stone = canvas.palette.at(rock, depth);
        canvas.fillDown(outline, Tint.lift(stone, 0.1), Tint.sink(stone, 0.3));
        Noise grain = new Noise(canvas.random.nextLong());
        canvas.within(outline, () -> {
            Rectangle2D box = outline.getBounds2D();
            double way = canvas.palette.sunX > 0.5 ? 1 : -1;
            for (int i = 0; i < box.getWidth() * 2.6; i++) {
                double x = canvas.between(box.getMinX(), box.getMaxX());
                double y = canvas.between(box.getMinY(), box.getMaxY());
                double size = canvas.between(10, 46) * (0.5 + (y - box.getMinY()) / box.getHeight());
                double n = grain.layered(x / 130 + y / 400, y / 240 - x / 900, 4);
                Color face = n > 0 ? Tint.lift(stone, 0.75 * n) : Tint.sink(stone, Math.min(0.7, -1.5 * n));
                double lean = size * (0.35 + 0.3 * grain.at(x / 200, y / 200)) * way;
                canvas.shape(
                        Tint.clear(face, 0.5),
                        x,
                        y - size * 0.7,
                        x + size * canvas.between(0.2, 0.5),
                        y - size * 0.3,
                        x + size * 0.3 + lean,
                        y + size * canvas.between(0.7, 1.4),
                        x - size * 0.25 + lean,
                        y + size * canvas.between(0.5, 1));
            }
            for (int i = 0; i < box.getWidth() / 22; i++) {
                double x = canvas.between(box.getMinX(), box.getMaxX());
                double y = canvas.between(box.getMinY(), box.getMaxY());
                Path2D crack = new Path2D.Double();
                crack.moveTo(x, y);
                for (int k = 0; k < 4; k++) {
                    x += canvas.between(-5, 14) * way;
                    y += canvas.between(12, 34);
                    crack.lineTo(x, y);
                }
                canvas.stroke(crack, Tint.clear(Tint.sink(stone, 0.65), 0.55), canvas.between(1, 3));
            }
        });
        Color grass = canvas.palette.at(turf, depth);
        Path2D top = new Path2D.Double();
        top.moveTo(brow[0], brow[1] - 4);
        for (int i = 2; i < brow.length; i += 2) {
            top.lineTo(brow[i], brow[i + 1] - 4);
        }
        for (int i = brow.length - 2; i >= 0; i -= 2) {
            top.lineTo(brow[i] + canvas.between(-8, 8), brow[i + 1] + canvas.between(8, 30));
        }
        top.closePath();
        canvas.fillDown(top, Tint.lift(grass, 0.12), Tint.sink(grass, 0.15));
    }

    /** Blades of grass standing along a band of ground. */
    static void grass(Canvas canvas, double fromY, double toY, int blades, Color local, double height) {
        for (int i = 0; i < blades; i++) {
            double t = Math.sqrt((i + canvas.random.nextDouble()) / blades);
            double y = fromY + (toY - fromY) * t;
            double x = canvas.between(-0.02, 1.02) * canvas.w;
            double tall = height * (0.3 + 0.7 * t) * canvas.between(0.5, 1.2);
            Color blade = canvas.palette.at(
                    canvas.chance(0.5)
                            ? Tint.lift(local, canvas.between(0, 0.25))
                            : Tint.sink(local, canvas.between(0, 0.4)),
                    0.25 * (1 - t));
            double lean = canvas.between(-0.25, 0.55) * tall;
            Path2D path = new Path2D.Double();
            path.moveTo(x, y);
            path.quadTo(x, y - tall * 0.6, x + lean, y - tall);
            canvas.stroke(path, Tint.clear(blade, 0.85), 1 + 1.6 * t);
        }
    }

    /** A leafy tree as tall as {@code height} pixels, its foot at x, y. */
    static void tree(Canvas canvas, double x, double y, double height, Color leaves, double depth) {
        Color trunk = canvas.palette.at("54402f", depth);
        branches(canvas, x, y, height * 0.36, 90, height * 0.045, 2, trunk);
        Color leaf = canvas.palette.at(leaves, depth);
        for (int i = 0; i < 420; i++) {
            double angle = canvas.between(0, Math.PI * 2);
            double reach = Math.sqrt(canvas.random.nextDouble()) * (1 + 0.2 * canvas.noise.at(angle * 2 + x, 7));
            double lx = x + Math.cos(angle) * reach * height * 0.33;
            double ly = y - height * 0.66 + Math.sin(angle) * reach * height * 0.33;
            double size = height * canvas.between(0.015, 0.05);
            double bright = -Math.sin(angle) * reach * 0.5
                    + (canvas.palette.sunX > 0.5 ? 1 : -1) * Math.cos(angle) * reach * 0.3;
            Color tuft = bright > 0 ? Tint.lift(leaf, 0.32 * bright) : Tint.sink(leaf, -0.6 * bright);
            canvas.oval(lx, ly, size, size * 0.8, Tint.clear(tuft, 0.85));
        }
    }

    /** A tree in winter. */
    static void bareTree(Canvas canvas, double x, double y, double height, double depth) {
        branches(canvas, x, y, height * 0.3, 90, height * 0.04, 6, canvas.palette.at("4a3d38", depth));
    }

    private static void branches(
            Canvas canvas, double x, double y, double length, double angle, double width, int forks, Color wood) {
        double endX = x + Math.cos(Math.toRadians(angle)) * length;
        double endY = y - Math.sin(Math.toRadians(angle)) * length;
        canvas.line(x, y, endX, endY, wood, Math.max(0.8, width));
        if (forks == 0) {
            return;
        }
        int twigs = canvas.chance(0.35) ? 3 : 2;
        for (int i = 0; i < twigs; i++) {
            double turn = canvas.between(14, 38) * (i == 0 ? 1 : i == 1 ? -1 : canvas.between(-0.4, 0.4));
            branches(
                    canvas,
                    endX,
                    endY,
                    length * canvas.between(0.66, 0.84),
                    angle + turn,
                    width * 0.62,
                    forks - 1,
                    wood);
        }
    }

    /** A fir, for forests. */
    static void fir(Canvas canvas, double x, double y, double height, double depth, boolean snowed) {
        Color needle = canvas.palette.at("2c4a3e", depth);
        int tiers = 7;
        for (int i = 0; i < tiers; i++) {
            double t = (i + 1.0) / tiers;
            double foot = y - height * 0.06 - height * 0.94 * (1 - t);
            double half = height * 0.21 * t * canvas.between(0.85, 1.1);
            double tip = foot - height * 0.24;
            Color shade = Tint.sink(needle, 0.25 * (1 - t) + canvas.between(0, 0.1));
            canvas.shape(shade, x, tip, x + half, foot, x + half * 0.4, foot - height * 0.02, x - half, foot);
            if (snowed) {
                Color snow = canvas.palette.at("f4f7fb", depth * 0.7);
                canvas.shape(
                        snow,
                        x,
                        tip,
                        x - half,
                        foot,
                        x - half * 0.45,
                        foot - height * 0.05,
                        x + half * 0.1,
                        foot - height * 0.09);
            }
        }
        canvas.box(
                x - height * 0.015,
                y - height * 0.08,
                height * 0.03,
                height * 0.08,
                canvas.palette.at("4b3a30", depth));
    }
}
