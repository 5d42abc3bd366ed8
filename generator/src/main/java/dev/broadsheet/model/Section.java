package dev.broadsheet.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the paper, such as Security.
 *
 * @param id the segment of its address: {@code security}
 * @param names its name in other languages, by BCP 47 tag
 */
public record Section(String id, String name, @Nullable String description, Map<String, String> names) {
    public Section {
        names = Map.copyOf(names);
    }

    /** Its name in that language, or else the name it goes by. */
    public String name(Language language) {
        return names.getOrDefault(language.tag(), name);
    }
}
