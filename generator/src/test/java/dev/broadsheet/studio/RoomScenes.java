package dev.broadsheet.studio;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shell of a room, a machine room and a vault. Places in a room are metres. */
final class RoomScenes {

    private RoomScenes() {}

    /** Floor, back wall, side walls and ceiling of a room, {@code half} wide to each side. */
    static void shell(View v, double half, double high, double deep, String floor, String wall, String ceiling) {
        Canvas c = v.canvas;
        Color ground = c.palette.at(floor, 0);
        Color side = c.palette.at(wall, 0);
        Color roof = c.palette.at(ceiling, 0);
        c.fillDown(v.level(-half, half, 0, 1, deep), Tint.mix(ground, c.palette.haze, 0.2), Tint.sink(ground, 0.2));
        c.fillDown(v.level(-half, half, high, 1, deep), Tint.sink(roof, 0.3), Tint.mix(roof, c.palette.haze, 0.15));
        c.fillAcross(v.along(-half, 0, high, 1, deep), Tint.sink(side, 0.22), side);
        c.fillAcross(v.along(half, 0, high, 1, deep), Tint.lift(side, 0.04), Tint.sink(side, 0.15));
        c.fillDown(v.across(-half, half, 0, high, deep), Tint.lift(side, 0.1), side);
    }

    static void servers(Canvas c) {
        View v = new View(c, 760, 500, 1050, 1.65);
        c.box(0, 0, c.w, c.h, Tint.hex("0a1220"));
        c.fillDown(v.level(-1.7, 1.7, 0, 1, 26), Tint.hex("35608a"), Tint.hex("101c30"));
        c.fillDown(v.level(-1.7, 1.7, 3.1, 1, 26), Tint.hex("0c1626"), Tint.hex("27466a"));
        c.fillDown(v.across(-1.7, 1.7, 0, 3.1, 26), Tint.hex("5f9ac8"), Tint.hex("2c5580"));
        c.glow(v.x(0, 26), v.y(1.6, 26), 250, Tint.hex("9fd0f4"), 0.8);
        for (int i = 0; i < 22; i++) {
            v.line(-1.7, 0.005, 1.4 + i * 0.9, 1.7, 0.005, 1.4 + i * 0.9, Tint.clear(Tint.hex("0a1424"), 0.5), 2);
        }
        for (int i = 9; i >= 0; i--) {
            double z = 2 + i * 2.4;
            c.fill(v.level(-0.35, 0.35, 3.08, z, z + 1.7), Tint.hex("dff1ff"));
            c.glow(v.x(0, z + 0.8), v.y(3.0, z + 0.8), 600 / z, Tint.hex("9fd4ff"), 0.35);
        }
        for (int i = 24; i >= 0; i--) {
            double z = 1.5 + i * 0.95;
            cabinet(v, -1.7, z, i % 4 == 1);
            if (i != 3) {
                cabinet(v, 1.7, z, i % 5 == 4);
            }
        }
        openCabinet(v, 1.7, 4.35);
        c.fill(v.level(-1.7, 1.7, 0.01, 1.1, 26), Tint.clear(Tint.hex("8f2a2a"), 0.1));
    }

    private static void cabinet(View v, double x, double z, boolean alarm) {
        Canvas c = v.canvas;
        double far = Math.min(0.6, z / 30);
        Color black = Tint.mix(Tint.hex("141b28"), Tint.hex("4a7ca8"), far);
        c.fillDown(v.along(x, 0, 2.5, z, z + 0.9), Tint.lift(black, 0.08), Tint.sink(black, 0.3));
        c.fill(v.along(x, 2.5, 3.1, z, z + 0.95), Tint.sink(black, 0.4));
        for (int row = 0; row < 15; row++) {
            double y = 0.2 + row * 0.15;
            c.fill(v.along(x, y, y + 0.11, z + 0.08, z + 0.82), Tint.lift(black, 0.07));
            for (int k = 0; k < 3; k++) {
                if (c.chance(0.4)) {
                    double lz = z + 0.15 + k * 0.1;
                    Color lamp = alarm ? Tint.hex("ff4538") : Tint.hex(c.pick("5fd0ff", "7fffd0", "5fb0ff"));
                    c.oval(v.x(x, lz), v.y(y + 0.055, lz), 9 / lz, 9 / lz, lamp);
                }
            }
        }
        v.line(x, 0, z, x, 2.5, z, Tint.hex("070c16"), Math.max(1, 12 / z));
        if (alarm) {
            c.fill(v.along(x, 2.34, 2.44, z + 0.2, z + 0.7), Tint.hex("ff5548"));
            c.glow(v.x(x, z + 0.45), v.y(2.4, z + 0.45), 620 / z, Tint.hex("ff3a30"), 0.5);
        }
    }

    private static void openCabinet(View v, double x, double z) {
        Canvas c = v.canvas;
        c.fill(v.along(x, 0, 2.5, z, z + 0.9), Tint.hex("05080f"));
        for (int row = 0; row < 11; row++) {
            c.fill(v.along(x, 0.25 + row * 0.2, 0.38 + row * 0.2, z + 0.06, z + 0.84), Tint.hex("2a3850"));
            c.oval(v.x(x, z + 0.3), v.y(0.31 + row * 0.2, z + 0.3), 3, 3, Tint.hex("ff4538"));
        }
        for (int i = 0; i < 16; i++) {
            double y0 = c.between(0.4, 2.3);
            Path2D cable = StreetScenes.curve(
                    v.x(x, z + 0.2),
                    v.y(y0, z + 0.2),
                    v.x(x - 0.25, z + 0.4),
                    v.y(y0 - 0.6, z + 0.4),
                    v.x(x, z + 0.7),
                    v.y(c.between(0.2, 1.6), z + 0.7));
            c.stroke(cable, Tint.hex(c.pick("e0b23c", "3f8fd0", "c9503f", "8a98a8")), 4);
        }
        c.glow(v.x(x, z + 0.45), v.y(1.4, z + 0.45), 250, Tint.hex("ff3a30"), 0.4);
        Path2D door = v.outline(x, 0.04, z, x - 0.75, 0.04, z - 0.35, x - 0.75, 2.46, z - 0.35, x, 2.46, z);
        c.fillAcross(door, Tint.hex("2c3c55"), Tint.hex("121a28"));
        for (int i = 0; i < 22; i++) {
            v.line(
                    x - 0.08,
                    0.3 + i * 0.09,
                    z - 0.04,
                    x - 0.67,
                    0.3 + i * 0.09,
                    z - 0.31,
                    Tint.clear(Tint.hex("5f7fa8"), 0.4),
                    2);
        }
    }

    static void vault(Canvas c) {
        View v = new View(c, 700, 560, 1000, 1.7);
        shell(v, 3.4, 4.6, 20, "6a5442", "5a4836", "4a3c30");
        for (int i = 7; i >= 0; i--) {
            double z = 3 + i * 2.4;
            Path2D arch = new Path2D.Double();
            double r = 3.4 * v.metre(z);
            arch.append(
                    new Arc2D.Double(v.x(0, z) - r, v.y(3.4, z) - r * 0.62, 2 * r, r * 1.24, 0, 180, Arc2D.OPEN),
                    false);
            c.stroke(arch, c.palette.at("8a7258", i * 0.03), 90 / z);
            c.stroke(arch, Tint.clear(Tint.hex("140c08"), 0.35), 14 / z);
        }
        ledgers(v, -3.2, 2, 19);
        ledgers(v, 3.2, 2, 19);
        c.fillDown(v.across(-1.2, 1.2, 0, 2.6, 19.5), Tint.hex("1c120c"), Tint.hex("0e0906"));
        double lx = v.x(0.2, 7);
        c.line(lx, v.y(4.9, 7), lx, v.y(3.1, 7), Tint.hex("1c1410"), 4);
        c.shape(
                Tint.hex("4a3a2a"),
                lx - 50,
                v.y(2.95, 7),
                lx - 16,
                v.y(3.14, 7),
                lx + 16,
                v.y(3.14, 7),
                lx + 50,
                v.y(2.95, 7));
        c.oval(lx, v.y(2.93, 7), 16, 12, Tint.hex("fff6d8"));
        c.glow(lx, v.y(2.9, 7), 620, c.palette.glow, 0.62);
        c.fill(v.level(-2, 2, 0.01, 5, 10), Tint.clear(c.palette.glow, 0.12));
        Color wood = c.palette.at("a8794a", 0);
        v.line(-1.3, 0, 5.2, -2.9, 3.9, 6.1, wood, 15);
        v.line(-1.3, 0, 5.9, -2.9, 3.9, 6.8, Tint.sink(wood, 0.3), 13);
        for (int i = 1; i < 11; i++) {
            double t = i / 11.0;
            v.line(-1.3 - 1.6 * t, 3.9 * t, 5.2 + 0.9 * t, -1.3 - 1.6 * t, 3.9 * t, 5.9 + 0.9 * t, wood, 8);
        }
        c.fillAcross(
                new Rectangle2D.Double(0, 0, 460, c.h),
                Tint.clear(Tint.hex("0a0604"), 0.62),
                Tint.clear(Tint.hex("0a0604"), 0));
        c.fillAcross(
                new Rectangle2D.Double(1140, 0, 460, c.h),
                Tint.clear(Tint.hex("0a0604"), 0),
                Tint.clear(Tint.hex("0a0604"), 0.7));
    }

    private static void ledgers(View v, double x, double z0, double z1) {
        Canvas c = v.canvas;
        Color wood = c.palette.at("5a3c28", 0);
        c.fill(v.along(x, 0, 3.4, z0, z1), Tint.sink(wood, 0.6));
        for (int row = 0; row < 5; row++) {
            double y = 0.12 + row * 0.66;
            double z = z1;
            while (z > z0) {
                double thick = c.between(0.1, 0.2);
                double tall = c.between(0.44, 0.58);
                Color hide =
                        c.palette.at(c.pick("8a5a34", "6a3f28", "a5774a", "7a4a2c", "b08a5c", "553526", "9a6a3a"), 0);
                c.fillDown(v.along(x, y, y + tall, z - thick, z), Tint.lift(hide, 0.06), Tint.sink(hide, 0.3));
                c.fill(
                        v.along(x, y + tall * 0.55, y + tall * 0.78, z - thick * 0.85, z - thick * 0.15),
                        Tint.clear(c.palette.at("e9d7ae", 0), 0.8));
                c.fill(
                        v.along(x, y + tall * 0.2, y + tall * 0.24, z - thick, z),
                        Tint.clear(c.palette.at("d9b45c", 0), 0.6));
                z -= thick * 1.06;
            }
            c.fill(v.along(x, y - 0.1, y, z0, z1), Tint.lift(wood, 0.1));
        }
        for (double z = z0; z < z1; z += 2.1) {
            v.box(x - 0.06, x + 0.06, 0, 3.45, z, z + 0.1, Tint.lift(wood, 0.05));
        }
    }
}
