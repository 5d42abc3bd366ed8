package dev.broadsheet.model;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How readers take part.
 *
 * @param comments the state of an article that does not name one
 * @param closeAfterDays days from publication after which such an article's comments close; 0 for never
 * @param commentEndpoint where the form for comments posts to; without one there is no form
 * @param limit how long a comment may be, in UTF-16 units as the maxlength of HTML counts
 * @param policy the standing page with the rules, below the content folder: {@code pages/comment-policy.md}
 * @param thanks the standing page that a reader sees who has sent a comment, likewise; else the article says it
 * @param ratingEndpoint where "Do you like this article?" posts to; without one nobody is asked
 */
public record Participation(
        Comments comments,
        int closeAfterDays,
        @Nullable URI commentEndpoint,
        int limit,
        @Nullable String policy,
        @Nullable String thanks,
        @Nullable URI ratingEndpoint) {
    /** Comments are shown where there are any, and nobody is asked for more. */
    public static final Participation SILENT = new Participation(Comments.OPEN, 0, null, 1500, null, null, null);

    /** Every address that a form on the site posts to. */
    public List<URI> endpoints() {
        return Stream.of(commentEndpoint, ratingEndpoint)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether readers may comment on an article at an instant; its own word counts for more than its age. */
    public Comments stateOf(Article article, Instant now) {
        if (article.comments() != null) {
            return article.comments();
        }
        boolean old = closeAfterDays > 0 && !now.isBefore(article.published().plus(Duration.ofDays(closeAfterDays)));
        return old && comments == Comments.OPEN ? Comments.CLOSED : comments;
    }
}
