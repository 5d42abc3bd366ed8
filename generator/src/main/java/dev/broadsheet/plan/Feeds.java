package dev.broadsheet.plan;

import dev.broadsheet.feeds.Cut;
import dev.broadsheet.feeds.Feed;
import dev.broadsheet.feeds.Told;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.FeedFormat;
import dev.broadsheet.model.Partner;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Syndication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The feeds of an edition: of the whole paper, of each section, topic and author, and of each partner. */
final class Feeds {
    private final Edition edition;
    private final Addresses addresses;
    private final FeedStories stories;
    private final FeedLinks links;
    private final Syndication syndication;
    private final List<PlannedFeed> planned = new ArrayList<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Set<Cut>> cuts = new HashMap<>();
    private final TreeSet<Instant> turns = new TreeSet<>();

    Feeds(Edition edition, Addresses addresses, Views views, FeedLinks links, Syndication syndication) {
        this.edition = edition;
        this.addresses = addresses;
        this.stories = new FeedStories(edition, addresses, views);
        this.links = links;
        this.syndication = syndication;
    }

    /** Plans the feeds of these shelves and those of the partners. */
    Feeds of(Stream<ListPages.Shelf> shelves) {
        shelves.forEach(this::add);
        syndication.partners().forEach(this::add);
        return this;
    }

    List<PlannedFeed> planned() {
        return planned;
    }

    /** Every story that some feed tells, by the path of its file. */
    Map<String, Told> told() {
        Map<String, Told> told = new HashMap<>(cuts.size() * 2);
        cuts.forEach((path, ways) ->
                told.put(path, new Told(() -> stories.of(Objects.requireNonNull(articles.get(path))), ways)));
        return told;
    }

    /** The instants at which a feed loses a story by itself. */
    Set<Instant> turns() {
        return turns;
    }

    private void add(ListPages.Shelf shelf) {
        boolean front = shelf.kind().equals("front");
        String name = edition.publication().name();
        List<Article> all = shelf.stories();
        List<Article> newest = new ArrayList<>(all.subList(Math.max(0, all.size() - syndication.count()), all.size()));
        Collections.reverse(newest);
        add(
                shelf.address(),
                front ? name : links.titled(shelf.heading()),
                front ? edition.publication().description() : shelf.standfirst(),
                syndication.full(),
                true,
                newest);
    }

    private void add(Partner partner) {
        Instant since = partner.since() == null ? Instant.MIN : edition.at().minus(partner.since());
        List<Article> newest = edition.articles().stream()
                .filter(article ->
                        partner.takes(article.section()) && article.published().isAfter(since))
                .limit(partner.count())
                .toList();
        if (partner.since() != null) {
            newest.forEach(article -> turns.add(article.published().plus(partner.since())));
        }
        add(
                addresses.partner(partner.id()),
                links.titled(partner.name()),
                edition.publication().description(),
                partner.full(),
                partner.pictures(),
                newest);
    }

    private void add(
            String address,
            String title,
            @Nullable String description,
            boolean full,
            boolean pictures,
            List<Article> newest) {
        List<String> paths =
                newest.stream().map(article -> article.origin().path()).toList();
        Instant changed =
                newest.stream().map(Feeds::changed).max(Instant::compareTo).orElse(null);
        for (FeedFormat format : syndication.formats()) {
            Cut cut = new Cut(format, full, pictures);
            for (Article article : newest) {
                String path = article.origin().path();
                articles.put(path, article);
                cuts.computeIfAbsent(path, first -> new HashSet<>(4)).add(cut);
            }
            String self = address + format.file();
            planned.add(new PlannedFeed(
                    SitePlan.path(self),
                    "the feed of " + title,
                    cut,
                    () -> feed(title, description, address, self, changed, paths)));
        }
    }

    private Feed feed(
            String title,
            @Nullable String description,
            String address,
            String self,
            @Nullable Instant changed,
            List<String> paths) {
        Publication publication = edition.publication();
        boolean partner = address.startsWith(addresses.partners());
        return new Feed(
                title,
                description,
                publication.name(),
                addresses.absolute(partner ? addresses.front() : address),
                addresses.absolute(self),
                edition.language().tag(),
                publication.copyright(),
                syndication.hub() == null ? null : syndication.hub().toString(),
                changed,
                paths);
    }

    /** When what a story says last changed: its publication, its update or its newest correction. */
    static Instant changed(Article article) {
        return Stream.concat(
                        Stream.of(article.published(), article.updated()).filter(Objects::nonNull),
                        article.corrections().stream().map(correction -> correction.date()))
                .max(Instant::compareTo)
                .orElse(article.published());
    }
}
