package dev.broadsheet.plan;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.AuthorPage;
import dev.broadsheet.page.Card;
import dev.broadsheet.page.Frame;
import dev.broadsheet.page.Head;
import dev.broadsheet.page.Link;
import dev.broadsheet.page.ListPage;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Profile;
import dev.broadsheet.page.SectionPage;
import dev.broadsheet.page.TopicPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A shelf as pages: the newest stories at its front, older ones on numbered archive pages. Archive pages are counted from
 * the oldest and each is full, so a page keeps its stories for ever and a new story changes the front alone, until enough
 * have come for a page more.
 */
final class ListPages {
    private final Language language;
    private final Addresses addresses;
    private final Shelves shelves;
    private final Views views;
    private final Blurbs blurbs;
    private final int latest;
    private final int perPage;

    ListPages(Language language, Addresses addresses, Shelves shelves, Views views, int latest, int perPage) {
        this.language = language;
        this.addresses = addresses;
        this.shelves = shelves;
        this.views = views;
        this.blurbs = views.blurbs(language);
        this.latest = latest;
        this.perPage = perPage;
    }

    /**
     * What is told of a shelf.
     *
     * @param kind section, topic, author or day
     * @param standfirst what the newsroom says of it
     * @param blurb what else is to say of it
     * @param breadcrumbs those of its front
     */
    record Shelf(
            String kind,
            String address,
            String heading,
            @Nullable String standfirst,
            String blurb,
            @Nullable Profile profile,
            List<Link> breadcrumbs,
            List<Article> stories) {
        /** In words, what asks for these pages. */
        String source() {
            return "the " + kind + " " + heading;
        }
    }

    /** The shelf's front and its archive. */
    Stream<PlannedPage> of(Shelf shelf) {
        Supplier<Page> front = () -> front(shelf);
        return Stream.concat(
                Stream.of(new PlannedPage.OfValue(
                        shelf.address(), shelf.source(), Shelves.newest(shelf.stories()), front)),
                archive(shelf));
    }

    /** The shelf's archive alone. */
    Stream<PlannedPage> archive(Shelf shelf) {
        return IntStream.rangeClosed(1, archivePages(shelf.stories().size()))
                .mapToObj(number -> new PlannedPage.OfValue(
                        addresses.archivePage(shelf.address(), number),
                        shelf.source(),
                        Shelves.newest(onPage(shelf, number)),
                        () -> archivePage(shelf, number)));
    }

    /** The newest page of a shelf's archive, if there is one. */
    @Nullable
    Link newestArchivePage(Shelf shelf) {
        int pages = archivePages(shelf.stories().size());
        return pages == 0 ? null : link(shelf, pages);
    }

    private Page front(Shelf shelf) {
        List<Article> all = shelf.stories();
        List<Article> newest = newestFirst(all.subList(Math.max(0, all.size() - latest), all.size()));
        Link older = newestArchivePage(shelf);
        Head head = views.head(
                shelf.kind(),
                shelf.heading(),
                description(shelf),
                shelf.address(),
                language,
                section(shelf),
                shelf.breadcrumbs());
        if (shelf.profile() != null) {
            return new AuthorPage(head, shelf.profile(), rows(newest, Frame.FIRST_ROW), older);
        }
        if (shelf.kind().equals("day")) {
            return new ListPage(head, shelf.heading(), null, rows(newest, Frame.TOP_ROW), older, null);
        }
        Article lead =
                newest.stream().filter(shelves::isForOwnReaders).findFirst().orElse(newest.get(0));
        newest.remove(lead);
        return shelf.kind().equals("topic")
                ? new TopicPage(head, shelf.heading(), card(lead, Frame.FRONT), below(newest), older)
                : new SectionPage(
                        head, shelf.heading(), shelf.standfirst(), card(lead, Frame.FRONT), below(newest), older);
    }

    /** The newsroom's own words, if there are any. */
    private String description(Shelf shelf) {
        if (shelf.standfirst() != null) {
            return shelf.standfirst();
        }
        return shelf.profile() == null ? shelf.blurb() : blurbs.author(shelf.profile());
    }

    private ListPage archivePage(Shelf shelf, int number) {
        List<Article> stories = shelf.stories();
        String address = addresses.archivePage(shelf.address(), number);
        String heading = heading(shelf, number);
        Link front = new Link(addresses.href(shelf.address()), shelf.heading());
        List<Link> breadcrumbs = new ArrayList<>(shelf.breadcrumbs());
        if (!shelf.kind().equals("front")) {
            breadcrumbs.add(front);
        }
        return new ListPage(
                views.head(
                        "archive",
                        heading,
                        blurbs.page(shelf.blurb(), number),
                        address,
                        language,
                        section(shelf),
                        breadcrumbs),
                heading,
                front,
                rows(newestFirst(onPage(shelf, number)), Frame.TOP_ROW),
                number > 1 ? link(shelf, number - 1) : null,
                number < archivePages(stories.size()) ? link(shelf, number + 1) : front);
    }

    private List<Article> onPage(Shelf shelf, int number) {
        List<Article> stories = shelf.stories();
        return stories.subList((number - 1) * perPage, Math.min(number * perPage, stories.size()));
    }

    private @Nullable String section(Shelf shelf) {
        return shelf.kind().equals("section") ? addresses.href(shelf.address()) : null;
    }

    /** As many as hold every story that the front does not show. */
    private int archivePages(int stories) {
        return archivePages(stories, latest, perPage);
    }

    /** How many full pages hold what a front with so many of the newest does not show; the last may not be full. */
    static int archivePages(int all, int latest, int perPage) {
        return all <= latest ? 0 : (all - latest - 1) / perPage + 1;
    }

    private Link link(Shelf shelf, int number) {
        return new Link(addresses.href(addresses.archivePage(shelf.address(), number)), heading(shelf, number));
    }

    private String heading(Shelf shelf, int number) {
        return views.wording(language).say("archive.page", shelf.heading(), number);
    }

    private static List<Article> newestFirst(List<Article> oldestFirst) {
        List<Article> stories = new ArrayList<>(oldestFirst);
        Collections.reverse(stories);
        return stories;
    }

    private List<Card> rows(List<Article> stories, Frame first) {
        return IntStream.range(0, stories.size())
                .mapToObj(i -> card(stories.get(i), i == 0 ? first : Frame.ROW))
                .toList();
    }

    /** Below the lead three stories stand side by side, or two, and then line by line. */
    private List<Card> below(List<Article> stories) {
        Frame beside = stories.size() > 2 ? Frame.THIRD : stories.size() == 2 ? Frame.HALF : Frame.ROW;
        return IntStream.range(0, stories.size())
                .mapToObj(i -> card(stories.get(i), i < 3 ? beside : Frame.ROW))
                .toList();
    }

    private Card card(Article story, Frame frame) {
        return views.card(story, language, frame);
    }
}
