package dev.broadsheet.check;

import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Picture.Format;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A picture's name says of what kind it is: hosts and programs go by the name, and show nothing where it is wrong. */
public final class NamesTellTheKind {
    /** How names of each kind end, the usual ending first. */
    private static final Map<Format, List<String>> ENDINGS = Map.of(
            Format.JPEG, List.of("jpg", "jpeg", "jpe", "jfif"),
            Format.PNG, List.of("png"),
            Format.GIF, List.of("gif"),
            Format.WEBP, List.of("webp"),
            Format.AVIF, List.of("avif"),
            Format.BMP, List.of("bmp"),
            Format.SVG, List.of("svg"));

    /**
     * Reports each name that does not.
     *
     * @param named a picture's file as problems name it
     */
    public void judge(Collection<Picture> pictures, Function<Picture, String> named, Problems problems) {
        for (Picture picture : pictures) {
            List<String> endings = ENDINGS.getOrDefault(picture.format(), List.of());
            String name = picture.path().substring(picture.path().lastIndexOf('/') + 1);
            String lower = name.toLowerCase(Locale.ROOT);
            if (endings.stream().noneMatch(ending -> lower.endsWith("." + ending))) {
                problems.report(
                        Rule.WRONG_EXTENSION,
                        Place.of(named.apply(picture)),
                        "the bytes of this picture are " + picture.format() + ", and its name says otherwise",
                        "call it " + stem(name) + "." + endings.get(0) + ", here and wherever it is shown");
            }
        }
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
