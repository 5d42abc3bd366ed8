package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for a comment.
 *
 * @param action where it posts to
 * @param slug the article as the receiver names it: {@code local/bridge-reopens}
 * @param limit of the comment, in UTF-16 units as browsers count
 * @param limited the same in words: {@code 1,500 characters at the most}
 * @param policy the page with the rules
 * @param thanks the absolute address that a sender comes back to
 * @param failed likewise, when it could not be taken
 * @param parents every comment that can be answered, as a reader would name it
 */
public record CommentForm(
        String action,
        String slug,
        int limit,
        String limited,
        @Nullable Link policy,
        String thanks,
        String failed,
        List<Parent> parents) {
    /** The anchor of the words that thank a sender. */
    public static final String THANKS = "reply-thanks";

    /** The anchor of the words for a sender whose comment could not be taken. */
    public static final String FAILED = "reply-failed";

    /**
     * A comment that can be answered.
     *
     * @param id what the receiver is told
     * @param name its author and day
     */
    public record Parent(String id, String name) {}
}
