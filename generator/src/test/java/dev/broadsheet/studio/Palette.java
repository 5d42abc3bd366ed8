package dev.broadsheet.studio;

import java.awt.Color;
import java.util.Locale;

/** The light of a picture: its sky, its distance, and what it does to the colours of things. */
enum Palette {
    DAWN("46648f", "d99a94", "ffd7a6", "e9c5b8", "e3b3a2", "ffdfa8", "4a6384", "25324a", 0.35, 0.22, 0.16),
    DAY("2d74b4", "74b1da", "dcebee", "fffaf0", "b9d3de", "fff4d2", "2c6a8a", "1f3549", 0.0, 0.7, 0.62),
    GOLD("3d7399", "d9bd8c", "ffdb92", "ffe0b4", "efc793", "ffe3a0", "34607a", "33303c", 0.12, 0.76, 0.2),
    DUSK("1b2a58", "8b5284", "ff9d66", "9a86ad", "b2738e", "ffc670", "27365f", "161a34", 0.62, 0.3, 0.07),
    NIGHT("060c22", "12244c", "2d4873", "4e6290", "223760", "ffd07c", "0b1936", "060a19", 0.6, 0.74, 0.78),
    STORM("28313b", "55646d", "a6afa8", "96a2a6", "84929a", "f5e9c4", "2d4650", "141c24", 0.3, 0.62, 0.3),
    GREY("8796a3", "b3bec4", "e2e2da", "dadcd8", "bac4c8", "fff1cf", "647d8b", "2a3540", 0.16, 0.4, 0.5),
    WINTER("7897b8", "c2d3e2", "f9e7d8", "e2e9f4", "d3dfea", "ffe9bd", "5b7a95", "2a394e", 0.2, 0.66, 0.28),
    LAMPLIT("3a2a2c", "6f4c3c", "a87850", "f2d6b0", "6b4a3e", "ffd48a", "4b3a3a", "1e1518", 0.8, 0.5, 0.9),
    INDOOR("9fb3bd", "cfdadb", "f1f1e8", "f6f4ea", "cdd8da", "fff6dc", "7c97a3", "26323c", 0.3, 0.3, 0.9);

    final Color top;
    final Color middle;
    final Color low;
    final Color ambient;
    final Color haze;
    final Color glow;
    final Color water;
    final Color ink;
    /** The share of windows that are lit. */
    final double lamps;
    /** Where the sun or the moon stands, as shares of the width and of the sky's height above the horizon. */
    final double sunX;

    final double sunUp;

    Palette(
            String top,
            String middle,
            String low,
            String ambient,
            String haze,
            String glow,
            String water,
            String ink,
            double lamps,
            double sunX,
            double sunUp) {
        this.top = Tint.hex(top);
        this.middle = Tint.hex(middle);
        this.low = Tint.hex(low);
        this.ambient = Tint.hex(ambient);
        this.haze = Tint.hex(haze);
        this.glow = Tint.hex(glow);
        this.water = Tint.hex(water);
        this.ink = Tint.hex(ink);
        this.lamps = lamps;
        this.sunX = sunX;
        this.sunUp = sunUp;
    }

    static Palette named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** A thing's own colour as it looks in this light, {@code depth} 0 (near) to 1 (lost in the haze). */
    Color at(Color local, double depth) {
        return Tint.mix(Tint.multiply(local, ambient), haze, depth);
    }

    Color at(String rrggbb, double depth) {
        return at(Tint.hex(rrggbb), depth);
    }

    /** Is it dark enough for lamps to be seen? */
    boolean dark() {
        return lamps > 0.5;
    }
}
