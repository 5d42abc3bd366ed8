package dev.broadsheet.model;

import java.util.List;
import java.util.Map;

/**
 * All that readers sent and editors let through, by the path of its article.
 *
 * @param comments in any order; each parent is among them
 */
public record Postbag(Map<String, List<Comment>> comments, Map<String, Votes> votes) {
    /** Nobody has written. */
    public static final Postbag EMPTY = new Postbag(Map.of(), Map.of());

    public Postbag {
        comments = Map.copyOf(comments);
        votes = Map.copyOf(votes);
    }
}
