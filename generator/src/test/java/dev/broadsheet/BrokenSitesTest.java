package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.report.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small newsrooms with mistakes, each with the report that its editors get, line by line. After a change that is meant,
 * {@code mvn test -Dtest=BrokenSitesTest -Dbroken.accept} writes what was said over what was expected: read it as an
 * editor would before you commit it.
 */
class BrokenSitesTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final String REPORT = "report.txt";
    /**
     * Workers have stacks that no text of 5 MiB fills, and a text that outlasts its deadline on every machine would hold
     * up every run of the tests; the workers' own tests hold both. Addresses are lost between two builds, and other sites are
     * asked on request: OldAddressesTest and OutsideLinksTest.
     */
    private static final Set<Rule> NOT_SHOWN_BY_FILES =
            Set.of(Rule.MARKDOWN_TOO_DEEP, Rule.MARKDOWN_TOO_SLOW, Rule.LOST_ADDRESS, Rule.DEAD_OUTSIDE_LINK);

    @TempDir
    Path folder;

    static List<String> newsrooms() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("newsrooms")
    void everyMistakeIsSaidOnceAtItsPlaceAndTheLastGoodSiteStays(String name) throws IOException {
        Newsroom broken = newsroom(name);
        Newsroom.minimal(folder.resolve("sound")).into(folder.resolve("www"), 2).build();
        Map<String, String> before = filesButCache();

        Outcome check = broken.check();
        assertThat(filesButCache()).as("files after a check").isEqualTo(before);
        Outcome build = broken.build();
        if (build.failed()) {
            assertThat(filesButCache()).as("files after a failed build").isEqualTo(before);
        }

        List<String> said = build.problems().stream().map(Problem::toString).toList();
        if (System.getProperty("broken.accept") != null) {
            Files.writeString(BROKEN.resolve(name).resolve(REPORT), String.join("\n", said) + "\n", UTF_8);
        }
        assertThat(said).containsExactlyElementsOf(report(name));
        assertThat(check.problems()).isEqualTo(build.problems());
        assertThat(check.failed()).isEqualTo(build.failed());
    }

    @Test
    void everyRuleIsBrokenSomewhere() throws IOException {
        Set<Rule> shown = new TreeSet<>(NOT_SHOWN_BY_FILES);
        for (String name : newsrooms()) {
            for (String line : report(name)) {
                String id = line.replaceFirst("^.+? (?:error|warning) ([a-z0-9-]+): .*$", "$1");
                shown.add(Rule.ofId(id).orElseThrow(() -> new AssertionError("no rule in: " + line)));
            }
        }
        assertThat(shown).containsExactlyElementsOf(Arrays.asList(Rule.values()));
    }

    @Test
    void everyMessageIsInOneStyleAndHasARemedy() throws IOException {
        for (String name : newsrooms()) {
            for (String line : report(name)) {
                assertThat(line)
                        .as(name)
                        .matches(".+? (error|warning) [a-z0-9-]+: [\\p{Ll}\"?].+; [\\p{Ll}].*[^.;]")
                        .hasSizeLessThan(420);
            }
        }
    }

    @Test
    void tenMistakesInTenFilesAreAllInOneReport() throws IOException {
        Set<String> files = report("ten-mistakes-in-ten-files-are-one-report").stream()
                .map(line -> line.replaceFirst(":.*", ""))
                .collect(Collectors.toSet());
        assertThat(files).hasSize(10);
    }

    /** Pictures may be developed and kept before a build fails; the cache is no part of a site. */
    private Map<String, String> filesButCache() {
        Map<String, String> files = Newsroom.files(folder);
        files.keySet().removeIf(path -> path.startsWith("newsroom/target/broadsheet-cache/"));
        return files;
    }

    private static List<String> report(String name) throws IOException {
        return Files.readAllLines(BROKEN.resolve(name).resolve(REPORT), UTF_8);
    }

    /** A copy with the files that no repository can hold. */
    private Newsroom newsroom(String name) throws IOException {
        Path copy = folder.resolve("newsroom");
        Files.createDirectories(copy);
        Path original = BROKEN.resolve(name);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(original.relativize(file).toString());
                if (!file.endsWith(REPORT)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        UncommonFiles.add(name, copy);
        Path templates = copy.resolve("templates");
        Newsroom newsroom = Newsroom.in(copy).into(folder.resolve("www"), 2);
        return Files.isDirectory(templates, LinkOption.NOFOLLOW_LINKS)
                ? newsroom.with(templates, false, false)
                : newsroom;
    }
}
