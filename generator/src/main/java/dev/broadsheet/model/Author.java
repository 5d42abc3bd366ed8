package dev.broadsheet.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or some agency, whom stories are by.
 *
 * @param id the segment of the address: {@code amina-diallo}
 * @param bio plain text
 * @param portrait a path below the content folder
 * @param links absolute addresses at which they can be found elsewhere
 * @param names the name in other languages, by BCP 47 tag
 * @param roles the role in other languages, likewise
 */
public record Author(
        String id,
        String name,
        Kind kind,
        @Nullable String role,
        @Nullable String bio,
        @Nullable String portrait,
        @Nullable String portraitAlt,
        List<String> links,
        Map<String, String> names,
        Map<String, String> roles) {
    /** Whether it is a person or an organisation. */
    public enum Kind {
        PERSON,
        AGENCY
    }

    public Author {
        links = List.copyOf(links);
        names = Map.copyOf(names);
        roles = Map.copyOf(roles);
    }

    /** The name in that language, or else the name that the author goes by. */
    public String name(Language language) {
        return names.getOrDefault(language.tag(), name);
    }

    /** What they are for the paper, in that language, or else in the paper's own. */
    public @Nullable String role(Language language) {
        String translated = roles.get(language.tag());
        return translated == null ? role : translated;
    }
}
