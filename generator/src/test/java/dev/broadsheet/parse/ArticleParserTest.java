package dev.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.ArticleType;
import dev.broadsheet.model.Byline;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Comments;
import dev.broadsheet.model.Correction;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Topic;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.settings.FrontMatterKey;
import dev.broadsheet.settings.FrontMatterSettings;
import dev.broadsheet.settings.FrontMatterSettings.UnknownKeys;
import dev.broadsheet.source.ArticleFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTest {
    private static final String START = "headline: Harbour bridge reopens\npublished: 2026-08-22T06:00\n";

    private final Problems problems = new Problems();

    @Test
    void everyKeyOfTheDesignIsRead() {
        Article article = parse(
                "local/bridge.md",
                """
                headline: Harbour bridge reopens after repairs
                kicker: Transport
                standfirst: >
                  Traffic resumes
                  two weeks early.
                section: economy
                byline: Amina Diallo
                dateline: PORT ELLERY
                published: 2026-08-22T06:00:00+01:00
                updated: 2026-08-22T09:30:00+01:00
                embargo: 2026-08-22 07:00
                expires: 2027-08-22
                draft: true
                slug: harbour-bridge
                language: ar
                topics: [Harbour bridge, Transport]
                series: Crossings
                type: analysis
                image: bridge.jpg
                captions:
                  bridge.jpg: The first bus crosses on Saturday, August 22nd. [Joan Marsh/Courier]
                  queue.jpg:
                    caption: Drivers wait on the quay.
                    credit: Joan Marsh/Courier
                    alt: A line of cars under a grey sky
                    focus: 30% 60%
                aliases: [/old/bridge/, https://courier.example.org/older/]
                corrections:
                  - date: 2026-08-23
                    text: The bridge is 90 years old.
                comments: closed
                extra: {colour: red, list: [1, {b: c}], none: }
                """);
        assertThat(article.origin()).isEqualTo(new Origin("local/bridge.md", "content/local/bridge.md", 9, "0"));
        assertThat(article.headline()).isEqualTo("Harbour bridge reopens after repairs");
        assertThat(article.kicker()).isEqualTo("Transport");
        assertThat(article.standfirst()).isEqualTo("Traffic resumes two weeks early.");
        assertThat(article.dateline()).isEqualTo("PORT ELLERY");
        assertThat(article.slug()).isEqualTo("harbour-bridge");
        assertThat(article.language().tag()).isEqualTo("ar");
        assertThat(article.language().rightToLeft()).isTrue();
        assertThat(article.type()).isEqualTo(ArticleType.ANALYSIS);
        assertThat(article.section().name()).isEqualTo("Economy");
        assertThat(article.topics())
                .containsExactly(new Topic("harbour-bridge", "Harbour bridge"), new Topic("transport", "Transport"));
        assertThat(article.series()).isEqualTo("Crossings");
        assertThat(article.published()).isEqualTo("2026-08-22T05:00:00Z");
        assertThat(article.updated()).isEqualTo("2026-08-22T08:30:00Z");
        assertThat(article.release().draft()).isTrue();
        assertThat(article.release().from()).isEqualTo("2026-08-22T06:00:00Z");
        assertThat(article.release().until()).isEqualTo("2027-08-21T23:00:00Z");
        assertThat(article.image()).isEqualTo("bridge.jpg");
        assertThat(article.captions())
                .isEqualTo(Map.of(
                        "bridge.jpg",
                        new Caption(
                                "The first bus crosses on Saturday, August 22nd.", "Joan Marsh/Courier", null, null),
                        "queue.jpg",
                        new Caption(
                                "Drivers wait on the quay.",
                                "Joan Marsh/Courier",
                                "A line of cars under a grey sky",
                                new Caption.Focus(0.3, 0.6))));
        assertThat(article.aliases()).containsExactly("/old/bridge/", "/older/");
        assertThat(article.corrections())
                .containsExactly(new Correction(Instant.parse("2026-08-22T23:00:00Z"), "The bridge is 90 years old."));
        assertThat(article.comments()).isEqualTo(Comments.CLOSED);
        assertThat(article.extra()).isEqualTo(Map.of("colour", "red", "list", List.of("1", Map.of("b", "c"))));
    }

    @Test
    void whatIsLeftOutHasTheDefaultANewsroomWouldChoose() {
        Article article = parse("local/2026-08-22-harbour-bridge.md", "headline: Harbour bridge reopens\n");
        assertThat(article.slug()).isEqualTo("harbour-bridge");
        assertThat(article.published()).isEqualTo("2026-08-21T23:00:00Z");
        assertThat(article.section().id()).isEqualTo("local");
        assertThat(article.language()).isEqualTo(Courier.PUBLICATION.language());
        assertThat(article.type()).isEqualTo(ArticleType.NEWS);
        assertThat(article.comments()).as("what the newspaper says").isNull();
        assertThat(article.release().draft()).isFalse();
        assertThat(article.release().from()).isEqualTo(article.published());
        assertThat(List.of(article.topics(), article.bylines(), article.aliases(), article.corrections()))
                .allMatch(List::isEmpty);
    }

    @Test
    void everyOtherSpellingIsReadAsItsKey() {
        for (FrontMatterKey key : FrontMatterKey.values()) {
            for (String spelling : key.otherSpellings()) {
                String value = key.kind() == FrontMatterKey.Kind.INSTANT ? "2026-08-23" : "Economy";
                String rest = key == FrontMatterKey.HEADLINE ? "published: 2026-08-22\n" : "headline: A\n";
                rest += key == FrontMatterKey.HEADLINE || key == FrontMatterKey.PUBLISHED
                        ? ""
                        : "published: 2026-08-22\n";
                Article spelt = parse("local/a.md", rest + spelling + ": " + value + "\n");
                Article plain = parse("local/a.md", rest + key.key() + ": " + value + "\n");
                Article without = new ArticleParser(Courier.PUBLICATION, Courier.STRICT, Courier.NEWSROOM)
                        .parse(new ArticleFile("local/a.md", "content/local/a.md", rest, 2, 9, "0"), new Problems());
                assertThat(spelt).as(spelling).isEqualTo(plain).isNotEqualTo(without);
            }
        }
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void theDesignsSpellingsAreAllThere() {
        List<String> spellings = new ArrayList<>();
        for (FrontMatterKey key : FrontMatterKey.values()) {
            spellings.add(key.key());
            spellings.addAll(key.otherSpellings());
        }
        assertThat(spellings)
                .containsExactlyInAnyOrder(
                        "headline",
                        "title",
                        "kicker",
                        "standfirst",
                        "summary",
                        "description",
                        "excerpt",
                        "deck",
                        "dateline",
                        "slug",
                        "section",
                        "category",
                        "categories",
                        "topics",
                        "tags",
                        "series",
                        "byline",
                        "author",
                        "authors",
                        "published",
                        "date",
                        "updated",
                        "lastmod",
                        "modified",
                        "embargo",
                        "expires",
                        "expirydate",
                        "draft",
                        "language",
                        "image",
                        "imageCaption",
                        "imageCredit",
                        "imageAlt",
                        "captions",
                        "type",
                        "aliases",
                        "corrections",
                        "comments",
                        "extra");
    }

    @Test
    void theFirstOfSeveralCategoriesIsTheSection() {
        assertThat(parse("local/a.md", START + "categories: [Economy, Local]\n")
                        .section()
                        .id())
                .isEqualTo("economy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"culture", "Culture & Arts", "CULTURE", "culture & arts", "Culture"})
    void aSectionIsFoundByIdAndByNameInAnyCase(String written) {
        assertThat(parse("local/a.md", START + "section: " + written + "\n")
                        .section()
                        .id())
                .isEqualTo("culture");
    }

    @Test
    void withoutASectionsFileAnyFolderAndNameMakesASection() {
        Article folder = parse("world-news/a.md", START, Courier.STRICT, Newsroom.UNLISTED);
        assertThat(folder.section().id()).isEqualTo("world-news");
        assertThat(folder.section().name()).isEqualTo("World news");
        Article named = parse("a.md", START + "section: Küche & Garten\n", Courier.STRICT, Newsroom.UNLISTED);
        assertThat(named.section().id()).isEqualTo("kuche-garten");
        assertThat(named.section().name()).isEqualTo("Küche & Garten");
    }

    @Test
    void bylinesAreNamesIdsAgenciesAndMapsWithRoles() {
        List<Byline> bylines = parse(
                        "local/a.md",
                        START
                                + """
                byline:
                  - amina-diallo
                  - Joan Marsh
                  - Tidewire
                  - {name: Per Holm, role: Stringer}
                  - {id: amina-diallo, role: Twice}
                  - Harrow, Pike and Sons
                """)
                .bylines();
        assertThat(bylines.stream().map(byline -> byline.author().name()))
                .containsExactly("Amina Diallo", "Joan Marsh", "Tidewire", "Per Holm", "Harrow, Pike and Sons");
        assertThat(bylines.stream().map(Byline::role)).containsExactly(null, null, null, "Stringer", null);
        assertThat(bylines.get(3).author().id()).isEqualTo("per-holm");
    }

    @Test
    void aRoleOfThisStoryIsSaidInsteadOfTheAuthorsOwn() {
        Byline byline = parse("local/a.md", START + "byline: {id: amina-diallo, role: In Halden}\n")
                .bylines()
                .get(0);
        assertThat(byline.role()).isEqualTo("In Halden");
        assertThat(byline.author().role()).isEqualTo("Transport reporter");
    }

    @Test
    void aNameThatDiffersOnlyInAccentsIsTheListedAuthors() {
        assertThat(parse("local/a.md", START + "byline: Amína Diallo\n")
                        .bylines()
                        .get(0)
                        .author()
                        .name())
                .isEqualTo("Amina Diallo");
    }

    @Test
    void withoutAnAuthorsFileAnyWordIsAName() {
        Article article = parse("local/a.md", START + "authors: [aaron]\n", Courier.STRICT, Newsroom.UNLISTED);
        assertThat(article.bylines().get(0).author().name()).isEqualTo("aaron");
    }

    @Test
    void topicsMayBeOneTextWithCommasAndStandOnceEach() {
        assertThat(parse("local/a.md", START + "tags: Harbour Bridge, transport, harbour-bridge, Überfahrt\n")
                        .topics())
                .containsExactly(
                        new Topic("harbour-bridge", "Harbour Bridge"),
                        new Topic("transport", "transport"),
                        new Topic("uberfahrt", "Überfahrt"));
        assertThat(parse("local/a.md", START + "tags: ['Schools, closed']\n").topics())
                .containsExactly(new Topic("schools-closed", "Schools, closed"));
    }

    @Test
    void emptyValuesAreLeftOut() {
        Article article = parse("local/a.md", START + "image:\nkicker: ''\ntopics: []\ncaptions: {}\nseries: ~\n");
        assertThat(article.image()).isNull();
        assertThat(article.kicker()).isNull();
        assertThat(article.series()).isNull();
        assertThat(parse("local/a.md", START + "title:\n").headline()).isEqualTo("Harbour bridge reopens");
    }

    @Test
    void htmlInATextStaysText() {
        assertThat(parse("local/a.md", START + "standfirst: <b>Early</b> & <i>safe</i>\n")
                        .standfirst())
                .isEqualTo("<b>Early</b> & <i>safe</i>");
    }

    @Test
    void theLeadPictureMayBeDescribedByFlatKeysAndByCaptionsTogether() {
        Article article = parse(
                "local/a.md",
                START
                        + "image: a.jpg\nimageCaption: The quay. [Joan Marsh/Courier]\ncaptions: {a.jpg: {alt: A quay}}\n");
        assertThat(article.captions())
                .isEqualTo(Map.of("a.jpg", new Caption("The quay.", "Joan Marsh/Courier", "A quay", null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"30% 60%", "0.3 0.6", "[0.3, 0.6]", "[30%, 60%]", "'30%, 60%'"})
    void theFocusOfAPictureHasSeveralForms(String written) {
        String captions = "captions:\n  a.jpg:\n    focus: " + written.replace("'", "") + "\n";
        assertThat(parse("local/a.md", START + captions).captions().get("a.jpg").focus())
                .isEqualTo(new Caption.Focus(0.3, 0.6));
    }

    @Test
    void aNewsroomsOwnKeysAreReadAsTheKeysTheyAreMappedTo() {
        FrontMatterSettings mapped = new FrontMatterSettings(
                Map.of("redirect_from", "aliases", "layout", "ignore", "description", "ignore", "teaser", "kicker"),
                UnknownKeys.ERROR);
        Article article = parse(
                "local/a.md",
                START + "layout: [post]\nredirect_from: /old/\nteaser: T\nexcerpt: One\ndescription: Two\n",
                mapped,
                Courier.NEWSROOM);
        assertThat(article.aliases()).containsExactly("/old/");
        assertThat(article.kicker()).isEqualTo("T");
        assertThat(article.standfirst()).isEqualTo("One");
    }

    @Test
    void aMappedKeyIsMeantBeforeOneThatIsOnlyReadAsTheSame() {
        FrontMatterSettings mapped = new FrontMatterSettings(Map.of("excerpt", "standfirst"), UnknownKeys.ERROR);
        assertThat(parse("local/a.md", START + "description: Two\nexcerpt: One\n", mapped, Courier.NEWSROOM)
                        .standfirst())
                .isEqualTo("One");
    }

    @Test
    void twoSpellingsThatSayTheSameAreOne() {
        assertThat(parse("local/a.md", START + "description: One  text\nexcerpt: >\n  One\n  text\n")
                        .standfirst())
                .isEqualTo("One text");
        assertThat(parse("local/a.md", START + "author: Joan Marsh\nauthors: [Joan Marsh]\n")
                        .bylines())
                .hasSize(1);
    }

    @Test
    void unknownKeysMayBeWarningsOrNothing() {
        Problems warned = new Problems();
        FrontMatterSettings warn = new FrontMatterSettings(Map.of(), UnknownKeys.WARN);
        assertThat(Courier.parse("local/a.md", START + "hero: x\n", warn, Courier.NEWSROOM, warned))
                .isNotNull();
        assertThat(Courier.told(warned)).singleElement().asString().contains(" warning unknown-key: ");
        FrontMatterSettings ignore = new FrontMatterSettings(Map.of(), UnknownKeys.IGNORE);
        assertThat(parse("local/a.md", START + "hero: x\n", ignore, Courier.NEWSROOM))
                .isNotNull();
    }

    @Test
    void aRuleThatWasWeighedDownLeavesAnArticleBehind() {
        Problems mild = new Problems(Map.of(
                Rule.UNKNOWN_SECTION, Severity.WARNING,
                Rule.UNKNOWN_AUTHOR, Severity.OFF,
                Rule.BY_IN_BYLINE, Severity.WARNING));
        Article article =
                Courier.parse("local/a.md", START + "section: night desk\nauthors: [zed, By Joan Marsh]\n", mild);
        assertThat(article.section().id()).isEqualTo("night-desk");
        assertThat(article.bylines().stream().map(byline -> byline.author().id()))
                .containsExactly("zed", "joan-marsh");
        assertThat(mild.hasErrors()).isFalse();
        assertThat(mild.sorted()).hasSize(2);
    }

    @Test
    void aSlugComesFromTheFilesNameOrElseTheHeadline() {
        assertThat(parse("local/We_Are-Hiring.ar.md", START).slug()).isEqualTo("we-are-hiring");
        assertThat(parse("local/We_Are-Hiring.ar.md", START).language().tag()).isEqualTo("ar");
        assertThat(parse("local/2026-08-22-harbour/index.md", START).slug()).isEqualTo("harbour");
        assertThat(parse("local/---.md", START).slug()).isEqualTo("harbour-bridge-reopens");
        assertThat(parse("local/افتتاح.md", START).slug()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        String longName = "a-word-".repeat(20) + "end";
        assertThat(parse("local/" + longName + ".md", START).slug()).isEqualTo(longName);
    }

    private Article parse(String path, String frontMatter) {
        return parse(path, frontMatter, Courier.STRICT, Courier.NEWSROOM);
    }

    private Article parse(String path, String frontMatter, FrontMatterSettings settings, Newsroom newsroom) {
        Article article = Courier.parse(path, frontMatter, settings, newsroom, problems);
        assertThat(Courier.told(problems)).isEmpty();
        return article;
    }
}
