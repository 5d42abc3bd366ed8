package dev.broadsheet.model;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes the newspaper's stories by a feed of their own.
 *
 * @param id the segment of the feed's address: {@code meridian}
 * @param sections the ids of those that it takes; empty for all
 * @param without the ids of those that it never takes
 * @param count the most stories at once
 * @param since how old a story may be; null for any age
 * @param full whether it gets whole texts, or standfirsts alone
 */
public record Partner(
        String id,
        String name,
        Set<String> sections,
        Set<String> without,
        int count,
        @Nullable Duration since,
        boolean full,
        boolean pictures) {
    public Partner {
        sections = Set.copyOf(sections);
        without = Set.copyOf(without);
    }

    /** Whether it takes stories of that section. */
    public boolean takes(Section section) {
        return (sections.isEmpty() || sections.contains(section.id())) && !without.contains(section.id());
    }
}
