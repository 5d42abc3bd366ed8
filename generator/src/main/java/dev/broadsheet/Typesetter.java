package dev.broadsheet;

import dev.broadsheet.cache.Digest;
import dev.broadsheet.cache.Drawers;
import dev.broadsheet.check.ForeignTags;
import dev.broadsheet.exports.Ninjs;
import dev.broadsheet.feeds.Feed;
import dev.broadsheet.feeds.Told;
import dev.broadsheet.images.Album;
import dev.broadsheet.images.Finding;
import dev.broadsheet.language.Wording;
import dev.broadsheet.links.AddressBook;
import dev.broadsheet.links.LinkCheck;
import dev.broadsheet.links.TextReferences;
import dev.broadsheet.markdown.MarkdownRenderer;
import dev.broadsheet.markdown.Reading;
import dev.broadsheet.markdown.References;
import dev.broadsheet.markdown.TextWords;
import dev.broadsheet.metadata.Newspaper;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Site;
import dev.broadsheet.page.Text;
import dev.broadsheet.plan.PlannedExport;
import dev.broadsheet.plan.PlannedFeed;
import dev.broadsheet.plan.PlannedPage;
import dev.broadsheet.plan.SitePlan;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.render.TemplateProblem;
import dev.broadsheet.render.TemplateProblems;
import dev.broadsheet.settings.Settings;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.workers.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sets one page after the other: its text from Markdown, then the whole from its template. Used by many hands at once. */
final class Typesetter {
    /** Less than this a template may take without being blamed: then its page's time was up for something else. */
    private static final long LITTLE_NANOS = Duration.ofSeconds(2).toNanos();

    private final Settings settings;
    private final ContentFolder content;
    private final Album album;
    private final AddressBook book;
    private final LinkCheck links;
    private final SubEditor subEditor;
    private final @Nullable Shapes sample;
    private final MarkdownRenderer markdown;
    private final PageRenderer renderer;
    private final Function<Language, Wording> wordings;
    private final Problems problems;
    private final TemplateProblems templateProblems = new TemplateProblems();
    private final Set<Picture> shown = ConcurrentHashMap.newKeySet();
    /** Each page that is being drawn, by its path: only its text or its template can keep it. */
    private final Map<String, Drawing> drawing = new ConcurrentHashMap<>();

    private record Drawing(Page page, long since) {}
    /** Templates that never came to an end. */
    private final Set<String> endless = ConcurrentHashMap.newKeySet();

    private final Drawers<StandingType> standing;
    private final Impressions impressions;
    private final Map<String, Digest> types = new ConcurrentHashMap<>();
    private final Map<String, Digest> tellings = new ConcurrentHashMap<>();
    private final Map<Site, Digest> sites = new ConcurrentHashMap<>();
    private final Map<Newspaper, Digest> newspapers = new ConcurrentHashMap<>();

    /**
     * @param sample null to draw every page; else only the first of each shape is drawn
     */
    Typesetter(
            Settings settings,
            ContentFolder content,
            Album album,
            AddressBook book,
            LinkCheck links,
            SubEditor subEditor,
            @Nullable Shapes sample,
            PageRenderer renderer,
            Function<Language, Wording> wordings,
            Drawers<StandingType> standing,
            Impressions impressions,
            Problems problems) {
        this.standing = standing;
        this.impressions = impressions;
        this.settings = settings;
        this.content = content;
        this.album = album;
        this.book = book;
        this.links = links;
        this.subEditor = subEditor;
        this.sample = sample;
        this.markdown = new MarkdownRenderer(settings.html());
        this.renderer = renderer;
        this.wordings = wordings;
        this.problems = problems;
    }

    /**
     * Prints a page and what else is made of its text, unless what was printed before still stands. Its story is kept for
     * feeds when its text had to be set; a template that failed has been reported.
     *
     * @param printer takes each file
     */
    void set(PlannedPage planned, SitePlan plan, Clippings clippings, Printer printer) {
        if (planned instanceof PlannedPage.OfValue value) {
            Page page = value.page().get();
            Digest digest = impressions.of(page, null, Digest.NONE, beside(page, plan));
            if (!printer.stands(planned.path(), digest)) {
                draw(planned, page, digest, plan, printer);
            }
            return;
        }
        set((PlannedPage.OfText) planned, plan, clippings, printer);
    }

    private void set(PlannedPage.OfText planned, SitePlan plan, Clippings clippings, Printer printer) {
        String file = planned.origin().path();
        Setting setting = setting(planned);
        if (Thread.currentThread().isInterrupted()) {
            // It took too long, which has been said; nothing of it may come to light any more.
            return;
        }
        StandingType type = setting.type;
        problems.addAll(type.problems());
        subEditor.noteOutside(type.outside(), problems);
        shown.addAll(type.pictures());
        links.add(planned.path(), type.reading());
        types.put(file, type.digest());
        Page page = planned.page().apply(setting.outline());
        Digest digest = impressions.of(page, setting.outline(), type.digest(), beside(page, plan));
        boolean stands = printer.stands(planned.path(), digest);
        PlannedExport export = plan.exports().get(file);
        Digest dispatch = export == null
                ? Digest.NONE
                : impressions.of(export.dispatch().get(), null, Digest.NONE, type.digest());
        boolean offered = export == null || printer.stands(export.path(), dispatch);
        if (stands && offered && setting.reading == null) {
            return;
        }
        Text text = setting.reading(() -> again(planned)).text();
        if (sample == null) {
            clippings.keep(file, plan.told().get(file), text);
        }
        boolean sound = stands || draw(planned, planned.page().apply(text), digest, plan, printer);
        if (sample == null && sound && !offered && export != null) {
            printer.print(export.path(), dispatch, Ninjs.of(export.dispatch().get(), text));
        }
    }

    /** Sets a text again whose page stands, for a feed that tells its story. */
    void clip(PlannedPage.OfText planned, SitePlan plan, Clippings clippings) {
        String file = planned.origin().path();
        clippings.keep(file, plan.told().get(file), again(planned).reading().text());
    }

    /** What a feed is a function of: itself and its stories. One whose text could not be set is not in it. */
    Digest digest(PlannedFeed planned, SitePlan plan) {
        Feed feed = planned.feed().get();
        List<Object> stories = new ArrayList<>();
        for (String path : feed.stories()) {
            Digest type = types.get(path);
            Told told = plan.told().get(path);
            stories.add(type == null || told == null ? path : told(path, told, type));
        }
        return impressions.of(feed, null, Digest.NONE, planned.cut(), stories);
    }

    private Digest told(String path, Told told, Digest type) {
        return tellings.computeIfAbsent(
                path, first -> impressions.of(told.story().get(), null, Digest.NONE, type));
    }

    /** What a page is a function of beside its value: the theme, what stands on every page, who publishes it. */
    private Object[] beside(Page page, SitePlan plan) {
        Site site = plan.site().apply(language(page));
        Digest shared = sites.computeIfAbsent(site, one -> impressions.of(one, null, Digest.NONE));
        Newspaper newspaper = plan.newspaper();
        return newspaper == null
                ? new Object[] {shared}
                : new Object[] {
                    shared, newspapers.computeIfAbsent(newspaper, one -> impressions.of(one, null, Digest.NONE))
                };
    }

    /** A text as it is known from before, or as it was just set. */
    private static final class Setting {
        private final StandingType type;
        private final @Nullable Reading reading;
        private final Text outline;

        Setting(StandingType type, @Nullable Reading reading) {
            this.type = type;
            this.reading = reading;
            this.outline = type.outline();
        }

        Text outline() {
            return outline;
        }

        Reading reading(Supplier<Setting> again) {
            return reading != null ? reading : Objects.requireNonNull(again.get().reading);
        }

        Reading reading() {
            return Objects.requireNonNull(reading);
        }
    }

    private Setting setting(PlannedPage.OfText planned) {
        return setting(planned.origin(), planned.language(), planned.address(), planned.captions(), true);
    }

    private Setting again(PlannedPage.OfText planned) {
        return read(
                manuscript(planned.origin(), planned.language(), planned.address(), planned.captions(), true),
                planned.origin(),
                planned.language(),
                planned.address(),
                planned.captions(),
                true);
    }

    /**
     * Reads a text that readers do not see now, for its mistakes and for what it names.
     *
     * @param finding takes the mistakes
     */
    Reading proof(Article article, Problems finding) {
        StandingType type = setting(article.origin(), article.language(), "/", article.captions(), false).type;
        finding.addAll(type.problems());
        subEditor.noteOutside(type.outside(), finding);
        return type.reading();
    }

    /** Reads a standing page that readers do not see now, for what it names. */
    Reading proof(StandingPage page) {
        return setting(page.origin(), page.language(), "/", Map.of(), false)
                .type
                .reading();
    }

    /** Says why a page came to nothing in its time: its text, or its template, for which no other page waits then. */
    void stuck(PlannedPage planned, Failure failure) {
        Drawing at = drawing.remove(planned.path());
        if (at == null || System.nanoTime() - at.since < LITTLE_NANOS) {
            Stuck.report(failure, planned.source(), problems);
        } else {
            report(renderer.tooSlow(at.page), at.page, null);
        }
    }

    /** What was wrong with templates, each mistake once however many pages met it. */
    TemplateProblems templateProblems() {
        return templateProblems;
    }

    /** Every picture that a page shows within its text. */
    Set<Picture> shown() {
        return shown;
    }

    /** Everything that the setting of a text rests on but for what it asks; the settings and the theme are the same for all. */
    private Digest manuscript(
            Origin origin, Language language, String address, Map<String, Caption> captions, boolean seen) {
        List<Object> pictures = new ArrayList<>();
        new TreeSet<>(captions.keySet())
                .forEach(name -> pictures.add(List.of(
                        album.find(origin.path(), name) instanceof Finding.Found,
                        subEditor.isExpired(Objects.requireNonNull(captions.get(name))))));
        return impressions.of(origin, null, Digest.NONE, language, address, seen, subEditor.day(origin), pictures);
    }

    private Setting setting(
            Origin origin, Language language, String address, Map<String, Caption> captions, boolean seen) {
        Digest manuscript = manuscript(origin, language, address, captions, seen);
        References desk = desk(origin, language, address, captions, seen);
        StandingType known = standing.find(
                origin.path(),
                type -> type.manuscript().equals(manuscript)
                        && type.answers().equals(Interview.answers(type.questions(), desk)));
        return known != null ? new Setting(known, null) : read(manuscript, origin, language, address, captions, seen);
    }

    private References desk(
            Origin origin, Language language, String address, Map<String, Caption> captions, boolean seen) {
        return new TextReferences(
                settings.publication(), book, album, origin.path(), address, captions, language, seen);
    }

    private Setting read(
            Digest manuscript,
            Origin origin,
            Language language,
            String address,
            Map<String, Caption> captions,
            boolean seen) {
        Problems own = problems.alike(Map.of());
        String body = content.readBody(origin);
        ForeignTags.judge(body, origin, own);
        subEditor.readCaptions(origin, body, own);
        Wording wording = wordings.apply(language);
        Interview interview = new Interview(desk(origin, language, address, captions, seen));
        List<SubEditor.Outside> outside = new ArrayList<>();
        Reading reading = markdown.render(
                body,
                origin,
                language,
                words(wording),
                interview,
                subEditor.proofReader(origin, language, captions, own, outside::add),
                own);
        StandingType type = StandingType.of(manuscript, interview, reading, outside, own.sorted());
        if (!Thread.currentThread().isInterrupted()) {
            standing.put(origin.path(), type);
        }
        return new Setting(type, reading);
    }

    private static TextWords words(Wording wording) {
        return new TextWords(
                wording.say("footnotes.heading"),
                wording.say("footnotes.back"),
                wording.say("table.label"),
                wording.say("keypoints"),
                wording::say,
                (place, all) -> wording.say("gallery.count", place, all),
                wording::moment);
    }

    private static Language language(Page page) {
        return new Language(page.head().language(), page.head().direction().equals("rtl"));
    }

    private boolean draw(PlannedPage planned, Page page, Digest digest, SitePlan plan, Printer printer) {
        if (endless.contains(page.template())) {
            return false;
        }
        if (sample != null && !sample.isNew(page)) {
            return true;
        }
        @Nullable String text = planned instanceof PlannedPage.OfText ? planned.source() : null;
        drawing.put(planned.path(), new Drawing(page, System.nanoTime()));
        try {
            byte[] bytes =
                    renderer.render(plan.description().apply(page), plan.site().apply(language(page)));
            boolean inTime = drawing.containsKey(planned.path());
            if (inTime) {
                printer.print(planned.path(), digest, bytes);
            }
            return inTime;
        } catch (TemplateProblem broken) {
            if (drawing.containsKey(planned.path())) {
                report(broken, page, text);
            }
            return false;
        } finally {
            drawing.remove(planned.path());
        }
    }

    private void report(TemplateProblem broken, Page page, @Nullable String text) {
        if (broken.endless()) {
            endless.add(page.template());
        }
        templateProblems.add(broken, text);
    }

    /** Takes what was printed. */
    interface Printer {
        /** Whether a file made of that value stands already, and is kept. */
        boolean stands(String path, Digest value);

        /** Prints a file made of that value. */
        void print(String path, Digest value, byte[] bytes);
    }
}
