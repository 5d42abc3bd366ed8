package dev.broadsheet.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaModule;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import dev.broadsheet.Newsroom;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of feeds that no validator in a library covers, each a sentence. */
class FeedRulesTest {
    private static final String BRIDGE = "https://courier.example.org/daily/local/2026/11/bridge/";

    @TempDir
    Path folder;

    private Newsroom newsroom = Newsroom.in(Path.of(""));

    @BeforeEach
    void build() {
        newsroom = FeedNewsroom.in(folder);
        assertThat(newsroom.problems()).isEmpty();
    }

    @Test
    void everySectionTopicAndAuthorHasAFeedInEachFormat() {
        for (String shelf : List.of(
                "", "local/", "culture/", "topics/transport/", "topics/harbour-bridge/", "authors/amina-diallo/")) {
            assertThat(List.of("feed.xml", "feed.json", "atom.xml")).allMatch(name -> newsroom.has(shelf + name));
        }
    }

    @Test
    void aFeedHoldsTheNewestStoriesNewestFirst() {
        assertThat(titles("feed.xml")).containsExactly("مائدة الأحد", "Bridge <reopens> & “stays” open", "Other story");
        assertThat(titles("atom.xml")).isEqualTo(titles("feed.xml"));
        assertThat(json("feed.json").get("items")).hasSize(3);
    }

    @Test
    void theDescriptionComesBeforeTheWholeText() {
        NodeList children = first("feed.xml", 1).getChildNodes();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
                names.add(children.item(i).getNodeName());
            }
        }
        assertThat(names)
                .containsExactly(
                        "title",
                        "link",
                        "guid",
                        "pubDate",
                        "dcterms:modified",
                        "dc:creator",
                        "dc:creator",
                        "category",
                        "category",
                        "category",
                        "description",
                        "content:encoded",
                        "enclosure",
                        "media:content");
    }

    @Test
    void eachAuthorIsACreatorAloneAndThereIsNoAuthorElement() {
        SyndEntry bridge = rss("feed.xml").getEntries().get(1);
        DCModule dublin = (DCModule) bridge.getModule(DCModule.URI);
        assertThat(dublin.getCreators()).containsExactly("Amina Diallo", "Peter Okafor");
        assertThat(newsroom.page("feed.xml")).doesNotContain("<author>");
    }

    @Test
    void theGuidIsTheAddressAndOutlivesTheHeadline() {
        Node guid = named(first("local/feed.xml", 1), "guid");
        assertThat(guid.getAttributes().getNamedItem("isPermaLink").getNodeValue())
                .isEqualTo("true");
        String before = guid.getTextContent();
        newsroom.article(
                "local/other.md",
                "headline: Another headline\npublished: 2026-11-20T08:00:00Z",
                "New words.\n\n## Next\n\nMore.\n");
        assertThat(newsroom.problems()).isEmpty();
        assertThat(titles("local/feed.xml")).contains("Another headline");
        assertThat(named(first("local/feed.xml", 1), "guid").getTextContent()).isEqualTo(before);
    }

    @Test
    void datesAreThoseOfRfc822AndTrue() {
        Document feed = Judges.xml(newsroom.page("feed.xml"));
        for (String name : List.of("pubDate", "lastBuildDate")) {
            NodeList dates = feed.getElementsByTagName(name);
            assertThat(dates.getLength()).isPositive();
            for (int i = 0; i < dates.getLength(); i++) {
                assertThat(DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                                dates.item(i).getTextContent()))
                        .isNotNull();
            }
        }
        SyndFeed rome = rss("feed.xml");
        assertThat(rome.getEntries().get(1).getPublishedDate()).isEqualTo("2026-11-21T08:00:00Z");
        // The newest content is the Arabic story of ten o'clock, not the build of noon.
        assertThat(rome.getPublishedDate()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(newsroom.page("feed.xml")).contains("<lastBuildDate>Sun, 22 Nov 2026 10:00:00 GMT</lastBuildDate>");
    }

    @Test
    void aCorrectionMakesAStoryAndItsFeedsNewer() {
        assertThat(newsroom.page("local/feed.xml"))
                .contains("<lastBuildDate>Sun, 22 Nov 2026 07:00:00 GMT</lastBuildDate>")
                .contains("<dcterms:modified>2026-11-22T07:00:00Z</dcterms:modified>");
        assertThat(html(1)).contains("<h2>Corrections</h2>").contains("The bridge is 80 metres long.");
    }

    @Test
    void aFeedNamesItselfOnceAndItsHub() {
        NodeList links = Judges.xml(newsroom.page("local/feed.xml")).getElementsByTagName("atom:link");
        assertThat(links.getLength()).isEqualTo(2);
        assertThat(links.item(0).getAttributes().getNamedItem("rel").getNodeValue())
                .isEqualTo("self");
        assertThat(links.item(0).getAttributes().getNamedItem("href").getNodeValue())
                .isEqualTo("https://courier.example.org/daily/local/feed.xml");
        assertThat(links.item(1).getAttributes().getNamedItem("rel").getNodeValue())
                .isEqualTo("hub");
        assertThat(json("feed.json").get("hubs").get(0).get("url").stringValue())
                .isEqualTo("https://hub.example.org/");
    }

    @Test
    void theLeadPictureCarriesItsCreditWithARoleAndItsDescription() {
        MediaEntryModule media =
                (MediaEntryModule) rss("feed.xml").getEntries().get(1).getModule(MediaModule.URI);
        MediaContent lead = media.getMediaContents()[0];
        assertThat(lead.getMedium()).isEqualTo("image");
        assertThat(lead.getType()).isEqualTo("image/jpeg");
        assertThat(lead.getReference().toString()).startsWith("https://courier.example.org/daily/pictures/bridge-");
        assertThat(lead.getMetadata().getCredits()[0].getName()).isEqualTo("Joan Marsh/Courier");
        assertThat(lead.getMetadata().getCredits()[0].getRole()).isEqualTo("photographer");
        assertThat(lead.getMetadata().getDescription()).isEqualTo("A bus crosses.");
    }

    @Test
    void theEnclosureIsTheLeadPictureWhoseLengthIsNotKnownYet() {
        SyndEnclosure picture =
                rss("feed.xml").getEntries().get(1).getEnclosures().get(0);
        assertThat(picture.getUrl()).startsWith("https://courier.example.org/daily/pictures/bridge-");
        assertThat(picture.getLength()).isZero();
        assertThat(picture.getType()).isEqualTo("image/jpeg");
        assertThat(newsroom.page("partners/meridian/feed.xml")).doesNotContain("enclosure");
    }

    @Test
    void everyFigureOfATextShowsCaptionAndCredit() {
        assertThat(Jsoup.parse(html(1)).select("figure figcaption").eachText())
                .containsExactly("A bus crosses. [Joan Marsh/Courier]", "Drivers wait. [Sana Quist/MPA]");
    }

    @Test
    void everyAddressWithinATextIsAbsolute() {
        List<String> addresses = new ArrayList<>();
        for (Element element : Jsoup.parse(html(1)).select("[href], [src]")) {
            addresses.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
        }
        assertThat(addresses)
                .allMatch(address -> address.startsWith("https://"))
                .contains(
                        "https://courier.example.org/daily/local/2026/11/other/#next",
                        BRIDGE + "#next",
                        BRIDGE + "#fn-1",
                        BRIDGE + "#fnref-1",
                        "https://example.com/?a=1&b=2");
    }

    @Test
    void footnotesAndTheirMarksAreThere() {
        org.jsoup.nodes.Document text = Jsoup.parse(html(1));
        assertThat(text.select("#fnref-1").text()).isEqualTo("1");
        assertThat(text.select("#fn-1").text()).contains("A note.");
    }

    @Test
    void noScriptStyleFormOrHandlerIsInAText() {
        org.jsoup.nodes.Document text = Jsoup.parse(html(1));
        assertThat(text.select("script, style, form, input, iframe, [style], [onclick], [class]"))
                .isEmpty();
        assertThat(text.text()).contains("Kept").doesNotContain("alert");
    }

    @Test
    void aTextThatRunsFromRightToLeftSaysSo() {
        Element wrapped = Jsoup.parse(html(0)).body().child(0);
        assertThat(wrapped.attr("dir")).isEqualTo("rtl");
        assertThat(wrapped.attr("lang")).isEqualTo("ar");
        assertThat(json("feed.json").get("items").get(0).get("language").stringValue())
                .isEqualTo("ar");
    }

    @Test
    void theTextIsTheSameInEveryFormat() {
        SyndEntry atom = Judges.rome(newsroom.page("atom.xml")).getEntries().get(1);
        assertThat(atom.getContents().get(0).getValue()).isEqualTo(html(1));
        assertThat(json("feed.json").get("items").get(1).get("content_html").stringValue())
                .isEqualTo(html(1));
    }

    @Test
    void aStoryWithoutStandfirstIsSummedUpByItsFirstParagraph() {
        assertThat(rss("feed.xml").getEntries().get(2).getDescription().getValue())
                .isEqualTo("First words here.");
    }

    @Test
    void aPartnerGetsItsSectionsItsCountAndItsLength() {
        SyndFeed meridian = rss("partners/meridian/feed.xml");
        assertThat(meridian.getEntries()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.getCategories().stream().map(SyndCategory::getName))
                    .contains("Local");
            assertThat(entry.getContents()).isEmpty();
        });
        assertThat(newsroom.page("partners/meridian/feed.xml")).doesNotContain("media:content url");
        assertThat(newsroom.page("partners/meridian/feed.json"))
                .contains("content_text")
                .doesNotContain("content_html", "\"image\"");
        assertThat(titles("partners/night-desk/feed.xml")).containsExactly("مائدة الأحد");
    }

    @Test
    void aPartnersHoursAreCountedByTheClockOfTheBuild() {
        assertThat(newsroom.at("2026-11-24T09:59:59Z").problems()).isEmpty();
        assertThat(titles("partners/night-desk/feed.xml")).hasSize(1);
        assertThat(newsroom.at("2026-11-24T10:00:00Z").problems()).isEmpty();
        assertThat(rss("partners/night-desk/feed.xml").getEntries()).isEmpty();
        assertThat(Judges.jsonFeed(newsroom.page("partners/night-desk/feed.json")))
                .isEmpty();
        assertThat(Judges.rome(newsroom.page("partners/night-desk/atom.xml")).getEntries())
                .isEmpty();
    }

    @Test
    void pagesLeadToTheirFeeds() {
        assertThat(offered("index.html")).containsExactly("/daily/feed.xml", "/daily/feed.json", "/daily/atom.xml");
        assertThat(offered("topics/transport/index.html")).contains("/daily/topics/transport/feed.xml");
        assertThat(offered("local/2026/11/other/index.html"))
                .contains("/daily/feed.xml", "/daily/local/feed.xml")
                .hasSize(6);
        assertThat(Jsoup.parse(newsroom.page("authors/amina-diallo/index.html"))
                        .select("main a[href=/daily/authors/amina-diallo/feed.xml]"))
                .hasSize(1);
    }

    @Test
    void noFeedIsWrittenOrOfferedWhenTheNewsroomWantsNone() {
        newsroom.file(
                "site.yml",
                "name: C\nurl: https://c.example.org/\nmarkdown: {html: trusted}\nfeeds: {rss: false, json: false}\nsitemap: {pages: false, news: false}\n");
        assertThat(newsroom.problems()).isEmpty();
        assertThat(newsroom.site().keySet()).noneMatch(path -> path.endsWith(".xml") || path.contains("feed"));
        assertThat(offered("index.html")).isEmpty();
    }

    @Test
    void nothingInAFeedTellsWhenItWasBuilt() {
        String before = newsroom.page("feed.xml") + newsroom.page("feed.json") + newsroom.page("atom.xml");
        assertThat(newsroom.at(Instant.parse("2027-03-01T00:00:00Z").toString()).problems())
                .isEmpty();
        assertThat(newsroom.page("feed.xml") + newsroom.page("feed.json") + newsroom.page("atom.xml"))
                .isEqualTo(before);
    }

    private SyndFeed rss(String path) {
        return Judges.rome(newsroom.page(path));
    }

    private List<String> titles(String path) {
        return rss(path).getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(newsroom.page(path));
    }

    private String html(int story) {
        return rss("feed.xml").getEntries().get(story).getContents().get(0).getValue();
    }

    private Node first(String path, int item) {
        return Judges.xml(newsroom.page(path)).getElementsByTagName("item").item(item);
    }

    private static Node named(Node parent, String name) {
        return ((org.w3c.dom.Element) parent).getElementsByTagName(name).item(0);
    }

    private List<String> offered(String page) {
        return Jsoup.parse(newsroom.page(page)).select("link[rel=alternate][type*=/]").stream()
                .filter(link -> !link.attr("type").equals("text/html"))
                .map(link -> link.attr("href"))
                .toList();
    }
}
