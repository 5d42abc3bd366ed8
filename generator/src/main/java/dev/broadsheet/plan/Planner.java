package dev.broadsheet.plan;

import dev.broadsheet.hosts.Redirect;
import dev.broadsheet.language.Wording;
import dev.broadsheet.metadata.Description;
import dev.broadsheet.metadata.Newspaper;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Comment;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Emblems;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.model.Syndication;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Link;
import dev.broadsheet.page.MissingPage;
import dev.broadsheet.page.RedirectPage;
import dev.broadsheet.page.Site;
import dev.broadsheet.page.StandingTextPage;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides every page of an edition. */
public final class Planner {
    private final Edition edition;
    private final Syndication syndication;
    private final Emblems emblems;
    private final Map<String, String> assets;
    private final Addresses addresses;
    private final FeedLinks feedLinks;
    private final Views views;
    private final Icons icons;
    private final Claims claims;
    private final Function<Comment, Html> letters;

    /**
     * @param wordings the theme's words in a language
     * @param assets the addresses of the theme's files, without the site's base path, by their names
     * @param letters what a comment says, as markup
     */
    public Planner(
            Edition edition,
            Emblems emblems,
            Syndication syndication,
            Function<Language, Wording> wordings,
            Map<String, String> assets,
            Icons icons,
            Claims claims,
            Function<Comment, Html> letters) {
        this.syndication = syndication;
        this.edition = edition;
        this.emblems = emblems;
        this.assets = assets;
        this.icons = icons;
        this.addresses = new Addresses(edition);
        this.feedLinks =
                new FeedLinks(edition.publication().name(), addresses.href(addresses.front()), syndication.formats());
        this.views = new Views(edition, addresses, feedLinks, wordings);
        this.claims = claims;
        this.letters = letters;
    }

    /** The edition's pages and files; those whose address is taken already are reported and left out. */
    public SitePlan plan() {
        Shelves shelves = new Shelves(edition, addresses);
        Language language = edition.language();
        ListPages lists = new ListPages(
                language,
                addresses,
                shelves,
                views,
                edition.publication().latest(),
                edition.publication().perPage());
        ListPages everything = new ListPages(
                language,
                addresses,
                shelves,
                views,
                FrontPages.LATEST,
                edition.publication().perPage());
        Discussions discussions = new Discussions(edition, addresses, views, letters);
        Ratings ratings = new Ratings(edition, addresses, views);
        FrontPages front = new FrontPages(edition, addresses, shelves, views, everything);
        Catalogues catalogues = new Catalogues(edition, addresses, shelves, views, lists);
        RelatedStories related =
                new RelatedStories(shelves, edition.publication().related());
        List<PlannedPage> pages = Stream.<Stream<? extends PlannedPage>>of(
                        new ArticlePages(edition, addresses, shelves, related, views, discussions, ratings).all(),
                        edition.pages().stream().map(this::standing),
                        Stream.of(front.page()),
                        languages().map(this::missing),
                        everything.archive(front.everything()),
                        catalogues.all(),
                        new Archives(language, addresses, shelves, views, lists).all(),
                        new Corrections(edition, addresses, views).pages(),
                        redirects())
                .<PlannedPage>flatMap(some -> some)
                .filter(page -> claims.claim(page.path(), page.source()))
                .toList();
        Feeds feeds = new Feeds(edition, addresses, views, feedLinks, syndication)
                .of(Stream.concat(Stream.of(front.everything()), catalogues.shelves()));
        List<PlannedFeed> plannedFeeds = feeds.planned().stream()
                .filter(feed -> claims.claim(feed.path(), feed.source()))
                .toList();
        Sitemaps sitemaps = new Sitemaps(edition, addresses, shelves, syndication);
        List<PlannedFile> files = sitemaps.all(pages)
                .filter(file -> claims.claim(file.path(), file.source()))
                .toList();
        Map<String, PlannedExport> exports = exports(pages);
        SortedSet<Instant> turns = new TreeSet<>(feeds.turns());
        turns.addAll(sitemaps.turns());
        Map<Language, Site> sites = new ConcurrentHashMap<>();
        Set<String> planned = pages.stream().map(PlannedPage::address).collect(Collectors.toSet());
        List<Redirect> redirects = aliases()
                .filter(alias -> planned.contains(alias.address()))
                .map(alias -> addresses.redirect(alias.address(), alias.target(), 301))
                .toList();
        Newspaper newspaper = introduction(pages);
        return new SitePlan(
                pages,
                plannedFeeds,
                feeds.told(),
                exports,
                files,
                redirects,
                in -> sites.computeIfAbsent(in, this::site),
                newspaper,
                new Description(newspaper)::of,
                turns);
    }

    private Map<String, PlannedExport> exports(List<PlannedPage> pages) {
        Set<String> paths = pages.stream().map(PlannedPage::path).collect(Collectors.toSet());
        return syndication.ninjs() ? new Exports(edition, addresses, views).planned(paths, claims) : Map.of();
    }

    private Newspaper introduction(List<PlannedPage> pages) {
        Set<String> paths = pages.stream().map(PlannedPage::path).collect(Collectors.toSet());
        return Introduction.of(edition, emblems, addresses, paths);
    }

    /** Where an article will lie, beginning with a slash, without the site's base path. */
    public static Function<Article, String> articleAddresses(Edition edition) {
        return new Addresses(edition)::of;
    }

    private PlannedPage standing(StandingPage page) {
        Language language = page.language();
        return new PlannedPage.OfText(
                addresses.of(page),
                page.origin(),
                language,
                Map.of(),
                text -> new StandingTextPage(
                        views.head(
                                "standing",
                                page.headline(),
                                page.standfirst(),
                                addresses.of(page),
                                language,
                                null,
                                List.of(views.home(language)),
                                Needs.of(text, null)),
                        page.headline(),
                        page.standfirst(),
                        text));
    }

    /** The edition's own and then any other of its articles, each once. */
    private Stream<Language> languages() {
        return Stream.concat(
                        Stream.of(edition.language()),
                        edition.articles().stream().map(Article::language).sorted(Comparator.comparing(Language::tag)))
                .distinct();
    }

    private PlannedPage missing(Language language) {
        return new PlannedPage.OfValue(
                addresses.missing(language),
                "the page for addresses where nothing is",
                () -> new MissingPage(views.head(
                        "missing",
                        views.wording(language).say("notFound.title"),
                        null,
                        addresses.missing(language),
                        language,
                        null,
                        List.of())));
    }

    /** An old address of a text, and where the text lies now. */
    private record Alias(String address, String target, String headline, Origin origin, Language language) {}

    private Stream<Alias> aliases() {
        return Stream.concat(
                        edition.articles().stream().flatMap(article -> article.aliases().stream()
                                .map(alias -> new Alias(
                                        alias,
                                        addresses.of(article),
                                        article.headline(),
                                        article.origin(),
                                        article.language()))),
                        edition.pages().stream().flatMap(page -> page.aliases().stream()
                                .map(alias -> new Alias(
                                        alias, addresses.of(page), page.headline(), page.origin(), page.language()))))
                .filter(alias -> !Claims.areOne(SitePlan.path(alias.address()), SitePlan.path(alias.target())));
    }

    private Stream<PlannedPage> redirects() {
        return aliases()
                .map(alias -> new PlannedPage.OfValue(
                        alias.address(),
                        alias.origin().file(),
                        () -> new RedirectPage(
                                views.head(
                                        "redirect",
                                        alias.headline(),
                                        null,
                                        alias.target(),
                                        alias.language(),
                                        null,
                                        List.of()),
                                addresses.href(alias.target()))));
    }

    private Site site(Language language) {
        return new Site(
                edition.publication().name(),
                edition.publication().tagline(),
                edition.publication().description(),
                edition.publication().copyright(),
                edition.language().tag(),
                edition.language().direction(),
                addresses.href(addresses.front()),
                edition.sections().stream()
                        .map(section -> views.link(section, language))
                        .toList(),
                edition.pages().stream()
                        .filter(page -> page.language().equals(edition.language()))
                        .map(page -> new Link(addresses.href(addresses.of(page)), page.headline()))
                        .toList(),
                addresses.href(addresses.archive()),
                addresses.href(addresses.topics()),
                addresses.href(addresses.authors()),
                feedLinks.ofPaper(),
                Corrections.areIn(edition) ? addresses.href(addresses.corrections()) : null,
                icons.links(addresses::href),
                addresses.href(Addresses.MANIFEST),
                assets.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, asset -> addresses.href(asset.getValue()))));
    }
}
