package dev.broadsheet.plan;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Section;
import dev.broadsheet.page.Card;
import dev.broadsheet.page.FrontPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The front page: the newest story leads, the next stand beside it, then each section has its place. */
final class FrontPages {
    private static final int SECONDARY = 5;
    /** What stands in the list of the latest; older stories are in the archive. */
    static final int LATEST = 14;

    private static final int PER_SECTION = 4;

    private final Edition edition;
    private final Addresses addresses;
    private final Shelves shelves;
    private final Views views;
    private final ListPages lists;

    FrontPages(Edition edition, Addresses addresses, Shelves shelves, Views views, ListPages lists) {
        this.edition = edition;
        this.addresses = addresses;
        this.shelves = shelves;
        this.views = views;
        this.lists = lists;
    }

    PlannedPage page() {
        return new PlannedPage.OfValue(addresses.front(), "the front page", this::front);
    }

    private FrontPage front() {
        List<Article> newest = edition.articles();
        List<Article> top = newest.subList(0, Math.min(1 + SECONDARY, newest.size()));
        Set<String> shown = new HashSet<>();
        top.forEach(article -> shown.add(article.origin().path()));
        List<FrontPage.Block> blocks = new ArrayList<>();
        for (Section section : edition.sections()) {
            List<Card> stories = rest(section, shown);
            if (!stories.isEmpty()) {
                blocks.add(new FrontPage.Block(views.link(section, edition.language()), stories));
            }
        }
        String title = edition.publication().tagline();
        return new FrontPage(
                views.head(
                        "front",
                        title == null ? edition.publication().name() : title,
                        edition.publication().description(),
                        addresses.front(),
                        edition.language(),
                        null,
                        List.of()),
                top.isEmpty() ? null : card(top.get(0)),
                top.stream().skip(1).map(this::card).toList(),
                blocks,
                newest.stream().limit(LATEST).map(this::card).toList(),
                lists.newestArchivePage(everything()));
    }

    /** A section's newest stories that do not stand above. */
    private List<Card> rest(Section section, Set<String> shown) {
        List<Article> stories = new ArrayList<>(shelves.bySection.getOrDefault(section.id(), List.of()));
        Collections.reverse(stories);
        return stories.stream()
                .filter(article -> !shown.contains(article.origin().path()))
                .limit(PER_SECTION)
                .map(this::card)
                .toList();
    }

    private Card card(Article article) {
        return views.card(article, edition.language());
    }

    /** Every story there is, as the archive behind the front page. */
    ListPages.Shelf everything() {
        return new ListPages.Shelf(
                "front",
                addresses.front(),
                edition.publication().name(),
                null,
                null,
                List.of(views.home(edition.language())),
                shelves.all);
    }
}
