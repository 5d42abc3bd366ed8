package dev.broadsheet.parse;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Comment;
import dev.broadsheet.model.Conversation;
import dev.broadsheet.model.Postbag;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Votes;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What readers say under the articles that are shown. */
final class Conversations {
    private static final Comparator<Comment> OLDEST_FIRST =
            Comparator.comparing(Comment::date).thenComparing(Comment::file);

    private Conversations() {}

    /** By the path of the article; nothing of other articles, and nothing that is dated later than now. */
    static Map<String, Conversation> at(Instant now, Publication publication, List<Article> shown, Postbag postbag) {
        Map<String, Conversation> conversations = new HashMap<>();
        for (Article article : shown) {
            String path = article.origin().path();
            conversations.put(
                    path,
                    new Conversation(
                            publication.participation().stateOf(article, now),
                            due(postbag.comments().getOrDefault(path, List.of()), now),
                            postbag.votes().getOrDefault(path, Votes.NONE)));
        }
        return conversations;
    }

    /** A reply to a comment that is not yet shown stands by itself as long as it is so. */
    private static List<Comment> due(List<Comment> comments, Instant now) {
        Set<String> ids = comments.stream()
                .filter(comment -> !comment.date().isAfter(now))
                .map(Comment::id)
                .collect(Collectors.toSet());
        return comments.stream()
                .filter(comment -> ids.contains(comment.id()))
                .sorted(OLDEST_FIRST)
                .map(comment -> comment.parent() == null || ids.contains(comment.parent()) ? comment : comment.alone())
                .toList();
    }
}
