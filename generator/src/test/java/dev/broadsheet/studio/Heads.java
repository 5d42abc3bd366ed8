package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The heads of figures. */
final class Heads {

    private Heads() {}

    static void draw(
            Canvas canvas,
            Figure.Head head,
            int facing,
            double x,
            double y,
            double u,
            Color skinTone,
            Color hairTone,
            Color cloth) {
        double way = facing * u;
        Color hat =
                switch (head) {
                    case CAP, HAT -> Tint.sink(cloth, 0.35);
                    case SCARF -> Tint.mix(cloth, Tint.hex("b7a58f"), 0.5);
                    case HELMET -> Tint.hex("e0b23c");
                    default -> hairTone;
                };
        if (head == Figure.Head.LONG) {
            canvas.oval(x - way * 0.14, y + u * 0.22, u * 0.44, u * 0.72, hairTone);
        }
        if (head == Figure.Head.SCARF) {
            canvas.oval(x - way * 0.08, y + u * 0.25, u * 0.56, u * 0.72, Tint.sink(hat, 0.1));
        }
        canvas.oval(x, y, u * 0.41, u * 0.53, skinTone);
        canvas.oval(x + way * 0.37, y + u * 0.06, u * 0.1, u * 0.12, skinTone);
        canvas.within(
                new Ellipse2D.Double(x - u * 0.43, y - u * 0.55, u * 0.86, u * 1.1),
                () -> canvas.oval(
                        x - way * 0.3, y + u * 0.35, u * 0.4, u * 0.4, Tint.clear(Tint.sink(skinTone, 0.4), 0.4)));
        if (head != Figure.Head.BALD) {
            Path2D crown = new Path2D.Double();
            crown.moveTo(x + way * 0.36, y - u * 0.24);
            crown.curveTo(x + way * 0.34, y - u * 0.75, x - way * 0.5, y - u * 0.82, x - way * 0.5, y - u * 0.08);
            crown.curveTo(x - way * 0.5, y + u * 0.3, x - way * 0.36, y + u * 0.42, x - way * 0.28, y + u * 0.36);
            crown.curveTo(x - way * 0.12, y + u * 0.02, x - way * 0.1, y - u * 0.1, x + way * 0.36, y - u * 0.24);
            crown.closePath();
            canvas.fill(crown, hat);
        }
        switch (head) {
            case BUN -> canvas.oval(x - way * 0.45, y - u * 0.42, u * 0.24, u * 0.24, hairTone);
            case CAP -> canvas.line(x, y - u * 0.3, x + way * 0.62, y - u * 0.26, hat, u * 0.15);
            case HAT -> canvas.line(x - way * 0.68, y - u * 0.3, x + way * 0.68, y - u * 0.32, hat, u * 0.14);
            case HELMET ->
                canvas.line(x - way * 0.5, y - u * 0.26, x + way * 0.58, y - u * 0.26, Tint.sink(hat, 0.15), u * 0.14);
            default -> {}
        }
    }
}
