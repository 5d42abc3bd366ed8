package dev.broadsheet.model;

import java.util.List;

/**
 * What readers say of one article at one instant.
 *
 * @param state whether they may go on
 * @param comments oldest first, of two at one instant by file; those that are dated later are not in it, and each parent
 *     is
 */
public record Conversation(Comments state, List<Comment> comments, Votes votes) {
    public Conversation {
        comments = List.copyOf(comments);
    }
}
