package dev.broadsheet.model;

/**
 * What a picture may be at the most, so that none stalls a build or exhausts its memory.
 *
 * @param megapixels of its whole area
 * @param megabytes of its file, of 1024 times 1024 bytes
 */
public record PictureLimits(int megapixels, int megabytes) {
    /** What no camera of these years exceeds. */
    public static final PictureLimits USUAL = new PictureLimits(50, 40);

    /** The length of the longest file, in bytes. */
    public long bytes() {
        return megabytes * 1024L * 1024;
    }

    /** Whether a picture of this size is too large. */
    public boolean exceededBy(int width, int height) {
        return (long) width * height > megapixels * 1_000_000L;
    }
}
