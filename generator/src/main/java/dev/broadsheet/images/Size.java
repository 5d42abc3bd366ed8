package dev.broadsheet.images;

/** In CSS pixels; 0 when unknown. */
record Size(int width, int height) {
    /** The size after a quarter turn. */
    Size turned() {
        int newWidth = height;
        int newHeight = width;
        return new Size(newWidth, newHeight);
    }
}
