package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;

/** A grey patrol vessel seen from the side. */
final class PatrolVessel {

    private PatrolVessel() {}

    /** A grey patrol vessel. */
    static void patrol(Canvas c, double x, double line, double length, int way) {
        Palette light = c.palette;
        double height = length * 0.105;
        Color grey = light.at("8b97a0", 0.04);
        Color pale = light.at("a9b4bb", 0.04);
        Color glass = light.at("2a3843", 0.05);
        double deck = line - height * 0.85;
        c.fillDown(
                Canvas.closed(
                        x - way * length * 0.26,
                        deck,
                        x - way * length * 0.23,
                        deck - length * 0.085,
                        x + way * length * 0.13,
                        deck - length * 0.085,
                        x + way * length * 0.2,
                        deck),
                pale,
                Tint.sink(grey, 0.15));
        c.fillDown(
                Canvas.closed(
                        x - way * length * 0.1,
                        deck - length * 0.085,
                        x - way * length * 0.08,
                        deck - length * 0.15,
                        x + way * length * 0.05,
                        deck - length * 0.15,
                        x + way * length * 0.1,
                        deck - length * 0.085),
                Tint.lift(pale, 0.1),
                grey);
        c.shape(
                glass,
                x - way * length * 0.05,
                deck - length * 0.115,
                x - way * length * 0.045,
                deck - length * 0.14,
                x + way * length * 0.05,
                deck - length * 0.14,
                x + way * length * 0.073,
                deck - length * 0.115);
        double mast = x - way * length * 0.05;
        c.shape(
                grey,
                mast - length * 0.018,
                deck - length * 0.15,
                mast - length * 0.005,
                deck - length * 0.3,
                mast + length * 0.005,
                deck - length * 0.3,
                mast + length * 0.018,
                deck - length * 0.15);
        for (int i = 0; i < 3; i++) {
            c.line(
                    mast - length * (0.05 - 0.012 * i),
                    deck - length * (0.2 + 0.035 * i),
                    mast + length * (0.05 - 0.012 * i),
                    deck - length * (0.2 + 0.035 * i),
                    grey,
                    length * 0.005);
        }
        c.oval(mast, deck - length * 0.305, length * 0.014, length * 0.012, Tint.lift(pale, 0.3));
        c.line(
                x + way * length * 0.3,
                deck - length * 0.035,
                x + way * length * 0.4,
                deck - length * 0.055,
                grey,
                length * 0.008);
        c.oval(x + way * length * 0.29, deck - length * 0.025, length * 0.025, length * 0.022, grey);
        c.shape(
                light.at("d9772c", 0.02),
                x - way * length * 0.4,
                deck - length * 0.02,
                x - way * length * 0.29,
                deck - length * 0.02,
                x - way * length * 0.3,
                deck - length * 0.045,
                x - way * length * 0.39,
                deck - length * 0.045);
        Path2D body = Ships.hull(x, line, length, height, 0.5, way);
        c.fillDown(body, pale, Tint.sink(grey, 0.3));
        c.within(body, () -> {
            c.box(x - length, line - height * 0.1, 2 * length, height, light.at("3c2628", 0));
            double s = x + way * length * 0.26;
            c.shape(
                    light.at("c5502f", 0.02),
                    s,
                    line - height * 2,
                    s + way * length * 0.035,
                    line - height * 2,
                    s - way * length * 0.02,
                    line,
                    s - way * length * 0.055,
                    line);
            c.shape(
                    light.at("23405f", 0.02),
                    s + way * length * 0.045,
                    line - height * 2,
                    s + way * length * 0.06,
                    line - height * 2,
                    s + way * length * 0.005,
                    line,
                    s - way * length * 0.01,
                    line);
        });
        for (int i = 0; i < 44; i++) {
            double rx = x + length * (-0.48 + i * 0.0222);
            double up = line - height * (0.9 + 0.35 * Math.pow(Math.max(0, way * (rx - x) / length + 0.1), 2) * 3.4);
            c.line(rx, up, rx, up - length * 0.022, Tint.clear(pale, 0.8), 1);
        }
        for (int i = 0; i < 6; i++) {
            c.box(
                    x + way * length * (-0.18 + i * 0.05),
                    deck - length * 0.055,
                    length * 0.014,
                    length * 0.016,
                    c.chance(0.3) ? light.glow : glass);
        }
    }
}
