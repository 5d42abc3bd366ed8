package dev.broadsheet.plan;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Comment;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Comments below the comments that they answer. */
final class Threads {
    /** Comments within each other on a page: on a telephone, a fourth would have no room. */
    private static final int DEEPEST = 3;

    private final List<Comment> comments;
    private final Function<Comment, Html> texts;
    private final boolean open;
    private final Wording wording;
    private final Map<String, Comment> byId = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, List<Comment>> below = new HashMap<>();

    /**
     * @param comments oldest first; every parent is among them and none answers itself, be it through others
     * @param open whether they can be answered
     */
    Threads(List<Comment> comments, Function<Comment, Html> texts, boolean open, Wording wording) {
        this.comments = comments;
        this.texts = texts;
        this.open = open;
        this.wording = wording;
        comments.forEach(comment -> byId.put(comment.id(), comment));
    }

    /** Those that answer no other, with their replies; a reply too deep stands beside the one that it answers. */
    List<dev.broadsheet.page.Comment> nested() {
        List<Comment> roots = new ArrayList<>();
        for (Comment comment : comments) {
            if (depth(comment) == 1) {
                roots.add(comment);
            } else {
                below.computeIfAbsent(shelter(comment).id(), first -> new ArrayList<>())
                        .add(comment);
            }
        }
        return roots.stream().map(this::shown).toList();
    }

    /** How far down a comment stands, from 1; without recursion, as nobody says how long a quarrel can be. */
    private int depth(Comment comment) {
        List<Comment> open = new ArrayList<>();
        Comment at = comment;
        while (at != null && !depths.containsKey(at.id())) {
            open.add(at);
            at = parent(at);
        }
        int depth = at == null ? 0 : depths.getOrDefault(at.id(), 0);
        for (int i = open.size() - 1; i >= 0; i--) {
            depths.put(open.get(i).id(), ++depth);
        }
        return depth;
    }

    /** The comment that it stands below: the one that it answers, or the nearest above that has room. */
    private Comment shelter(Comment comment) {
        Comment shelter = comment;
        do {
            shelter = Objects.requireNonNullElse(parent(shelter), shelter);
        } while (depth(shelter) >= DEEPEST);
        return shelter;
    }

    private @Nullable Comment parent(Comment comment) {
        return comment.parent() == null ? null : byId.get(comment.parent());
    }

    private dev.broadsheet.page.Comment shown(Comment comment) {
        Comment parent = parent(comment);
        List<Comment> replies = below.getOrDefault(comment.id(), List.of());
        return new dev.broadsheet.page.Comment(
                anchor(comment),
                comment.id(),
                comment.name(),
                comment.url(),
                wording.moment(comment.date()),
                texts.apply(comment),
                open ? wording.say("comment.replyTo", comment.name()) : null,
                parent != null && depth(parent) >= DEEPEST ? new Link("#" + anchor(parent), parent.name()) : null,
                replies.stream().map(this::shown).toList());
    }

    private static String anchor(Comment comment) {
        return "comment-" + comment.id();
    }
}
