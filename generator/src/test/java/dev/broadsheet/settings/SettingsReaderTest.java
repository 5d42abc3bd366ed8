package dev.broadsheet.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.ArticleType;
import dev.broadsheet.model.Comments;
import dev.broadsheet.model.HouseStyle;
import dev.broadsheet.model.HtmlPolicy;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Network;
import dev.broadsheet.model.Organisation;
import dev.broadsheet.model.Participation;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.SocialPicture;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.settings.FrontMatterSettings.UnknownKeys;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    private static final String START = "name: The Harbour Courier\nurl: https://courier.example.org/\n";

    private final Problems problems = new Problems();

    @TempDir
    Path folder;

    @Test
    void twoLinesMakeANewspaper() {
        Settings settings = parse(START);
        assertThat(settings.publication())
                .isEqualTo(new Publication(
                        "The Harbour Courier",
                        null,
                        null,
                        null,
                        URI.create("https://courier.example.org/"),
                        new Language("en", false),
                        ZoneId.of("UTC"),
                        "/{section}/{yyyy}/{MM}/{slug}/",
                        20,
                        20,
                        4,
                        List.of(),
                        true,
                        Participation.SILENT,
                        Organisation.UNSAID,
                        SocialPicture.NONE,
                        new HouseStyle(365, List.of(ArticleType.EXPLAINER), 3, List.of(Network.EMAIL))));
        assertThat(settings.html()).isEqualTo(HtmlPolicy.SAFE);
        assertThat(settings.frontMatter()).isEqualTo(new FrontMatterSettings(Map.of(), UnknownKeys.ERROR));
        assertThat(settings.rules()).isEmpty();
    }

    @Test
    void everyKeyIsRead() {
        Settings settings = parse(
                """
                name: The Harbour Courier
                url: https://Example.github.io/courier
                language: AR
                timeZone: Europe/London
                permalink: /{language}/{section}/{yyyy}-{MM}-{dd}/{slug}/
                tagline: Since 1884
                description: News of Port Ellery
                copyright: © The Harbour Courier
                pagination:
                  perPage: 10
                  latest: 30
                related:
                  count: 0
                comments:
                  default: closed
                  closeAfterDays: 14
                  endpoint: https://post.example.org/comments?site=courier
                  limit: 800
                  policy: pages/policy.md
                  thanks: pages/thanks.md
                rating:
                  endpoint: https://post.example.org/rating
                age:
                  warnAfterDays: 0
                contents:
                  types: [analysis, explainer]
                  fromHeadings: 5
                share: [bluesky, email, bluesky]
                markdown:
                  html: trusted
                pictures:
                  from: [https://Images.example.org, "http://127.0.0.1:8080/"]
                images:
                  renditions: all
                frontMatter:
                  aliases:
                    image_alt: imageAlt
                    layout: ignore
                  unknownKeys: warn
                rules:
                  dead-link: warning
                  unknown-author: off
                """);
        assertThat(settings.publication())
                .isEqualTo(new Publication(
                        "The Harbour Courier",
                        "Since 1884",
                        "News of Port Ellery",
                        "© The Harbour Courier",
                        URI.create("https://example.github.io/courier/"),
                        new Language("ar", true),
                        ZoneId.of("Europe/London"),
                        "/{language}/{section}/{yyyy}-{MM}-{dd}/{slug}/",
                        10,
                        30,
                        0,
                        List.of("https://images.example.org", "http://127.0.0.1:8080"),
                        true,
                        new Participation(
                                Comments.CLOSED,
                                14,
                                URI.create("https://post.example.org/comments?site=courier"),
                                800,
                                "pages/policy.md",
                                "pages/thanks.md",
                                URI.create("https://post.example.org/rating")),
                        Organisation.UNSAID,
                        SocialPicture.NONE,
                        new HouseStyle(
                                0,
                                List.of(ArticleType.ANALYSIS, ArticleType.EXPLAINER),
                                5,
                                List.of(Network.BLUESKY, Network.EMAIL))));
        assertThat(settings.places()).containsEntry(SettingKey.COMMENTS_POLICY, new Place("site.yml", 19, 11));
        assertThat(settings.html()).isEqualTo(HtmlPolicy.TRUSTED);
        assertThat(settings.frontMatter().aliases()).isEqualTo(Map.of("image_alt", "imageAlt", "layout", "ignore"));
        assertThat(settings.frontMatter().unknownKeys()).isEqualTo(UnknownKeys.WARN);
        assertThat(settings.rules())
                .isEqualTo(Map.of(Rule.DEAD_LINK, Severity.WARNING, Rule.UNKNOWN_AUTHOR, Severity.OFF));
    }

    @Test
    void anEmptyListIsAChoiceToo() {
        HouseStyle style = parse(START + "share: []\ncontents: {types: []}\n")
                .publication()
                .style();
        assertThat(style.share()).isEmpty();
        assertThat(style.contentsOf()).isEmpty();
    }

    @Test
    void relatedMayBeANumber() {
        assertThat(parse(START + "related: 6\n").publication().related()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nmae: x | 3:1 error unknown-key: unknown key \"nmae\"; did you mean \"name\"?",
                "pagination: {perpage: 3} | 3:14 error unknown-key: unknown key \"perpage\"; did you mean \"perPage\"?",
                "pagination: 20 | 3:13 error wrong-type: \"pagination\" is \"20\"; write keys and values below it, indented by two"
                        + " spaces",
                "pagination: {perPage: 0} | 3:23 error wrong-type: \"pagination.perPage\" is \"0\"; write a whole number from 1 to"
                        + " 1000",
                "related: many | 3:10 error wrong-type: \"related.count\" is \"many\"; write a whole number from 0 to 50",
                "language: klingon language | 3:11 error unknown-language: \"language\" is \"klingon language\"; write a tag such"
                        + " as en, ar or pt-BR",
                "timeZone: Europe/Londn | 3:11 error bad-setting: \"timeZone\" is \"Europe/Londn\"; did you mean"
                        + " \"Europe/London\"?",
                "timeZone: +01:00 | 3:11 error bad-setting: \"timeZone\" is \"+01:00\"; write a region such as Europe/London, or"
                        + " UTC",
                "permalink: /{section}/{slgu}/ | 3:12 error bad-setting: \"permalink\" is \"/{section}/{slgu}/\"; did you mean"
                        + " {slug}?",
                "permalink: '{slug}/' | 3:12 error bad-setting: \"permalink\" is \"{slug}/\"; begin and end it with a slash",
                "permalink: /{section}/ | 3:12 error bad-setting: \"permalink\" is \"/{section}/\"; let it contain {slug}, so that"
                        + " every article has an address of its own",
                "permalink: /../{slug}/ | 3:12 error bad-setting: \"permalink\" is \"/../{slug}/\"; beside the braces, use only"
                        + " letters, digits, hyphens and single slashes",
                "markdown: {html: saef} | 3:18 error wrong-type: \"markdown.html\" is \"saef\"; did you mean \"safe\"?",
                "frontMatter: {unknownKeys: perhaps} | 3:28 error wrong-type: \"frontMatter.unknownKeys\" is \"perhaps\"; write"
                        + " one of error, ignore, warn",
                "frontMatter: {aliases: {teaser: standfrist}} | 3:33 error bad-setting: \"frontMatter.aliases.teaser\" is"
                        + " \"standfrist\"; did you mean \"standfirst\"?",
                "frontMatter: {aliases: {teaser: summary}} | 3:33 error bad-setting: \"frontMatter.aliases.teaser\" is"
                        + " \"summary\"; write standfirst",
                "frontMatter: {aliases: {teaser: }} | 3:25 error missing-key: \"frontMatter.aliases.teaser\" is empty; name a key,"
                        + " or write ignore",
                "rules: {dead-lnik: off} | 3:9 error unknown-key: there is no rule \"dead-lnik\"; did you mean \"dead-link\"?",
                "rules: {dead-link: on} | 3:20 error wrong-type: \"rules.dead-link\" is \"on\"; write one of error, off, warning",
                "rules: {yaml-syntax: off} | 3:22 error bad-setting: \"rules.yaml-syntax\" is \"off\"; take this line away:"
                        + " whatever breaks this rule cannot be published",
                "name: Twice | 3:1 error duplicate-key: \"name\" stands already in line 1; keep one of the two",
            })
    void whatIsWrongIsToldWithKeyValueAndWhatIsAllowed(String line, String told) {
        assertThat(SettingsReader.parse(START + line + "\n", "site.yml", parameters(), problems))
                .isNull();
        assertThat(told()).containsExactly("site.yml:" + told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "courier.example.org",
                "/courier/",
                "ftp://example.org/",
                "https:///x",
                "https://example.org/?a=b",
                "https://example.org/#top",
                "https://user@example.org/",
                "https://example.org/a/../b/",
                "https://exa mple/",
                "javascript:alert(1)",
                "mailto:a@example.org"
            })
    void anAddressThatReadersCannotReachIsRefused(String url) {
        assertThat(SettingsReader.parse("name: A\nurl: '" + url + "'\n", "site.yml", parameters(), problems))
                .isNull();
        assertThat(told())
                .containsExactly("site.yml:2:6 error bad-setting: \"url\" is \"" + url
                        + "\"; write the whole address, such as https://courier.example.org/, without ? and #");
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        assertThat(SettingsReader.parse("# nothing yet\n", "site.yml", parameters(), problems))
                .isNull();
        assertThat(told())
                .containsExactly(
                        "site.yml error missing-key: \"name\" is missing; add a line such as \"name: The Harbour Courier\"",
                        "site.yml error missing-key: \"url\" is missing; add a line such as \"url: https://courier.example.org/\"");
    }

    @Test
    void aMissingFileIsOneProblemWithTheLinesToWrite() {
        assertThat(SettingsReader.read(parameters(), problems)).isNull();
        assertThat(told())
                .containsExactly("site.yml error unreadable-file: this file is missing, and with it the"
                        + " newspaper's name and address; write it with two lines at least, such as \"name: The Harbour Courier\""
                        + " and \"url: https://courier.example.org/\"");
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsAreFine() throws IOException {
        Files.writeString(folder.resolve("site.yml"), "\uFEFF" + START.replace("\n", "\r\n"), UTF_8);
        assertThat(SettingsReader.read(parameters(), problems).publication().name())
                .isEqualTo("The Harbour Courier");
        assertThat(told()).isEmpty();
    }

    @Test
    void everyKeyOfTheTableHasASentenceAndAUniquePath() {
        assertThat(SettingKey.values())
                .allSatisfy(key -> assertThat(key.sentence()).endsWith("."));
        assertThat(Arrays.stream(SettingKey.values()).map(SettingKey::path)).doesNotHaveDuplicates();
        assertThat(FrontMatterKey.values())
                .allSatisfy(key -> assertThat(key.sentence()).endsWith("."));
    }

    private Settings parse(String text) {
        Settings settings = SettingsReader.parse(text, "site.yml", parameters(), problems);
        assertThat(told()).isEmpty();
        return settings;
    }

    private List<String> told() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private Parameters parameters() {
        return new Parameters(
                folder,
                folder.resolve("content"),
                null,
                folder.resolve("static"),
                folder.resolve("site.yml"),
                folder.resolve("www"),
                folder.resolve("cache"),
                Instant.parse("2026-08-22T12:00:00Z"),
                false,
                false,
                1,
                Severity.ERROR,
                null);
    }
}
