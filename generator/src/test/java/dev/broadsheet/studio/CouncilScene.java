package dev.broadsheet.studio;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The council chamber. */
final class CouncilScene {

    private CouncilScene() {}

    static void council(Canvas c) {
        c.fillDown(new Rectangle2D.Double(0, 0, c.w, 560), c.palette.at("6a4028", 0), c.palette.at("8a5836", 0));
        for (int i = 0; i < 11; i++) {
            double x = 20 + i * 146;
            c.fillDown(new Rectangle2D.Double(x, 60, 118, 400), c.palette.at("7a4a2e", 0), c.palette.at("5a3622", 0));
            c.stroke(new Rectangle2D.Double(x + 8, 70, 102, 380), Tint.clear(c.palette.at("a87248", 0), 0.7), 3);
        }
        c.box(0, 466, c.w, 18, c.palette.at("9a6640", 0));
        crest(c, 800, 190);
        c.fillDown(
                Canvas.smooth(730, 480, 736, 330, 800, 296, 864, 330, 870, 480),
                c.palette.at("7a2a2a", 0),
                c.palette.at("4a1a1c", 0));
        c.stroke(Canvas.smooth(730, 480, 736, 330, 800, 296, 864, 330, 870, 480), c.palette.at("c9964a", 0), 8);
        Figure.someone(c)
                .coat("24473a")
                .head(Figure.Head.SHORT)
                .hair("b5b2ae")
                .pose(Figure.Pose.SIT)
                .facing(1)
                .shadowless()
                .draw(c, 790, 560, 300);
        c.fillDown(
                Canvas.closed(560, 470, 1040, 470, 1070, 590, 530, 590),
                c.palette.at("9a6238", 0),
                c.palette.at("5a3620", 0));
        c.box(548, 458, 504, 18, c.palette.at("b57c4a", 0));
        for (int i = 0; i < 2; i++) {
            double x = 230 + i * 1140;
            c.line(x, 0, x, 120, c.palette.at("3a2a1c", 0), 4);
            for (int k = 0; k < 7; k++) {
                double lx = x - 108 + k * 36;
                double ly = 150 + 26 * Math.sin(k * Math.PI / 6);
                c.line(x, 120, lx, ly, c.palette.at("b58a3c", 0), 3);
                c.glow(lx, ly - 10, 82, c.palette.glow, 0.7);
                c.oval(lx, ly - 8, 10, 15, Tint.hex("fff3d0"));
            }
        }
        c.fillDown(new Rectangle2D.Double(0, 580, c.w, 500), c.palette.at("7a2f2c", 0), c.palette.at("3f1a1c", 0));
        for (int row = 0; row < 4; row++) {
            double mid = 640 + row * 118;
            double sag = 70 + row * 34;
            double tall = 190 + row * 52;
            int seats = 13 - row * 2;
            for (int i = 0; i < seats; i++) {
                double t = (i + 0.5) / seats * 2 - 1;
                double x = 800 + t * (800 + row * 40);
                double y = mid + sag * t * t - sag * 0.6 + 60;
                if (Math.abs(t) < 0.09 && row < 3) {
                    continue;
                }
                boolean up = (i * 7 + row * 3) % 5 < 3;
                Figure.someone(c)
                        .head(c.pick(
                                Figure.Head.SHORT,
                                Figure.Head.LONG,
                                Figure.Head.BUN,
                                Figure.Head.BALD,
                                Figure.Head.SHORT))
                        .coat(c.pick("26324a", "3a3436", "5a2f34", "2f4a44", "4a4a52", "6a4a3a"))
                        .pose(up ? Figure.Pose.HAND_UP : Figure.Pose.STAND)
                        .facing(t < 0 ? 1 : -1)
                        .hem(0.2)
                        .shadowless()
                        .draw(c, x, y + tall * 0.42, tall);
            }
            bench(c, mid + 70, sag, 64 + row * 14);
        }
    }

    private static void bench(Canvas c, double y, double sag, double high) {
        Path2D front = new Path2D.Double();
        front.moveTo(-20, y + sag * 0.4);
        front.quadTo(800, y - sag * 0.95, 1620, y + sag * 0.4);
        front.lineTo(1620, y + sag * 0.4 + high);
        front.quadTo(800, y - sag * 0.95 + high, -20, y + sag * 0.4 + high);
        front.closePath();
        c.fillDown(front, c.palette.at("a56b3e", 0), c.palette.at("4f301e", 0));
        c.within(front, () -> {
            for (int i = 0; i < 30; i++) {
                c.line(i * 56, y - sag, i * 56, y + sag + high, Tint.clear(c.palette.at("3a2214", 0), 0.5), 3);
            }
        });
        c.stroke(
                StreetScenes.curve(-20, y + sag * 0.4, 800, y - sag * 0.95, 1620, y + sag * 0.4),
                c.palette.at("d09a5e", 0),
                9);
        for (int i = 0; i < 9; i++) {
            double t = (i + 0.5) / 9 * 2 - 1;
            double py = y - sag * 0.275 + sag * 0.675 * t * t - 4;
            c.shape(
                    c.palette.at("f0e6d0", 0),
                    800 + t * 800,
                    py,
                    800 + t * 800 + 40,
                    py - 3,
                    800 + t * 800 + 48,
                    py + 6,
                    800 + t * 800 + 6,
                    py + 9);
        }
    }

    private static void crest(Canvas c, double x, double y) {
        c.fill(
                Canvas.smooth(x - 70, y - 84, x, y - 96, x + 70, y - 84, x + 68, y + 20, x, y + 96, x - 68, y + 20),
                c.palette.at("d0a24c", 0));
        Path2D shield =
                Canvas.smooth(x - 58, y - 72, x, y - 82, x + 58, y - 72, x + 56, y + 14, x, y + 80, x - 56, y + 14);
        c.fillDown(shield, c.palette.at("2f5a8a", 0), c.palette.at("1f3f66", 0));
        c.within(shield, () -> {
            for (int i = 0; i < 3; i++) {
                Path2D wave = new Path2D.Double();
                wave.moveTo(x - 70, y + 26 + i * 20);
                for (int k = 0; k < 7; k++) {
                    wave.quadTo(x - 60 + k * 20, y + (k % 2 == 0 ? 14 : 38) + i * 20, x - 50 + k * 20, y + 26 + i * 20);
                }
                c.stroke(wave, c.palette.at("f2ead6", 0), 7);
            }
            c.box(x - 11, y - 56, 22, 66, c.palette.at("f2ead6", 0));
            c.box(x - 15, y - 62, 30, 10, c.palette.at("c9503f", 0));
        });
        c.glow(x, y, 150, c.palette.glow, 0.25);
    }
}
