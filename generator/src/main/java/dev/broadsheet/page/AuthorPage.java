package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author's own page.
 *
 * @param stories theirs, newest first
 * @param older the archive page that goes on from there
 */
public record AuthorPage(Head head, Profile profile, List<Card> stories, @Nullable Link older) implements Page {
    @Override
    public AuthorPage with(Head other) {
        return new AuthorPage(other, profile, stories, older);
    }

    @Override
    public String template() {
        return "author";
    }
}
