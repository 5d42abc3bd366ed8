package dev.broadsheet.metadata;

import dev.broadsheet.markdown.Portable;
import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.Comment;
import dev.broadsheet.page.Discussion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers say of an article, as far as its page shows it. Whether they like it is not told: yes and no are no rating
 * on a scale, which schema.org's {@code AggregateRating} is.
 */
final class Remarks {
    /** Comments told in full, as each of them is in the page twice then; {@code commentCount} tells of all. */
    static final int MOST = 50;

    private final String canonical;
    private final List<Thing> told = new ArrayList<>();

    private Remarks(String canonical) {
        this.canonical = canonical;
    }

    /** The story with what is said below it; with nothing when nothing about comments is shown. */
    static Thing under(ArticlePage article, Thing story) {
        Discussion discussion = article.discussion();
        if (discussion == null) {
            return story;
        }
        Remarks remarks = new Remarks(article.head().canonical());
        remarks.tell(discussion.comments(), null);
        return story.with("commentCount", discussion.count()).with("comment", remarks.told);
    }

    /** As the page shows them: what is answered comes before the answer. */
    private void tell(List<Comment> comments, @Nullable String parent) {
        for (Comment comment : comments) {
            if (told.size() < MOST) {
                String answered =
                        comment.answers() == null ? parent : comment.answers().href();
                told.add(Thing.of("Comment")
                        .with("@id", canonical + "#" + comment.anchor())
                        .with(
                                "author",
                                Thing.of("Person").with("name", comment.name()).with("url", comment.url()))
                        .with("dateCreated", comment.date().iso())
                        .with("text", Portable.words(comment.text().markup()))
                        .with("parentItem", answered == null ? null : Thing.named(canonical + answered)));
                tell(comment.replies(), "#" + comment.anchor());
            }
        }
    }
}
