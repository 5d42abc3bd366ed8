package dev.broadsheet.images;

import dev.broadsheet.model.Caption.Focus;

/** A part of a picture, in pixels of it, from its upper left corner; edges may lie within pixels. */
record Window(double x, double y, double width, double height) {
    /** All of a picture. */
    static Window all(Size picture) {
        return new Window(0, 0, picture.width(), picture.height());
    }

    /**
     * The largest part of given proportions, with a point as near to its middle as the edges allow.
     *
     * @param across the proportion's first number: 16 of 16:9
     * @param down its second: 9
     */
    static Window around(Size picture, int across, int down, Focus focus) {
        double width = Math.min(picture.width(), (double) picture.height() * across / down);
        double height = Math.min(picture.height(), (double) picture.width() * down / across);
        return new Window(
                within(focus.x() * picture.width() - width / 2, picture.width() - width),
                within(focus.y() * picture.height() - height / 2, picture.height() - height),
                width,
                height);
    }

    /** The same part of a picture that is so many times smaller. */
    Window of(int smaller) {
        return new Window(x / smaller, y / smaller, width / smaller, height / smaller);
    }

    private static double within(double start, double last) {
        return Math.max(0, Math.min(last, start));
    }
}
