package dev.broadsheet.studio;

import java.util.function.Consumer;

/** A composition: its size in pixels, the width of its brush, and how it is painted. */
record Scene(int w, int h, int brush, Consumer<Canvas> painting) {

    static Scene wide(Consumer<Canvas> painting) {
        return new Scene(1600, 1067, 2, painting);
    }

    static Scene tall(Consumer<Canvas> painting) {
        return new Scene(1200, 1500, 2, painting);
    }

    static Scene square(Consumer<Canvas> painting) {
        return new Scene(800, 800, 2, painting);
    }
}
