package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.report.Outcome;
import dev.broadsheet.settings.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A newsroom in a folder, for tests that tell a whole story: files go in, a site comes out. */
public final class Newsroom {
    /** The instant at which test builds happen, unless a test says otherwise. */
    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final Set<Rule> OF_PICTURES =
            Set.of(Rule.MISSING_CREDIT, Rule.MISSING_ALT, Rule.SMALL_LEAD, Rule.UNUSED_FILE);

    private final Path folder;
    private Parameters parameters;

    private Newsroom(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.parameters = new Parameters(
                this.folder,
                this.folder.resolve("content"),
                null,
                this.folder.resolve("static"),
                this.folder.resolve("site.yml"),
                this.folder.resolve("target/www"),
                target(this.folder).resolve("broadsheet-cache"),
                NOW,
                false,
                false,
                2,
                Severity.ERROR,
                null);
    }

    /** Nothing is written among the sources, and no run finds what another version of the darkroom made. */
    private static Path target(Path folder) {
        return folder.startsWith(Path.of("src").toAbsolutePath())
                ? Path.of("target", "newsrooms", ProcessHandle.current().pid() + "", folder.getFileName() + "")
                        .toAbsolutePath()
                : folder.resolve("target");
    }

    /** The newsroom whose files lie in that folder already. */
    public static Newsroom in(Path folder) {
        return new Newsroom(folder);
    }

    /** A newsroom with the shortest site.yml that works. */
    public static Newsroom minimal(Path folder) {
        return in(folder)
                .file("site.yml", "name: The Test Courier\nurl: https://courier.example.org/\n")
                .file("content/local/.keep", "");
    }

    /** What stands in a file below the newsroom's folder. */
    public String read(String path) {
        try {
            return Files.readString(folder.resolve(path), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file below the newsroom's folder. */
    public Newsroom file(String path, String text) {
        return file(path, text.getBytes(UTF_8));
    }

    /** Writes a file below the newsroom's folder. */
    public Newsroom file(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an article with a headline, a date and whatever front matter is added. */
    public Newsroom article(String path, String frontMatter, String body) {
        return file("content/" + path, "---\n" + frontMatter.strip() + "\n---\n\n" + body);
    }

    /** Takes a file away. */
    public Newsroom without(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same newsroom at another instant. */
    public Newsroom at(String now) {
        return with(p -> new Parameters(
                p.base(),
                p.content(),
                p.templates(),
                p.staticFiles(),
                p.config(),
                p.output(),
                p.cache(),
                Instant.parse(now),
                p.drafts(),
                p.keepGoing(),
                p.threads(),
                p.failOn(),
                p.report()));
    }

    /** The same newsroom, building into another folder with so many threads. */
    public Newsroom into(Path output, int threads) {
        return with(p -> new Parameters(
                p.base(),
                p.content(),
                p.templates(),
                p.staticFiles(),
                p.config(),
                output.toAbsolutePath().normalize(),
                p.cache(),
                p.now(),
                p.drafts(),
                p.keepGoing(),
                threads,
                p.failOn(),
                p.report()));
    }

    /** The same newsroom with another folder for its cache. */
    public Newsroom keeping(Path cache) {
        return with(p -> new Parameters(
                p.base(),
                p.content(),
                p.templates(),
                p.staticFiles(),
                p.config(),
                p.output(),
                cache.toAbsolutePath().normalize(),
                p.now(),
                p.drafts(),
                p.keepGoing(),
                p.threads(),
                p.failOn(),
                p.report()));
    }

    /** The same newsroom with templates of its own, and with drafts shown or articles with errors left out if asked. */
    public Newsroom with(@Nullable Path templates, boolean drafts, boolean keepGoing) {
        return with(p -> new Parameters(
                p.base(),
                p.content(),
                templates,
                p.staticFiles(),
                p.config(),
                p.output(),
                p.cache(),
                p.now(),
                drafts,
                keepGoing,
                p.threads(),
                p.failOn(),
                p.report()));
    }

    private Newsroom with(UnaryOperator<Parameters> change) {
        Newsroom changed = new Newsroom(folder);
        changed.parameters = change.apply(parameters);
        return changed;
    }

    /** What goals are told of it. */
    public Parameters parameters() {
        return parameters;
    }

    public Outcome build() {
        try {
            return new Generator(parameters).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is to expect in so many days. */
    public Diarist.Outlook outlook(int days, @Nullable Instant since) {
        try {
            return new Diarist(parameters).look(Duration.ofDays(days), since);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Outcome check() {
        try {
            return new Generator(parameters).check();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Outcome checkWithOutside() {
        try {
            return new Generator(parameters).checkWithOutside();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every problem of a build, a line each, but for what a sub-editor remarks of the small pictures of tests. */
    public List<String> problems() {
        return build().problems().stream()
                .filter(problem -> !OF_PICTURES.contains(problem.rule()))
                .map(Problem::toString)
                .toList();
    }

    /** A file of the finished site, as text. */
    public String page(String path) {
        try {
            return Files.readString(parameters.output().resolve(path), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the finished site holds that file. */
    public boolean has(String path) {
        return Files.exists(parameters.output().resolve(path));
    }

    /** Every file of the finished site by its path, as text in Latin-1 so that any byte can be looked for. */
    public Map<String, String> site() {
        return files(parameters.output());
    }

    /** Every file below a folder by its path, as text in Latin-1 so that any byte can be compared. */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
