package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Wood, cloth and paper that things lie on. Lengths are pixels. */
final class Board {

    private Board() {}

    /** Planks across the picture with their grain. */
    static void wood(Canvas c, double x, double y, double w, double h, String colour) {
        Color base = c.palette.at(colour, 0);
        double plank = 132;
        for (double py = y; py < y + h; py += plank) {
            Color tone = c.chance(0.5) ? Tint.lift(base, c.between(0, 0.1)) : Tint.sink(base, c.between(0, 0.16));
            c.fillDown(new Rectangle2D.Double(x, py, w, plank), Tint.lift(tone, 0.05), Tint.sink(tone, 0.08));
            for (int i = 0; i < 26; i++) {
                double gy = py + c.between(4, plank - 4);
                double gx = x + c.between(-0.1, 0.9) * w;
                Path2D grain = StreetScenes.curve(
                        gx, gy, gx + 160, gy + c.between(-9, 9), gx + c.between(200, 520), gy + c.between(-4, 4));
                c.stroke(grain, Tint.clear(Tint.sink(tone, 0.5), 0.25), c.between(1, 3));
            }
            c.line(x, py, x + w, py, Tint.clear(Tint.sink(base, 0.8), 0.7), 3);
        }
    }

    /** A cloth with two stripes along its edges. */
    static void cloth(Canvas c, double x, double y, double w, double h, String colour, String stripe) {
        c.soft(16, s -> s.box(x + 8, y + 12, w, h, Tint.clear(Color.BLACK, 0.45)));
        Color linen = c.palette.at(colour, 0);
        c.fillAcross(new Rectangle2D.Double(x, y, w, h), linen, Tint.sink(linen, 0.08));
        Color band = c.palette.at(stripe, 0);
        boolean upright = h > w;
        for (int i = 0; i < 2; i++) {
            double off = 26 + i * 22;
            double thick = i == 0 ? 12 : 5;
            if (upright) {
                c.box(x + off, y, thick, h, Tint.clear(band, 0.8));
                c.box(x + w - off - thick, y, thick, h, Tint.clear(band, 0.8));
            } else {
                c.box(x, y + off, w, thick, Tint.clear(band, 0.8));
                c.box(x, y + h - off - thick, w, thick, Tint.clear(band, 0.8));
            }
        }
        for (int i = 0; i < 26; i++) {
            double fx = x + c.between(0, w);
            double fy = y + c.between(0, h);
            c.stroke(
                    StreetScenes.curve(
                            fx, fy, fx + c.between(-60, 60), fy + 60, fx + c.between(-40, 40), fy + c.between(90, 180)),
                    Tint.clear(Tint.sink(linen, 0.35), 0.1),
                    c.between(3, 9));
        }
    }

    /** Paper with stains and fibres. */
    static void paper(Canvas c, Rectangle2D sheet, String colour) {
        Color tone = c.palette.at(colour, 0);
        c.soft(
                14,
                s -> s.box(
                        sheet.getX() + 10,
                        sheet.getY() + 14,
                        sheet.getWidth(),
                        sheet.getHeight(),
                        Tint.clear(Color.BLACK, 0.5)));
        c.fillAcross(sheet, Tint.lift(tone, 0.1), Tint.sink(tone, 0.06));
        c.within(sheet, () -> {
            for (int i = 0; i < 40; i++) {
                double r = c.between(20, 130);
                c.glow(
                        sheet.getX() + c.between(0, 1) * sheet.getWidth(),
                        sheet.getY() + c.between(0, 1) * sheet.getHeight(),
                        r,
                        Tint.hex("a57a44"),
                        0.09);
            }
            for (int i = 0; i < 500; i++) {
                double x = sheet.getX() + c.between(0, 1) * sheet.getWidth();
                double y = sheet.getY() + c.between(0, 1) * sheet.getHeight();
                c.line(x, y, x + c.between(-9, 9), y + c.between(-4, 4), Tint.clear(Tint.sink(tone, 0.4), 0.12), 1);
            }
        });
    }
}
