package dev.broadsheet.images;

import dev.broadsheet.model.Caption.Focus;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Picture.Format;
import dev.broadsheet.model.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes renditions of pictures: decodes once, crops, scales, brings into sRGB, turns upright, and encodes. The bytes of
 * a rendition follow from the picture's bytes and its recipe alone, whatever else is made beside it. Safe for use from
 * many threads, which share one budget of memory.
 */
public final class Darkroom {
    private static final Set<Format> DECODED = EnumSet.of(Format.JPEG, Format.PNG, Format.GIF, Format.WEBP);

    /** Bytes for each pixel: three samples, a third of that for the halves of halves, and room for the rows in work. */
    private static final int BYTES_PER_PIXEL = 5;

    /** Other formats may have alpha and sixteen bits a sample, which are in memory beside the eight that are kept. */
    private static final int BYTES_PER_DEEP_PIXEL = 14;

    private final MemoryBudget budget;

    /**
     * @param memory in bytes that the pictures in work may take up together; half of Java's heap is a good share
     */
    public Darkroom(long memory) {
        this.budget = new MemoryBudget(memory);
    }

    /** Whether renditions can be made of it; what moves, and what is drawn in vectors, is published as it is. */
    public static boolean canDevelop(Picture picture) {
        return DECODED.contains(picture.format()) && !picture.moving() && picture.width() > 0;
    }

    /**
     * Makes renditions of one picture.
     *
     * @param file where it lies
     * @param picture as it was found there
     * @param recipes each no larger than the picture
     * @return the bytes of each, in the order of the recipes
     * @throws UnreadablePictureException when it cannot be decoded, or has changed since it was found
     */
    public List<byte[]> develop(Path file, Picture picture, List<Recipe> recipes) throws UnreadablePictureException {
        long pixels = (long) picture.width() * picture.height();
        long bytes =
                picture.length() + pixels * (picture.format() == Format.JPEG ? BYTES_PER_PIXEL : BYTES_PER_DEEP_PIXEL);
        if (bytes > budget.whole()) {
            throw new UnreadablePictureException("needs " + megabytes(bytes)
                    + " of memory where Java has given pictures " + megabytes(budget.whole()));
        }
        budget.take(bytes);
        try {
            return develop(read(file, picture), picture, recipes);
        } finally {
            budget.giveBack(bytes);
        }
    }

    private static List<byte[]> develop(byte[] file, Picture picture, List<Recipe> recipes)
            throws UnreadablePictureException {
        Size shown = new Size(picture.width(), picture.height());
        Orientation orientation = ExifOrientation.of(file, picture.format());
        Negative negative = Negative.of(file, picture.format(), orientation.turned(shown));
        Pyramid pyramid = new Pyramid(negative.bitmap());
        return recipes.stream()
                .map(recipe -> {
                    Window window = orientation.stored(window(recipe, shown, pyramid, orientation), shown);
                    Size size = orientation.turned(new Size(recipe.width(), recipe.height()));
                    Bitmap projected = Enlarger.project(pyramid, window, size);
                    Bitmap upright = orientation.shown(Colours.toSrgb(projected, negative.profile()));
                    return Press.print(upright, recipe.kind());
                })
                .toList();
    }

    private static Window window(Recipe recipe, Size shown, Pyramid pyramid, Orientation orientation) {
        if (!recipe.cropped()) {
            return Window.all(shown);
        }
        Focus focus = recipe.focus();
        if (focus == null) {
            focus = EyeCatcher.find(orientation.shown(glance(pyramid)), recipe.width(), recipe.height());
        }
        return Window.around(shown, recipe.width(), recipe.height(), focus);
    }

    /** The first level of the pyramid that is small enough to be looked at as a whole. */
    private static Bitmap glance(Pyramid pyramid) {
        int halvings = 0;
        while (Math.max(pyramid.level(halvings).width(), pyramid.level(halvings).height()) > EyeCatcher.GLANCE) {
            halvings++;
        }
        return pyramid.level(halvings);
    }

    private static byte[] read(Path file, Picture picture) throws UnreadablePictureException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!Digest.of(Bytes.of(bytes)).equals(picture.digest())) {
                throw new UnreadablePictureException("has changed while the site was built");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadablePictureException("cannot be opened");
        }
    }

    private static String megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000 + " MB";
    }
}
