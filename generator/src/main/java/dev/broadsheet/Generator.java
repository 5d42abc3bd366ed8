package dev.broadsheet;

import dev.broadsheet.cache.Drawers;
import dev.broadsheet.cache.RenditionCache;
import dev.broadsheet.check.AliasesLeadElsewhere;
import dev.broadsheet.check.EditorialRule;
import dev.broadsheet.check.LanguagesHaveWords;
import dev.broadsheet.check.UpdatesFollowPublication;
import dev.broadsheet.check.UpdatesHaveHappened;
import dev.broadsheet.hosts.Tally;
import dev.broadsheet.images.Album;
import dev.broadsheet.language.Wording;
import dev.broadsheet.links.AddressBook;
import dev.broadsheet.links.LinkCheck;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Emblems;
import dev.broadsheet.model.Front;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Postbag;
import dev.broadsheet.outside.Enquiries;
import dev.broadsheet.parse.ArticleParser;
import dev.broadsheet.parse.Editions;
import dev.broadsheet.parse.KnownSections;
import dev.broadsheet.parse.Newsroom;
import dev.broadsheet.parse.StandingPageParser;
import dev.broadsheet.plan.Claims;
import dev.broadsheet.plan.Figures;
import dev.broadsheet.plan.Outlet;
import dev.broadsheet.plan.PlannedRendition;
import dev.broadsheet.plan.Planner;
import dev.broadsheet.plan.PublicationPlanner;
import dev.broadsheet.plan.SitePlan;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.report.Outcome;
import dev.broadsheet.report.Stages;
import dev.broadsheet.settings.Parameters;
import dev.broadsheet.settings.SettingKey;
import dev.broadsheet.settings.Settings;
import dev.broadsheet.settings.SettingsReader;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.StaticFolder;
import dev.broadsheet.theme.Asset;
import dev.broadsheet.theme.Theme;
import dev.broadsheet.workers.Workers;
import dev.broadsheet.write.Chronicle;
import dev.broadsheet.write.Published;
import dev.broadsheet.write.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contents page of the house: every stage in its order. */
public final class Generator {
    /** For one page; a long article takes a few thousandths of a second. */
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    /** Between two questions to one host. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Parameters parameters;

    public Generator(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Renders the site and publishes it, unless something is wrong: then the last good site stays as it is.
     *
     * @throws IOException when the disk fails; what is wrong with the content is in the outcome
     */
    public Outcome build() throws IOException {
        return run(true, false);
    }

    /**
     * Finds everything that can be wrong and writes nothing.
     *
     * @throws IOException when the disk fails
     */
    public Outcome check() throws IOException {
        return run(false, false);
    }

    /**
     * Likewise, and asks other sites whether the pages are there that the newspaper links to.
     *
     * @throws IOException when the disk fails
     */
    public Outcome checkWithOutside() throws IOException {
        return run(false, true);
    }

    private Outcome run(boolean publishing, boolean enquiring) throws IOException {
        Stages stages = new Stages();
        Morgue morgue = Morgue.open(parameters, publishing);
        Outcome unchanged = publishing ? morgue.unchanged(stages) : null;
        if (unchanged != null) {
            return unchanged;
        }
        Problems unweighed = new Problems();
        Settings settings = SettingsReader.read(parameters, unweighed);
        if (settings == null || !hasContent(unweighed)) {
            return new Outcome(unweighed.sorted(), stages.done(), 0, 0, null, parameters.failOn());
        }
        Problems problems = unweighed.judgedBy(settings.rules());
        try (Workers workers = new Workers(parameters.threads(), DEADLINE);
                Publisher publisher = publishing ? Publisher.open(parameters.output()) : null) {
            Set<String> leftOut = Set.of();
            if (publisher != null && parameters.keepGoing()) {
                // Much shows only once a text is set: a first look finds the texts that cannot be published.
                List<Problem> errors = run(
                                settings, problems.alike(Map.of()), new Stages(), workers, null, leftOut, false, morgue)
                        .problems()
                        .stream()
                        .filter(this::isErrorInText)
                        .toList();
                problems.addAll(errors);
                leftOut = errors.stream().map(error -> error.place().file()).collect(Collectors.toSet());
                stages.end("proof", leftOut.size() + " texts left out");
            }
            return run(settings, problems, stages, workers, publisher, leftOut, enquiring, morgue);
        }
    }

    /** read → parse → check → plan → render → write; without a publisher everything but the last. */
    private Outcome run(
            Settings settings,
            Problems problems,
            Stages stages,
            Workers workers,
            @Nullable Publisher publisher,
            Set<String> leftOut,
            boolean enquiring,
            Morgue morgue)
            throws IOException {
        ContentFolder content = ContentFolder.scan(parameters.content(), named(parameters.content()), problems);
        StaticFolder staticFiles =
                StaticFolder.scan(parameters.staticFiles(), named(parameters.staticFiles()), problems);
        Theme theme = Theme.of(parameters.templates(), problems);
        stages.end(
                "read",
                content.articles().size() + " articles, " + staticFiles.files().size() + " other files");

        Newsroom newsroom = NewsroomFiles.read(content, problems);
        FilingCabinet cabinet = morgue.cabinet(content.articles().size(), workers);
        Manuscripts all = Manuscripts.of(
                content,
                new ArticleParser(settings.publication(), settings.frontMatter(), newsroom),
                new StandingPageParser(settings.publication(), settings.frontMatter()),
                cabinet,
                workers,
                problems);
        cabinet.keep(workers);
        stages.end("parse", all.articles().size() + " articles");
        Manuscripts manuscripts = all.without(leftOut);
        KnownSections sections = new KnownSections(newsroom, all.sections());
        sections.judge(settings.sections(), problems);
        Front front = NewsroomFiles.front(content, sections, newsroom, settings.publication(), problems);

        Album album = new Album(content, staticFiles, settings.pictureLimits());
        KeyPlaces places = new KeyPlaces(content, settings.frontMatter());
        Pictures pictures = Pictures.of(
                manuscripts.articles(), newsroom.authors(), NewsroomFiles.AUTHORS, album, places, workers, problems);
        ReadersPost post = new ReadersPost(content, settings, problems);
        Postbag postbag = post.open(manuscripts, workers);
        Emblems emblems = Pictures.emblems(settings.publication(), album, settings::place, problems);
        List<Edition> editions = Editions.at(
                parameters.now(),
                parameters.drafts(),
                settings.publication(),
                newsroom,
                manuscripts.articles(),
                manuscripts.pages(),
                front,
                pictures.leads(),
                pictures.portraits(),
                postbag);
        for (EditorialRule rule : List.of(
                new UpdatesFollowPublication(),
                new UpdatesHaveHappened(),
                new AliasesLeadElsewhere(Planner::articleAddresses),
                new LanguagesHaveWords(theme.languages()))) {
            editions.forEach(edition -> rule.judge(
                    edition,
                    (article, key, broken, said, remedy) ->
                            problems.report(broken, places.of(article.origin(), key), said, remedy)));
        }
        SubEditor subEditor = new SubEditor(settings, parameters.now(), manuscripts.articles(), places, album);
        subEditor.read(pictures.leads(), workers, problems);
        int articles =
                editions.stream().mapToInt(edition -> edition.articles().size()).sum();
        int withheld = manuscripts.articles().size() - articles;
        stages.end("check", articles + " articles to be seen, " + withheld + " withheld");

        Claims claims = new Claims(problems, named(parameters.content()));
        AddressBook book = new AddressBook(written(content), manuscripts.broken());
        theme.assets().forEach(asset -> claims.claim(asset.path().substring(1), "the theme"));
        staticFiles.files().stream()
                .filter(path -> claims.claim(path, staticFiles.named(path)))
                .forEach(book::add);
        Theme packaged = parameters.templates() == null ? theme : Theme.of(null, new Problems());
        Function<Language, Wording> wordings =
                new Wordings(theme, packaged, settings.publication().timeZone(), problems);
        IconFiles icons = IconFiles.of(settings, staticFiles, theme, problems);
        List<SitePlan> plans = new ArrayList<>();
        for (Edition edition : editions) {
            plans.add(new Planner(
                            edition,
                            emblems,
                            settings.syndication(),
                            wordings,
                            addresses(theme),
                            icons.icons(),
                            claims,
                            post::text)
                    .plan());
        }
        plans.add(new PublicationPlanner(editions.get(0), plans, settings.syndication(), wordings, claims, problems)
                .plan(
                        NewsroomFiles.redirects(content, settings.publication().url(), problems),
                        new Outlet(
                                settings.host(),
                                settings.place(SettingKey.HOST),
                                settings.notices(),
                                settings.homeScreen(),
                                icons.icons(),
                                icons.files(),
                                parameters.now(),
                                parameters.drafts(),
                                Set.copyOf(staticFiles.files()))));
        plans.forEach(book::add);
        PolicyPages.judge(settings.publication().organisation(), book, all.pages(), settings::place, problems);
        int pages = plans.stream().mapToInt(plan -> plan.pages().size()).sum();
        Chronicle chronicle = Chronicle.of(parameters.output());
        subEditor.readAddresses(chronicle, book, problems);
        stages.end("plan", pages + " pages");

        LinkCheck links = new LinkCheck(book);
        Drawers<StandingType> standing = morgue.standing(all.articles().size(), theme, workers);
        Impressions impressions = morgue.impressions(pages, theme, publisher, workers);
        Tally tally = new Tally(settings.host());
        Typesetter typesetter;
        Press press;
        boolean sampling = publisher == null && !tally.matters();
        boolean again;
        do {
            typesetter = new Typesetter(
                    settings,
                    content,
                    album,
                    book,
                    links,
                    subEditor,
                    sampling ? new Shapes() : null,
                    new PageRenderer(theme),
                    wordings,
                    standing,
                    impressions,
                    problems);
            press = new Press(typesetter, impressions, tally, workers, publisher, problems, sampling);
            for (SitePlan plan : plans) {
                press.print(plan);
            }
            // A broken template is told of with the pages that it spoils, and those are only known once all are drawn.
            again = sampling && !typesetter.templateProblems().isEmpty();
            sampling = false;
        } while (again);
        Proofs proofs = new Proofs(parameters.now(), problems);
        Withheld unseen = proofs.read(all.articles(), all.pages(), book, album, typesetter, workers);
        typesetter.templateProblems().reportTo(problems);
        links.report(problems);
        if (enquiring) {
            LocalDate today = LocalDate.ofInstant(parameters.now(), ZoneOffset.UTC);
            Path record = parameters.cache().resolve("outside-links");
            subEditor.enquire(
                    new Enquiries(record, today, PAUSE, settings.publication().url()));
        }
        Set<Picture> seen = new HashSet<>(typesetter.shown());
        editions.forEach(edition -> {
            seen.addAll(edition.leads().values());
            seen.addAll(edition.portraits().values());
        });
        Figures figures = new Figures(settings.publication());
        Set<Picture> asTheyAre =
                seen.stream().filter(picture -> !figures.isDeveloped(picture)).collect(Collectors.toSet());
        Stream.of(emblems.logo(), emblems.social()).filter(Objects::nonNull).forEach(emblem -> {
            seen.add(emblem);
            asTheyAre.add(emblem);
        });
        Set<Picture> used = Stream.of(
                        seen,
                        unseen.pictures(),
                        pictures.leads().values(),
                        pictures.portraits().values())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        subEditor.readNames(used, problems);
        if (manuscripts.broken().isEmpty()) {
            // What a broken text shows, nobody knows.
            subEditor.readFiles(content, used, problems);
        }
        standing.keep(workers);
        impressions.keep(workers);
        stages.end("render", impressions.printed() + " pages, feeds and exports");

        List<PlannedRendition> renditions = Stream.concat(
                        editions.stream().flatMap(figures::of),
                        typesetter.shown().stream().flatMap(figures::ofText))
                .toList();
        RenditionCache cache = new RenditionCache(parameters.cache().resolve("pictures"), parameters.now());
        Originals originals = new Originals(editions, album, seen);
        int developed = new PhotoDesk(album, originals, cache, parameters.threads(), tally, publisher, problems)
                .see(renditions, settings.place(SettingKey.RENDITIONS));
        stages.end("develop", developed + " pictures");

        Map<String, Path> copies = Copies.of(staticFiles, album, seen, asTheyAre, unseen, links::leadsTo);
        press.weigh(theme, copies, settings.place(SettingKey.HOST));

        List<Problem> left = subEditor.letStand(manuscripts, problems);
        Outcome outcome = new Outcome(left, stages.done(), articles, withheld, null, parameters.failOn());
        if (publisher == null || (outcome.failed() && !parameters.keepGoing())) {
            return outcome;
        }
        for (Asset asset : theme.assets()) {
            publisher.write(asset.path().substring(1), asset.bytes());
        }
        for (Map.Entry<String, Path> copy : copies.entrySet()) {
            originals.publish(copy.getKey(), copy.getValue(), publisher);
        }
        Published published = publisher.commit();
        if (!parameters.drafts()) {
            // What a preview showed was not published.
            publisher.remember(chronicle.and(book.texts()));
        }
        stages.end("write", published.written() + " files");
        Outcome done = outcome.published(
                stages.done(),
                new Outcome.Site(
                        parameters.output(), pages, published.written(), published.unchanged(), published.removed()));
        morgue.leave(
                done,
                Horizon.of(parameters.now(), settings.publication(), all, front, postbag, plans),
                publisher.left());
        return done;
    }

    private boolean isErrorInText(Problem problem) {
        String file = problem.place().file();
        return problem.severity() == Severity.ERROR
                && file.startsWith(named(parameters.content()) + "/")
                && file.endsWith(".md");
    }

    private static Map<String, String> addresses(Theme theme) {
        return theme.assets().stream().collect(Collectors.toMap(Asset::name, Asset::path));
    }

    private static List<String> written(ContentFolder content) {
        return Stream.concat(content.articles().stream(), content.pages().stream())
                .toList();
    }

    /** Whether there is a folder of articles; that there is none was reported. */
    boolean hasContent(Problems problems) {
        boolean there = Files.isDirectory(parameters.content());
        if (!there) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.of(named(parameters.content())),
                    "there is no such folder",
                    "create it and put an article into it, or name another with -Dbroadsheet.content");
        }
        return there;
    }

    private String named(Path folder) {
        return parameters.named(folder);
    }
}
