package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose a picture is, beside its credit.
 *
 * @param makers who made it
 * @param creditUrl where its credit leads, absolute
 * @param copyright the notice, as it is to be printed
 * @param license the address of the terms under which it may be used
 * @param acquire the address at which a licence can be had
 * @param sourceType the address of a term of IPTC's digital source types, for pictures that no camera took
 * @param distributed whether others may have it through feeds and exports
 */
public record Rights(
        List<Maker> makers,
        @Nullable String creditUrl,
        @Nullable String copyright,
        @Nullable String license,
        @Nullable String acquire,
        @Nullable String sourceType,
        boolean distributed) {
    /** Nothing is known. */
    public static final Rights NONE = new Rights(List.of(), null, null, null, null, null, true);

    public Rights {
        makers = List.copyOf(makers);
    }

    /**
     * Who made a picture.
     *
     * @param name alone
     * @param kind {@code person} or {@code agency}
     */
    public record Maker(String name, String kind) {}
}
