package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.report.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that finds everything as the last one left it has nothing to do, and says what that one said. */
class UnchangedBuildTest {
    private static final Instant OLD = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private Newsroom newsroom;
    private Path output;

    @BeforeEach
    void publish() {
        newsroom = Newsroom.minimal(folder)
                .file("static/paper.txt", "Paper\n")
                .article(
                        "local/bridge.md",
                        "headline: Bridge reopens\npublished: 2026-11-20\nupdated: 2026-11-19",
                        "Text.\n")
                .article(
                        "local/secret.md",
                        "headline: Secret story\npublished: 2026-11-20\nembargo: 2026-11-22T18:00:00Z",
                        "Text.\n");
        output = folder.resolve("target/www");
        age(folder);
        assertThat(newsroom.build().problems()).hasSize(1);
    }

    @Test
    void nothingIsDoneWhenNothingChanged() {
        Outcome outcome = newsroom.build();
        assertThat(stages(outcome)).containsExactly("read", "write");
        assertThat(outcome.problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("updated-before-published");
        assertThat(outcome.articles()).isEqualTo(1);
        assertThat(outcome.withheld()).isEqualTo(1);
        assertThat(outcome.site().written()).isZero();
        assertThat(outcome.site().unchanged()).isEqualTo(Newsroom.files(output).size());
    }

    @Test
    void theClockCountsOnlyWhenItPassesAnInstantThatMatters() {
        assertThat(stages(newsroom.at("2026-11-22T17:59:59Z").build())).hasSize(2);
        assertThat(stages(newsroom.at("2026-11-22T18:00:00Z").build())).hasSizeGreaterThan(2);
        assertThat(Newsroom.files(output)).containsKey("local/2026/11/secret/index.html");
        assertThat(stages(newsroom.at("2026-11-22T17:59:59Z").build())).hasSizeGreaterThan(2);
        assertThat(Newsroom.files(output)).doesNotContainKey("local/2026/11/secret/index.html");
    }

    @Test
    void whatIsAskedCounts() {
        assertThat(stages(newsroom.with(null, true, false).build())).hasSizeGreaterThan(2);
        assertThat(Newsroom.files(output)).containsKey("local/2026/11/secret/index.html");
        assertThat(stages(newsroom.with(null, false, false).build())).hasSizeGreaterThan(2);
        assertThat(Newsroom.files(output)).doesNotContainKey("local/2026/11/secret/index.html");
    }

    @Test
    void aFileOfTheSameSizeAndTimeThatWasJustChangedIsLookedInto() throws IOException {
        Path paper = folder.resolve("static/paper.txt");
        Files.writeString(paper, "Vapor\n");
        newsroom.build();
        FileTime time = Files.getLastModifiedTime(paper);
        Files.writeString(paper, "Caper\n");
        Files.setLastModifiedTime(paper, time);
        newsroom.build();
        assertThat(output.resolve("paper.txt")).hasContent("Caper\n");
    }

    @Test
    void aRecordServesInAnotherFolderWithNewTimes() throws IOException {
        Map<String, String> site = Newsroom.files(output);
        Path elsewhere = folder.resolveSibling(folder.getFileName() + "-elsewhere");
        copy(folder, elsewhere);
        age(elsewhere.resolve("content"));
        Outcome outcome = Newsroom.in(elsewhere).build();
        assertThat(outcome.site().written()).isZero();
        assertThat(Newsroom.files(elsewhere.resolve("target/www"))).isEqualTo(site);
        CacheMishaps.delete(elsewhere);
    }

    @Test
    void whatWasDoneToTheOutputByHandIsUndone() throws IOException {
        Map<String, String> site = Newsroom.files(output);
        for (UnaryOperator<Path> deed : List.<UnaryOperator<Path>>of(
                UnchangedBuildTest::overwritten, UnchangedBuildTest::deleted, UnchangedBuildTest::joined)) {
            deed.apply(output.resolve("local/index.html"));
            assertThat(stages(newsroom.build())).hasSizeGreaterThan(2);
            assertThat(Newsroom.files(output)).isEqualTo(site);
        }
        CacheMishaps.delete(output);
        newsroom.build();
        assertThat(Newsroom.files(output)).isEqualTo(site);
    }

    @Test
    void aRecordThatIsDamagedAnywhereIsNoRecord() throws IOException {
        Map<String, String> site = Newsroom.files(output);
        try (Stream<Path> kept = Files.walk(folder.resolve("target/broadsheet-cache"))) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                byte[] sound = Files.readAllBytes(file);
                for (int at = 0; at < sound.length; at += Math.max(1, sound.length / 4)) {
                    byte[] flipped = sound.clone();
                    flipped[at] ^= 1;
                    Files.write(file, flipped);
                    Newsroom other = newsroom.file("static/paper.txt", "Paper " + at + "\n");
                    assertThat(other.build().problems()).hasSize(1);
                    Files.write(file, java.util.Arrays.copyOf(sound, at));
                    assertThat(newsroom.file("static/paper.txt", "Paper\n")
                                    .build()
                                    .problems())
                            .hasSize(1);
                    assertThat(Newsroom.files(output)).isEqualTo(site);
                }
            }
        }
    }

    private static List<String> stages(Outcome outcome) {
        return outcome.stages().stream().map(Outcome.Stage::name).toList();
    }

    private static Path overwritten(Path file) {
        return tried(() -> Files.writeString(file, "By hand"));
    }

    private static Path deleted(Path file) {
        return tried(() -> {
            Files.delete(file);
            return file;
        });
    }

    private static Path joined(Path file) {
        return tried(() -> Files.writeString(file.resolveSibling("strange.html"), "Strange"));
    }

    private interface Deed {
        Path done() throws IOException;
    }

    private static Path tried(Deed deed) {
        try {
            return deed.done();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void age(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(path, FileTime.from(OLD.minus(Duration.ofSeconds(path.hashCode() & 0xFFFF))));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copied = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(path, copied);
                }
            }
        }
    }
}
