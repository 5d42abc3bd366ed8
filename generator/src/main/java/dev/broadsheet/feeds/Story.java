package dev.broadsheet.feeds;

import dev.broadsheet.page.Figure;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as feeds tell it, but for its text.
 *
 * @param address absolute; it identifies the story for ever
 * @param language BCP 47
 * @param wrapped whether its text must say its own language and direction, as it is not that of the feed or runs from right
 *     to left
 * @param published in the publication's zone
 * @param changed its last update or correction, at least {@code published}
 * @param subjects its section, then its topics
 * @param corrections below the text
 */
public record Story(
        String address,
        String language,
        String direction,
        boolean wrapped,
        String headline,
        @Nullable String standfirst,
        @Nullable String dateline,
        List<Writer> writers,
        ZonedDateTime published,
        ZonedDateTime changed,
        List<String> subjects,
        @Nullable Photograph lead,
        @Nullable Corrections corrections) {
    public Story {
        writers = List.copyOf(writers);
        subjects = List.copyOf(subjects);
    }

    /**
     * Who wrote it.
     *
     * @param address of the page that tells their stories, absolute
     */
    public record Writer(String name, String address) {}

    /**
     * The lead picture.
     *
     * @param figure as its page shows it
     * @param address absolute
     * @param mediaType {@code image/jpeg}; null when its name does not tell
     * @param length of its file in bytes, 0 when unknown
     */
    public record Photograph(Figure figure, String address, @Nullable String mediaType, int length) {}

    /** What was put right, each note with its date in words. */
    public record Corrections(String heading, List<Note> notes) {
        public Corrections {
            notes = List.copyOf(notes);
        }

        /** One of them. */
        public record Note(String date, String text) {}
    }
}
