package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Weather that makes news. */
final class StormScenes {

    private StormScenes() {}

    static void surge(Canvas c) {
        double line = 470;
        Sky.over(c, line).sunAt(0.15, 0.9).clouds(0.95, 0.9);
        Water.swell(c, line, 900, 190);
        breaker(c, 560, 880, 820, 560);
        Harbour.masonry(c, 0, 846, 1600, 1067, "77746c", 38, 0.04);
        c.box(0, 834, 1600, 18, c.palette.at("9d998e", 0));
        spill(c, 852, 140, 1100);
        Town.lamp(c, 1290, 842, 360);
        c.glow(1290, 460, 240, c.palette.glow, 0.6);
        for (int i = 0; i < 6; i++) {
            c.line(1090 + i * 90, 838, 1090 + i * 90, 790, c.palette.at("2a2d30", 0), 7);
        }
        c.line(1060, 800, 1600, 800, c.palette.at("2a2d30", 0), 5);
        Sky.rain(c, 800, -0.35, 0.38);
    }

    /** A wave that rears up behind a wall and bursts over it. */
    private static void breaker(Canvas c, double x, double foot, double width, double height) {
        Color body = Tint.mix(c.palette.water, Tint.hex("4f7a6c"), 0.5);
        Path2D wave = new Path2D.Double();
        wave.moveTo(x - width, foot);
        wave.curveTo(
                x - width * 0.5,
                foot - height * 0.1,
                x - width * 0.3,
                foot - height * 0.72,
                x - width * 0.02,
                foot - height * 0.78);
        wave.curveTo(
                x + width * 0.16,
                foot - height * 0.8,
                x + width * 0.28,
                foot - height * 0.62,
                x + width * 0.3,
                foot - height * 0.48);
        wave.curveTo(
                x + width * 0.16, foot - height * 0.5, x + width * 0.2, foot - height * 0.2, x + width * 0.5, foot);
        wave.closePath();
        c.fillDown(wave, Tint.lift(body, 0.3), Tint.sink(body, 0.4));
        c.within(wave, () -> {
            for (int i = 0; i < 70; i++) {
                double t = c.random.nextDouble();
                Path2D vein = new Path2D.Double();
                vein.moveTo(x - width * 0.9 + t * width * 1.1, foot);
                vein.curveTo(
                        x - width * 0.5 + t * width * 0.5,
                        foot - height * 0.2,
                        x - width * 0.25 + t * width * 0.3,
                        foot - height * 0.6,
                        x + width * (0.3 * t - 0.05),
                        foot - height * 0.8);
                c.stroke(
                        vein,
                        Tint.clear(Tint.mix(body, Color.WHITE, c.between(0.3, 0.8)), c.between(0.12, 0.45)),
                        c.between(2, 7));
            }
        });
        Water.spray(c, x + width * 0.12, foot - height * 0.3, width * 1.05, height * 1.05, -0.22);
        Water.spray(c, x + width * 0.3, foot - 10, width * 0.9, height * 0.72, 0.15);
        Water.spray(c, x - width * 0.25, foot - 6, width * 0.7, height * 0.4, -0.2);
    }

    private static void spill(Canvas c, double top, double fall, int streaks) {
        for (int i = 0; i < streaks; i++) {
            double x = c.between(0, 1150);
            double length = fall * c.between(0.1, 1) * (0.4 + 0.6 * Math.exp(-Math.pow((x - 600) / 380, 2)));
            c.line(
                    x,
                    top - 16,
                    x + c.between(-5, 5),
                    top - 16 + length,
                    Tint.clear(Tint.mix(c.palette.haze, Color.WHITE, 0.6), 0.2),
                    c.between(1, 4));
        }
    }

    static void wall(Canvas c) {
        double line = 520;
        Sky.over(c, line).clouds(0.8, 1.1);
        Water.swell(c, line, 820, 130);
        c.fillDown(
                Canvas.closed(0, 800, 1600, 700, 1600, 1067, 0, 1067),
                c.palette.at("6d6a68", 0),
                c.palette.at("34343c", 0));
        for (int i = 0; i < 4; i++) {
            double lamp = 220 + i * 380 + i * i * 14.0;
            double foot = 870 - i * 34.0;
            if (i == 1) {
                Water.spray(c, 430, 815, 620, 560, 0.3);
            }
            if (i == 3) {
                Water.spray(c, 1130, 765, 440, 380, 0.3);
            }
            c.glow(lamp, foot + 30, 260, Tint.hex("ffbe66"), 0.28);
            Town.lamp(c, lamp, foot, 470 - i * 62.0);
            c.glow(lamp, foot - (470 - i * 62.0) * 1.04, 330 - i * 40.0, Tint.hex("ffca7a"), 0.55);
        }
        Path2D parapet = Canvas.closed(0, 770, 1600, 674, 1600, 738, 0, 850);
        c.within(parapet, () -> Harbour.masonry(c, 0, 670, 1600, 852, "7f7a72", 30, 0));
        c.shape(Tint.clear(Tint.lift(c.palette.at("c9bfae", 0), 0.1), 0.9), 0, 762, 1600, 668, 1600, 680, 0, 778);
        Water.spray(c, 470, 800, 300, 250, 0.5);
        for (int i = 0; i < 70; i++) {
            double x = c.between(0, 1600);
            double y = c.between(880, 1060);
            c.oval(
                    x,
                    y,
                    c.between(20, 130),
                    c.between(2, 7),
                    Tint.clear(c.pick(c.palette.glow, c.palette.haze, c.palette.top), 0.2));
        }
        Figure.someone(c)
                .coat("d9a02c")
                .legs("20242c")
                .head(Figure.Head.HELMET)
                .pose(Figure.Pose.WALK)
                .lean(14)
                .hem(1.2)
                .facing(1)
                .draw(c, 1010, 960, 250);
        Figure.someone(c)
                .coat("2a3446")
                .head(Figure.Head.SCARF)
                .pose(Figure.Pose.WALK)
                .lean(16)
                .hem(1.4)
                .facing(1)
                .draw(c, 880, 975, 240);
        Sky.rain(c, 900, 0.3, 0.4);
    }
}
