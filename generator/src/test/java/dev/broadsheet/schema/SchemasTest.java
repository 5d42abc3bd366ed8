package dev.broadsheet.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.broadsheet.NewNewsroom;
import dev.broadsheet.Newsroom;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.settings.SettingKey;
import dev.broadsheet.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas take what the generator takes, and refuse what it refuses as far as a schema can. */
class SchemasTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\s*\\n(.*?)\\n(---|\\.\\.\\.)\\s*(\\n.*)?\\z", Pattern.DOTALL);

    /** What a schema can see: the kinds and forms of keys and values, but no other file, no calendar and no clock. */
    private static final Set<Rule> WITHIN_SIGHT = Set.of(
            Rule.UNKNOWN_KEY,
            Rule.MISSING_KEY,
            Rule.WRONG_TYPE,
            Rule.IMPOSSIBLE_DATE,
            Rule.BY_IN_BYLINE,
            Rule.BAD_SLUG,
            Rule.BAD_SETTING,
            Rule.BAD_REDIRECT,
            Rule.BAD_COMMENT,
            Rule.BAD_RATING);

    /** Files with nothing wrong but what a schema cannot see, and what it would take. */
    private static final Map<String, String> BEYOND = new TreeMap<>(Map.ofEntries(
            Map.entry("a-broken-story-is-reported-once/content/local/b.md", "a calendar"),
            Map.entry("dates-that-do-not-exist/content/local/2026-02-31-name.md", "the file's name"),
            Map.entry("dates-that-do-not-exist/content/local/february.md", "a calendar"),
            Map.entry("ten-mistakes-in-ten-files-are-one-report/content/local/two.md", "a calendar"),
            Map.entry("a-policy-that-is-not-there/site.yml", "the pages"),
            Map.entry("a-time-zone-that-does-not-exist/site.yml", "every time zone"),
            Map.entry("comments-with-mistakes/content/local/comments/bridge/09-twice.yml", "the other comments"),
            Map.entry("comments-with-mistakes/content/local/comments/bridge/12-picture.yml", "Markdown"),
            Map.entry("comments-with-mistakes/content/local/ratings/nowhere.yml", "the articles"),
            Map.entry("redirects-that-lead-nowhere/content/redirects.yml", "the addresses")));

    private static final Map<String, Schema> SCHEMAS = new LinkedHashMap<>();

    static {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        Schemas.all()
                .forEach(schema -> SCHEMAS.put(schema.name(), registry.getSchema(schema.text(), InputFormat.JSON)));
    }

    @TempDir
    Path folder;

    @Test
    void theSampleNewspaperIsTaken() throws IOException {
        Map<String, List<String>> refusals = new TreeMap<>(refusals(Path.of("..", "content"), "content/"));
        refusals.putAll(refusals(Path.of("..", "site"), ""));

        assertThat(refusals).hasSizeGreaterThan(60).allSatisfy((file, errors) -> assertThat(errors)
                .isEmpty());
    }

    @Test
    void aNewNewsroomIsTaken() throws IOException {
        new NewNewsroom(folder, "1", Newsroom.in(folder).parameters())
                .make(new NewNewsroom.Wish("Courier", "https://courier.example.org/", "UTC"));

        assertThat(refusals(folder, "")).hasSize(6).allSatisfy((file, errors) -> assertThat(errors)
                .isEmpty());
    }

    @Test
    void eachBrokenFileIsRefusedThatASchemaCanRefuse() throws IOException {
        Set<String> unseen = new TreeSet<>();
        Set<String> unfair = new TreeSet<>();
        int refused = 0;
        try (Stream<Path> newsrooms = Files.list(BROKEN)) {
            for (Path newsroom : newsrooms.sorted().toList()) {
                Map<String, Set<Rule>> reported = reported(newsroom);
                for (Map.Entry<String, List<String>> file :
                        refusals(newsroom, "").entrySet()) {
                    Set<Rule> rules = reported.getOrDefault(file.getKey(), Set.of());
                    boolean isRefused = !file.getValue().isEmpty();
                    refused += isRefused ? 1 : 0;
                    String name = newsroom.getFileName() + "/" + file.getKey();
                    if (!isRefused && rules.stream().anyMatch(WITHIN_SIGHT::contains)) {
                        unseen.add(name);
                    } else if (isRefused && rules.isEmpty()) {
                        unfair.add(name + " " + file.getValue());
                    }
                }
            }
        }
        assertThat(unfair).isEmpty();
        assertThat(unseen).isEqualTo(BEYOND.keySet());
        assertThat(refused).isGreaterThan(50);
    }

    /** What each file that a schema describes is refused for; files that are no YAML are left out. */
    private static Map<String, List<String>> refusals(Path root, String prefix) throws IOException {
        Map<String, List<String>> refusals = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = prefix + root.relativize(file).toString().replace('\\', '/');
                Optional<Schema> schema = schema(path);
                if (schema.isPresent()) {
                    // Some of the broken files are no UTF-8.
                    String text = new String(Files.readAllBytes(file), UTF_8);
                    Optional<String> yaml = path.endsWith(".md") ? frontMatter(text) : Optional.of(text);
                    yaml.flatMap(SchemasTest::json).ifPresent(json -> refusals.put(path, refusals(schema.get(), json)));
                }
            }
        }
        return refusals;
    }

    private static Optional<String> frontMatter(String text) {
        Matcher matter = FRONT_MATTER.matcher(text.replace("\r\n", "\n"));
        return matter.matches() ? Optional.of(matter.group(1)) : Optional.empty();
    }

    private static Optional<Schema> schema(String path) {
        return Schemas.all().stream()
                .filter(schema -> path.startsWith("content/") && path.endsWith(".md")
                        ? schema.name().startsWith(path.startsWith("content/pages/") ? "page" : "article")
                        : schema.files().stream().anyMatch(files -> FileSystems.getDefault()
                                .getPathMatcher("glob:" + files)
                                .matches(Path.of(path))))
                .findFirst()
                .map(schema -> SCHEMAS.get(schema.name()));
    }

    private static Optional<String> json(String yaml) {
        try {
            return Optional.of(YAML.readTree(yaml).toString());
        } catch (JacksonException noYaml) {
            return Optional.empty();
        }
    }

    private static List<String> refusals(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Map<String, Set<Rule>> reported(Path newsroom) throws IOException {
        Map<String, Set<Rule>> reported = new TreeMap<>();
        Pattern line = Pattern.compile("(.+?)(?::\\d+)*(?::\\d+)? (?:error|warning) ([a-z0-9-]+): .*");
        for (String said : Files.readAllLines(newsroom.resolve("report.txt"), UTF_8)) {
            Matcher matcher = line.matcher(said);
            if (matcher.matches()) {
                reported.computeIfAbsent(matcher.group(1), first -> new TreeSet<>())
                        .add(Rule.ofId(matcher.group(2)).orElseThrow());
            }
        }
        return reported;
    }

    @Test
    void settingsAreTakenByTheSchemaAsByTheReader() {
        List<String> disagreements = new ArrayList<>();
        for (SettingKey key : SettingKey.values()) {
            for (String value : values(key)) {
                String required = key == SettingKey.URL ? "name: A\n" : "name: A\nurl: https://a.example/\n";
                if (key == SettingKey.NAME) {
                    continue;
                }
                String site = required + nested(key.path(), value);
                Problems problems = new Problems();
                SettingsReader.parse(site, "site.yml", Newsroom.in(folder).parameters(), problems);
                boolean read = problems.sorted().isEmpty();
                boolean taken = json(site)
                        .map(json ->
                                refusals(SCHEMAS.get("site.schema.json"), json).isEmpty())
                        .orElse(false);
                if (read != taken) {
                    disagreements.add(
                            key.path() + ": " + value + (read ? " is read" : " is not read") + problems.sorted());
                }
            }
        }
        assertThat(disagreements).isEmpty();
    }

    private static String nested(String path, String value) {
        String[] parts = path.split("\\.", 2);
        return parts.length == 1 ? path + ": " + value + "\n" : parts[0] + ":\n  " + parts[1] + ": " + value + "\n";
    }

    /** The default, words and numbers around every bound, and some that no key takes. */
    private static List<String> values(SettingKey key) {
        Set<String> values = new TreeSet<>();
        switch (key.kind()) {
            case NUMBER -> {
                SettingRange range = SettingRange.of(key);
                Stream.of(range.least() - 1, range.least(), range.most(), range.most() + 1)
                        .forEach(number -> values.add(String.valueOf(number)));
                values.add("many");
            }
            case FLAG -> values.addAll(List.of("true", "false", "yes", "[]"));
            case CHOICE, CHOICES -> {
                for (SettingKey other : SettingKey.values()) {
                    if (other.kind() == SettingKey.Kind.CHOICE || other.kind() == SettingKey.Kind.CHOICES) {
                        values.addAll(SiteForm.words(other));
                    }
                }
            }
            case ADDRESS -> values.addAll(List.of("https://a.example/x", "a.example", "ftp://a.example/", "{a: b}"));
            case PERMALINK ->
                values.addAll(List.of(
                        "/{slug}/", "/{yyyy}/{MM}/{dd}/{slug}/", "/x/{slug}", "{slug}/", "/{sluf}/", "/{section}/"));
            case LANGUAGE -> values.addAll(List.of("en", "pt-BR", "english language", "12"));
            case TEXT, POLICY -> values.addAll(List.of("[a, b]", "{a: b}"));
            default -> values.add("{a: {b: {c: d}}}");
        }
        return List.copyOf(values);
    }
}
