package dev.broadsheet.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose a picture is and on what terms it is shown, beside its credit. Whatever is not said is null.
 *
 * @param creators who made it, each name alone
 * @param organisation for which they made it
 * @param creditUrl an address that the credit leads to
 * @param copyright the notice, as it is to be printed
 * @param license the address of the terms under which it may be used
 * @param acquire the address at which a licence can be had
 * @param sourceType the address of a term of IPTC's digital source types, for pictures that no camera took
 * @param distribute whether others may have it through feeds and exports
 * @param expires from when on it may not be shown
 */
public record PictureRights(
        List<String> creators,
        @Nullable String organisation,
        @Nullable String creditUrl,
        @Nullable String copyright,
        @Nullable String license,
        @Nullable String acquire,
        @Nullable String sourceType,
        boolean distribute,
        @Nullable Instant expires) {
    /** Terms of <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">IPTC's digital source types</a>. */
    public static final List<String> SOURCE_TYPES = List.of(
            "digitalCapture",
            "negativeFilm",
            "positiveFilm",
            "print",
            "minorHumanEdits",
            "algorithmicallyEnhanced",
            "dataDrivenMedia",
            "digitalArt",
            "virtualRecording",
            "compositeCapture",
            "compositeSynthetic",
            "trainedAlgorithmicMedia",
            "compositeWithTrainedAlgorithmicMedia",
            "algorithmicMedia");

    /** Nothing is said. */
    public static final PictureRights NONE =
            new PictureRights(List.of(), null, null, null, null, null, null, true, null);

    public PictureRights {
        creators = List.copyOf(creators);
    }
}
