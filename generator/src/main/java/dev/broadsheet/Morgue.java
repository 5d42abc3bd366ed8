package dev.broadsheet;

import dev.broadsheet.cache.CacheFolder;
import dev.broadsheet.cache.Digest;
import dev.broadsheet.cache.Drawers;
import dev.broadsheet.cache.Imprinter;
import dev.broadsheet.cache.Inputs;
import dev.broadsheet.cache.LastBuild;
import dev.broadsheet.report.Outcome;
import dev.broadsheet.report.Stages;
import dev.broadsheet.settings.Parameters;
import dev.broadsheet.source.FileNames;
import dev.broadsheet.theme.Theme;
import dev.broadsheet.workers.Workers;
import dev.broadsheet.write.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a newspaper keeps what it printed: what earlier builds left, and what this one leaves to the next. */
final class Morgue {
    private final Parameters parameters;
    private final CacheFolder cache;
    private final Inputs inputs;
    private final Digest asked;
    private final @Nullable LastBuild last;

    private Morgue(Parameters parameters, CacheFolder cache, Inputs inputs, Digest asked, @Nullable LastBuild last) {
        this.parameters = parameters;
        this.cache = cache;
        this.inputs = inputs;
        this.asked = asked;
        this.last = last;
    }

    /**
     * Looks at everything that a build reads.
     *
     * @param keeping whether what is learnt is kept; a check writes nothing
     * @throws IOException when the disk fails
     */
    static Morgue open(Parameters parameters, boolean keeping) throws IOException {
        CacheFolder whole = CacheFolder.at(parameters.cache());
        CacheFolder cache = keeping ? whole : whole.forReading();
        LastBuild last = LastBuild.read(cache);
        Map<String, Path> roots = new LinkedHashMap<>();
        roots.put("content", parameters.content());
        roots.put("static", parameters.staticFiles());
        roots.put("site.yml", parameters.config());
        if (parameters.templates() != null) {
            roots.put("templates", parameters.templates());
        }
        Inputs inputs = Inputs.look(roots, last == null ? Inputs.NONE : last.inputs(), cache, parameters.threads());
        return new Morgue(parameters, cache, inputs, asked(parameters), last);
    }

    /** What the goal was told, but for the clock, the threads and where things lie on this machine. */
    private static Digest asked(Parameters parameters) {
        return new Imprinter()
                .digest(Arrays.asList(
                        named(parameters, parameters.content()),
                        named(parameters, parameters.staticFiles()),
                        named(parameters, parameters.config()),
                        parameters.templates() == null ? null : named(parameters, parameters.templates()),
                        Files.isDirectory(parameters.content()),
                        parameters.drafts(),
                        parameters.keepGoing(),
                        parameters.failOn()));
    }

    private static String named(Parameters parameters, Path path) {
        return (path.startsWith(parameters.base()) ? parameters.base().relativize(path) : path).toString();
    }

    /**
     * What the last build came to, when this one would come to the same: nothing that it read has changed since, nothing
     * changes by itself before now, and every file of the output is as it was left.
     *
     * @return null when there is something to do
     * @throws IOException when the disk fails
     */
    @Nullable
    Outcome unchanged(Stages stages) throws IOException {
        if (last == null || !last.answers(asked, inputs, parameters.now())) {
            return null;
        }
        stages.end("read", inputs.files().size() + " files, none of them changed");
        try (Publisher publisher = Publisher.open(parameters.output())) {
            if (!publisher.holds(last.ledger())) {
                return null;
            }
        }
        stages.end("write", "nothing to do");
        if (!last.inputs().equals(inputs)) {
            again(last).keep(cache);
        }
        return new Outcome(last.problems(), stages.done(), last.articles(), last.withheld(), null, parameters.failOn())
                .published(stages.done(), new Outcome.Site(parameters.output(), last.pages(), 0, last.files(), 0));
    }

    /** The same with the files' times of today, so that the next build need not read them. */
    private LastBuild again(LastBuild build) {
        return new LastBuild(
                asked,
                inputs,
                build.from(),
                build.until(),
                build.ledger(),
                build.problems(),
                build.articles(),
                build.withheld(),
                build.pages(),
                build.files());
    }

    /** What is known of each file's front matter, as long as settings and lists are the same. */
    FilingCabinet cabinet(int files, Workers workers) {
        Digest context = new Imprinter()
                .digest(List.of(
                        asked,
                        digest("site.yml"),
                        digest("content/" + NewsroomFiles.SECTIONS),
                        digest("content/" + NewsroomFiles.AUTHORS)));
        return new FilingCabinet(
                Drawers.open(cache.below("parsed"), files, context, FilingCabinet.Filed.class, workers),
                path -> Optional.of(digest("content/" + path)),
                path -> inputs.isStill("content/" + path, FileNames.below(parameters.content(), path)));
    }

    /** What is known of texts that were set, as long as settings and words are the same. */
    Drawers<StandingType> standing(int files, Theme theme, Workers workers) {
        Digest context = new Imprinter().digest(List.of(asked, digest("site.yml"), theme.digest()));
        return Drawers.open(cache.below("standing"), files, context, StandingType.class, workers);
    }

    /** What is known of files that were printed, as long as the theme is the same. */
    Impressions impressions(int files, Theme theme, @Nullable Publisher publisher, Workers workers) {
        Digest context = Digest.of(theme.digest());
        return new Impressions(
                Drawers.open(cache.below("printed"), files, context, Impressions.Impression.class, workers), publisher);
    }

    private Digest digest(String name) {
        return Objects.requireNonNullElse(inputs.of(name), Digest.NONE);
    }

    /**
     * Leaves to the next build what this one came to.
     *
     * @param until the first instant at which anything may change by itself
     * @param ledger what the publisher calls the state of the output
     */
    void leave(Outcome outcome, Instant until, String ledger) {
        Outcome.Site site = outcome.site();
        if (site != null && !outcome.failed()) {
            new LastBuild(
                            asked,
                            inputs,
                            parameters.now(),
                            until,
                            ledger,
                            outcome.problems(),
                            outcome.articles(),
                            outcome.withheld(),
                            site.pages(),
                            site.written() + site.unchanged())
                    .keep(cache);
        }
    }
}
