package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Water that mirrors what is painted above it, and open sea with waves. */
final class Water {

    private Water() {}

    /**
     * Mirrors the picture above {@code line} down to {@code foot} (pixels). {@code rough} is 0 for a mirror, 1 for a
     * breeze, 2 and more for open water.
     */
    static void mirror(Canvas canvas, double line, double foot, double rough) {
        Palette light = canvas.palette;
        Noise wave = new Noise(canvas.random.nextLong());
        BufferedImage image = canvas.image;
        int top = (int) Math.round(line);
        int end = Math.min(canvas.h, (int) Math.round(foot));
        BufferedImage above = new BufferedImage(canvas.w, top, BufferedImage.TYPE_INT_RGB);
        above.createGraphics().drawImage(image, 0, 0, null);
        for (int y = top; y < end; y++) {
            double t = (y - top) / (canvas.h - line + 1);
            double high = 2.2 + 26 * t * t + 7 * t;
            for (int x = 0; x < canvas.w; x++) {
                double n = wave.layered(x / (high * 7.5), y / high, 3);
                double m = wave.at(x / (high * 4.1) + 91, y / high * 1.7 + 3);
                double sway = rough * (1.5 + 26 * t);
                int fromX = clamp((int) (x + n * sway), canvas.w);
                int fromY = clamp((int) (top - 1 - (y - top) * 1.02 + m * rough * (4 + 70 * t)), top);
                Color seen = new Color(above.getRGB(fromX, fromY));
                double body = 0.2 + 0.5 * t + 0.3 * n * Math.min(1.2, rough);
                Color colour = Tint.mix(seen, light.water, Math.max(0.08, body));
                if (n + 0.3 * m > 0.44) {
                    colour = Tint.mix(colour, Tint.lift(light.low, 0.2), Math.min(0.6, 0.28 * rough));
                }
                image.setRGB(x, y, colour.getRGB());
            }
        }
        canvas.line(0, line, canvas.w, line, Tint.clear(Tint.mix(light.haze, light.water, 0.4), 0.5), 2);
    }

    /** Mirrors what floats between x0 and x1 on a nearer waterline, fading over {@code reach} pixels. */
    static void under(Canvas canvas, double x0, double x1, double line, double reach, double strength) {
        Noise wave = new Noise(canvas.random.nextLong());
        int top = (int) Math.round(line);
        for (int y = top; y < Math.min(canvas.h, top + reach); y++) {
            double t = (y - top) / reach;
            for (int x = clamp((int) x0, canvas.w); x < Math.min(canvas.w, x1); x++) {
                double sway = wave.layered(x / 40.0, y / 6.0, 2) * (2 + 14 * t);
                int fromX = clamp((int) (x + sway), canvas.w);
                int fromY = clamp((int) (2 * top - y - 1 + sway * 0.6), top);
                double edge = Math.min(1, Math.min(x - x0, x1 - x) / 60);
                Color seen = Tint.mix(new Color(canvas.image.getRGB(fromX, fromY)), canvas.palette.water, 0.3);
                Color here = new Color(canvas.image.getRGB(x, y));
                canvas.image.setRGB(
                        x, y, Tint.mix(here, seen, strength * edge * (1 - t)).getRGB());
            }
        }
    }

    /** The broken path of light under the sun, the moon or a lamp. */
    static void glitter(
            Canvas canvas, double x, double line, double foot, double width, Color colour, double strength) {
        int dashes = (int) ((foot - line) * 0.75);
        for (int i = 0; i < dashes; i++) {
            double t = Math.pow(canvas.random.nextDouble(), 1.35);
            double y = line + 2 + t * (foot - line);
            double spread = width * (0.35 + 1.3 * t);
            double length = (4 + 46 * t) * canvas.between(0.4, 1.2);
            double off = canvas.random.nextGaussian() * spread * 0.42;
            double fade = strength * (1 - 0.45 * t) * Math.max(0.1, 1 - Math.abs(off) / (spread * 1.5));
            canvas.oval(x + off, y, length, 0.9 + 3.2 * t, Tint.clear(colour, fade * canvas.between(0.45, 1)));
        }
    }

    /** A heavy sea: rows of waves with foam, growing towards the viewer. */
    static void swell(Canvas canvas, double line, double foot, double height) {
        Palette light = canvas.palette;
        int rows = 13;
        Noise shape = new Noise(canvas.random.nextLong());
        for (int row = 0; row < rows; row++) {
            double t = row / (rows - 1.0);
            double base = line + (foot - line) * Math.pow(t, 1.6);
            double size = height * (0.05 + 0.95 * Math.pow(t, 1.4));
            Color body = Tint.mix(Tint.mix(light.water, light.haze, 0.55), light.water, t);
            Path2D crest = new Path2D.Double();
            crest.moveTo(-10, canvas.h + 10);
            for (int x = -10; x <= canvas.w + 10; x += 6) {
                crest.lineTo(x, crestAt(shape, x, base, size, row));
            }
            crest.lineTo(canvas.w + 10, canvas.h + 10);
            crest.closePath();
            canvas.g.setPaint(new GradientPaint(
                    0,
                    (float) (base - size),
                    Tint.lift(body, 0.2),
                    0,
                    (float) (base + size * 1.3),
                    Tint.sink(body, 0.42)));
            canvas.g.fill(crest);
            foam(canvas, shape, base, size, row, t);
        }
    }

    private static double crestAt(Noise shape, double x, double base, double size, int row) {
        double length = 90 + size * 3.4;
        double wave = shape.layered(x / length + row * 7.7, row * 3.1, 3);
        return base - size * (0.9 * Math.abs(wave) * 1.6 - 0.4);
    }

    private static void foam(Canvas canvas, Noise shape, double base, double size, int row, double t) {
        Color white = Tint.mix(canvas.palette.haze, Tint.hex("f7faf6"), 0.35 + 0.6 * t);
        for (int x = 0; x < canvas.w; x += 3) {
            double y = crestAt(shape, x, base, size, row);
            double peak = base - y;
            if (peak > size * 0.22 && shape.at(x / 38.0 + row, 5.5) > -0.25) {
                double drop = (peak / size) * 16 * (0.4 + t);
                for (int dab = 0; dab < 4; dab++) {
                    double down = canvas.random.nextDouble();
                    canvas.oval(
                            x + canvas.between(-5, 5) * (0.5 + t),
                            y + down * down * drop * 2.2,
                            (1.5 + 6 * t) * canvas.between(0.4, 1.2),
                            (0.8 + 2.2 * t) * canvas.between(0.4, 1.3),
                            Tint.clear(white, 0.5 * (1 - 0.7 * down)));
                }
            }
            if (canvas.chance(0.22 * t)) {
                double down = canvas.between(0.1, 1.3) * size;
                canvas.oval(x, y + down, canvas.between(4, 24) * t, 1 + 1.6 * t, Tint.clear(white, 0.3));
            }
        }
    }

    /** A burst of spray that rises from {@code x}, {@code y}. */
    static void spray(Canvas canvas, double x, double y, double width, double height, double lean) {
        Color white = Tint.mix(canvas.palette.haze, Color.WHITE, 0.75);
        Noise body = new Noise(canvas.random.nextLong());
        canvas.soft(9, sheet -> burst(sheet, body, x, y, width, height, lean, 260, 26, white, 0.5));
        canvas.soft(2, sheet -> burst(sheet, body, x, y, width * 0.92, height, lean, 900, 9, white, 0.62));
        burst(canvas, body, x, y, width * 1.1, height * 1.12, lean, 800, 2.6, white, 0.8);
    }

    private static void burst(
            Canvas canvas,
            Noise body,
            double x,
            double y,
            double width,
            double height,
            double lean,
            int drops,
            double size,
            Color colour,
            double strength) {
        for (int i = 0; i < drops; i++) {
            double across = canvas.random.nextGaussian() * 0.42;
            double reach = Math.exp(-across * across * 3.2) * (0.72 + 0.4 * body.at(across * 9, 1.5));
            double up = Math.pow(canvas.random.nextDouble(), 0.8) * Math.max(0.06, reach);
            double dropX = x + across * width * (0.55 + 0.7 * up) + lean * up * up * height;
            double s = size * canvas.between(0.4, 1.3) * (1.15 - 0.55 * up);
            canvas.oval(dropX, y - up * height, s, s, Tint.clear(colour, strength * (1 - 0.55 * up)));
        }
    }

    private static int clamp(int value, int size) {
        return Math.max(0, Math.min(size - 1, value));
    }
}
