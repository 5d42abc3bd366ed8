package dev.broadsheet.images;

/**
 * How the camera was held: what Exif 3.0, section 4.6.5.1.6 (Orientation), numbers 1 to 8. "Stored" is how the pixels
 * lie in the file, "shown" is how people see them.
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(true, false, false),
    UPSIDE_DOWN(true, true, false),
    UPSIDE_DOWN_MIRRORED(false, true, false),
    ON_ITS_SIDE_MIRRORED(false, false, true),
    TURNED_LEFT(true, false, true),
    ON_ITS_OTHER_SIDE_MIRRORED(true, true, true),
    TURNED_RIGHT(false, true, true);

    /** Whether what is shown is first mirrored left to right, then top to bottom, then has rows and columns swapped. */
    private final boolean across;

    private final boolean down;
    private final boolean swapped;

    Orientation(boolean across, boolean down, boolean swapped) {
        this.across = across;
        this.down = down;
        this.swapped = swapped;
    }

    /** By Exif's number; whatever is none of them is upright. */
    static Orientation of(int exif) {
        return exif >= 1 && exif <= 8 ? values()[exif - 1] : UPRIGHT;
    }

    boolean liesOnItsSide() {
        return swapped;
    }

    /** The size as stored of what is shown at a size, and the other way round. */
    Size turned(Size size) {
        return swapped ? size.turned() : size;
    }

    /** Where a part of the picture as shown lies in the pixels as stored. */
    Window stored(Window shown, Size picture) {
        double x = across ? picture.width() - shown.x() - shown.width() : shown.x();
        double y = down ? picture.height() - shown.y() - shown.height() : shown.y();
        return swapped
                ? new Window(y, x, shown.height(), shown.width())
                : new Window(x, y, shown.width(), shown.height());
    }

    /** Pixels as they are shown. */
    Bitmap shown(Bitmap stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        Size size = turned(new Size(stored.width(), stored.height()));
        int bands = stored.bands();
        Bitmap shown = new Bitmap(size.width(), size.height(), bands);
        int at = 0;
        for (int y = 0; y < size.height(); y++) {
            int v = down ? size.height() - 1 - y : y;
            for (int x = 0; x < size.width(); x++) {
                int u = across ? size.width() - 1 - x : x;
                int from = (swapped ? u * stored.width() + v : v * stored.width() + u) * bands;
                for (int band = 0; band < bands; band++) {
                    shown.samples()[at++] = stored.samples()[from + band];
                }
            }
        }
        return shown;
    }
}
