package dev.broadsheet.model;

import dev.broadsheet.model.Caption.Focus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made of a picture: the whole of it or a crop, at one size and as one kind of file. Never larger than the
 * original.
 *
 * @param kind of file
 * @param width in pixels, from 1
 * @param height likewise
 * @param cropped whether the largest part of these proportions is cut out; else it is the whole picture
 * @param focus the point to keep near the middle of a crop; with none the darkroom finds one
 */
public record Recipe(Kind kind, int width, int height, boolean cropped, @Nullable Focus focus) {
    /** Raised whenever the darkroom makes other bytes of the same recipe, so that no old rendition is taken for a new one. */
    private static final int DARKROOM = 1;

    /** A kind of file that every browser of these years shows. */
    public enum Kind {
        JPEG("jpg", "image/jpeg"),
        PNG("png", "image/png"),
        WEBP("webp", "image/webp");

        private final String extension;
        private final String mediaType;

        Kind(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** Of a file's name, without the dot. */
        public String extension() {
            return extension;
        }

        /** As HTML's {@code type} says it. */
        public String mediaType() {
            return mediaType;
        }
    }

    public Recipe {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height + " pixels");
        }
    }

    /**
     * The whole picture.
     *
     * @param picture with a known size
     * @param width in pixels; the original's where that is less
     */
    public static Recipe whole(Picture picture, int width, Kind kind) {
        int least = Math.min(width, picture.width());
        return new Recipe(kind, least, scaled(picture.height(), least, picture.width()), false, null);
    }

    /**
     * The largest part of a picture that has given proportions; the whole where it has them already.
     *
     * @param picture with a known size
     * @param across the proportion's first number: 16 of 16:9
     * @param down its second: 9
     * @param width in pixels; that of the largest such part where it is less
     */
    public static Recipe crop(Picture picture, int across, int down, int width, @Nullable Focus focus, Kind kind) {
        int fits = (int) Math.min(picture.width(), (long) picture.height() * across / down);
        int least = Math.max(1, Math.min(width, fits));
        int height = Math.min(picture.height(), scaled(down, least, across));
        return scaled(picture.height(), least, picture.width()) == height
                ? new Recipe(kind, least, height, false, null)
                : new Recipe(kind, least, height, true, focus);
    }

    /**
     * What tells this rendition from every other one, of this picture and of others: hexadecimal SHA-256, known before
     * a pixel is read.
     */
    public String print(Picture picture) {
        String point = focus == null ? "" : String.format(Locale.ROOT, "%.4f %.4f", focus.x(), focus.y());
        String all = String.join(
                "\n",
                picture.digest(),
                kind.name(),
                width + "x" + height,
                cropped ? "cropped" : "whole",
                point,
                "" + DARKROOM);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** To the nearest pixel, and one at the least. */
    private static int scaled(int length, int numerator, int denominator) {
        return (int) Math.max(1, Math.round((double) length * numerator / denominator));
    }
}
