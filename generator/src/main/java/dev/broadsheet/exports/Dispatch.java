package dev.broadsheet.exports;

import dev.broadsheet.feeds.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as other newsrooms take it over, but for its text.
 *
 * @param story what feeds tell of it as well
 * @param slugline a word or two that newsrooms know it by
 * @param by who wrote it, in words of its language
 * @param genre what kind of story it is: {@code analysis}
 * @param subjects its section first, then its topics
 * @param holder who holds its copyright; null when that is not the newspaper alone
 * @param notice what the holder says of it
 */
public record Dispatch(
        Story story,
        String slugline,
        @Nullable String kicker,
        @Nullable String by,
        String genre,
        List<Subject> subjects,
        @Nullable String holder,
        @Nullable String notice) {
    public Dispatch {
        subjects = List.copyOf(subjects);
    }

    /**
     * What a story is about, or where in the paper it belongs.
     *
     * @param relation {@code section} or {@code topic}
     * @param address of the page that gathers such stories, absolute
     */
    public record Subject(String name, String relation, String address) {}
}
