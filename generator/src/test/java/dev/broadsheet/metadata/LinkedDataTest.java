package dev.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom;
import dev.broadsheet.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages of the sample newspaper and of the golden site say in schema.org's words. */
class LinkedDataTest {
    private static final String URL = "https://courier.example.org/";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static PressedPages sample;
    private static PressedPages golden;
    private static Vocabulary vocabulary;

    @TempDir
    static Path folder;

    @BeforeAll
    static void press() throws IOException {
        sample = new PressedPages(Sample.site(), URL);
        Newsroom newsroom =
                Newsroom.in(Path.of("src/test/resources/golden/newsroom")).into(folder.resolve("www"), 2);
        assertThat(newsroom.problems()).isEmpty();
        golden = new PressedPages(newsroom.site(), "https://example.github.io/golden/");
        vocabulary = Vocabulary.released();
    }

    @Test
    void everyPageKeepsToTheVocabularyThatSchemaOrgReleased() {
        assertThat(vocabulary.types()).isGreaterThan(1000);
        assertThat(vocabulary.properties()).isGreaterThan(1600);
        int pages = 0;
        for (PressedPages site : List.of(sample, golden)) {
            for (Map.Entry<String, Document> page : site.listed().entrySet()) {
                pages++;
                assertThat(vocabulary.judge(PressedPages.linkedData(page.getValue())))
                        .as(page.getKey())
                        .isEmpty();
            }
        }
        assertThat(pages).isGreaterThan(150);
    }

    @Test
    void everyPageIsDescribedAsInItsMetaElement() {
        for (PressedPages site : List.of(sample, golden)) {
            site.listed().forEach((path, page) -> {
                JsonNode described = PressedPages.things(page).findFirst().orElseThrow();
                assertThat(Stream.of(described)
                                .filter(thing -> thing.has("description"))
                                .map(thing -> text(thing, "description")))
                        .as(path)
                        .isEqualTo(PressedPages.meta(page, "description"));
            });
        }
    }

    @Test
    void theVocabularyWouldSpeakUp() {
        JsonNode wrong = JsonMapper.shared()
                .readTree(
                        """
                        {"@context": "https://schema.org", "@graph": [{"@type": "NewsArtikel"}, {"@type": "Person", "headline": "x"},
                        {"@type": "Article", "dateline": "HERE", "datePublished": "yesterday", "author": {"@type": "Place"},
                        "headlin": "x", "correction": {"@type": "CorrectionComment", "text": 1}, "wordCount": "12"}]}""");
        assertThat(vocabulary.judge(wrong))
                .containsExactly(
                        "no type NewsArtikel",
                        "[Person] has no headline",
                        "[Article] has no dateline",
                        "datePublished of [Date, DateTime] cannot be \"yesterday\"",
                        "author is no [Place]",
                        "no property headlin",
                        "text of [Text] cannot be 1",
                        "wordCount of [Integer] cannot be \"12\"");
    }

    @Test
    void everyTextOfLinkedDataStandsInItsScriptAsItIs() {
        sample.listed().forEach((path, page) -> assertThat(
                        page.selectFirst("script[type=application/ld+json]").data())
                .as(path)
                .doesNotContain("<", ">", "&"));
    }

    @Test
    void everyArticleSaysWhatReadersSee() {
        assertThat(sample.articles()).hasSizeGreaterThan(35);
        sample.articles().forEach((path, page) -> {
            JsonNode story = PressedPages.story(page);
            assertThat(text(story, "headline"))
                    .as(path)
                    .isEqualTo(page.selectFirst("h1").text());
            assertThat(text(story, "description"))
                    .as(path)
                    .isEqualTo(page.select(".story > header .standfirst").text());
            assertThat(text(story, "inLanguage"))
                    .as(path)
                    .isEqualTo(page.selectFirst("html").attr("lang"));
            assertThat(text(story, "dateline") + " —")
                    .as(path)
                    .isEqualTo(
                            page.select("p.dateline").isEmpty()
                                    ? " —"
                                    : page.select("p.dateline").text());
            assertThat(story.path("isAccessibleForFree").asBoolean()).as(path).isTrue();
            assertThat(story.path("wordCount").asInt()).as(path).isGreaterThan(40);
            assertThat(texts(story, "keywords"))
                    .as(path)
                    .isEqualTo(page.select("a[rel=tag]").eachText());
            assertThat(Vocabulary.values(story.path("correction")))
                    .as(path)
                    .hasSize(page.select(".corrections time").size());
        });
    }

    @Test
    void datesAreThoseThatReadersSeeInTheNewspapersZone() {
        sample.articles().forEach((path, page) -> {
            JsonNode story = PressedPages.story(page);
            List<String> seen = page.select(".times time").eachAttr("datetime");
            List<String> told = Stream.of("datePublished", "dateModified")
                    .filter(story::has)
                    .map(property -> text(story, property))
                    .toList();
            assertThat(told).as(path).isEqualTo(seen);
            for (String date : told) {
                OffsetDateTime moment = OffsetDateTime.parse(date);
                assertThat(moment.getOffset())
                        .as(path)
                        .isEqualTo(ZONE.getRules().getOffset(moment.toInstant()));
                assertThat(moment.toInstant()).as(path).isBefore(Sample.NOW);
            }
        });
    }

    @Test
    void everyAuthorIsOnePersonOrOrganisationWithNothingButAName() {
        sample.articles().forEach((path, page) -> {
            List<JsonNode> authors = Vocabulary.values(PressedPages.story(page).path("author"));
            List<String> names =
                    authors.stream().map(author -> text(author, "name")).toList();
            assertThat(names)
                    .as(path)
                    .isEqualTo(page.select(".byline a[rel=author]").eachText());
            assertThat(names).as(path).noneMatch(name -> name.matches("(?iU)by\\b.*|.*,.*|.*\\band\\b.*"));
            assertThat(authors).as(path).allSatisfy(author -> {
                assertThat(text(author, "@type")).isIn("Person", "Organization");
                assertThat(sample.page(file(text(author, "url")))).isNotNull();
            });
        });
    }

    @Test
    void aPictureIsCreditedLargeEnoughAndThere() {
        Set<String> files = Newsroom.files(Sample.site()).keySet();
        int pictures = 0;
        for (Map.Entry<String, Document> page : sample.articles().entrySet()) {
            for (JsonNode image :
                    Vocabulary.values(PressedPages.story(page.getValue()).path("image"))) {
                pictures++;
                assertThat(files).as(page.getKey()).contains(file(text(image, "contentUrl")));
                assertThat(image.path("width").asInt() * image.path("height").asInt())
                        .as(page.getKey())
                        .isGreaterThanOrEqualTo(50_000);
                assertThat(text(image, "creditText")).as(page.getKey()).isNotBlank();
            }
            assertThat(page.getValue().select("main article.story figure img"))
                    .as(page.getKey())
                    .hasSizeGreaterThanOrEqualTo(
                            (int) Vocabulary.values(
                                            PressedPages.story(page.getValue()).path("image"))
                                    .stream()
                                    .map(image -> text(image, "contentUrl").replaceFirst("-\\d+x\\d+\\..*", ""))
                                    .distinct()
                                    .count());
        }
        assertThat(pictures).isGreaterThan(40);
    }

    @Test
    void everyPageNamesOnePublisherAndTheFrontPageIntroducesIt() {
        JsonNode publisher = PressedPages.thing(sample.page("index.html"), "NewsMediaOrganization");
        String id = text(publisher, "@id");
        assertThat(id).isEqualTo(URL + "#organisation");
        assertThat(text(publisher, "name")).isNotBlank();
        assertThat(publisher.path("logo").path("width").asInt()).isGreaterThanOrEqualTo(112);
        List<String> policies = List.of("correctionsPolicy", "actionableFeedbackPolicy", "ownershipFundingInfo");
        assertThat(policies).allSatisfy(policy -> assertThat(sample.page(file(text(publisher, policy))))
                .as(policy)
                .isNotNull());
        assertThat(text(PressedPages.thing(sample.page("index.html"), "WebSite"), "name"))
                .isEqualTo("The Harbour Courier");
        sample.articles().forEach((path, page) -> assertThat(
                        text(PressedPages.story(page).path("publisher"), "@id"))
                .as(path)
                .isEqualTo(id));
    }

    @Test
    void breadcrumbsAreThoseThatReadersSeeAndThePageItself() {
        sample.listed().forEach((path, page) -> {
            List<String> seen = page.select("nav.breadcrumbs a").eachAttr("abs:href");
            List<String> told = PressedPages.things(page)
                    .filter(thing -> Vocabulary.types(thing).contains("BreadcrumbList"))
                    .flatMap(list -> Vocabulary.values(list.path("itemListElement")).stream())
                    .map(step -> text(step, "item"))
                    .toList();
            if (!seen.isEmpty()) {
                List<String> expected = new ArrayList<>(seen);
                expected.add(page.baseUri());
                assertThat(told).as(path).isEqualTo(expected);
            }
        });
    }

    @Test
    void everyListIsTheStoriesOnItOnceEach() {
        int lists = 0;
        for (Map.Entry<String, Document> entry : sample.listed().entrySet()) {
            Document page = entry.getValue();
            JsonNode list = PressedPages.things(page).findFirst().orElseThrow().path("mainEntity");
            if (!text(list, "@type").equals("ItemList")) {
                continue;
            }
            lists++;
            List<String> told = Vocabulary.values(list.path("itemListElement")).stream()
                    .map(step -> text(step, "url"))
                    .toList();
            Set<String> seen =
                    new HashSet<>(page.select("main article :is(h2, h3) a").eachAttr("abs:href"));
            assertThat(told).as(entry.getKey()).doesNotHaveDuplicates();
            assertThat(new HashSet<>(told)).as(entry.getKey()).isEqualTo(seen);
            assertThat(list.path("numberOfItems").asInt()).as(entry.getKey()).isEqualTo(told.size());
        }
        assertThat(lists).isGreaterThan(60);
    }

    @Test
    void everyAuthorHasAProfile() {
        JsonNode page = PressedPages.thing(sample.page("authors/amina-diallo/index.html"), "ProfilePage");
        JsonNode person = page.path("mainEntity");
        assertThat(text(person, "@type")).isEqualTo("Person");
        assertThat(text(person, "@id")).isEqualTo(URL + "authors/amina-diallo/#author");
        assertThat(text(person, "jobTitle")).isEqualTo("Transport and city reporter");
        assertThat(text(person, "description")).startsWith("Amina Diallo covers");
        assertThat(texts(person, "sameAs"))
                .isNotEmpty()
                .isEqualTo(sample.page("authors/amina-diallo/index.html")
                        .select(".profile a[rel=me]")
                        .eachAttr("href"));
        assertThat(person.path("image").path("width").asInt()).isPositive();

        JsonNode agency = PressedPages.thing(sample.page("authors/mpa/index.html"), "ProfilePage")
                .path("mainEntity");
        assertThat(text(agency, "@type")).isEqualTo("Organization");
        assertThat(agency.has("jobTitle")).isFalse();
    }

    @Test
    void everyCommentIsToldAsReadersSeeIt() {
        int comments = 0;
        int answers = 0;
        for (Map.Entry<String, Document> entry : sample.articles().entrySet()) {
            String path = entry.getKey();
            Document page = entry.getValue();
            JsonNode story = PressedPages.story(page);
            List<JsonNode> told = Vocabulary.values(story.path("comment"));
            List<Element> seen = page.select(".comments .comment");
            assertThat(story.path("commentCount").asInt()).as(path).isEqualTo(seen.size());
            assertThat(told.stream().map(comment -> text(comment, "@id")))
                    .as(path)
                    .containsExactlyElementsOf(seen.stream()
                            .map(comment -> page.baseUri() + "#" + comment.id())
                            .toList());
            for (int i = 0; i < seen.size(); i++) {
                comments++;
                Element comment = seen.get(i);
                assertThat(text(told.get(i), "text").replaceAll("\\s+", " "))
                        .isEqualTo(comment.select(".said").text());
                assertThat(text(told.get(i).path("author"), "name"))
                        .isEqualTo(comment.select(".who b").text());
                assertThat(text(told.get(i), "dateCreated"))
                        .isEqualTo(comment.select("time").attr("datetime"));
                if (told.get(i).has("parentItem")) {
                    answers++;
                    assertThat(told.stream().limit(i).map(above -> text(above, "@id")))
                            .contains(text(told.get(i).path("parentItem"), "@id"));
                }
            }
        }
        assertThat(comments).isGreaterThan(5);
        assertThat(answers).isPositive();
    }

    @Test
    void translationsNameEachOther() {
        int translated = 0;
        for (Map.Entry<String, Document> entry : sample.articles().entrySet()) {
            JsonNode story = PressedPages.story(entry.getValue());
            for (JsonNode other : Vocabulary.values(story.path("workTranslation"))) {
                translated++;
                String address = text(other, "@id").replace("#article", "");
                JsonNode back = PressedPages.story(sample.page(file(address)));
                assertThat(text(back, "inLanguage")).isEqualTo(text(other, "inLanguage"));
                assertThat(text(back.path("translationOfWork"), "@id")).isEqualTo(text(story, "@id"));
            }
        }
        assertThat(translated).isPositive();
    }

    @Test
    void whatNobodyShallFindIsNotDescribed() {
        for (Document page : List.of(sample.page("404.html"), golden.page("2019/bridge.html"))) {
            assertThat(page.select("script[type=application/ld+json]").stream().map(Element::data))
                    .as(page.baseUri())
                    .isEmpty();
        }
    }

    private static String text(JsonNode thing, String property) {
        return thing.path(property).asString();
    }

    private static List<String> texts(JsonNode thing, String property) {
        return Vocabulary.values(thing.path(property)).stream()
                .map(JsonNode::asString)
                .toList();
    }

    /** The file below the output folder that lies at an absolute address of the sample. */
    private static String file(String address) {
        assertThat(address).startsWith(URL);
        String path = address.substring(URL.length()).replaceFirst("#.*", "");
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
