package dev.broadsheet.metadata;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** IPTC's digital source types as members of schema.org's IPTCDigitalSourceEnumeration, which names them almost alike. */
final class DigitalSources {
    private static final Set<String> MEMBERS = Set.of(
            "algorithmicMedia",
            "algorithmicallyEnhanced",
            "compositeCapture",
            "compositeSynthetic",
            "compositeWithTrainedAlgorithmicMedia",
            "dataDrivenMedia",
            "digitalArt",
            "digitalCapture",
            "minorHumanEdits",
            "negativeFilm",
            "positiveFilm",
            "print",
            "trainedAlgorithmicMedia",
            "virtualRecording");

    private DigitalSources() {}

    /**
     * The address of the member, or null when there is none.
     *
     * @param sourceType {@code http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia}
     */
    static @Nullable String of(@Nullable String sourceType) {
        String name = sourceType == null ? "" : sourceType.substring(sourceType.lastIndexOf('/') + 1);
        return MEMBERS.contains(name)
                ? "https://schema.org/" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "DigitalSource"
                : null;
    }
}
