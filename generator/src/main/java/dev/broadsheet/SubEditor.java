package dev.broadsheet;

import dev.broadsheet.check.AddressesLastForEver;
import dev.broadsheet.check.AltTextsAddToCaptions;
import dev.broadsheet.check.ArticleRule;
import dev.broadsheet.check.ArticlesHaveDatelines;
import dev.broadsheet.check.ArticlesHaveStandfirsts;
import dev.broadsheet.check.CaptionsAreShort;
import dev.broadsheet.check.CreditsAreThoseOfTheirPictures;
import dev.broadsheet.check.Exhibit;
import dev.broadsheet.check.FilesAreUsed;
import dev.broadsheet.check.HeadlinesAreShort;
import dev.broadsheet.check.LeadPicturesAreLarge;
import dev.broadsheet.check.NamesTellTheKind;
import dev.broadsheet.check.NoWordStandsTwice;
import dev.broadsheet.check.Passage;
import dev.broadsheet.check.PictureRule;
import dev.broadsheet.check.PicturesAreCredited;
import dev.broadsheet.check.PicturesAreShownWhileTheyMayBe;
import dev.broadsheet.check.PicturesHaveAltText;
import dev.broadsheet.check.QuotesAreTypographic;
import dev.broadsheet.check.StetMarksAreNeeded;
import dev.broadsheet.check.TextRule;
import dev.broadsheet.check.TopicsAreSpeltOneWay;
import dev.broadsheet.check.WeekdaysMatchDates;
import dev.broadsheet.check.WordsOfPicturesAreWhole;
import dev.broadsheet.images.Album;
import dev.broadsheet.images.Finding;
import dev.broadsheet.links.AddressBook;
import dev.broadsheet.markdown.ProofReader;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.PictureNotes;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.outside.Answer;
import dev.broadsheet.outside.Enquiries;
import dev.broadsheet.page.Figure;
import dev.broadsheet.problem.Brevity;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.settings.Settings;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.Extensions;
import dev.broadsheet.workers.Workers;
import dev.broadsheet.write.Chronicle;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads every article as a newsroom's sub-editor does, front matter and text, whether readers see it already or will.
 * Used by many hands at once.
 */
final class SubEditor {
    private static final List<TextRule> TEXT =
            List.of(new NoWordStandsTwice(), new WeekdaysMatchDates(), new QuotesAreTypographic());

    private final List<ArticleRule> rules;
    private final List<PictureRule> pictureRules;
    private final KeyPlaces places;
    private final Album album;
    private final ZoneId zone;
    private final Instant now;
    private final LocalDate today;
    private final List<Article> read;
    private final Map<String, Article> articles;
    private final Queue<Map.Entry<Outside, Problems>> outside = new ConcurrentLinkedQueue<>();

    /**
     * @param now when everything that will be seen from then on is read
     */
    SubEditor(Settings settings, Instant now, List<Article> articles, KeyPlaces places, Album album) {
        this.read = articles.stream().filter(article -> reads(article, now)).toList();
        this.articles = articles.stream()
                .collect(
                        Collectors.toUnmodifiableMap(article -> article.origin().path(), article -> article));
        this.rules = List.of(
                new ArticlesHaveStandfirsts(),
                new ArticlesHaveDatelines(),
                new HeadlinesAreShort(settings.headlineLimit()),
                new TopicsAreSpeltOneWay(read));
        this.pictureRules = List.of(
                new PicturesAreCredited(),
                new PicturesHaveAltText(),
                new AltTextsAddToCaptions(),
                new CaptionsAreShort(),
                new LeadPicturesAreLarge(),
                new PicturesAreShownWhileTheyMayBe(now),
                new CreditsAreThoseOfTheirPictures(),
                new WordsOfPicturesAreWhole());
        this.now = now;
        this.places = places;
        this.album = album;
        this.zone = settings.publication().timeZone();
        this.today = LocalDate.ofInstant(now, zone);
    }

    /** Whether an article is, or will be by itself, before readers: a draft may have mistakes, and nobody mends the old. */
    static boolean reads(Article article, Instant now) {
        Instant until = article.release().until();
        return !article.release().draft() && (until == null || now.isBefore(until));
    }

    /** Reads the front matter of them all. */
    void read(Map<String, Picture> leads, Workers workers, Problems problems) {
        workers.map(
                read,
                article -> {
                    read(article, leads.get(article.origin().path()), problems);
                    return article;
                },
                (article, failure) -> {
                    Stuck.report(failure, article.origin().file(), problems);
                    return article;
                });
    }

    private void read(Article article, @Nullable Picture lead, Problems problems) {
        Origin origin = article.origin();
        for (ArticleRule rule : rules) {
            rule.judge(
                    article,
                    (key, broken, said, remedy) -> problems.report(broken, places.of(origin, key), said, remedy));
        }
        passage(article, "headline", article.headline(), problems);
        passage(article, "standfirst", article.standfirst(), problems);
        article.captions().forEach((name, caption) -> caption(article, name, caption, problems));
        if (lead != null && article.image() != null) {
            Caption caption = article.captions().getOrDefault(article.image(), Caption.NONE);
            judge(Exhibits.lead(article.image(), caption, lead, article.language()), origin, null, problems);
        }
    }

    private void passage(Article article, String key, @Nullable String text, Problems problems) {
        if (text != null) {
            read(text, article.language(), day(article), index -> places.of(article.origin(), key), problems);
        }
    }

    private void caption(Article article, String name, Caption caption, Problems problems) {
        if (caption.text() != null) {
            IntFunction<Place> place = index -> places.ofCaption(article.origin(), name, null);
            read(caption.text(), article.language(), day(article), place, problems);
        }
    }

    /** The day by which a text is read: that of its publication, or today for one that has none. */
    LocalDate day(Origin origin) {
        Article article = articles.get(origin.path());
        return article == null ? today : day(article);
    }

    private LocalDate day(Article article) {
        return LocalDate.ofInstant(article.published(), zone);
    }

    private static void read(
            String text, Language language, LocalDate day, IntFunction<Place> places, Problems problems) {
        Passage passage = new Passage(text, language, day, places);
        TEXT.forEach(rule -> rule.judge(passage, problems));
    }

    private void judge(Exhibit exhibit, Origin origin, @Nullable Place otherwise, Problems problems) {
        pictureRules.forEach(rule -> rule.judge(
                exhibit,
                (broken, said, remedy) ->
                        problems.report(broken, places.ofCaption(origin, exhibit.name(), otherwise), said, remedy)));
    }

    /**
     * Reads along with a text.
     *
     * @param captions the words for its pictures
     * @param links takes those to other sites
     */
    ProofReader proofReader(
            Origin origin,
            Language language,
            Map<String, Caption> captions,
            Problems finding,
            Consumer<Outside> links) {
        LocalDate day = day(origin);
        return new ProofReader() {
            @Override
            public void passage(String text, IntFunction<Place> place) {
                read(text, language, day, place, finding);
            }

            @Override
            public void picture(String written, String alt, Figure figure, Place place) {
                PictureNotes notes = album.find(origin.path(), written) instanceof Finding.Found found
                        ? found.picture().notes()
                        : PictureNotes.NONE;
                judge(Exhibits.within(written, alt, figure, captions, language, notes), origin, place, finding);
            }

            @Override
            public void outside(String address, Place place) {
                links.accept(new Outside(address, place));
            }
        };
    }

    /** Says which captions of a text's article belong to no picture that it shows. */
    void readCaptions(Origin origin, String body, Problems finding) {
        Article article = articles.get(origin.path());
        if (article == null) {
            return;
        }
        for (String name : article.captions().keySet()) {
            boolean shown =
                    name.equals(article.image()) || body.contains(name) || body.contains(name.replace(" ", "%20"));
            if (!shown) {
                boolean there = album.find(origin.path(), name) instanceof Finding.Found;
                finding.report(
                        Rule.STRAY_CAPTION,
                        places.ofCaption(origin, name, null),
                        "there is a caption for \"" + name + "\", and the article shows no such picture",
                        there
                                ? "show it in the text with ![](" + name + "), or take the caption away"
                                : "correct the name, as there is no such file, or take the caption away");
            }
        }
    }

    /** A link to another site. */
    record Outside(String address, Place place) {}

    /** Takes links to other sites, and who is told when one is dead. */
    void noteOutside(List<Outside> links, Problems finding) {
        links.forEach(link -> outside.add(Map.entry(link, finding)));
    }

    /** Whether a picture may not be shown any more. */
    boolean isExpired(Caption caption) {
        Instant expires = caption.rights().expires();
        return expires != null && !now.isBefore(expires);
    }

    /**
     * Asks other sites whether their pages are there.
     *
     * @throws IOException when the answers cannot be kept
     */
    void enquire(Enquiries enquiries) throws IOException {
        Map<String, Answer> answers = enquiries.ask(
                outside.stream().map(link -> link.getKey().address()).toList());
        for (Map.Entry<Outside, Problems> one : outside) {
            Outside link = one.getKey();
            Answer answer = answers.get(link.address());
            if (answer != null && answer.isDead()) {
                one.getValue()
                        .report(
                                Rule.DEAD_OUTSIDE_LINK,
                                link.place(),
                                "the link \"" + link.address() + "\" leads nowhere: "
                                        + (answer.status() == 0
                                                ? "nobody answers there"
                                                : "the answer is " + answer.status()),
                                "correct it, or link to an archived copy");
            }
        }
    }

    /** Says which addresses of earlier builds lead nowhere. */
    void readAddresses(Chronicle chronicle, AddressBook book, Problems problems) {
        ArticleRule rule = new AddressesLastForEver(
                chronicle.addresses(), path -> Objects.requireNonNullElse(book.of(path), ""), book::leads);
        read.forEach(article -> rule.judge(
                article,
                (key, broken, said, remedy) ->
                        problems.report(broken, places.of(article.origin(), key), said, remedy)));
    }

    /** Says which pictures' names tell another kind than their bytes. */
    void readNames(Set<Picture> used, Problems problems) {
        new NamesTellTheKind().judge(used, album::named, problems);
    }

    /** Says which files of the content folder nobody uses. */
    void readFiles(ContentFolder content, Set<Picture> used, Problems problems) {
        Set<String> paths = used.stream()
                .filter(picture -> picture.root() == Picture.Root.CONTENT)
                .map(Picture::path)
                .collect(Collectors.toSet());
        new FilesAreUsed(NewsroomFiles.NAMES, Extensions::isPicture)
                .judge(
                        content.files(),
                        path -> paths.contains(path) || album.unreadable().contains(content.named(path)),
                        content::named,
                        problems);
    }

    /** What is left to be said once everything was read: not what its writers let stand, and of each thing not without end. */
    List<Problem> letStand(Manuscripts manuscripts, Problems problems) {
        Stream<Origin> origins = Stream.concat(
                read.stream().map(Article::origin), manuscripts.pages().stream().map(StandingPage::origin));
        return Brevity.brief(new StetMarksAreNeeded(origins.toList(), Settings::mayBeBroken).judge(problems));
    }
}
