package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Wide water with boats and ships. */
final class EstuaryScenes {

    private EstuaryScenes() {}

    static void eelgrass(Canvas c) {
        double line = 470;
        Sky.over(c, line).clouds(0.38, 0.75);
        Land.hills(c, line - 70, line, 3, Tint.hex("567060"));
        Water.mirror(c, line, c.h, 0.9);
        c.fillDown(
                new Rectangle2D.Double(0, line, c.w, c.h - line),
                Tint.clear(Tint.hex("7fb08a"), 0.12),
                Tint.clear(Tint.hex("3f8a6a"), 0.55));
        Noise bed = new Noise(c.random.nextLong());
        for (int i = 0; i < 5200; i++) {
            double t = Math.sqrt(c.random.nextDouble());
            double y = line + 60 + (c.h - line - 60) * t;
            double x = c.between(0, c.w);
            if (bed.layered(x / (150 + 260 * t), y / (30 + 70 * t), 3) > 0.02) {
                Color blade = Tint.mix(
                        Tint.hex(c.pick("1f4a3a", "2a5a3f", "17403a", "3a6a45")), c.palette.haze, 0.3 * (1 - t));
                c.stroke(
                        StreetScenes.curve(x, y, x + 10 * t, y - 10 * t, x + 26 * t + 4, y - 22 * t),
                        Tint.clear(blade, 0.45),
                        1.5 + 3.5 * t);
            }
        }
        Water.glitter(c, 1150, line, c.h, 340, Tint.hex("f4fbff"), 0.28);
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < 360; i++) {
                double x = side == 0 ? c.between(-20, 330) : c.between(1330, 1620);
                double base = line + 30 + c.between(0, side == 0 ? 90 : 60);
                double tall = c.between(50, 150);
                c.stroke(
                        StreetScenes.curve(x, base, x + 4, base - tall * 0.6, x + c.between(4, 26), base - tall),
                        c.palette.at(c.pick("9a8a4a", "b59f5a", "6f7a3f", "c7b26c"), 0.12),
                        2);
            }
        }
        double x = 720;
        double y = 770;
        c.soft(9, s -> s.oval(x + 20, y + 36, 320, 26, Tint.clear(Tint.hex("0f2c26"), 0.55)));
        Figure.someone(c)
                .pose(Figure.Pose.SIT)
                .head(Figure.Head.CAP)
                .coat("d8742c")
                .legs("2b3a4a")
                .facing(1)
                .shadowless()
                .draw(c, x - 150, y + 22, 300);
        Figure.someone(c)
                .pose(Figure.Pose.KNEEL)
                .head(Figure.Head.BUN)
                .coat("2f6a94")
                .legs("2a3340")
                .facing(1)
                .shadowless()
                .draw(c, x + 110, y + 20, 310);
        Path2D hull = new Path2D.Double();
        hull.moveTo(x - 330, y - 52);
        hull.quadTo(x, y - 20, x + 350, y - 80);
        hull.quadTo(x + 300, y + 30, x + 200, y + 42);
        hull.lineTo(x - 270, y + 42);
        hull.quadTo(x - 330, y + 30, x - 330, y - 52);
        c.fillDown(hull, c.palette.at("f0ede2", 0), c.palette.at("9fb3b0", 0));
        c.stroke(StreetScenes.curve(x - 330, y - 52, x, y - 20, x + 350, y - 80), c.palette.at("2f6a5a", 0), 11);
        c.line(x + 190, y - 120, x + 300, y + 90, c.palette.at("e9d28a", 0), 6);
        c.box(x - 346, y - 96, 36, 96, c.palette.at("33383e", 0));
        for (int i = 0; i < 18; i++) {
            c.oval(
                    x + c.between(-330, 330),
                    y + 46 + c.between(0, 24),
                    c.between(20, 70),
                    2,
                    Tint.clear(Color.WHITE, 0.4));
        }
        Sky.gulls(c, 6, 0.2, 0.1, 0.9, 0.35);
    }

    static void anchorage(Canvas c) {
        double line = 520;
        Sky.over(c, line).sunAt(0.32, 0.86).streaks(10).sun(30);
        Land.cliff(
                c,
                line + 6,
                Tint.hex("6a6a72"),
                Tint.hex("5f6a58"),
                0.45,
                1120,
                line,
                1200,
                470,
                1300,
                430,
                1450,
                400,
                1620,
                380);
        Harbour.lighthouse(c, 1250, 452, 120, 0.4, false);
        for (int i = 0; i < 9; i++) {
            Ships.cargo(
                    c,
                    90 + i * 128 + c.between(-30, 30),
                    line + c.between(-3, 3),
                    c.between(80, 130),
                    c.pick("3f4a5a", "5a3f3f", "44564f"),
                    0.62,
                    c.pick(1, -1),
                    c.random.nextInt(3));
        }
        Water.mirror(c, line, c.h, 0.5);
        c.mist(line + 6, 60, Tint.lift(c.palette.haze, 0.35), 0.55);
        double[][] near = {
            {330, 600, 230, 0.42},
            {900, 590, 210, 0.45},
            {1330, 625, 270, 0.34},
            {640, 680, 340, 0.24},
            {1190, 770, 470, 0.1},
            {200, 800, 440, 0.08}
        };
        String[] hulls = {"3a4a66", "7a3a34", "2f5a52", "44484f", "2f4f7a", "7f3a30"};
        for (int i = 0; i < near.length; i++) {
            double[] s = near[i];
            Ships.cargo(c, s[0], s[1], s[2], hulls[i], s[3], i % 2 == 0 ? 1 : -1, i % 3 == 0 ? 0 : 4);
            Water.under(c, s[0] - s[2] * 0.6, s[0] + s[2] * 0.6, s[1], s[2] * 0.32, 0.7);
            c.mist(s[1] + 10, 34, Tint.lift(c.palette.haze, 0.35), 0.38);
        }
        Water.glitter(c, 0.32 * c.w, line, c.h, 60, Tint.lift(c.palette.glow, 0.4), 0.6);
        Sky.gulls(c, 5, 0.5, 0.1, 0.9, 0.4);
    }
}
