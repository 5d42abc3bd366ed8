package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.NewArticle.Begun;
import dev.broadsheet.NewArticle.Wish;
import dev.broadsheet.language.Punctuation;
import dev.broadsheet.model.Article;
import dev.broadsheet.parse.ArticleParser;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.settings.Settings;
import dev.broadsheet.settings.SettingsReader;
import dev.broadsheet.source.ArticleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What `new` writes is an article that a build takes as it is. */
class NewArticleTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    Path folder;

    @Test
    void theFileIsWholeAndLiesInItsSectionsFolder() throws IOException {
        Begun begun = begin(newsroom(), "Bridge reopens: buses first", "local", null, null);

        assertThat(begun.problems()).isEmpty();
        assertThat(begun.file()).isEqualTo(folder.resolve("content/local/bridge-reopens-buses-first.md"));
        assertThat(Files.readString(Objects.requireNonNull(begun.file())))
                .isEqualTo(
                        """
                        ---
                        headline: "Bridge reopens: buses first"
                        kicker:
                        standfirst:
                        section: local
                        byline: ida-brook
                        dateline:
                        published: 2026-11-22T13:00:00+01:00
                        topics: []
                        # With a picture beside this file, take the number signs away:
                        # image: bridge-reopens-buses-first.jpg
                        # captions:
                        #   bridge-reopens-buses-first.jpg:
                        #     caption: Who does what, where and when. [Name/Agency]
                        #     alt: What the picture shows
                        draft: true
                        ---

                        The first sentence says who did what, where and when.
                        """);
        assertThat(newsroom().problems()).isEmpty();
    }

    @Test
    void theFactsOfThePictureOnlyWantTheirMarksRemoved() throws IOException {
        Newsroom newsroom = newsroom();
        Path file = Objects.requireNonNull(
                begin(newsroom, "Bridge", "local", null, null).file());
        String facts = Files.readString(file)
                .replaceAll("(?m)^# (?!With)", "")
                .replace("draft: true", "draft: false")
                .replace("bridge.jpg", "bridge.png");
        newsroom.file("content/local/bridge.md", facts)
                .file("content/local/bridge.png", TestPictures.png(9, 9, 0x112233))
                .build();

        assertThat(newsroom.problems()).isEmpty();
        assertThat(newsroom.page("local/2026/11/bridge/index.html")).contains("Who does what, where and when.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Never again,\" says mayor",
                "It's 'over': the strike",
                "{headline} in braces",
                "# Not a comment",
                "- a dash",
                "yes",
                "null",
                "12",
                "2026-11-22",
                "Back\\slash and $1",
                "@mention & *stars* !bang %percent `tick`",
                "Trailing colon:",
                "Music 🎻 at the pier 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
                "\u200Fعودة الجسر: الحافلات أولا",
                "Ἀθῆναι — ‘quoted’",
                "新しい橋",
                "a: b #c",
                "[list, of things]",
                "<<",
                "line separator\u2028here",
            })
    void aHeadlineReadsBackAsItWas(String headline) throws IOException {
        assertReadsBack(headline, 0);
    }

    @Test
    void anyHeadlineReadsBackAsItWas() throws IOException {
        Random random = new Random(7);
        String alphabet = "aZ09 éßأب字🎻\u200F\u0301:#'\"\\{}[],&*!|>%@`?-~=<$\u00A0\u2028\t";
        int[] points = alphabet.codePoints().toArray();
        for (int i = 0; i < 300; i++) {
            String headline = "A"
                    + random.ints(1 + random.nextInt(30), 0, points.length)
                            .mapToObj(index -> Character.toString(points[index]))
                            .collect(Collectors.joining());
            assertReadsBack(headline, i);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "locl|ida-brook|bridge|-Dbroadsheet.section error unknown-section: \"locl\" is no section; did you mean"
                        + " \"local\"?",
                "local|ida-brok|bridge|-Dbroadsheet.byline error unknown-author: \"ida-brok\" is no author; did you mean"
                        + " \"ida-brook\"?",
                "local|ida-brook|Great Bridge|-Dbroadsheet.slug error bad-slug: \"Great Bridge\" cannot be part of an"
                        + " address; write \"great-bridge\"",
                "|ida-brook|bridge|-Dbroadsheet.section error missing-key: the article has no section; add -Dsection= with"
                        + " one of local, culture",
                "local|By Anna Moss|bridge|content/local/bridge.md:6:9 error by-in-byline: \"byline\" is \"By Anna"
                        + " Moss\"; write \"Anna Moss\"",
            })
    void whatIsWrongIsToldWithItsRemedy(String section, String byline, String slug, String report) throws IOException {
        Begun begun = begin(newsroom(), "Bridge", section, byline, slug);

        assertThat(begun.problems().stream().map(Problem::toString)).containsExactly(report);
        assertThat(begun.file()).isNull();
        assertThat(folder.resolve("content/local/bridge.md")).doesNotExist();
    }

    @Test
    void aHeadlineWithoutLettersAsksForASlug() throws IOException {
        assertThat(begin(newsroom(), "🎻!", "local", null, null).problems().toString())
                .contains("the headline has no letter for the address; add -Dslug=harbour-bridge");
        assertThat(begin(newsroom(), "🎻!", "local", null, "violin").problems()).isEmpty();
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Newsroom newsroom = newsroom().article("local/bridge.md", "headline: Mine\npublished: 2026-11-20", "Mine.\n");

        Begun begun = begin(newsroom, "Bridge", "local", null, null);

        assertThat(begun.problems().stream().map(Problem::toString))
                .containsExactly(
                        "content/local/bridge.md error address-clash: this article exists already; go on with it,"
                                + " or choose another headline or slug");
        assertThat(Files.readString(folder.resolve("content/local/bridge.md"))).contains("Mine.");
    }

    @Test
    void anArchetypeOfTheNewsroomWinsAndThatOfTheSectionFirst() throws IOException {
        Newsroom newsroom = newsroom()
                .file("templates/archetypes/article.md", "---\nheadline: {headline}\n---\n\nAny: {headline}\n")
                .file(
                        "templates/archetypes/culture.md",
                        "---\nheadline: {headline}\ntype: review\ndraft: {draft}\npublished: {published}\n---\n\nReview.\n")
                .with(folder.resolve("templates"), false, false);

        Path review = Objects.requireNonNull(
                begin(newsroom, "\"Tides\"", "culture", null, null).file());
        assertThat(Files.readString(review))
                .startsWith("---\nheadline: \"\\\"Tides\\\"\"\ntype: review\ndraft: true\n")
                .endsWith("Review.\n");
        assertThat(begin(newsroom, "Bridge", "local", null, null).problems().toString())
                .as("an archetype without a date")
                .contains("\"published\" is missing");
    }

    @Test
    void aPlaceThatNobodyKnowsIsReportedWhereItStands() throws IOException {
        Newsroom newsroom = newsroom()
                .file("templates/archetypes/article.md", "---\nheadline: {headlin}\n---\n\nText.\n")
                .with(folder.resolve("templates"), false, false);

        assertThat(begin(newsroom, "Bridge", "local", null, null).problems().stream()
                        .map(Problem::toString))
                .containsExactly(
                        "templates/archetypes/article.md:2:11 error unknown-key: nothing is known that could stand"
                                + " for \"{headlin}\"; did you mean \"headline\"?");
    }

    private void assertReadsBack(String headline, int number) throws IOException {
        Newsroom newsroom = newsroom();
        Begun begun = begin(newsroom, headline, "local", null, "story-" + number, false);
        assertThat(begun.problems()).as(headline).isEmpty();
        Path file = Objects.requireNonNull(begun.file());
        String said = headline.strip().replaceAll("[\\s\u2028]+", " ");
        String text = Files.readString(file);
        Settings settings = Objects.requireNonNull(SettingsReader.read(newsroom.parameters(), new Problems()));
        ArticleFile cut = Objects.requireNonNull(
                ArticleFile.cut("local/a.md", "content/local/a.md", text.getBytes(UTF_8), new Problems()));
        Article article = Objects.requireNonNull(new ArticleParser(
                        settings.publication(), settings.frontMatter(), dev.broadsheet.parse.Newsroom.UNLISTED)
                .parse(cut, new Problems()));
        assertThat(article.headline()).isEqualTo(Punctuation.of(said, article.language()));
        assertThat(YAML.readTree(cut.frontMatter()).path("headline").asString())
                .as("to another reader of YAML")
                .isEqualTo(said);
        Files.delete(file);
    }

    private Newsroom newsroom() {
        return Newsroom.minimal(folder)
                .file(
                        "site.yml",
                        "name: The Test Courier\nurl: https://courier.example.org/\ntimeZone: Europe/Vienna\n")
                .file("content/sections.yml", "local: Local\nculture: Culture\n")
                .file("content/authors.yml", "ida-brook: Ida Brook\nmpa: {name: Meridian, kind: agency}\n");
    }

    private static Begun begin(
            Newsroom newsroom,
            String headline,
            @Nullable String section,
            @Nullable String byline,
            @Nullable String slug)
            throws IOException {
        return begin(newsroom, headline, section, byline, slug, true);
    }

    private static Begun begin(
            Newsroom newsroom,
            String headline,
            @Nullable String section,
            @Nullable String byline,
            @Nullable String slug,
            boolean draft)
            throws IOException {
        return new NewArticle(newsroom.parameters(), new Wish(headline, section, byline, slug, draft)).begin();
    }
}
