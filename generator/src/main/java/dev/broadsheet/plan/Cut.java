package dev.broadsheet.plan;

import dev.broadsheet.model.Caption.Focus;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Picture.Format;
import dev.broadsheet.model.Recipe;
import dev.broadsheet.model.Recipe.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that become of a picture in one shape. The widths are few, and the same wherever the shape is shown.
 *
 * @param sources for browsers to choose from, the narrowest first
 * @param fallback for those that cannot show them, and for feeds
 * @param full the largest
 */
record Cut(List<Recipe> sources, Recipe fallback, Recipe full) {
    /** Thumbnails and columns, then phones at density 2 and at 3, an article's lead at 2; what follows is the largest. */
    private static final List<Integer> WIDTHS = List.of(360, 720, 1080, 1600);

    /** Of a picture that is published, in either direction: an article's lead at density 3, or a whole screen. */
    private static final int HIGHEST = 2400;

    private static final List<Integer> CARD_WIDTHS = List.of(360, 720, 1080);
    private static final int CARD_WIDEST = 1600;

    /** Portraits are small. */
    private static final List<Integer> PORTRAIT_WIDTHS = List.of(240);

    private static final int PORTRAIT_WIDEST = 480;

    /** Google asks for 1200 pixels (Discover). */
    private static final int SOCIAL = 1200;

    private static final int FALLBACK = 1080;

    private static final Set<Format> DEVELOPED =
            EnumSet.of(Format.JPEG, Format.PNG, Format.WEBP, Format.BMP, Format.GIF);

    /** Whether renditions are made of a picture: drawings, moving ones and AVIF are shown as they are. */
    static boolean isFor(Picture picture) {
        return DEVELOPED.contains(picture.format()) && !picture.moving() && picture.width() > 0 && picture.height() > 0;
    }

    /** All of it. */
    static Cut whole(Picture picture) {
        int highest = (int) Math.max(1, (long) HIGHEST * picture.width() / picture.height());
        return of(picture, WIDTHS, Math.min(HIGHEST, highest), (width, kind) -> Recipe.whole(picture, width, kind));
    }

    /** As lists show it: 3:2. */
    static Cut card(Picture picture, @Nullable Focus focus) {
        return Recipe.crop(picture, 3, 2, picture.width(), focus, Kind.WEBP).cropped()
                ? of(picture, CARD_WIDTHS, CARD_WIDEST, (width, kind) -> Recipe.crop(picture, 3, 2, width, focus, kind))
                : whole(picture);
    }

    /** As a face in a circle. */
    static Cut portrait(Picture picture) {
        return of(picture, PORTRAIT_WIDTHS, PORTRAIT_WIDEST, (width, kind) -> square(picture, width, kind));
    }

    /** A portrait for other sites. */
    static List<Recipe> likeness(Picture picture) {
        return List.of(square(picture, SOCIAL, portable(picture)));
    }

    /** As search engines and other sites show it: 16:9, 4:3 and square. */
    static List<Recipe> social(Picture picture, @Nullable Focus focus) {
        return List.of(
                Recipe.crop(picture, 16, 9, SOCIAL, focus, portable(picture)),
                Recipe.crop(picture, 4, 3, SOCIAL, focus, portable(picture)),
                Recipe.crop(picture, 1, 1, SOCIAL, focus, portable(picture)));
    }

    Stream<Recipe> all() {
        return Stream.concat(sources.stream(), Stream.of(fallback, full));
    }

    private static Cut of(Picture picture, List<Integer> widths, int widest, BiFunction<Integer, Kind, Recipe> recipe) {
        Recipe largest = recipe.apply(widest, Kind.WEBP);
        // A width just below the largest saves no reader anything.
        Stream<Recipe> smaller = widths.stream()
                .filter(width -> width * 6 / 5 <= largest.width())
                .map(width -> recipe.apply(width, Kind.WEBP));
        return new Cut(
                Stream.concat(smaller, Stream.of(largest)).toList(),
                recipe.apply(Math.min(FALLBACK, widest), portable(picture)),
                recipe.apply(widest, portable(picture)));
    }

    private static Recipe square(Picture picture, int width, Kind kind) {
        return Recipe.crop(picture, 1, 1, width, null, kind);
    }

    /** What every program can show. */
    private static Kind portable(Picture picture) {
        return picture.transparent() ? Kind.PNG : Kind.JPEG;
    }
}
