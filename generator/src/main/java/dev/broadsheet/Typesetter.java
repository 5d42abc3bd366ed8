package dev.broadsheet;

import dev.broadsheet.check.ForeignTags;
import dev.broadsheet.images.Album;
import dev.broadsheet.language.Wording;
import dev.broadsheet.links.AddressBook;
import dev.broadsheet.links.LinkCheck;
import dev.broadsheet.links.TextReferences;
import dev.broadsheet.markdown.MarkdownRenderer;
import dev.broadsheet.markdown.Reading;
import dev.broadsheet.markdown.TextWords;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.page.Page;
import dev.broadsheet.plan.PlannedExport;
import dev.broadsheet.plan.PlannedPage;
import dev.broadsheet.plan.SitePlan;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.render.TemplateProblem;
import dev.broadsheet.render.TemplateProblems;
import dev.broadsheet.settings.Settings;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.workers.Failure;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets one page after the other: its text from Markdown, then the whole from its template. Used by many hands at once. */
final class Typesetter {
    private static final byte[] NOT_DRAWN = {};

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
    private final Map<String, Page> drawing = new ConcurrentHashMap<>();
    /** Templates that never came to an end. */
    private final Set<String> endless = ConcurrentHashMap.newKeySet();

    /**
     * @param sample null to draw every page; else only the first of each shape is drawn, and the others are empty
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
            Problems problems) {
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
     * The finished page, its story kept for feeds; empty when its template failed, which has then been reported.
     *
     * @param beside takes the path and the bytes of what else is made of the page's text
     */
    Optional<byte[]> set(PlannedPage planned, SitePlan plan, Clippings clippings, BiConsumer<String, byte[]> beside) {
        if (planned instanceof PlannedPage.OfValue value) {
            return drawn(planned, value.page().get(), null, plan);
        }
        PlannedPage.OfText text = (PlannedPage.OfText) planned;
        Reading reading = read(text.origin(), text.language(), text.address(), text.captions(), true, problems);
        if (Thread.currentThread().isInterrupted()) {
            // It took too long, which has been said; nothing of it may come to light any more.
            return Optional.empty();
        }
        shown.addAll(reading.pictures());
        links.add(text.path(), reading);
        String file = text.origin().path();
        if (sample == null) {
            clippings.keep(file, plan.told().get(file), reading.text());
        }
        Optional<byte[]> page = drawn(planned, text.page().apply(reading.text()), text.source(), plan);
        PlannedExport export = plan.exports().get(file);
        if (sample == null && page.isPresent() && export != null) {
            beside.accept(export.path(), export.bytes().apply(reading.text()));
        }
        return page;
    }

    /**
     * Reads a text that readers do not see now, for its mistakes and for what it names.
     *
     * @param finding takes the mistakes
     */
    Reading proof(Article article, Problems finding) {
        return read(article.origin(), article.language(), "/", article.captions(), false, finding);
    }

    /** Reads a standing page that readers do not see now, for what it names. */
    Reading proof(StandingPage page) {
        return read(page.origin(), page.language(), "/", Map.of(), false, new Problems());
    }

    /** Says why a page came to nothing in its time: its text, or its template, for which no other page waits then. */
    void stuck(PlannedPage planned, Failure failure) {
        Page page = drawing.remove(planned.path());
        if (page == null) {
            Stuck.report(failure, planned.source(), problems);
        } else {
            report(renderer.tooSlow(page), page, null);
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

    private Reading read(
            Origin origin,
            Language language,
            String address,
            Map<String, Caption> captions,
            boolean seen,
            Problems finding) {
        String body = content.readBody(origin);
        ForeignTags.judge(body, origin, finding);
        subEditor.readCaptions(origin, body, finding);
        Wording wording = wordings.apply(language);
        return markdown.render(
                body,
                origin,
                language,
                words(wording),
                new TextReferences(
                        settings.publication(), book, album, origin.path(), address, captions, language, seen),
                subEditor.proofReader(origin, language, captions, finding),
                finding);
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

    private Optional<byte[]> drawn(PlannedPage planned, Page page, @Nullable String text, SitePlan plan) {
        if (endless.contains(page.template())) {
            return Optional.empty();
        }
        if (sample != null && !sample.isNew(page)) {
            return Optional.of(NOT_DRAWN);
        }
        Language language =
                new Language(page.head().language(), page.head().direction().equals("rtl"));
        drawing.put(planned.path(), page);
        try {
            return Optional.of(renderer.render(page, plan.site().apply(language)));
        } catch (TemplateProblem broken) {
            if (drawing.containsKey(planned.path())) {
                report(broken, page, text);
            }
            return Optional.empty();
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
}
