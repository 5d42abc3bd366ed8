package dev.broadsheet.parse;

import dev.broadsheet.model.Comment;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the comments of one article: each id once, and every reply to a comment that is there. */
public final class Replies {
    private static final Comparator<Letter> OLDEST_FIRST = Comparator.comparing(
                    (Letter letter) -> letter.comment().date())
            .thenComparing(letter -> letter.comment().file());

    private final Map<String, Letter> byId = new LinkedHashMap<>();
    private final Problems problems;

    private Replies(Problems problems) {
        this.problems = problems;
    }

    /** Oldest first. A second comment of one id is left out; a reply to nothing, or to itself, answers nobody. */
    public static List<Comment> joined(Collection<Letter> letters, Problems problems) {
        Replies replies = new Replies(problems);
        letters.stream().sorted(OLDEST_FIRST).forEach(replies::take);
        return replies.settled();
    }

    private void take(Letter letter) {
        Letter first = byId.putIfAbsent(letter.comment().id(), letter);
        if (first != null) {
            problems.report(
                    Rule.BAD_COMMENT,
                    letter.id(),
                    "the id \"" + letter.comment().id() + "\" is that of "
                            + first.comment().file() + " already",
                    "give this comment another, or take it away if it is the same");
        }
    }

    private List<Comment> settled() {
        Set<String> lost = new HashSet<>();
        Set<String> settled = new HashSet<>();
        for (Letter letter : byId.values()) {
            Set<String> way = new HashSet<>();
            Letter at = letter;
            while (settled.add(at.comment().id())) {
                way.add(at.comment().id());
                String parent = at.comment().parent();
                Letter above = parent == null ? null : byId.get(parent);
                if (parent != null && above == null) {
                    lost.add(at.comment().id());
                    reportLost(at, parent);
                } else if (above != null && way.contains(parent)) {
                    lost.add(above.comment().id());
                    reportCircle(above);
                }
                at = above == null ? at : above;
            }
        }
        List<Comment> comments = new ArrayList<>();
        for (Letter letter : byId.values()) {
            boolean alone = lost.contains(letter.comment().id());
            comments.add(alone ? letter.comment().alone() : letter.comment());
        }
        return comments;
    }

    private void reportLost(Letter reply, String parent) {
        problems.report(
                Rule.LOST_REPLY,
                reply.parent(),
                "this reply stands by itself, as no comment under the article is called \"" + parent + "\"",
                Similar.remedy(parent, byId.keySet(), "correct _parent, or take it away"));
    }

    private void reportCircle(Letter reply) {
        problems.report(
                Rule.LOST_REPLY,
                reply.parent(),
                "this comment stands by itself, as it answers one that answers it in turn",
                "correct _parent, or take it away");
    }
}
