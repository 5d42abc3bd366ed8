package dev.broadsheet.metadata;

import dev.broadsheet.json.Json;
import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.AuthorPage;
import dev.broadsheet.page.Card;
import dev.broadsheet.page.FrontPage;
import dev.broadsheet.page.Head;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Link;
import dev.broadsheet.page.ListPage;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.SectionPage;
import dev.broadsheet.page.StandingTextPage;
import dev.broadsheet.page.TopicPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pages as <a href="https://schema.org/">schema.org</a> describes them, in JSON-LD 1.1. The front page introduces the
 * newspaper; every other page names it by its {@code @id}.
 */
final class LinkedData {
    private final Newspaper newspaper;
    private final Publisher publisher;
    private final Stories stories;

    LinkedData(Newspaper newspaper) {
        this.newspaper = newspaper;
        this.publisher = new Publisher(newspaper);
        this.stories = new Stories(newspaper, publisher);
    }

    /** For a page that search engines are welcome to. */
    Html of(Page page) {
        List<Thing> things = new ArrayList<>(main(page));
        if (!page.head().breadcrumbs().isEmpty()) {
            things.add(breadcrumbs(page.head()));
        }
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", things.stream().map(Thing::members).toList());
        return new Html(Json.of(graph));
    }

    private List<Thing> main(Page page) {
        Head head = page.head();
        if (page instanceof ArticlePage article) {
            return List.of(stories.of(article));
        }
        if (page instanceof FrontPage) {
            return List.of(collection(page), publisher.website(), publisher.introduced());
        }
        if (page instanceof AuthorPage author) {
            return List.of(stories.profile(webPage("ProfilePage", head), author));
        }
        return List.of(page instanceof StandingTextPage ? webPage("WebPage", head) : collection(page));
    }

    private Thing collection(Page page) {
        return webPage("CollectionPage", page.head()).with("mainEntity", list(cards(page)));
    }

    private static Stream<Card> cards(Page page) {
        if (page instanceof FrontPage front) {
            return Stream.of(
                            Stream.ofNullable(front.lead()),
                            front.secondary().stream(),
                            front.blocks().stream().flatMap(block -> block.stories().stream()),
                            front.latest().stream())
                    .flatMap(some -> some);
        }
        if (page instanceof SectionPage section) {
            return Stream.concat(Stream.of(section.lead()), section.stories().stream());
        }
        if (page instanceof TopicPage topic) {
            return Stream.concat(Stream.of(topic.lead()), topic.stories().stream());
        }
        return page instanceof ListPage list ? list.stories().stream() : Stream.of();
    }

    private Thing webPage(String type, Head head) {
        return Thing.of(type)
                .with("@id", head.canonical())
                .with("url", head.canonical())
                .with("name", head.title())
                .with("description", head.description())
                .with("inLanguage", head.language())
                .with("isPartOf", Thing.named(newspaper.websiteId()))
                .with("breadcrumb", head.breadcrumbs().isEmpty() ? null : Thing.named(trail(head)));
    }

    /** Each story once, in the order in which readers meet them; nothing when there is none. */
    private @Nullable Thing list(Stream<Card> cards) {
        List<Thing> elements = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        cards.filter(card -> seen.add(card.href()))
                .forEach(card -> elements.add(Thing.of("ListItem")
                        .with("position", elements.size() + 1)
                        .with("url", newspaper.absolute(card.href()))
                        .with("name", card.headline())));
        return elements.isEmpty()
                ? null
                : Thing.of("ItemList").with("numberOfItems", elements.size()).with("itemListElement", elements);
    }

    private Thing breadcrumbs(Head head) {
        List<Thing> steps = new ArrayList<>();
        for (Link step : head.breadcrumbs()) {
            steps.add(step(steps.size() + 1, step.name(), newspaper.absolute(step.href())));
        }
        steps.add(step(steps.size() + 1, head.title(), head.canonical()));
        return Thing.of("BreadcrumbList").with("@id", trail(head)).with("itemListElement", steps);
    }

    private static Thing step(int position, String name, String address) {
        return Thing.of("ListItem")
                .with("position", position)
                .with("name", name)
                .with("item", address);
    }

    private static String trail(Head head) {
        return head.canonical() + "#breadcrumb";
    }
}
