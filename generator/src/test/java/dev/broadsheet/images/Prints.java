package dev.broadsheet.images;

import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Picture.Root;
import dev.broadsheet.model.PictureLimits;
import dev.broadsheet.model.Recipe;
import dev.broadsheet.model.Recipe.Kind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files put into a folder, found there as the album finds them, developed, and decoded again to be looked at. */
final class Prints {
    private static final long MEMORY = 200_000_000;

    private Prints() {}

    static Picture found(Path file) throws UnreadablePictureException {
        String name = file.getFileName().toString();
        PictureFile read = PictureFile.read(file, name.substring(name.lastIndexOf('.') + 1), PictureLimits.USUAL);
        return new Picture(
                Root.CONTENT,
                name,
                read.digest(),
                read.length(),
                read.width(),
                read.height(),
                read.format(),
                read.moving(),
                read.transparent(),
                read.notes());
    }

    /** The whole of a file's picture at its own size, by way of a file without loss. */
    static BufferedImage whole(Path folder, String name, byte[] file) throws IOException, UnreadablePictureException {
        Path path = Files.write(folder.resolve(name), file);
        Picture picture = found(path);
        return developed(path, picture, Recipe.whole(picture, picture.width(), Kind.PNG));
    }

    static BufferedImage developed(Path file, Picture picture, Recipe recipe)
            throws IOException, UnreadablePictureException {
        return seen(new Darkroom(MEMORY).develop(file, picture, List.of(recipe)).get(0), recipe.kind());
    }

    /** As a browser would show it. */
    static BufferedImage seen(byte[] file, Kind kind) throws IOException {
        var format =
                switch (kind) {
                    case JPEG -> Picture.Format.JPEG;
                    case PNG -> Picture.Format.PNG;
                    case WEBP -> Picture.Format.WEBP;
                };
        var reader = Readers.of(format);
        try (var in = new com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream(file)) {
            reader.setInput(in);
            return reader.read(0);
        }
    }

    /** The three colours of a pixel, red first, without alpha. */
    static int[] rgb(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return new int[] {rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255};
    }
}
