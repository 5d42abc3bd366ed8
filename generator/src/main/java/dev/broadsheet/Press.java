package dev.broadsheet;

import dev.broadsheet.cache.Digest;
import dev.broadsheet.hosts.Tally;
import dev.broadsheet.plan.PlannedFeed;
import dev.broadsheet.plan.PlannedPage;
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
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints what was planned with many hands, and weighs it for the site's host. */
final class Press implements Typesetter.Printer {
    private final Typesetter typesetter;
    private final Impressions impressions;
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
            Impressions impressions,
            Tally tally,
            Workers workers,
            @Nullable Publisher publisher,
            Problems problems,
            boolean sampling) {
        this.impressions = impressions;
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
                    page -> {
                        typesetter.set(page, plan, clippings, this);
                        return true;
                    },
                    (page, failure) -> {
                        typesetter.stuck(page, failure);
                        return false;
                    });
            if (sampling) {
                return;
            }
            feeds(plan, clippings);
            workers.map(
                    plan.files(),
                    file -> print(file.path(), file.bytes().get()),
                    (file, failure) -> stuck(failure, file.source()));
        }
    }

    /** Those of which a story or its text has changed; the stories of standing pages are then read once more. */
    private void feeds(SitePlan plan, Clippings clippings) {
        Map<PlannedFeed, Digest> due = new ConcurrentHashMap<>();
        workers.map(
                plan.feeds(),
                feed -> {
                    Digest digest = typesetter.digest(feed, plan);
                    if (!stands(feed.path(), digest)) {
                        due.put(feed, digest);
                    }
                    return true;
                },
                (feed, failure) -> stuck(failure, feed.source()));
        Set<String> wanted = due.keySet().stream()
                .flatMap(feed -> feed.feed().get().stories().stream().filter(path -> !clippings.has(path, feed.cut())))
                .collect(Collectors.toSet());
        workers.map(
                plan.pages().stream()
                        .flatMap(page -> page instanceof PlannedPage.OfText text
                                        && wanted.contains(text.origin().path())
                                ? Stream.of(text)
                                : Stream.<PlannedPage.OfText>empty())
                        .toList(),
                text -> {
                    typesetter.clip(text, plan, clippings);
                    return true;
                },
                (text, failure) -> stuck(failure, text.source()));
        workers.map(
                plan.feeds().stream().filter(due::containsKey).toList(),
                feed -> {
                    print(feed.path(), Objects.requireNonNull(due.get(feed)), clippings.feed(feed));
                    return true;
                },
                (feed, failure) -> stuck(failure, feed.source()));
    }

    @Override
    public boolean stands(String path, Digest value) {
        Impressions.Impression standing = impressions.standing(path, value);
        if (standing != null) {
            tally.add(path, standing.size());
        }
        return standing != null;
    }

    @Override
    public void print(String path, Digest value, byte[] bytes) {
        print(path, bytes);
        impressions.add(path, value, bytes);
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

    private boolean print(String path, byte[] bytes) {
        tally.add(path, bytes.length);
        if (publisher != null) {
            try {
                publisher.write(path, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }

    private boolean stuck(Failure failure, String source) {
        Stuck.report(failure, source, problems);
        return false;
    }
}
