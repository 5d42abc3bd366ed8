package dev.broadsheet.plan;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Section;
import dev.broadsheet.page.Card;
import dev.broadsheet.page.Frame;
import dev.broadsheet.page.FrontPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The front page: the stories that editors chose, the newest where they chose none, then a place for each section. */
final class FrontPages {
    /** What stands in the list of the latest; older stories are in the archive. */
    static final int LATEST = 14;

    private static final int PER_SECTION = 4;

    private final Edition edition;
    private final Addresses addresses;
    private final Shelves shelves;
    private final Views views;
    private final ListPages lists;
    private final Lineup lineup;

    FrontPages(Edition edition, Addresses addresses, Shelves shelves, Views views, ListPages lists) {
        this.edition = edition;
        this.addresses = addresses;
        this.shelves = shelves;
        this.views = views;
        this.lists = lists;
        this.lineup = new Lineup(edition, shelves);
    }

    PlannedPage page() {
        return new PlannedPage.OfValue(addresses.front(), "the front page", Shelves.newest(shelves.all), this::front);
    }

    private FrontPage front() {
        List<Article> top = lineup.top();
        Set<String> shown = Lineup.stems(top);
        String title = edition.publication().tagline();
        String description = edition.publication().description();
        return new FrontPage(
                views.head(
                        "front",
                        title == null ? edition.publication().name() : title,
                        description == null ? blurbs().front() : description,
                        addresses.front(),
                        edition.language(),
                        null,
                        List.of()),
                edition.articles().isEmpty()
                        ? null
                        : views.wording(edition.language())
                                .moment(edition.articles().get(0).published()),
                top.isEmpty() ? null : card(top.get(0), Frame.FRONT),
                IntStream.range(1, top.size())
                        .mapToObj(i -> card(top.get(i), i == 1 ? Frame.SECOND : Frame.SECONDARY))
                        .toList(),
                blocks(shown),
                edition.articles().stream()
                        .filter(article -> !top.contains(article))
                        .limit(LATEST)
                        .map(article -> card(article, Frame.SECONDARY))
                        .toList(),
                lists.newestArchivePage(everything()));
    }

    private List<FrontPage.Block> blocks(Set<String> shown) {
        Map<String, Section> byId =
                edition.sections().stream().collect(Collectors.toMap(Section::id, section -> section));
        List<String> ids = edition.front().sections();
        List<Section> sections = ids == null
                ? edition.sections()
                : ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
        return sections.stream()
                .map(section -> new FrontPage.Block(views.link(section, edition.language()), rest(section, shown)))
                .filter(block -> !block.stories().isEmpty())
                .toList();
    }

    /** A section's newest stories that do not stand above. */
    private List<Card> rest(Section section, Set<String> shown) {
        List<Article> stories = new ArrayList<>(shelves.bySection.getOrDefault(section.id(), List.of()));
        Collections.reverse(stories);
        return stories.stream()
                .filter(article -> lineup.mayBeChosen(article, shown))
                .limit(PER_SECTION)
                .map(article -> card(article, Frame.BLOCK))
                .toList();
    }

    private Card card(Article article, Frame frame) {
        return views.card(article, edition.language(), frame);
    }

    private Blurbs blurbs() {
        return views.blurbs(edition.language());
    }

    /** Every story there is, as the archive behind the front page. */
    ListPages.Shelf everything() {
        return new ListPages.Shelf(
                "front",
                addresses.front(),
                edition.publication().name(),
                null,
                blurbs().everything(),
                null,
                List.of(views.home(edition.language())),
                shelves.all);
    }
}
