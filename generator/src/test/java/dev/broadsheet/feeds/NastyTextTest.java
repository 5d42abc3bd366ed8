package dev.broadsheet.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaModule;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import dev.broadsheet.model.FeedFormat;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Part;
import dev.broadsheet.page.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a headline, a name or a caption holds, every format says it as it is and nothing else. */
class NastyTextTest {
    private static final String ADDRESS = "https://courier.example.org/a/";
    private static final ZonedDateTime THEN =
            Instant.parse("2026-11-21T08:00:00Z").atZone(ZoneOffset.UTC);
    private static final char HALF = '\uD83D';

    static List<String> nasty() {
        return List.of(
                "</script><script>alert(1)</script>",
                "]]>",
                "]]]]>>]]><![CDATA[x]]>",
                "<!-- -- --> <?xml?> <!DOCTYPE a>",
                "\"double\" 'single' `back`",
                "a & b &amp; &lt; &#60; &nbsp;",
                "line\u2028paragraph\u2029end",
                "\u202Eright\u202C \u200Fto\u200E left \u2067x\u2069",
                "مرحبا \"بالعالم\"",
                "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDE80 \uD840\uDC00",
                "{\"a\": [\\u0041]} ${x} #{y}");
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void everyFormatReadsBackAsItWasWritten(String text) {
        assertReadsBack(text, text);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void aCharacterThatNoXmlCanHoldIsReplaced(String text) {
        String shown = text.replaceAll("[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]", "\uFFFD")
                .replace(HALF, '\uFFFD');
        assertThat(rss(text).getTitle()).isEqualTo(shown);
        assertThat(new NewsSitemap("C", List.of(new NewsSitemap.Report(ADDRESS, "en", THEN, text))).bytes())
                .satisfies(bytes -> assertThat(Judges.sitemap(new String(bytes, StandardCharsets.UTF_8)))
                        .isEmpty());
        // JSON can say control characters, but no half of a pair.
        assertThat(json(text).get("title").stringValue()).isEqualTo(text.replace(HALF, '\uFFFD'));
    }

    static List<String> forbidden() {
        return List.of("bell\u0007 null\u0000 escape\u001B", "half " + HALF + " alone", HALF + "", "non \uFFFE \uFFFF");
    }

    private static void assertReadsBack(String text, String shown) {
        SyndEntry rss = rss(text);
        assertThat(rss.getTitle()).isEqualTo(shown);
        assertThat(Jsoup.parse(rss.getDescription().getValue()).wholeText()).isEqualTo(shown);
        assertThat(((DCModule) rss.getModule(DCModule.URI)).getCreators()).containsExactly(shown);
        assertThat(rss.getCategories().get(0).getName()).isEqualTo(shown);
        MediaEntryModule media = (MediaEntryModule) rss.getModule(MediaModule.URI);
        assertThat(media.getMediaContents()[0].getMetadata().getDescription()).isEqualTo(shown);
        assertThat(media.getMediaContents()[0].getMetadata().getCredits()[0].getName())
                .isEqualTo(shown);
        assertThat(caption(rss.getContents().get(0).getValue())).isEqualTo(shown + " [" + shown + "]");

        SyndEntry atom =
                Judges.rome(printed(FeedFormat.ATOM, text)).getEntries().get(0);
        assertThat(atom.getTitle()).isEqualTo(shown);
        assertThat(atom.getAuthors().get(0).getName()).isEqualTo(shown);
        assertThat(atom.getContents().get(0).getValue())
                .isEqualTo(rss.getContents().get(0).getValue());

        JsonNode json = json(text);
        assertThat(json.get("title").stringValue()).isEqualTo(shown);
        assertThat(json.get("authors").get(0).get("name").stringValue()).isEqualTo(shown);
        assertThat(json.get("_image").get("credit").stringValue()).isEqualTo(shown);
        assertThat(caption(json.get("content_html").stringValue())).isEqualTo(shown + " [" + shown + "]");
        assertThat(printed(FeedFormat.JSON, text)).doesNotContain("</script>", "]]>", "<!--");

        byte[] news = new NewsSitemap("C", List.of(new NewsSitemap.Report(ADDRESS, "en", THEN, text))).bytes();
        assertThat(Judges.xml(new String(news, StandardCharsets.UTF_8))
                        .getElementsByTagName("news:title")
                        .item(0)
                        .getTextContent())
                .isEqualTo(shown);
    }

    private static String caption(String html) {
        return Jsoup.parse(html).select("figcaption").first().wholeText();
    }

    private static SyndEntry rss(String text) {
        String feed = printed(FeedFormat.RSS, text);
        Judges.xml(feed);
        return Judges.rome(feed).getEntries().get(0);
    }

    private static JsonNode json(String text) {
        String feed = printed(FeedFormat.JSON, text);
        assertThat(Judges.jsonFeed(feed)).isEmpty();
        return JsonMapper.shared().readTree(feed).get("items").get(0);
    }

    private static String printed(FeedFormat format, String text) {
        Story story = new Story(
                ADDRESS,
                "en",
                "ltr",
                false,
                text,
                text,
                null,
                List.of(new Story.Writer(text, ADDRESS)),
                THEN,
                THEN,
                List.of(text),
                new Story.Photograph(
                        new Figure(ADDRESS + "a.png", 4, 3, text, text, text), ADDRESS + "a.png", "image/png", 9),
                null);
        Text words = new Text(List.of(Part.of(new Html("<p>" + Html.of(text) + "</p>"))), List.of(), 1);
        List<byte[]> written = new ArrayList<>();
        new Told(() -> story, Set.of(new Cut(format, true, true))).write(words, (cut, bytes) -> written.add(bytes));
        Feed feed = new Feed(text, text, "C", ADDRESS, ADDRESS + "feed", "en", text, null, null, List.of("a.md"));
        return new String(FeedWriter.of(format).feed(feed, written), StandardCharsets.UTF_8);
    }
}
