package dev.broadsheet.links;

import dev.broadsheet.images.Finding;
import dev.broadsheet.markdown.References.Dead;
import dev.broadsheet.model.Picture;
import dev.broadsheet.problem.Rule;
import java.util.Optional;

/** Puts into words why a picture cannot be shown. */
public final class MissingPictures {
    private MissingPictures() {}

    /** The picture, if it was found and can be read. */
    public static Optional<Picture> found(Finding finding) {
        return finding instanceof Finding.Found found ? Optional.of(found.picture()) : Optional.empty();
    }

    /**
     * What is wrong and what to do about it.
     *
     * @param reference the picture as the editor named it
     * @param finding anything but a found picture
     */
    public static Dead inWords(String reference, Finding finding) {
        if (finding instanceof Finding.Ambiguous ambiguous) {
            return new Dead(
                    Rule.MISSING_PICTURE,
                    "several pictures are called \"" + reference + "\"",
                    "name the one that is meant: " + String.join(" or ", ambiguous.candidates()));
        }
        if (finding instanceof Finding.Unreadable unreadable) {
            return new Dead(
                    Rule.UNREADABLE_PICTURE,
                    "the picture \"" + reference + "\" " + unreadable.reason(),
                    "save it again as JPEG, PNG, WebP, GIF or SVG: " + unreadable.file());
        }
        if (finding instanceof Finding.Missing missing && !missing.near().isEmpty()) {
            return new Dead(
                    Rule.MISSING_PICTURE,
                    "the picture \"" + reference + "\" does not exist",
                    "did you mean " + String.join(" or ", missing.near()) + "?");
        }
        return new Dead(
                Rule.MISSING_PICTURE,
                "the picture \"" + reference + "\" does not exist",
                "put it beside this file or below the static folder");
    }
}
