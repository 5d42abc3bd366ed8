package dev.broadsheet.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an edition's editors chose for its front page, as front.yml says it.
 *
 * @param secondary the slots beside the lead, in their order
 * @param sections the ids of the sections that have a block, in their order; null for all of them in the order of the menu
 */
public record Front(Slot lead, List<Slot> secondary, @Nullable List<String> sections) {
    /** A front page that nobody curates: the newest stories come first. */
    public static final Front OPEN = new Front(Slot.FREE, List.of(), null);

    public Front {
        secondary = List.copyOf(secondary);
        sections = sections == null ? null : List.copyOf(sections);
    }

    /**
     * A place for one story.
     *
     * @param story the path of its file below the content folder; null when the newest story may stand here
     * @param until the instant from which the newest story may stand here instead
     */
    public record Slot(@Nullable String story, @Nullable Instant until) {
        /** A place for the newest story. */
        public static final Slot FREE = new Slot(null, null);

        private Slot at(Instant now, Predicate<String> visible) {
            boolean holds = story != null && visible.test(story) && (until == null || now.isBefore(until));
            return holds ? this : FREE;
        }
    }

    /**
     * The same as readers may see it at an instant: slots that have lapsed, or whose story is not to be seen, are free.
     *
     * @param visible whether the story at a path is to be seen
     * @param shown whether the section of an id has a story that is to be seen
     */
    public Front at(Instant now, Predicate<String> visible, Predicate<String> shown) {
        return new Front(
                lead.at(now, visible),
                secondary.stream().map(slot -> slot.at(now, visible)).toList(),
                sections == null ? null : sections.stream().filter(shown).toList());
    }

    /** The next instant after {@code now} at which a slot lapses, so that the front page changes by itself. */
    public Optional<Instant> nextLapse(Instant now) {
        return Stream.concat(Stream.of(lead), secondary.stream())
                .filter(slot -> slot.story() != null)
                .map(Slot::until)
                .flatMap(Stream::ofNullable)
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }
}
