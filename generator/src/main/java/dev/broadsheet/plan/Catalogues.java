package dev.broadsheet.plan;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Author;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Section;
import dev.broadsheet.page.IndexPage;
import dev.broadsheet.page.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The paper by section, topic and author, and the lists of all topics and all authors. */
final class Catalogues {
    private final Edition edition;
    private final Language language;
    private final Addresses addresses;
    private final Shelves shelves;
    private final Views views;
    private final ListPages lists;
    private final Wording wording;
    private final Blurbs blurbs;

    Catalogues(Edition edition, Addresses addresses, Shelves shelves, Views views, ListPages lists) {
        this.edition = edition;
        this.language = edition.language();
        this.addresses = addresses;
        this.shelves = shelves;
        this.views = views;
        this.lists = lists;
        this.wording = views.wording(language);
        this.blurbs = views.blurbs(language);
    }

    Stream<PlannedPage> all() {
        return Stream.concat(shelves().flatMap(lists::of), indexes());
    }

    /** Each section, topic and author with its stories. */
    Stream<ListPages.Shelf> shelves() {
        Link home = views.home(language);
        return Stream.of(
                        edition.sections().stream().map(section -> shelf(section, home)),
                        shelves.byTopic.keySet().stream().map(this::topicShelf),
                        shelves.byAuthor.keySet().stream().map(author -> authorShelf(author(author))))
                .flatMap(some -> some);
    }

    private ListPages.Shelf shelf(Section section, Link home) {
        return new ListPages.Shelf(
                "section",
                addresses.section(section.id()),
                section.name(language),
                section.description(),
                blurbs.section(section.name(language)),
                null,
                List.of(home),
                shelves.bySection.getOrDefault(section.id(), List.of()));
    }

    private ListPages.Shelf topicShelf(String id) {
        return new ListPages.Shelf(
                "topic",
                addresses.topic(id),
                topicName(id),
                null,
                blurbs.topic(topicName(id)),
                null,
                List.of(views.home(language), new Link(addresses.href(addresses.topics()), wording.say("topics"))),
                shelves.byTopic.getOrDefault(id, List.of()));
    }

    private ListPages.Shelf authorShelf(Author author) {
        return new ListPages.Shelf(
                "author",
                addresses.author(author.id()),
                author.name(language),
                null,
                blurbs.author(author.name(language)),
                views.profile(author, language),
                List.of(views.home(language), new Link(addresses.href(addresses.authors()), wording.say("authors"))),
                shelves.byAuthor.getOrDefault(author.id(), List.of()));
    }

    private Stream<PlannedPage> indexes() {
        Stream<PlannedPage> topics = shelves.byTopic.isEmpty()
                ? Stream.of()
                : Stream.of(new PlannedPage.OfValue(
                        addresses.topics(), "the list of topics", Shelves.newest(shelves.all), this::topicIndex));
        Stream<PlannedPage> authors = shelves.byAuthor.isEmpty()
                ? Stream.of()
                : Stream.of(new PlannedPage.OfValue(
                        addresses.authors(), "the list of authors", Shelves.newest(shelves.all), this::authorIndex));
        return Stream.concat(topics, authors);
    }

    private IndexPage topicIndex() {
        return index(
                addresses.topics(),
                wording.say("topics"),
                blurbs.topics(),
                shelves.byTopic.entrySet().stream()
                        .map(topic -> line(
                                addresses.topic(topic.getKey()),
                                topicName(topic.getKey()),
                                topic.getValue().size())));
    }

    private IndexPage authorIndex() {
        return index(
                addresses.authors(),
                wording.say("authors"),
                blurbs.authors(),
                shelves.byAuthor.entrySet().stream()
                        .map(author -> line(
                                addresses.author(author.getKey()),
                                author(author.getKey()).name(language),
                                author.getValue().size())));
    }

    private IndexPage index(String address, String heading, String blurb, Stream<IndexPage.Line> lines) {
        List<IndexPage.Line> sorted = lines.sorted(Comparator.comparing(
                        (IndexPage.Line line) -> line.link().name(), wording.alphabetical()))
                .toList();
        return new IndexPage(
                views.head("index", heading, blurb, address, language, null, List.of(views.home(language))),
                heading,
                List.of(new IndexPage.Group(null, sorted)));
    }

    private IndexPage.Line line(String address, String name, int stories) {
        return new IndexPage.Line(new Link(addresses.href(address), name), wording.say("stories", stories));
    }

    private String topicName(String id) {
        return named(shelves.topics, id).name();
    }

    private Author author(String id) {
        return named(shelves.authors, id);
    }

    private static <T> T named(Map<String, T> all, String id) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException(id + " stands on no shelf");
        }
        return found;
    }
}
