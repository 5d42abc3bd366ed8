package dev.broadsheet;

import dev.broadsheet.hosts.Tally;
import dev.broadsheet.plan.SitePlan;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.theme.Theme;
import dev.broadsheet.workers.Failure;
import dev.broadsheet.workers.Workers;
import dev.broadsheet.write.Publisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints what was planned with many hands, and weighs it for the site's host. */
final class Press {
    private final Typesetter typesetter;
    private final Tally tally;
    private final Workers workers;
    private final @Nullable Publisher publisher;
    private final Problems problems;
    private final boolean sampling;

    /**
     * @param publisher null when nothing is to be written
     * @param sampling whether pages are only looked through for mistakes, and nothing else is printed
     */
    Press(
            Typesetter typesetter,
            Tally tally,
            Workers workers,
            @Nullable Publisher publisher,
            Problems problems,
            boolean sampling) {
        this.typesetter = typesetter;
        this.tally = tally;
        this.workers = workers;
        this.publisher = publisher;
        this.problems = problems;
        this.sampling = sampling;
    }

    /**
     * Pages first: feeds tell what they show.
     *
     * @throws IOException when the disk fails
     */
    void print(SitePlan plan) throws IOException {
        try (Clippings clippings = Clippings.open()) {
            workers.map(
                    plan.pages(),
                    page -> print(typesetter.set(page, plan, clippings, this::print), page.path()),
                    (page, failure) -> {
                        typesetter.stuck(page, failure);
                        return false;
                    });
            if (sampling) {
                return;
            }
            workers.map(
                    plan.feeds(),
                    feed -> print(Optional.of(clippings.feed(feed)), feed.path()),
                    (feed, failure) -> stuck(failure, feed.source()));
            workers.map(
                    plan.files(),
                    file -> print(Optional.of(file.bytes().get()), file.path()),
                    (file, failure) -> stuck(failure, file.source()));
        }
    }

    /**
     * Says what the host does not take of all that was printed and of what is copied beside it.
     *
     * @param copies each file by its path below the output folder
     * @param chosen where the host was chosen
     * @throws IOException when a file's size cannot be read
     */
    void weigh(Theme theme, Map<String, Path> copies, Place chosen) throws IOException {
        if (tally.matters()) {
            theme.assets().forEach(asset -> tally.add(asset.path(), asset.bytes().length));
            for (Map.Entry<String, Path> copy : copies.entrySet()) {
                tally.add(copy.getKey(), Files.size(copy.getValue()));
            }
        }
        tally.excess().forEach(excess -> problems.report(Rule.HOST_LIMIT, chosen, excess.message(), excess.remedy()));
    }

    private boolean print(Optional<byte[]> bytes, String path) {
        bytes.ifPresent(printed -> print(path, printed));
        return bytes.isPresent();
    }

    private void print(String path, byte[] bytes) {
        tally.add(path, bytes.length);
        if (publisher != null) {
            try {
                publisher.write(path, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean stuck(Failure failure, String source) {
        Stuck.report(failure, source, problems);
        return false;
    }
}
