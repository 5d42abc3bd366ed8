package dev.broadsheet.plan;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Front;
import dev.broadsheet.model.Postbag;
import dev.broadsheet.parse.Editions;
import dev.broadsheet.parse.Newsroom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stories related to one of so many: the time must not grow with their number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RelatedBench {
    @Param({"1000", "10000"})
    private int stories;

    private Article story;
    private RelatedStories related;

    @Setup
    public void plan() {
        Instant newest = Instant.parse("2026-11-20T12:00:00Z");
        List<Article> articles = IntStream.range(0, stories)
                .mapToObj(i -> Desk.story("local/story-" + i + ".md", newest.minusSeconds(60L * i)))
                .toList();
        Edition edition = Editions.at(
                        newest,
                        false,
                        Desk.PUBLICATION,
                        Newsroom.UNLISTED,
                        articles,
                        List.of(),
                        Front.OPEN,
                        Map.of(),
                        Map.of(),
                        Postbag.EMPTY)
                .get(0);
        story = edition.articles().get(stories / 2);
        related = new RelatedStories(new Shelves(edition, new Addresses(edition)), 4);
    }

    @Benchmark
    public List<Article> related() {
        return related.of(story);
    }
}
