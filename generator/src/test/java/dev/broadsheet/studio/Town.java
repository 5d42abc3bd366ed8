package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Houses, skylines and what stands in streets. Lengths are pixels. */
final class Town {

    private static final String[] WALLS = {
        "c9a27a", "b5563f", "e2d5bb", "7f9aa0", "d8b45f", "9c4638", "efe7d6", "a87862", "6f8a7c", "c77f5b"
    };
    private static final String[] ROOFS = {"5a3b38", "464b55", "6b4436", "3c434d"};

    private Town() {}

    /** A row of gabled houses from {@code x0} to {@code x1}. */
    static void row(Canvas canvas, double x0, double x1, double foot, double low, double high, double depth) {
        double x = x0;
        while (x < x1) {
            double height = canvas.between(low, high);
            double width = height * canvas.between(0.5, 0.85);
            house(canvas, x, foot, width, height, depth, Tint.hex(canvas.pick(WALLS)));
            x += width;
        }
    }

    /** One house, its gable or its eaves to the viewer. */
    static void house(Canvas canvas, double x, double foot, double width, double height, double depth, Color local) {
        Palette light = canvas.palette;
        Color wall = light.at(local, depth);
        Color roof = light.at(canvas.pick(ROOFS), depth);
        double eaves = foot - height * canvas.between(0.68, 0.78);
        double ridge = foot - height;
        boolean gable = canvas.chance(0.45);
        canvas.box(
                x + width * canvas.between(0.15, 0.75),
                ridge - height * 0.09,
                width * 0.1,
                height * 0.3,
                Tint.sink(roof, 0.1));
        if (gable) {
            canvas.shape(roof, x - width * 0.04, eaves, x + width / 2, ridge - height * 0.02, x + width * 1.04, eaves);
            canvas.shape(wall, x, eaves + 1, x + width / 2, ridge + height * 0.03, x + width, eaves + 1);
        } else {
            canvas.shape(
                    roof,
                    x - width * 0.03,
                    eaves,
                    x + width * 0.06,
                    ridge,
                    x + width * 0.94,
                    ridge,
                    x + width * 1.03,
                    eaves);
            canvas.shape(
                    Tint.clear(Tint.lift(roof, 0.2), 0.4),
                    x + width * 0.06,
                    ridge,
                    x + width * 0.94,
                    ridge,
                    x + width * 0.97,
                    ridge + height * 0.06,
                    x + width * 0.02,
                    ridge + height * 0.06);
        }
        Rectangle2D front = new Rectangle2D.Double(x, eaves, width + 0.6, foot - eaves);
        canvas.fillDown(front, Tint.lift(wall, 0.06), Tint.sink(wall, 0.2));
        canvas.box(
                light.sunX > 0.5 ? x : x + width * 0.9,
                eaves,
                width * 0.1,
                foot - eaves,
                Tint.clear(Tint.sink(wall, 0.5), 0.35));
        canvas.box(x, eaves, width, height * 0.025, Tint.clear(Tint.sink(wall, 0.7), 0.4));
        int columns = Math.max(2, (int) Math.round(width / Math.max(16, height * 0.2)));
        int floors = Math.max(2, (int) Math.round((foot - eaves) / Math.max(18, height * 0.24)));
        double paneW = width / columns * 0.46;
        double paneH = (foot - eaves) / floors * 0.56;
        for (int row = 0; row < floors; row++) {
            for (int column = 0; column < columns; column++) {
                double px = x + width * (column + 0.5) / columns - paneW / 2;
                double py = eaves + (foot - eaves) * (row + 0.28) / floors;
                boolean door = row == floors - 1 && column == columns / 2;
                if (door) {
                    Color leaf = light.at(canvas.pick("2f4a5a", "6e2f2c", "3d5240", "26303a"), depth);
                    canvas.box(px, py, paneW, foot - py, leaf);
                } else {
                    window(canvas, px, py, paneW, paneH, depth);
                }
            }
        }
        if (gable && height > 90) {
            window(canvas, x + width / 2 - paneW * 0.35, (eaves + ridge) / 2, paneW * 0.7, paneH * 0.7, depth);
        }
    }

    /** A window with its frame; the light of the canvas says whether a lamp burns. */
    static void window(Canvas canvas, double x, double y, double width, double height, double depth) {
        window(canvas, x, y, width, height, depth, canvas.chance(canvas.palette.lamps));
    }

    static void window(Canvas canvas, double x, double y, double width, double height, double depth, boolean lit) {
        Palette light = canvas.palette;
        Color frame = light.at("efe9dc", depth + 0.05);
        double edge = Math.max(0.7, width * 0.09);
        if (width > 7) {
            canvas.box(
                    x - edge,
                    y - edge,
                    width + 2 * edge,
                    height + 2.6 * edge,
                    Tint.mix(frame, light.at("80786c", depth), 0.35));
        }
        Rectangle2D pane = new Rectangle2D.Double(x, y, width, height);
        if (lit) {
            Color lamp = Tint.mix(light.glow, Tint.hex(canvas.pick("ffb55a", "ffe3a6", "ffc978")), 0.5);
            canvas.fillDown(
                    pane,
                    Tint.mix(lamp, light.haze, depth * 0.35),
                    Tint.mix(Tint.sink(lamp, 0.12), light.haze, depth * 0.35));
            if (light.dark()) {
                canvas.glow(x + width / 2, y + height / 2, width * 2.4, lamp, 0.22);
            }
        } else {
            Color glass = light.at("3d4c58", depth);
            canvas.fillDown(pane, Tint.mix(glass, light.middle, 0.45), glass);
        }
        if (width > 7) {
            canvas.line(x + width / 2, y, x + width / 2, y + height, frame, edge * 0.7);
            canvas.line(x, y + height * 0.42, x + width, y + height * 0.42, frame, edge * 0.7);
        }
    }

    /** A far city: blocks, towers and spires as one hazy mass with points of light. */
    static void skyline(Canvas canvas, double x0, double x1, double foot, double height, double depth) {
        double x = x0;
        while (x < x1) {
            double wide = canvas.between(0.16, 0.5) * height;
            double bell = Math.exp(-Math.pow((x - (x0 + x1) / 2) / (x1 - x0) * 2.6, 2));
            double tall = height * canvas.between(0.25, 0.55) * (0.55 + bell * canvas.between(0.5, 1));
            Color mass = canvas.palette.at(
                    canvas.pick("6d6a70", "7d6f68", "5f6874", "85786f"), depth + canvas.between(-0.06, 0.1));
            canvas.fillDown(
                    new Rectangle2D.Double(x, foot - tall, wide + 1, tall),
                    mass,
                    Tint.mix(mass, canvas.palette.haze, 0.25));
            switch (canvas.random.nextInt(6)) {
                case 0 ->
                    canvas.shape(mass, x, foot - tall, x + wide / 2, foot - tall - wide * 0.5, x + wide, foot - tall);
                case 1 -> {
                    canvas.box(x + wide * 0.35, foot - tall * 1.25, wide * 0.3, tall * 0.3, mass);
                    canvas.shape(
                            mass,
                            x + wide * 0.3,
                            foot - tall * 1.25,
                            x + wide * 0.5,
                            foot - tall * 1.75,
                            x + wide * 0.7,
                            foot - tall * 1.25);
                }
                case 2 -> canvas.line(x + wide / 2, foot - tall, x + wide / 2, foot - tall * 1.3, mass, 1.6);
                default -> {}
            }
            int lamps = (int) (tall * wide / 130 * canvas.palette.lamps);
            for (int i = 0; i < lamps; i++) {
                canvas.box(
                        x + canvas.between(0.08, 0.88) * wide,
                        foot - canvas.between(0.08, 0.95) * tall,
                        2.4,
                        3.2,
                        Tint.clear(canvas.palette.glow, 0.85));
            }
            x += wide * canvas.between(0.8, 1.05);
        }
    }

    /** A street lamp; it glows when the light is dark. */
    static void lamp(Canvas canvas, double x, double foot, double height) {
        Color iron = canvas.palette.at("22262c", 0.02);
        canvas.line(x, foot, x, foot - height, iron, height * 0.022);
        canvas.box(x - height * 0.02, foot - height * 0.1, height * 0.04, height * 0.1, iron);
        canvas.shape(
                iron,
                x - height * 0.05,
                foot - height * 1.08,
                x,
                foot - height * 1.13,
                x + height * 0.05,
                foot - height * 1.08);
        boolean burns = canvas.palette.lamps > 0.15;
        Color bulb = burns ? Tint.lift(canvas.palette.glow, 0.4) : canvas.palette.at("d9dcd6", 0.1);
        canvas.shape(
                bulb,
                x - height * 0.042,
                foot - height * 1.08,
                x + height * 0.042,
                foot - height * 1.08,
                x + height * 0.026,
                foot - height,
                x - height * 0.026,
                foot - height);
        if (burns) {
            canvas.glow(x, foot - height * 1.04, height * 0.75, canvas.palette.glow, canvas.palette.dark() ? 0.6 : 0.3);
        }
    }
}
