package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stories of one section, topic, author or day, newest first.
 *
 * @param profile on an author's pages
 * @param older the page before this one in time
 * @param newer the page after this one in time
 */
public record ListPage(
        Head head,
        String heading,
        @Nullable String standfirst,
        @Nullable Profile profile,
        List<Card> stories,
        @Nullable Link older,
        @Nullable Link newer)
        implements Page {
    @Override
    public String template() {
        return "list";
    }
}
