package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote.
 *
 * @param anchor of this comment on its page, without the number sign
 * @param id by which a reply names it
 * @param url the reader's own page
 * @param reply the words of the link that answers it; missing when no more comments are taken
 * @param answers the comment that it answers, where that is not the one that it stands below
 * @param replies oldest first
 */
public record Comment(
        String anchor,
        String id,
        String name,
        @Nullable String url,
        Moment date,
        Html text,
        @Nullable String reply,
        @Nullable Link answers,
        List<Comment> replies) {}
