package dev.broadsheet.model;

import dev.broadsheet.model.Picture.Format;
import dev.broadsheet.model.Picture.Root;

/** A JPEG for tests, of which nothing matters but where it lies and how large it is. */
public final class Photograph {
    private Photograph() {}

    public static Picture of(Root root, String path, String digest, int length, int width, int height) {
        return new Picture(root, path, digest, length, width, height, Format.JPEG, false, false, PictureNotes.NONE);
    }
}
