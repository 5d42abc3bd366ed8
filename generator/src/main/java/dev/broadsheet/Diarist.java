package dev.broadsheet;

import dev.broadsheet.diary.Diary;
import dev.broadsheet.diary.Foresight;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Front;
import dev.broadsheet.model.Postbag;
import dev.broadsheet.parse.ArticleParser;
import dev.broadsheet.parse.Editions;
import dev.broadsheet.parse.KnownSections;
import dev.broadsheet.parse.Newsroom;
import dev.broadsheet.parse.StandingPageParser;
import dev.broadsheet.plan.Lineup;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.settings.Parameters;
import dev.broadsheet.settings.Settings;
import dev.broadsheet.settings.SettingsReader;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.StaticFolder;
import dev.broadsheet.workers.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks ahead: reads a newsroom as a build does, as far as it tells when the site changes by itself. */
public final class Diarist {
    /** For one file's front matter or one comment. */
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private static final String SECURITY_TXT = ".well-known/security.txt";

    private final Parameters parameters;

    public Diarist(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * What there is to expect, and what was wrong with the files that were read for it.
     *
     * @param diary without what stands in files that cannot be understood; null when there are no settings to go by
     */
    public record Outlook(@Nullable Diary diary, List<Problem> problems) {
        public Outlook {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Looks from the build's clock as far ahead as asked, and back to an instant if one is given.
     *
     * @throws IOException when the disk fails
     */
    public Outlook look(Duration ahead, @Nullable Instant since) throws IOException {
        Problems unweighed = new Problems();
        Settings settings = SettingsReader.read(parameters, unweighed);
        if (settings == null || !new Generator(parameters).hasContent(unweighed)) {
            return new Outlook(null, unweighed.sorted());
        }
        Problems problems = unweighed.judgedBy(settings.rules());
        try (Workers workers = new Workers(parameters.threads(), DEADLINE)) {
            Diary diary = look(settings, ahead, since, workers, problems);
            return new Outlook(diary, problems.sorted());
        }
    }

    private Diary look(Settings settings, Duration ahead, @Nullable Instant since, Workers workers, Problems problems)
            throws IOException {
        ContentFolder content =
                ContentFolder.scan(parameters.content(), parameters.named(parameters.content()), problems);
        Newsroom newsroom = NewsroomFiles.read(content, problems);
        Manuscripts manuscripts = Manuscripts.of(
                content,
                new ArticleParser(settings.publication(), settings.frontMatter(), newsroom),
                new StandingPageParser(settings.publication(), settings.frontMatter()),
                FilingCabinet.empty(),
                workers,
                problems);
        Front front = NewsroomFiles.front(
                content,
                new KnownSections(newsroom, manuscripts.sections()),
                newsroom,
                settings.publication(),
                problems);
        Postbag postbag = new ReadersPost(content, settings, problems).open(manuscripts, workers);
        Foresight.Newspaper paper = new Foresight.Newspaper(
                settings.publication(),
                settings.syndication(),
                manuscripts.articles(),
                manuscripts.pages(),
                front,
                postbag.comments(),
                securityTxt(settings, problems));
        Function<Instant, List<String>> lineup = at -> Lineup.of(edition(at, settings, newsroom, manuscripts, front));
        Instant now = parameters.now();
        Instant until = now.plus(ahead);
        return new Diary(
                settings.publication().timeZone(),
                now,
                until,
                Foresight.between(paper, lineup, now, until),
                since,
                since == null ? List.of() : Foresight.between(paper, lineup, since, now),
                overdue(manuscripts.articles(), now));
    }

    private static Edition edition(
            Instant at, Settings settings, Newsroom newsroom, Manuscripts manuscripts, Front front) {
        return Editions.at(
                        at,
                        false,
                        settings.publication(),
                        newsroom,
                        manuscripts.articles(),
                        manuscripts.pages(),
                        front,
                        Map.of(),
                        Map.of(),
                        Postbag.EMPTY)
                .get(0);
    }

    /** Only the generated file changes by itself, not one of the newsroom's own. */
    private @Nullable String securityTxt(Settings settings, Problems problems) throws IOException {
        Path folder = parameters.staticFiles();
        boolean own = StaticFolder.scan(folder, parameters.named(folder), problems)
                .files()
                .contains(SECURITY_TXT);
        return own || settings.notices().security() == null ? null : SECURITY_TXT;
    }

    private static List<Diary.Overdue> overdue(List<Article> articles, Instant now) {
        return articles.stream()
                .filter(article -> article.release().draft()
                        && !Objects.requireNonNullElse(article.release().from(), Instant.EPOCH)
                                .isAfter(now))
                .map(article -> new Diary.Overdue(article.origin().file(), article.published()))
                .sorted(Comparator.comparing(Diary.Overdue::published).thenComparing(Diary.Overdue::file))
                .toList();
    }
}
