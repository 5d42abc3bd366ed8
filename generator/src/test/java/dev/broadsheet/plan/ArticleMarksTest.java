package dev.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.ArticleType;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Emblems;
import dev.broadsheet.model.Front;
import dev.broadsheet.model.HouseStyle;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Network;
import dev.broadsheet.model.Postbag;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Release;
import dev.broadsheet.model.Syndication;
import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.Chapter;
import dev.broadsheet.page.Heading;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Link;
import dev.broadsheet.page.ShareLink;
import dev.broadsheet.page.Text;
import dev.broadsheet.parse.Editions;
import dev.broadsheet.parse.Newsroom;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.theme.Theme;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an article says of itself beside its text: its age, its contents, its series, where to pass it on. */
class ArticleMarksTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Language ENGLISH = Desk.ENGLISH;
    private static Theme theme;

    @BeforeAll
    static void readWords() throws IOException {
        theme = Theme.of(null, new Problems());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-11-22T12:00:01Z, 365, -",
                "2025-11-22T12:00:00Z, 365, This article is more than one year old",
                "2024-11-22T12:00:01Z, 365, This article is more than one year old",
                "2024-11-22T12:00:00Z, 365, This article is more than 2 years old",
                "2016-01-01T00:00:00Z, 365, This article is more than 10 years old",
                "2016-01-01T00:00:00Z, 0, -",
                "2026-10-22T12:00:00Z, 30, This article is more than one month old",
                "2026-05-01T12:00:00Z, 90, This article is more than 6 months old",
                "2026-11-21T12:00:00Z, 1, This article is more than one day old",
                "2026-11-02T12:00:00Z, 14, This article is more than 20 days old",
                "2027-01-01T00:00:00Z, 1, -"
            })
    void anArticleSaysThatItIsOldFromTheVeryInstant(Instant published, int warnAfterDays, String words) {
        assertThat(age(ArticleType.NEWS, published, null, ENGLISH, warnAfterDays))
                .isEqualTo(words);
    }

    @Test
    void aYearIsAYearWithALeapDayToo() {
        // 365 days after this one it is not a whole year yet.
        assertThat(new AgeWarning(edition("2028-02-22T12:00:00Z", 365))
                        .of(article(ArticleType.NEWS, "2027-02-22T12:00:00Z", null, ENGLISH), wording(ENGLISH)))
                .isEqualTo("This article is more than one year old");
        assertThat(new AgeWarning(edition("2029-02-21T12:00:00Z", 365))
                        .of(article(ArticleType.NEWS, "2028-02-22T12:00:00Z", null, ENGLISH), wording(ENGLISH)))
                .isEqualTo("This article is more than 11 months old");
    }

    @Test
    void whatWasBroughtUpToDateIsAsOldAsItsUpdate() {
        Instant published = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(age(ArticleType.EXPLAINER, published, Instant.parse("2026-11-01T00:00:00Z"), ENGLISH, 365))
                .isNull();
        assertThat(age(ArticleType.EXPLAINER, published, Instant.parse("2023-11-01T00:00:00Z"), ENGLISH, 365))
                .isEqualTo("This article is more than 3 years old");
    }

    @ParameterizedTest
    @EnumSource(ArticleType.class)
    void reviewsFeaturesAndObituariesAreReadForWhatTheyWere(ArticleType type) {
        boolean timeless = List.of(ArticleType.REVIEW, ArticleType.FEATURE, ArticleType.OBITUARY)
                .contains(type);
        assertThat(age(type, Instant.parse("2020-01-01T00:00:00Z"), null, ENGLISH, 365) == null)
                .isEqualTo(timeless);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-01T00:00:00Z, مضى على هذا المقال أكثر من سنة",
        "2024-11-01T00:00:00Z, مضى على هذا المقال أكثر من سنتين",
        "2021-11-01T00:00:00Z, مضى على هذا المقال أكثر من ٥ سنوات",
        "2014-11-01T00:00:00Z, مضى على هذا المقال أكثر من ١٢ سنة",
        "1926-11-01T00:00:00Z, مضى على هذا المقال أكثر من ١٠٠ سنة"
    })
    void arabicCountsYearsInItsOwnGrammar(Instant published, String words) {
        assertThat(age(ArticleType.NEWS, published, null, Desk.ARABIC, 365)).isIn(words, western(words));
    }

    @Test
    void aLongExplainerHasATableOfContentsWithTheHeadingsBelowItsChapters() {
        List<Heading> headings = List.of(
                new Heading(3, "before", "Before"),
                new Heading(2, "a", "A"),
                new Heading(3, "a-1", "A 1"),
                new Heading(4, "deep", "Too deep"),
                new Heading(3, "a-2", "A 2"),
                new Heading(2, "فصل", "B"),
                new Heading(2, "c", "C"));
        assertThat(contents(ArticleType.EXPLAINER, headings, 3))
                .containsExactly(
                        new Chapter(new Link("#before", "Before"), List.of()),
                        new Chapter(new Link("#a", "A"), List.of(new Link("#a-1", "A 1"), new Link("#a-2", "A 2"))),
                        new Chapter(new Link("#%D9%81%D8%B5%D9%84", "B"), List.of()),
                        new Chapter(new Link("#c", "C"), List.of()));
        assertThat(contents(ArticleType.EXPLAINER, headings, 4)).isEmpty();
        assertThat(contents(ArticleType.NEWS, headings, 3)).isEmpty();
        assertThat(contents(ArticleType.EXPLAINER, List.of(), 1)).isEmpty();
    }

    @Test
    void aPartOfASeriesLeadsToItsNeighbours() {
        List<Article> parts = IntStream.rangeClosed(1, 3)
                .mapToObj(part -> Desk.story(
                        "local/part-" + part + ".md",
                        NOW.minusSeconds(10 - part),
                        new Release(false, null, null),
                        ENGLISH,
                        ArticleType.NEWS,
                        null,
                        "Rising water"))
                .toList();
        List<ArticlePage.Series> series = parts.stream()
                .map(part -> page(parts, part, style(List.of())).series())
                .toList();
        assertThat(series)
                .extracting(ArticlePage.Series::place)
                .containsExactly("Part 1 of 3", "Part 2 of 3", "Part 3 of 3");
        assertThat(series.get(0).previous()).isNull();
        assertThat(series.get(1).previous()).isEqualTo(series.get(1).parts().get(0));
        assertThat(series.get(1).next()).isEqualTo(series.get(1).parts().get(2));
        assertThat(series.get(2).next()).isNull();
    }

    @Test
    void anArticleIsPassedOnByItsCanonicalAddressWithNothingLeftToReadAsMarkup() {
        Article article = Desk.story("local/50-%-off & more? #1 «é».md", Instant.parse("2026-11-20T06:00:00Z"));
        ArticlePage page = page(List.of(article), article, style(List.of(Network.values())));
        String url = "https%3A%2F%2Fcourier.example.org%2Flocal%2F2026%2F11%2F"
                + "50-%2525-off%2520%2526%2520more%253F%2520%25231%2520%25C2%25AB%25C3%25A9%25C2%25BB%2F";
        String title = "local%2F50-%25-off%20%26%20more%3F%20%231%20%C2%AB%C3%A9%C2%BB.md";
        assertThat(page.share())
                .hasSize(Network.values().length)
                .startsWith(new ShareLink("email", "mailto:?subject=" + title + "&body=" + url, "E-mail"))
                .allSatisfy(link -> assertThat(URI.create(link.href()).getRawSchemeSpecificPart())
                        .contains(url)
                        .doesNotContain(" ", "{"));
        assertThat(page.head().scripts()).contains("share.js");
        ArticlePage silent = page(List.of(article), article, style(List.of()));
        assertThat(silent.share()).isEmpty();
        assertThat(silent.head().scripts()).doesNotContain("share.js");
    }

    private static String western(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints()
                .map(point -> point >= 0x660 && point <= 0x669 ? point - 0x660 + '0' : point)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static String age(
            ArticleType type, Instant published, Instant updated, Language language, int warnAfterDays) {
        String written = updated == null ? null : updated.toString();
        return new AgeWarning(edition(NOW.toString(), warnAfterDays))
                .of(article(type, published.toString(), written, language), wording(language));
    }

    private static Article article(ArticleType type, String published, String updated, Language language) {
        return Desk.story(
                "local/story.md",
                Instant.parse(published),
                new Release(false, null, null),
                language,
                type,
                updated == null ? null : Instant.parse(updated),
                null);
    }

    private static List<Chapter> contents(ArticleType type, List<Heading> headings, int from) {
        HouseStyle style = new HouseStyle(0, List.of(ArticleType.EXPLAINER), from, List.of());
        return Contents.of(article(type, NOW.toString(), null, ENGLISH), headings, style);
    }

    private static HouseStyle style(List<Network> share) {
        return new HouseStyle(0, Arrays.asList(ArticleType.values()), 3, share);
    }

    private static ArticlePage page(List<Article> articles, Article article, HouseStyle style) {
        return new Planner(
                        edition(articles, NOW, style),
                        new Emblems(null, null),
                        new Syndication(List.of(), 1, true, null, List.of(), false, false, "C", false),
                        ArticleMarksTest::wording,
                        Map.of(),
                        new Icons(null, Map.of()),
                        new Claims(new Problems(), "content"),
                        comment -> new Html(comment.message()))
                .plan().pages().stream()
                        .filter(page -> page.source().equals(article.origin().file()))
                        .map(page -> (ArticlePage)
                                ((PlannedPage.OfText) page).page().apply(new Text(List.of(), List.of(), 0)))
                        .findFirst()
                        .orElseThrow();
    }

    private static Edition edition(String now, int warnAfterDays) {
        return edition(List.of(), Instant.parse(now), new HouseStyle(warnAfterDays, List.of(), 3, List.of()));
    }

    private static Edition edition(List<Article> articles, Instant now, HouseStyle style) {
        Publication like = Desk.PUBLICATION;
        Publication publication = new Publication(
                like.name(),
                null,
                null,
                null,
                like.url(),
                like.language(),
                like.timeZone(),
                like.permalink(),
                like.perPage(),
                like.latest(),
                like.related(),
                like.pictureSites(),
                like.renditions(),
                like.participation(),
                like.organisation(),
                like.socialPicture(),
                style);
        return Editions.at(
                        now,
                        false,
                        publication,
                        Newsroom.UNLISTED,
                        articles,
                        List.of(),
                        Front.OPEN,
                        Map.of(),
                        Map.of(),
                        Postbag.EMPTY)
                .get(0);
    }

    private static Wording wording(Language language) {
        return new Wording(language, ZoneId.of("UTC"), theme.messages(language));
    }
}
