package dev.broadsheet.diary;

import dev.broadsheet.diary.Turn.Kind;
import dev.broadsheet.diary.Turn.Reason;
import dev.broadsheet.feeds.NewsSitemap;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Comment;
import dev.broadsheet.model.Comments;
import dev.broadsheet.model.Front;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Participation;
import dev.broadsheet.model.Partner;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Release;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.model.Syndication;
import dev.broadsheet.notices.SecurityTxt;
import dev.broadsheet.plan.AgeWarning;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds every instant at which a site changes by itself, as long as nobody edits anything. It names none at which the site
 * stays as it is: a slot that lapses in favour of the story that stood in it changes nothing.
 */
public final class Foresight {
    private static final Duration MOMENT = Duration.ofNanos(1);
    private static final Comparator<Reason> ORDER =
            Comparator.comparing(Reason::kind).thenComparing(Reason::file).thenComparing(Reason::toString);

    private final Newspaper paper;
    private final Function<Instant, List<String>> lineup;
    private final Map<Instant, TreeSet<Reason>> found = new TreeMap<>();
    private final Instant after;
    private final Instant until;

    /**
     * Everything that a site is made of, withheld or not.
     *
     * @param pages standing pages
     * @param comments what readers sent, by the path of the article
     * @param securityTxt the path of the generated file; null when there is none, or the newsroom has its own
     */
    public record Newspaper(
            Publication publication,
            Syndication syndication,
            List<Article> articles,
            List<StandingPage> pages,
            Front front,
            Map<String, List<Comment>> comments,
            @Nullable String securityTxt) {
        public Newspaper {
            articles = List.copyOf(articles);
            pages = List.copyOf(pages);
            comments = Map.copyOf(comments);
        }
    }

    private Foresight(Newspaper paper, Function<Instant, List<String>> lineup, Instant after, Instant until) {
        this.paper = paper;
        this.lineup = lineup;
        this.after = after;
        this.until = until;
    }

    /**
     * The turns after one instant and not after another, in their order.
     *
     * @param lineup which stories stand at the top of the front page at an instant
     */
    public static List<Turn> between(
            Newspaper paper, Function<Instant, List<String>> lineup, Instant after, Instant until) {
        Foresight foresight = new Foresight(paper, lineup, after, until);
        foresight.look();
        return foresight.found.entrySet().stream()
                .map(turn -> new Turn(turn.getKey(), List.copyOf(turn.getValue())))
                .toList();
    }

    private void look() {
        for (Article article : paper.articles()) {
            comesAndGoes(article.release(), article.origin());
            discussion(article);
            ages(article);
            if (paper.syndication().newsSitemap()) {
                whileSeen(article, article.published().plus(NewsSitemap.NEWS), Kind.LEAVES_NEWS, null);
            }
        }
        paper.pages().forEach(page -> comesAndGoes(page.release(), page.origin()));
        if (!paper.syndication().formats().isEmpty()) {
            paper.syndication().partners().forEach(this::partner);
        }
        Stream.concat(Stream.of(paper.front().lead()), paper.front().secondary().stream())
                .forEach(this::slot);
        securityTxt();
    }

    private void comesAndGoes(Release release, Origin origin) {
        Instant from = release.from();
        Instant end = release.until();
        if (release.draft() || (from != null && end != null && !from.isBefore(end))) {
            return;
        }
        note(from, Kind.APPEARS, origin.file(), null);
        note(end, Kind.EXPIRES, origin.file(), null);
    }

    private void discussion(Article article) {
        Participation participation = paper.publication().participation();
        List<Comment> comments = paper.comments().getOrDefault(article.origin().path(), List.of());
        if (participation.stateOf(article, after) == Comments.OFF) {
            return;
        }
        comments.forEach(comment -> whileSeen(article, comment.date(), Kind.COMMENT_APPEARS, null));
        Instant close = article.published().plus(Duration.ofDays(participation.closeAfterDays()));
        boolean closes = participation.stateOf(article, close.minus(MOMENT)) != participation.stateOf(article, close);
        boolean shown = participation.commentEndpoint() != null
                || comments.stream().anyMatch(comment -> !comment.date().isAfter(close));
        if (closes && shown) {
            whileSeen(article, close, Kind.COMMENTS_CLOSE, null);
        }
    }

    private void ages(Article article) {
        if (!article.release().draft()) {
            AgeWarning.turns(article, paper.publication(), after, until)
                    .forEach(turn -> whileSeen(article, turn, Kind.GROWS_OLD, null));
        }
    }

    /** Once a story is too old for a partner it leaves the feed, unless newer ones took its place before. */
    private void partner(Partner partner) {
        if (partner.since() == null) {
            return;
        }
        for (Article article : paper.articles()) {
            Instant turn = article.published().plus(partner.since());
            if (isAhead(turn) && partner.takes(article.section()) && newer(article, partner, turn) < partner.count()) {
                whileSeen(article, turn, Kind.LEAVES_PARTNER, partner.id());
            }
        }
    }

    /** How many stories stand before this one in the partner's feed when its time is up. */
    private long newer(Article article, Partner partner, Instant turn) {
        return paper.articles().stream()
                .filter(other ->
                        partner.takes(other.section()) && other.release().covers(turn.minus(MOMENT)))
                .filter(other -> other.published().isAfter(article.published())
                        || (other.published().equals(article.published())
                                && other.origin()
                                                .path()
                                                .compareTo(article.origin().path())
                                        < 0))
                .count();
    }

    private void slot(Front.Slot slot) {
        Instant lapse = slot.until();
        if (slot.story() != null
                && lapse != null
                && isAhead(lapse)
                && !lineup.apply(lapse.minus(MOMENT)).equals(lineup.apply(lapse))) {
            paper.articles().stream()
                    .filter(article -> article.origin().path().equals(slot.story()))
                    .forEach(article -> whileSeen(article, lapse, Kind.SLOT_LAPSES, null));
        }
    }

    private void securityTxt() {
        if (paper.securityTxt() != null) {
            for (Instant turn = SecurityTxt.changes(after); isAhead(turn); turn = SecurityTxt.changes(turn)) {
                note(turn, Kind.SECURITY_TXT, paper.securityTxt(), null);
            }
        }
    }

    /** Something that readers notice only if they saw the article before, and still see it. */
    private void whileSeen(Article article, Instant turn, Kind kind, @Nullable String partner) {
        if (article.release().covers(turn.minus(MOMENT)) && article.release().covers(turn)) {
            note(turn, kind, article.origin().file(), partner);
        }
    }

    private void note(@Nullable Instant turn, Kind kind, String file, @Nullable String partner) {
        if (turn != null && isAhead(turn)) {
            found.computeIfAbsent(turn, first -> new TreeSet<>(ORDER)).add(new Reason(kind, file, partner));
        }
    }

    private boolean isAhead(Instant turn) {
        return turn.isAfter(after) && !turn.isAfter(until);
    }
}
