package dev.broadsheet.plan;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Comments;
import dev.broadsheet.model.Conversation;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Participation;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.page.CommentForm;
import dev.broadsheet.page.Discussion;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Link;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What readers say under an article, and the form in which they go on. */
final class Discussions {
    private final Edition edition;
    private final Participation participation;
    private final Addresses addresses;
    private final Views views;
    private final Function<dev.broadsheet.model.Comment, Html> texts;
    private final Map<String, StandingPage> pages;

    /**
     * @param texts what a comment says, as markup
     */
    Discussions(Edition edition, Addresses addresses, Views views, Function<dev.broadsheet.model.Comment, Html> texts) {
        this.edition = edition;
        this.participation = edition.publication().participation();
        this.addresses = addresses;
        this.views = views;
        this.texts = texts;
        this.pages = edition.pages().stream()
                .collect(Collectors.toMap(page -> page.origin().path(), page -> page));
    }

    /** Null when nothing about comments is shown: they are off, or there are none and nobody is asked for any. */
    @Nullable
    Discussion of(Article article) {
        Conversation said = edition.conversations().get(article.origin().path());
        if (said == null || said.state() == Comments.OFF) {
            return null;
        }
        URI endpoint = participation.commentEndpoint();
        if (endpoint == null && said.comments().isEmpty()) {
            return null;
        }
        Wording wording = views.wording(article.language());
        boolean open = said.state() == Comments.OPEN;
        CommentForm form = open && endpoint != null ? form(article, endpoint, said.comments(), wording) : null;
        int count = said.comments().size();
        return new Discussion(
                count,
                wording.say("comments.count", count),
                !open,
                new Threads(said.comments(), texts, form != null, wording).nested(),
                form);
    }

    /** The article as receivers of forms name it: its file below the content folder, without the ending. */
    static String slug(Article article) {
        String path = article.origin().path();
        return path.substring(0, path.lastIndexOf('.'));
    }

    private CommentForm form(
            Article article, URI endpoint, List<dev.broadsheet.model.Comment> comments, Wording wording) {
        String page = addresses.absolute(addresses.of(article));
        StandingPage policy = page(participation.policy(), article);
        StandingPage thanks = page(participation.thanks(), article);
        return new CommentForm(
                endpoint.toString(),
                slug(article),
                participation.limit(),
                wording.say("comment.limit", participation.limit()),
                policy == null ? null : new Link(addresses.href(addresses.of(policy)), policy.headline()),
                thanks == null ? page + "#" + CommentForm.THANKS : addresses.absolute(addresses.of(thanks)),
                page + "#" + CommentForm.FAILED,
                comments.stream()
                        .map(comment -> new CommentForm.Parent(
                                comment.id(),
                                wording.say(
                                        "comment.named",
                                        comment.name(),
                                        wording.moment(comment.date()).date())))
                        .toList());
    }

    /** A standing page, in the article's language if it is there; null when readers do not see it now. */
    private @Nullable StandingPage page(@Nullable String path, Article article) {
        if (path == null) {
            return null;
        }
        String ending = "." + article.language().tag() + ".md";
        StandingPage translated = pages.get(path.substring(0, path.lastIndexOf('.')) + ending);
        return translated == null ? pages.get(path) : translated;
    }
}
