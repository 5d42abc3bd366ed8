package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Path2D;

/** A person, seven and a half heads tall, of a few plain masses. Colours are local; the canvas lights them. */
final class Figure {

    /** How arms and legs stand: angles in degrees from straight down, forward positive (upper, lower). */
    enum Pose {
        STAND(6, 14, -6, 2, 3, 0, -4, -2),
        WALK(28, 42, -24, -4, 24, 6, -16, -34),
        REACH(62, 84, 30, 60, 6, 2, -8, -10),
        HAND_UP(172, 178, -5, 10, 3, 0, -4, -2),
        BOTH_UP(158, 172, 148, 166, 8, 2, -10, -12),
        SIT(24, 70, 18, 64, 84, 4, 78, 0),
        KNEEL(48, 70, 30, 84, 78, -4, -4, -88),
        RUN(56, 112, -50, 20, 52, -18, -30, -86),
        ROW(74, 86, 70, 84, 74, 40, 70, 36),
        ARMS_WIDE(96, 112, -96, -108, 8, 0, -10, -4),
        FOLDED(30, 118, 24, 110, 2, 0, -3, 0),
        PLAY(44, 120, 58, 96, 84, 4, 78, 0);

        final double[] arms;
        final double[] legs;

        Pose(double a, double b, double c, double d, double e, double f, double g, double h) {
            arms = new double[] {a, b, c, d};
            legs = new double[] {e, f, g, h};
        }
    }

    enum Head {
        SHORT,
        LONG,
        BUN,
        BALD,
        CAP,
        HELMET,
        SCARF,
        HAT
    }

    private static final String[] SKINS = {"f0c8a4", "dfa77e", "c58a5e", "9a6240", "6d4229", "f3d3b8"};
    private static final String[] HAIRS = {"2b1d16", "3d2a1e", "6b4728", "a37a45", "8d8a86", "c9c4ba", "1a1616"};
    private static final String[] COATS = {
        "2f4a66", "7a2f34", "4d5a3c", "b57f34", "39414d", "8a6a52", "335c5c", "a94f37", "59496b", "d3c3a1", "24303d"
    };
    private static final String[] LEGS = {"262c38", "3a4250", "4a4036", "2c3b54", "5a5348"};

    private Pose pose = Pose.STAND;
    private Head head = Head.SHORT;
    private Color skin;
    private Color hair;
    private Color coat;
    private Color legs;
    private Color shorts;
    private double hem = 0.35;
    private int facing = 1;
    private double lean;
    private boolean shadow = true;

    private Figure() {}

    /** Someone, as the chance of the canvas will have it. */
    static Figure someone(Canvas canvas) {
        Figure figure = new Figure();
        figure.skin = Tint.hex(canvas.pick(SKINS));
        figure.hair = Tint.hex(canvas.pick(HAIRS));
        figure.coat = Tint.hex(canvas.pick(COATS));
        figure.legs = Tint.hex(canvas.pick(LEGS));
        figure.head =
                canvas.pick(Head.SHORT, Head.SHORT, Head.LONG, Head.BUN, Head.CAP, Head.SCARF, Head.HAT, Head.LONG);
        figure.hem = canvas.between(0.1, 1.7);
        figure.facing = canvas.chance(0.5) ? 1 : -1;
        return figure;
    }

    Figure pose(Pose value) {
        pose = value;
        return this;
    }

    Figure head(Head value) {
        head = value;
        return this;
    }

    Figure hair(String rrggbb) {
        hair = Tint.hex(rrggbb);
        return this;
    }

    Figure coat(String rrggbb) {
        coat = Tint.hex(rrggbb);
        return this;
    }

    Figure legs(String rrggbb) {
        legs = Tint.hex(rrggbb);
        return this;
    }

    /** Football kit: shorts of this colour; the legs' own colour becomes that of the socks. */
    Figure shorts(String rrggbb) {
        shorts = Tint.hex(rrggbb);
        return this;
    }

    /** How far the coat falls below the hips, in heads. */
    Figure hem(double heads) {
        hem = heads;
        return this;
    }

    /** 1 looks to the right, -1 to the left. */
    Figure facing(int value) {
        facing = value;
        return this;
    }

    /** Degrees that the trunk leans forward. */
    Figure lean(double degrees) {
        lean = degrees;
        return this;
    }

    Figure shadowless() {
        shadow = false;
        return this;
    }

    /** Draws the figure with its feet (or its seat's foot) at x, y; {@code tall} is its standing height in pixels. */
    void draw(Canvas canvas, double x, double y, double tall) {
        double u = tall / 7.6;
        double depth = Math.max(0, 0.3 - tall / 700);
        Palette light = canvas.palette;
        Color skinTone = light.at(skin, depth);
        Color cloth = light.at(coat, depth);
        Color leg = light.at(legs, depth);
        Color shoe = light.at("1d1a1c", depth);
        boolean low = pose == Pose.SIT || pose == Pose.PLAY;
        double hipY = y
                - u
                        * switch (pose) {
                            case SIT, PLAY -> 2.3;
                            case KNEEL -> 2.1;
                            case ROW -> 0.9;
                            case RUN, WALK -> 3.75;
                            default -> 3.9;
                        };
        if (shadow) {
            double way = light.sunX > 0.5 ? -1 : 1;
            canvas.oval(x + way * u * 0.5, y, u * 1.5, u * 0.2, Tint.clear(Tint.hex("0b1020"), 0.3));
        }
        double spine = Math.toRadians(lean + (pose == Pose.RUN ? 14 : pose == Pose.KNEEL ? 28 : 0)) * facing;
        double chestX = x + Math.sin(spine) * 2.35 * u;
        double chestY = hipY - Math.cos(spine) * 2.35 * u;
        double way = facing * u;
        limb(
                canvas,
                chestX - way * 0.3,
                chestY + 0.15 * u,
                pose.arms[2],
                pose.arms[3],
                u,
                1.28,
                1.15,
                0.42,
                Tint.sink(cloth, 0.3),
                skinTone);
        limb(canvas, x - way * 0.16, hipY, pose.legs[2], pose.legs[3], u, 1.95, 1.9, 0.56, Tint.sink(leg, 0.3), shoe);
        limb(canvas, x + way * 0.12, hipY, pose.legs[0], pose.legs[1], u, 1.95, 1.9, 0.58, leg, shoe);
        trunk(canvas, x, hipY, chestX, chestY, u, cloth, low || pose == Pose.ROW || pose == Pose.KNEEL ? 0.15 : hem);
        double headX = chestX + Math.sin(spine) * u * 0.9 + way * 0.12;
        double headY = chestY - Math.cos(spine) * u * 0.78;
        canvas.line(chestX, chestY, headX - way * 0.08, headY + u * 0.2, Tint.sink(skinTone, 0.2), u * 0.38);
        Heads.draw(canvas, head, facing, headX, headY, u, skinTone, light.at(hair, depth), cloth);
        limb(
                canvas,
                chestX + way * 0.22,
                chestY + 0.15 * u,
                pose.arms[0],
                pose.arms[1],
                u,
                1.28,
                1.15,
                0.44,
                Tint.lift(cloth, 0.07),
                skinTone);
    }

    private void limb(
            Canvas canvas,
            double x,
            double y,
            double upper,
            double lower,
            double u,
            double len1,
            double len2,
            double thick,
            Color colour,
            Color end) {
        double a = Math.toRadians(upper);
        double b = Math.toRadians(lower);
        double midX = x + Math.sin(a) * len1 * u * facing;
        double midY = y + Math.cos(a) * len1 * u;
        double tipX = midX + Math.sin(b) * len2 * u * facing;
        double tipY = midY + Math.cos(b) * len2 * u;
        boolean foot = len2 > 1.5;
        if (foot) {
            double toe = Math.toRadians(lower + 78);
            canvas.line(
                    tipX, tipY, tipX + Math.sin(toe) * 0.4 * u * facing, tipY + Math.cos(toe) * 0.4 * u, end, u * 0.27);
        } else {
            canvas.oval(tipX + Math.sin(b) * 0.1 * u * facing, tipY + Math.cos(b) * 0.1 * u, u * 0.17, u * 0.2, end);
        }
        if (foot && shorts != null) {
            Color bare = canvas.palette.at(skin, 0);
            canvas.taper(x, y, midX, midY, u * thick * 0.9, u * thick * 0.7, bare);
            canvas.taper(
                    x,
                    y,
                    x + (midX - x) * 0.62,
                    y + (midY - y) * 0.62,
                    u * thick * 1.2,
                    u * thick * 1.25,
                    canvas.palette.at(shorts, 0));
            canvas.taper(
                    midX,
                    midY,
                    midX + (tipX - midX) * 0.25,
                    midY + (tipY - midY) * 0.25,
                    u * thick * 0.7,
                    u * thick * 0.7,
                    bare);
            canvas.taper(
                    midX + (tipX - midX) * 0.25,
                    midY + (tipY - midY) * 0.25,
                    tipX,
                    tipY,
                    u * thick * 0.72,
                    u * thick * 0.5,
                    colour);
            return;
        }
        canvas.taper(x, y, midX, midY, u * thick, u * thick * 0.78, colour);
        canvas.taper(midX, midY, tipX, tipY, u * thick * 0.78, u * thick * 0.55, colour);
    }

    private void trunk(
            Canvas canvas, double hipX, double hipY, double chestX, double chestY, double u, Color cloth, double fall) {
        double dx = hipX - chestX;
        double dy = hipY - chestY;
        double foot = fall * u;
        double flare = 0.62 + 0.14 * fall;
        Path2D body = new Path2D.Double();
        body.moveTo(chestX - 0.3 * u, chestY - 0.26 * u);
        body.curveTo(
                chestX - 0.7 * u,
                chestY - 0.16 * u,
                chestX - 0.76 * u,
                chestY + 0.2 * u,
                chestX - 0.66 * u + dx * 0.3,
                chestY + dy * 0.42);
        body.curveTo(hipX - 0.52 * u, hipY - 0.7 * u, hipX - 0.6 * u, hipY, hipX - flare * u, hipY + foot);
        body.lineTo(hipX + flare * u, hipY + foot + 0.04 * u);
        body.curveTo(
                hipX + 0.6 * u,
                hipY,
                hipX + 0.52 * u,
                hipY - 0.7 * u,
                chestX + 0.66 * u + dx * 0.3,
                chestY + dy * 0.42);
        body.curveTo(
                chestX + 0.76 * u,
                chestY + 0.2 * u,
                chestX + 0.7 * u,
                chestY - 0.16 * u,
                chestX + 0.3 * u,
                chestY - 0.26 * u);
        body.closePath();
        boolean fromRight = canvas.palette.sunX > 0.5;
        Color bright = Tint.lift(cloth, 0.16);
        Color dim = Tint.sink(cloth, 0.3);
        canvas.fillAcross(body, fromRight ? dim : bright, fromRight ? bright : dim);
    }
}
