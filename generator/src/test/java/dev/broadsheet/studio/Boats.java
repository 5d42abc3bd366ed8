package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Small craft seen from the side. Lengths are pixels; {@code way} 1 sails to the right, -1 to the left. */
final class Boats {

    private Boats() {}

    static void fishing(Canvas c, double x, double line, double length, String colour, double depth, int way) {
        Palette light = c.palette;
        double height = length * 0.17;
        Color paint = light.at(colour, depth);
        Color white = light.at("f1ece0", depth);
        Color wood = light.at("7d5a38", depth);
        Color iron = light.at("3a3634", depth);
        double deck = line - height * 0.88;
        double houseX = x - way * length * 0.16;
        c.line(x + way * length * 0.2, deck, x + way * length * 0.2, line - length * 0.72, wood, length * 0.018);
        c.line(houseX, deck - length * 0.2, houseX - way * length * 0.02, line - length * 0.66, wood, length * 0.014);
        c.line(
                x + way * length * 0.2,
                line - length * 0.3,
                x - way * length * 0.06,
                line - length * 0.6,
                wood,
                length * 0.012);
        Color rope = Tint.clear(iron, 0.75);
        c.line(x + way * length * 0.2, line - length * 0.72, x + way * length * 0.5, line - height * 1.35, rope, 1.2);
        c.line(x + way * length * 0.2, line - length * 0.72, houseX, line - length * 0.66, rope, 1.2);
        c.line(houseX, line - length * 0.66, x - way * length * 0.48, line - height, rope, 1.2);
        Path2D cabin = Canvas.closed(
                houseX - way * length * 0.13,
                deck,
                houseX - way * length * 0.12,
                deck - length * 0.17,
                houseX + way * length * 0.12,
                deck - length * 0.19,
                houseX + way * length * 0.15,
                deck);
        c.fillDown(cabin, white, Tint.sink(white, 0.25));
        c.shape(
                paint,
                houseX - way * length * 0.145,
                deck - length * 0.165,
                houseX + way * length * 0.155,
                deck - length * 0.19,
                houseX + way * length * 0.15,
                deck - length * 0.215,
                houseX - way * length * 0.13,
                deck - length * 0.19);
        boolean lit = c.chance(light.lamps);
        for (int i = 0; i < 3; i++) {
            double px = houseX + way * length * (-0.07 + i * 0.065) - length * 0.02;
            c.box(
                    px,
                    deck - length * 0.15,
                    length * 0.042,
                    length * 0.055,
                    lit ? light.glow : light.at("33424e", depth));
        }
        Path2D body = Ships.hull(x, line, length, height, 0.55, way);
        c.fillDown(body, Tint.lift(paint, 0.1), Tint.sink(paint, 0.32));
        c.within(body, () -> {
            c.box(x - length, line - height * 0.2, 2 * length, height * 0.3, light.at("6a2c28", depth));
            c.box(x - length, line - height * 0.24, 2 * length, height * 0.05, white);
            for (int i = 0; i < 9; i++) {
                double rx = x + c.between(-0.5, 0.5) * length;
                c.line(
                        rx,
                        line - height * 0.6,
                        rx,
                        line - height * c.between(0.1, 0.4),
                        Tint.clear(light.at("6b4326", depth), 0.35),
                        2);
            }
        });
        Path2D rail = new Path2D.Double();
        rail.moveTo(x - way * length / 2, line - height * 0.9);
        rail.quadTo(x, line - height * 0.69, x + way * length * 0.54, line - height * 1.55);
        c.stroke(rail, white, Math.max(1, length * 0.012));
        double tyre = length * 0.026;
        for (int i = 0; i < 3; i++) {
            c.stroke(
                    new Ellipse2D.Double(
                            x + length * (-0.25 + 0.2 * i) - tyre, line - height * 0.55 - tyre, 2 * tyre, 2 * tyre),
                    light.at("1c1b1d", depth),
                    tyre * 0.7);
        }
        for (int i = 0; i < 26; i++) {
            double nx = x + way * length * c.between(0.18, 0.4);
            c.oval(
                    nx,
                    deck - c.between(-2, length * 0.05),
                    length * 0.035,
                    length * 0.018,
                    Tint.clear(light.at(c.pick("3f7a68", "2f6256", "c5733a", "55917c"), depth), 0.8));
        }
    }

    static void tug(Canvas c, double x, double line, double length, double depth, int way) {
        Palette light = c.palette;
        double height = length * 0.2;
        Color red = light.at("b23a2e", depth);
        Color white = light.at("f2eee3", depth);
        double deck = line - height * 0.85;
        c.fillDown(
                Canvas.closed(
                        x - way * length * 0.1,
                        deck,
                        x - way * length * 0.08,
                        deck - length * 0.17,
                        x + way * length * 0.2,
                        deck - length * 0.17,
                        x + way * length * 0.25,
                        deck),
                white,
                Tint.sink(white, 0.2));
        c.shape(
                white,
                x - way * length * 0.01,
                deck - length * 0.17,
                x,
                deck - length * 0.3,
                x + way * length * 0.15,
                deck - length * 0.3,
                x + way * length * 0.18,
                deck - length * 0.17);
        c.box(
                x + way * length * 0.07 - length * 0.07,
                deck - length * 0.275,
                length * 0.14,
                length * 0.05,
                light.at("32424e", depth));
        c.box(
                x - way * length * 0.16 - length * 0.04,
                deck - length * 0.3,
                length * 0.08,
                length * 0.3,
                light.at("2a2c30", depth));
        c.line(
                x + way * length * 0.05,
                deck - length * 0.3,
                x + way * length * 0.05,
                deck - length * 0.5,
                white,
                length * 0.02);
        Path2D body = Ships.hull(x, line, length, height, 0.5, way);
        c.fillDown(body, light.at("2b3036", depth), light.at("191b1f", depth));
        c.within(body, () -> c.box(x - length, line - height * 0.25, 2 * length, height, red));
        c.oval(x + way * length * 0.5, line - height * 1.05, length * 0.04, length * 0.04, light.at("17181a", depth));
    }

    /** A slim rowing boat with its crew at the catch; x is amidships, {@code blades} their paint. */
    static void crew(
            Canvas c,
            double x,
            double line,
            double length,
            int rowers,
            String hull,
            String shirt,
            String blades,
            int way,
            boolean cox) {
        Palette light = c.palette;
        double tall = length * (rowers > 6 ? 0.105 : 0.15);
        Color wood = light.at(hull, 0.02);
        double high = tall * 0.13;
        double pitch = length * (rowers > 6 ? 0.094 : 0.118);
        double first = x - pitch * (rowers - 1) / 2.0;
        for (int i = 0; i < rowers; i++) {
            double px = first + pitch * i;
            double gate = px + way * tall * 0.08;
            double reach = tall * 1.15;
            Color paint = light.at(blades, 0.02);
            c.line(
                    gate - way * tall * 0.12,
                    line - tall * 0.3,
                    gate - way * reach * 0.42,
                    line + tall * 0.34,
                    light.at("e8e2d2", 0),
                    tall * 0.03);
            c.oval(gate - way * reach * 0.46, line + tall * 0.36, tall * 0.12, tall * 0.045, paint);
            c.oval(
                    gate - way * reach * 0.46,
                    line + tall * 0.41,
                    tall * 0.26,
                    tall * 0.035,
                    Tint.clear(Tint.hex("f4f8f8"), 0.7));
            Figure.someone(c)
                    .pose(Figure.Pose.ROW)
                    .head(c.pick(Figure.Head.SHORT, Figure.Head.BUN, Figure.Head.CAP))
                    .coat(shirt)
                    .legs("222a36")
                    .facing(-way)
                    .lean(22)
                    .shadowless()
                    .draw(c, px, line - high * 0.9, tall);
        }
        if (cox) {
            Figure.someone(c)
                    .pose(Figure.Pose.SIT)
                    .head(Figure.Head.CAP)
                    .coat(shirt)
                    .facing(way)
                    .shadowless()
                    .draw(c, x - way * (length * 0.44), line + tall * 0.1, tall * 0.86);
        }
        Path2D shell = new Path2D.Double();
        shell.moveTo(x - length / 2, line - high * 1.1);
        shell.quadTo(x, line - high * 0.9, x + length / 2, line - high * 1.1);
        shell.quadTo(x + length * 0.42, line + high * 0.6, x, line + high * 0.65);
        shell.quadTo(x - length * 0.42, line + high * 0.6, x - length / 2, line - high * 1.1);
        c.fillDown(shell, Tint.lift(wood, 0.22), Tint.sink(wood, 0.3));
        c.stroke(shell, Tint.clear(Tint.sink(wood, 0.6), 0.35), 1);
    }
}
