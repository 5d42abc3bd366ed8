package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The sky above a horizon: its colours, sun or moon, stars and clouds. */
final class Sky {

    private final Canvas canvas;
    private final double horizon;
    private final Palette light;
    private double sunX;
    private double sunY;

    private Sky(Canvas canvas, double horizon) {
        this.canvas = canvas;
        this.horizon = horizon;
        this.light = canvas.palette;
        this.sunX = canvas.w * light.sunX;
        this.sunY = horizon * (1 - light.sunUp);
    }

    /** Colours the sky down to the horizon, given in pixels. */
    static Sky over(Canvas canvas, double horizon) {
        Sky sky = new Sky(canvas, horizon);
        canvas.g.setPaint(new LinearGradientPaint(0, 0, 0, (float) horizon, new float[] {0, 0.55f, 1}, new Color[] {
            sky.light.top, sky.light.middle, sky.light.low
        }));
        canvas.g.fill(new Rectangle2D.Double(0, 0, canvas.w, horizon + 2));
        return sky;
    }

    Sky sunAt(double shareX, double shareY) {
        sunX = canvas.w * shareX;
        sunY = horizon * shareY;
        return this;
    }

    double sunX() {
        return sunX;
    }

    Sky sun(double radius) {
        canvas.glow(sunX, sunY, radius * 13, light.glow, 0.55);
        canvas.glow(sunX, sunY, radius * 4, Tint.lift(light.glow, 0.4), 0.75);
        canvas.oval(sunX, sunY, radius, radius, Tint.lift(light.glow, 0.65));
        return this;
    }

    Sky moon(double radius) {
        canvas.glow(sunX, sunY, radius * 9, Tint.hex("b9cbea"), 0.4);
        canvas.oval(sunX, sunY, radius, radius, Tint.hex("f3eedb"));
        canvas.oval(sunX - radius * 0.25, sunY - radius * 0.1, radius * 0.3, radius * 0.24, Tint.hex("d9d6c8"));
        canvas.oval(sunX + radius * 0.3, sunY + radius * 0.35, radius * 0.22, radius * 0.18, Tint.hex("dedbcd"));
        return this;
    }

    Sky stars(int count) {
        for (int i = 0; i < count; i++) {
            double up = canvas.random.nextDouble() * canvas.random.nextDouble();
            double size = canvas.between(0.8, 2.1);
            canvas.oval(
                    canvas.between(0, canvas.w),
                    up * horizon,
                    size,
                    size,
                    Tint.clear(Tint.hex("eef2ff"), canvas.between(0.35, 0.95)));
        }
        return this;
    }

    /** Clouds of a plane seen in perspective; {@code cover} 0 to 1, {@code size} about 1. */
    Sky clouds(double cover, double size) {
        double day = (light.low.getRed() + light.low.getGreen() + light.low.getBlue()) / 765.0;
        Color lit = Tint.mix(Tint.lift(light.low, 0.62 * day), light.glow, 0.28 * day);
        Color shade = Tint.mix(light.middle, Tint.sink(light.top, 0.25), light.dark() ? 0.75 : 0.55);
        double threshold = 0.42 - 0.62 * cover;
        for (int y = 0; y < horizon; y++) {
            double distance = 1 / (0.16 + (horizon - y) / horizon);
            for (int x = 0; x < canvas.w; x++) {
                double u = (x - canvas.w * 0.5) / canvas.w * distance * 3.1 / size;
                double v = distance * 3.4 / size;
                double density = canvas.noise.layered(u, v, 6) - threshold;
                if (density <= 0) {
                    continue;
                }
                double toSun = Math.max(-1, Math.min(1, (sunX - x) / (0.12 * canvas.w))) * 0.13;
                double ahead = canvas.noise.layered(u + toSun, v + 0.1, 4) - threshold;
                double bright = 0.58 + 1.7 * (density - Math.max(0, ahead)) - density * 0.75;
                double far = Math.min(1, (distance - 1) / 6.5);
                double near = 1 - Math.min(1, Math.hypot(x - sunX, y - sunY) / (0.5 * canvas.w));
                Color cloud = Tint.mix(shade, lit, bright + 0.35 * near);
                cloud = Tint.mix(cloud, light.low, far * 0.45);
                double veil = Math.min(1, density * 5.2) * (0.92 - 0.5 * far);
                Color below = new Color(canvas.image.getRGB(x, y));
                canvas.image.setRGB(x, y, Tint.mix(below, cloud, veil).getRGB());
            }
        }
        return this;
    }

    /** A few long streaks, as on quiet mornings. */
    Sky streaks(int count) {
        canvas.soft(5, sheet -> {
            for (int i = 0; i < count; i++) {
                double y = horizon * sheet.between(0.18, 0.9);
                double x = sheet.between(-0.1, 0.9) * sheet.w;
                double length = sheet.between(0.15, 0.5) * sheet.w;
                Color streak = sheet.pick(Tint.lift(light.low, 0.4), light.haze, light.glow);
                for (int j = 0; j < 5; j++) {
                    sheet.oval(
                            x + length * sheet.between(0.3, 0.7),
                            y + sheet.between(-9, 9),
                            length * sheet.between(0.2, 0.5),
                            sheet.between(2, 7),
                            Tint.clear(streak, 0.34));
                }
            }
        });
        return this;
    }

    /** Slanting rain over the whole picture. */
    static void rain(Canvas canvas, int drops, double slant, double strength) {
        for (int i = 0; i < drops; i++) {
            double x = canvas.between(-0.1, 1.1) * canvas.w;
            double y = canvas.between(-0.05, 1) * canvas.h;
            double length = canvas.between(18, 60);
            Color drop = Tint.clear(Tint.lift(canvas.palette.haze, 0.5), strength * canvas.between(0.3, 1));
            canvas.line(x, y, x + slant * length, y + length, drop, canvas.between(0.8, 1.8));
        }
    }

    /** Snow in the air, near flakes larger. */
    static void snow(Canvas canvas, int flakes) {
        for (int i = 0; i < flakes; i++) {
            double size = 1.2 + 4.2 * Math.pow(canvas.random.nextDouble(), 5);
            Color flake = Tint.clear(Color.WHITE, canvas.between(0.45, 0.95));
            canvas.oval(canvas.between(0, canvas.w), canvas.between(0, canvas.h), size, size, flake);
        }
    }

    /** Birds far off. */
    static void gulls(Canvas canvas, int count, double fromX, double fromY, double toX, double toY) {
        for (int i = 0; i < count; i++) {
            double x = canvas.between(fromX, toX) * canvas.w;
            double y = canvas.between(fromY, toY) * canvas.h;
            double span = canvas.between(9, 26);
            double bank = canvas.between(-0.35, 0.35) * span;
            Path2D wing = new Path2D.Double();
            wing.moveTo(x - span, y - span * 0.35 + bank);
            wing.quadTo(x - span * 0.4, y - span * 0.62 + bank * 0.4, x, y);
            wing.quadTo(x + span * 0.4, y - span * 0.62 - bank * 0.4, x + span, y - span * 0.3 - bank);
            wing.quadTo(x + span * 0.4, y - span * 0.42 - bank * 0.4, x, y + span * 0.2);
            wing.quadTo(x - span * 0.4, y - span * 0.42 + bank * 0.4, x - span, y - span * 0.35 + bank);
            Color gull = canvas.palette.dark() || canvas.chance(0.3)
                    ? Tint.mix(canvas.palette.ink, canvas.palette.haze, 0.3)
                    : Tint.lift(canvas.palette.haze, 0.75);
            canvas.fill(wing, gull);
        }
    }
}
