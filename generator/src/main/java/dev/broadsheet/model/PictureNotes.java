package dev.broadsheet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture file says of itself, in the words of <a href="https://iptc.org/standards/photo-metadata/">IPTC's Photo
 * Metadata Standard</a>. Whatever it does not say is null.
 *
 * @param caption what is to be seen (Description)
 * @param headline a few words for it
 * @param creators who made it, in order
 * @param credit how its supplier wants it credited (Credit Line)
 * @param source from whom it came
 * @param copyright the notice, as it is to be printed
 * @param alt what it shows, for those who do not see it (Alt Text, Accessibility)
 * @param description the same at length (Extended Description, Accessibility)
 * @param webStatement the address of the terms under which it may be used
 * @param licensorName who grants a licence
 * @param licensorUrl where to ask for one
 * @param usageTerms the terms in words
 * @param sourceType the address of a term of IPTC's digital source types: {@code …/trainedAlgorithmicMedia}
 * @param created when it was taken, ISO 8601 as far as it is known: {@code 2026-08-22T05:58:10}
 * @param cut those of its words that a field of the older IIM cut short, no longer version being there
 */
public record PictureNotes(
        @Nullable String caption,
        @Nullable String headline,
        List<String> creators,
        @Nullable String credit,
        @Nullable String source,
        @Nullable String copyright,
        @Nullable String alt,
        @Nullable String description,
        @Nullable String webStatement,
        @Nullable String licensorName,
        @Nullable String licensorUrl,
        @Nullable String usageTerms,
        @Nullable String sourceType,
        @Nullable String created,
        List<Field> cut) {
    /** A picture that says nothing of itself. */
    public static final PictureNotes NONE = new PictureNotes(
            null, null, List.of(), null, null, null, null, null, null, null, null, null, null, null, List.of());

    public PictureNotes {
        creators = List.copyOf(creators);
        cut = List.copyOf(cut);
    }

    /** Words that the older IIM keeps in fields of limited length. */
    public enum Field {
        CAPTION,
        HEADLINE,
        CREATOR,
        CREDIT,
        SOURCE,
        COPYRIGHT
    }
}
