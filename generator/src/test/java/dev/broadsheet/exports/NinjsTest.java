package dev.broadsheet.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.broadsheet.Newsroom;
import dev.broadsheet.TestPictures;
import dev.broadsheet.feeds.Story;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Part;
import dev.broadsheet.page.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stories as other newsrooms take them over: what the page says, whole, and nothing that it does not say. */
class NinjsTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read(Path.of("src/test/resources/exports/ninjs-3.1.schema.json")), InputFormat.JSON);
    private static final String SITE =
            """
            name: The Test Courier
            url: https://courier.example.org/daily/
            timeZone: Europe/London
            copyright: © The Test Courier
            """;
    private static final String BRIDGE = "local/2026/11/bridge/ninjs.json";

    @TempDir
    Path folder;

    @Test
    void withoutTheSettingThereIsNone() {
        Newsroom newsroom = newsroom(false);
        assertThat(newsroom.problems()).isEmpty();
        assertThat(newsroom.site().keySet()).noneMatch(path -> path.contains("ninjs"));
    }

    @Test
    void everyStoryIsThereInTheFormOfTheStandard() {
        Newsroom newsroom = newsroom(true);
        assertThat(newsroom.problems()).isEmpty();
        assertThat(exports(newsroom).keySet())
                .containsExactlyInAnyOrder(
                        BRIDGE, "local/2026/11/strike/ninjs.json", "ar/local/2026/11/bridge/ninjs.json");
        exports(newsroom)
                .forEach((path, text) -> assertThat(wrong(text)).as(path).isEmpty());
    }

    @Test
    void itSaysWhatThePageSays() {
        JsonNode story = story(newsroom(true), BRIDGE);
        assertThat(story.get("uri").stringValue()).isEqualTo("https://courier.example.org/daily/local/2026/11/bridge/");
        assertThat(story.get("pubStatus").stringValue()).isEqualTo("usable");
        assertThat(story.get("language").stringValue()).isEqualTo("en");
        assertThat(story.get("firstCreated").stringValue()).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(value(story.get("headlines"), "main")).isEqualTo("Bridge reopens");
        assertThat(value(story.get("headlines"), "kicker")).isEqualTo("Transport");
        assertThat(value(story.get("descriptions"), "summary")).isEqualTo("Two weeks early.");
        assertThat(story.get("by").stringValue()).isEqualTo("Amina Diallo and Peter Okafor");
        assertThat(story.get("located").stringValue()).isEqualTo("PORT ELLERY");
        assertThat(story.get("slugline").stringValue()).isEqualTo("bridge");
        assertThat(story.get("subjects")
                        .valueStream()
                        .map(subject -> subject.get("rel").stringValue() + " "
                                + subject.get("name").stringValue()))
                .containsExactly("section Local", "topic Harbour bridge");
        assertThat(story.get("genres").get(0).get("name").stringValue()).isEqualTo("analysis");
        assertThat(story.get("copyrightHolder").stringValue()).isEqualTo("The Test Courier");
        assertThat(story.get("copyrightNotice").stringValue()).isEqualTo("© The Test Courier");
    }

    @Test
    void aCorrectionMakesANewVersion() {
        JsonNode story = story(newsroom(true), BRIDGE);
        assertThat(story.get("versionCreated").stringValue()).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(value(story.get("bodies"), "main")).contains("The bridge is 80 metres long.");
    }

    @Test
    void itsTextStandsByItselfWhereverItIsShown() {
        Document body = Jsoup.parse(value(story(newsroom(true), BRIDGE).get("bodies"), "main"));
        assertThat(body.select("a").eachAttr("href"))
                .containsExactly("https://courier.example.org/daily/local/2026/11/strike/");
        assertThat(body.select("img").eachAttr("src"))
                .singleElement()
                .asString()
                .startsWith("https://courier.example.org/daily/pictures/queue-");
        assertThat(body.select("script, style, [class], [style]")).isEmpty();
    }

    @Test
    void everyPictureIsNamedOnceWithWhoseItIs() {
        JsonNode pictures = story(newsroom(true), BRIDGE).get("associations");
        assertThat(pictures.size()).isEqualTo(2);
        JsonNode lead = pictures.get(0);
        assertThat(value(lead.get("descriptions"), "caption")).isEqualTo("A bus crosses.");
        assertThat(value(lead.get("descriptions"), "creditline")).isEqualTo("Joan Marsh/Courier");
        assertThat(value(lead.get("descriptions"), "alt")).isEqualTo("A red bus");
        JsonNode rendition = lead.get("renditions").get(0);
        assertThat(rendition.get("href").stringValue())
                .startsWith("https://courier.example.org/daily/pictures/bridge-");
        assertThat(rendition.get("contentType").stringValue()).isEqualTo("image/jpeg");
        assertThat(rendition.get("width").intValue()).isEqualTo(40);
        assertThat(rendition.get("height").intValue()).isEqualTo(30);
        assertThat(value(pictures.get(1).get("descriptions"), "creditline")).isEqualTo("Sana Quist/MPA");
    }

    @Test
    void nothingForEditorsAloneIsInIt() {
        Newsroom newsroom = newsroom(true);
        assertThat(newsroom.problems()).isEmpty();
        String text = newsroom.page(BRIDGE);
        assertThat(text).doesNotContain("edNote", "expires", "2027", "embargoedUntil", "secret");
    }

    @Test
    void whatAnAgencyWroteIsNotSaidToBeOurs() {
        JsonNode story = story(newsroom(true), "local/2026/11/strike/ninjs.json");
        assertThat(story.get("by").stringValue()).isEqualTo("Meridian Press Agency");
        assertThat(story.has("copyrightHolder")).isFalse();
        assertThat(story.has("copyrightNotice")).isFalse();
        assertThat(value(story.get("descriptions"), "summary")).isEqualTo("Cranes stand still.");
    }

    @Test
    void itIsTheSameWithOneTwoAndEightThreads() {
        Newsroom newsroom = newsroom(true);
        assertThat(newsroom.problems()).isEmpty();
        for (int threads : new int[] {1, 8}) {
            Newsroom other = newsroom.into(folder.resolve("www" + threads), threads);
            other.build();
            assertThat(exports(other)).isEqualTo(exports(newsroom));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "]]> <!-- -- -->",
                "\"double\" 'single' \\back\\",
                "a & b &amp; &lt; &nbsp;",
                "line\u2028paragraph\u2029end \u0007 \u0085",
                "\u202Eright\u202C \u200Fto\u200E left",
                "مرحبا \"بالعالم\" \uD83D\uDC69\u200D\uD83D\uDE80",
                "{\"a\": [\\u0041]} ${x}"
            })
    void anyTextReadsBackAsItWasWritten(String text) {
        String address = "https://courier.example.org/a/";
        ZonedDateTime then = Instant.parse("2026-11-21T08:00:00Z").atZone(ZoneOffset.UTC);
        Story story = new Story(
                address,
                "en",
                "ltr",
                false,
                text,
                text,
                text,
                List.of(),
                then,
                then,
                List.of(),
                new Story.Photograph(
                        new Figure(address + "a.png", 4, 3, text, text, text), address + "a.png", "image/png", 9),
                null);
        Dispatch dispatch = new Dispatch(
                story, text, text, text, "news", List.of(new Dispatch.Subject(text, "section", address)), text, text);
        Text words = new Text(
                List.of(
                        Part.of(new Html("<p>" + Html.of(text) + "</p>")),
                        Part.of(new Figure("/b.png", 0, 0, "", text, text))),
                List.of(),
                1);
        String written = new String(Ninjs.of(dispatch, words), StandardCharsets.UTF_8);
        assertThat(wrong(written)).isEmpty();
        assertThat(written).doesNotContain("</script>", "]]>", "<!--", "\u2028");
        JsonNode json = JsonMapper.shared().readTree(written);
        for (String member : List.of("slugline", "by", "located", "copyrightHolder", "copyrightNotice")) {
            assertThat(json.get(member).stringValue()).as(member).isEqualTo(text);
        }
        assertThat(value(json.get("headlines"), "main")).isEqualTo(text);
        assertThat(value(json.get("descriptions"), "summary")).isEqualTo(text);
        assertThat(json.get("subjects").get(0).get("name").stringValue()).isEqualTo(text);
        assertThat(value(json.get("associations").get(1).get("descriptions"), "caption"))
                .isEqualTo(text);
        assertThat(Jsoup.parse(value(json.get("bodies"), "main"))
                        .select("p")
                        .first()
                        .wholeText())
                .isEqualTo(text);
    }

    private Newsroom newsroom(boolean exports) {
        return Newsroom.minimal(folder)
                .file("site.yml", SITE + (exports ? "exports: {ninjs: true}\n" : ""))
                .file("content/authors.yml", "mpa:\n  name: Meridian Press Agency\n  kind: agency\n")
                .file("content/local/bridge.png", TestPictures.png(40, 30, 0x112233))
                .file("content/local/queue.png", TestPictures.png(20, 10, 0x332211))
                .article(
                        "local/bridge.md",
                        """
                        headline: Bridge reopens
                        kicker: Transport
                        standfirst: Two weeks early.
                        dateline: PORT ELLERY
                        type: analysis
                        published: 2026-11-20T08:00:00+00:00
                        updated: 2026-11-20T09:30:00Z
                        expires: 2027-01-01
                        byline: [Amina Diallo, Peter Okafor]
                        topics: [Harbour bridge]
                        image: bridge.png
                        extra: {note: secret}
                        captions:
                          bridge.png: {caption: A bus crosses., credit: Joan Marsh/Courier, alt: A red bus}
                          queue.png: {caption: Drivers wait., credit: Sana Quist/MPA}
                        corrections: [{date: 2026-11-21T09:00:00Z, text: The bridge is 80 metres long.}]
                        """,
                        "See [the strike](strike.md).\n\n![](queue.png)\n")
                .article(
                        "local/strike.md",
                        "headline: Strike\npublished: 2026-11-19T08:00:00Z\nbyline: mpa",
                        "Cranes stand still.\n")
                .article(
                        "local/bridge.ar.md",
                        "headline: الجسر\nlanguage: ar\npublished: 2026-11-20T08:00:00Z\nbyline: Ida Brook",
                        "نص.\n")
                .article("local/later.md", "headline: Later\npublished: 2026-12-19\nbyline: Ida Brook", "Text.\n");
    }

    private static Map<String, String> exports(Newsroom newsroom) {
        Map<String, String> site = newsroom.site();
        site.keySet().removeIf(path -> !path.endsWith("ninjs.json"));
        site.replaceAll((path, bytes) -> newsroom.page(path));
        return site;
    }

    private static JsonNode story(Newsroom newsroom, String path) {
        assertThat(newsroom.problems()).isEmpty();
        return JsonMapper.shared().readTree(newsroom.page(path));
    }

    private static String value(JsonNode all, String role) {
        return all.valueStream()
                .filter(words -> words.get("role").stringValue().equals(role))
                .map(words -> words.get("value").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> wrong(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream()
                .map(error -> error.toString())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
