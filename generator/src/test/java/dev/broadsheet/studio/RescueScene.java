package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A rescue at sea by night. */
final class RescueScene {

    private RescueScene() {}

    static void rescue(Canvas c) {
        double line = 500;
        Sky.over(c, line).clouds(0.85, 0.9);
        Water.swell(c, line, 760, 220);
        Path2D beam = Canvas.closed(1002, 268, 1020, 262, 980, 820, 540, 800);
        c.soft(14, s -> s.fillDown(beam, Tint.clear(Tint.hex("eef6ff"), 0.6), Tint.clear(Tint.hex("cfe2f2"), 0.2)));
        AffineTransform upright = c.g.getTransform();
        c.glow(750, 720, 420, Tint.hex("cfe4f4"), 0.35);
        c.g.rotate(Math.toRadians(-17), 750, 780);
        Boats.fishing(c, 750, 800, 430, "a83a30", 0, 1);
        for (int i = 0; i < 2; i++) {
            Figure.someone(c)
                    .coat("e88a2c")
                    .head(Figure.Head.HELMET)
                    .pose(Figure.Pose.BOTH_UP)
                    .shadowless()
                    .draw(c, 830 + i * 42, 742, 78);
        }
        c.g.setTransform(upright);
        front(c, 830, 150);
        Water.spray(c, 520, 856, 330, 150, 0.5);
        Water.spray(c, 930, 870, 300, 190, 0.35);
        front(c, 950, 190);
        c.soft(
                16,
                s -> s.fill(
                        Canvas.closed(1004, 270, 1018, 264, 960, 780, 590, 770), Tint.clear(Tint.hex("eef6ff"), 0.24)));
        helicopter(c, 1060, 220, 250);
        Sky.rain(c, 1000, -0.4, 0.4);
    }

    private static void front(Canvas c, double y, double height) {
        Noise shape = new Noise(c.random.nextLong());
        Color body = Tint.sink(c.palette.water, 0.05);
        Path2D wave = new Path2D.Double();
        wave.moveTo(-5, 1080);
        for (int x = -5; x <= 1605; x += 5) {
            wave.lineTo(x, y - height * 1.3 * Math.abs(shape.layered(x / 420.0, 3.3, 3)) + height * 0.3);
        }
        wave.lineTo(1605, 1080);
        wave.closePath();
        c.fillDown(wave, Tint.lift(body, 0.24), Tint.sink(body, 0.5));
        c.within(wave, () -> {
            for (int i = 0; i < 150; i++) {
                double x = c.between(0, 1600);
                double top = y - height * 1.3 * Math.abs(shape.layered(x / 420.0, 3.3, 3)) + height * 0.3;
                c.oval(
                        x,
                        top + c.between(-2, 16),
                        c.between(6, 34),
                        c.between(2, 8),
                        Tint.clear(Tint.hex("dfeaf0"), 0.32));
                c.oval(
                        x,
                        top + c.between(10, 160),
                        c.between(8, 60),
                        c.between(1, 3),
                        Tint.clear(Tint.hex("a9c2d0"), 0.25));
            }
        });
    }

    private static void helicopter(Canvas c, double x, double y, double length) {
        Color red = Tint.hex("a8392f");
        Color white = Tint.hex("c9cdd2");
        c.fill(
                Canvas.smooth(
                        x - length * 0.42,
                        y + length * 0.02,
                        x - length * 0.36,
                        y - length * 0.1,
                        x - length * 0.16,
                        y - length * 0.15,
                        x + length * 0.1,
                        y - length * 0.13,
                        x + length * 0.2,
                        y - length * 0.04,
                        x + length * 0.14,
                        y + length * 0.07,
                        x - length * 0.2,
                        y + length * 0.1),
                red);
        c.shape(
                red,
                x + length * 0.1,
                y - length * 0.1,
                x + length * 0.66,
                y - length * 0.08,
                x + length * 0.66,
                y - length * 0.05,
                x + length * 0.12,
                y + length * 0.04);
        c.shape(
                white,
                x + length * 0.62,
                y - length * 0.07,
                x + length * 0.74,
                y - length * 0.24,
                x + length * 0.78,
                y - length * 0.24,
                x + length * 0.7,
                y - length * 0.04);
        c.shape(
                white,
                x - length * 0.3,
                y + length * 0.03,
                x + length * 0.16,
                y + length * 0.01,
                x + length * 0.13,
                y + length * 0.06,
                x - length * 0.25,
                y + length * 0.075);
        c.shape(
                Tint.hex("26394a"),
                x - length * 0.39,
                y - length * 0.01,
                x - length * 0.33,
                y - length * 0.1,
                x - length * 0.2,
                y - length * 0.12,
                x - length * 0.19,
                y - length * 0.01);
        c.box(x - length * 0.1, y - length * 0.09, length * 0.12, length * 0.11, Tint.hex("1d2833"));
        Figure.someone(c)
                .coat("e88a2c")
                .head(Figure.Head.HELMET)
                .pose(Figure.Pose.SIT)
                .facing(-1)
                .shadowless()
                .draw(c, x - length * 0.03, y + length * 0.1, length * 0.26);
        c.box(x - length * 0.05, y - length * 0.2, length * 0.06, length * 0.07, Tint.hex("2b3038"));
        c.line(
                x - length * 0.72,
                y - length * 0.2,
                x + length * 0.68,
                y - length * 0.215,
                Tint.clear(Tint.hex("dfe6ee"), 0.7),
                4);
        c.soft(
                5,
                s -> s.oval(
                        x - length * 0.02,
                        y - length * 0.207,
                        length * 0.72,
                        length * 0.022,
                        Tint.clear(Tint.hex("dfe6ee"), 0.3)));
        c.oval(
                x + length * 0.75,
                y - length * 0.15,
                length * 0.02,
                length * 0.09,
                Tint.clear(Tint.hex("dfe6ee"), 0.35));
        c.line(x - length * 0.28, y + length * 0.14, x + length * 0.1, y + length * 0.14, Tint.hex("2b3038"), 3);
        c.glow(x - length * 0.2, y + length * 0.13, length * 0.22, Tint.hex("f4f9ff"), 1);
        c.glow(x + length * 0.76, y - length * 0.25, length * 0.1, Tint.hex("ff4a3a"), 1);
        c.line(
                x - length * 0.02,
                y + length * 0.08,
                x - length * 0.75,
                y + length * 1.86,
                Tint.clear(Tint.hex("c9d4dd"), 0.5),
                1.3);
    }
}
