package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers say of an article.
 *
 * @param count of all comments, replies included
 * @param counted the same in words: {@code 3 comments}
 * @param closed whether no more are taken
 * @param comments that answer no other, oldest first
 * @param form missing when the discussion is closed or the newspaper takes no comments
 */
public record Discussion(
        int count, String counted, boolean closed, List<Comment> comments, @Nullable CommentForm form) {}
