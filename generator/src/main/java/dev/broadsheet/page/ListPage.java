package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stories newest first: of a day, or on one page of the archive behind a front.
 *
 * @param front what an archive page belongs to; null for a day
 * @param older the page before this one in time
 * @param newer the page after this one in time
 */
public record ListPage(
        Head head, String heading, @Nullable Link front, List<Card> stories, @Nullable Link older, @Nullable Link newer)
        implements Page {
    @Override
    public ListPage with(Head other) {
        return new ListPage(other, heading, front, stories, older, newer);
    }

    @Override
    public String template() {
        return "list";
    }
}
