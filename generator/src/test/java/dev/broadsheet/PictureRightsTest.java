package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whose a picture is, as every reader and machine is told: what the article says, and else what the file says. */
class PictureRightsTest {
    private static final String STORY = "local/2026/11/quay/";

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void aStoryWithTwoPictures() {
        newsroom = Newsroom.minimal(folder)
                .file("site.yml", "name: The Test Courier\nurl: https://courier.example.org/\nexports: {ninjs: true}\n")
                .file(
                        "content/local/quay.jpg",
                        TestPictures.jpegOf("Eli Varga", "MPA", "\u00a9 2026 Meridian Press Agency", 1600, 900))
                .file(
                        "content/local/pier.jpg",
                        TestPictures.jpegOf("Eli Varga", "MPA", "\u00a9 2026 Meridian Press Agency", 800, 600))
                .article(
                        "local/quay.md",
                        """
                        headline: The quay
                        published: 2026-11-20
                        image: quay.jpg
                        captions:
                          quay.jpg:
                            caption: Cranes stand still.
                            alt: A row of cranes
                            creator: [Joan Marsh, MPA]
                            organisation: Courier
                            creditUrl: https://marsh.example/
                            copyright: \u00a9 2026 The Test Courier
                            license: https://courier.example/terms
                            acquire: https://courier.example/licences
                            sourceType: compositeCapture
                        """,
                        "![A pier](pier.jpg)\n");
        assertThat(newsroom.build().failed()).isFalse();
    }

    @Test
    void searchEnginesAreToldMakerNoticeAndTerms() {
        Element script =
                Jsoup.parse(newsroom.page(STORY + "index.html")).selectFirst("script[type=application/ld+json]");
        assertThat(script).isNotNull();
        JsonNode images = JsonMapper.shared().readTree(script.data()).findValue("image");
        JsonNode lead = images.get(0);
        assertThat(lead.get("creditText").asString()).isEqualTo("Joan Marsh, MPA/Courier");
        assertThat(lead.get("creator").toString())
                .isEqualTo(
                        "[{\"@type\":\"Person\",\"name\":\"Joan Marsh\"},{\"@type\":\"Organization\",\"name\":\"MPA\"}]");
        assertThat(lead.get("copyrightNotice").asString()).isEqualTo("\u00a9 2026 The Test Courier");
        assertThat(lead.get("license").asString()).isEqualTo("https://courier.example/terms");
        assertThat(lead.get("acquireLicensePage").asString()).isEqualTo("https://courier.example/licences");
        assertThat(lead.get("digitalSourceType").asString())
                .isEqualTo("https://schema.org/CompositeCaptureDigitalSource");
        JsonNode other = images.get(images.size() - 1);
        assertThat(other.get("creditText").asString()).isEqualTo("Eli Varga/MPA");
        assertThat(other.get("copyrightNotice").asString()).isEqualTo("\u00a9 2026 Meridian Press Agency");
        assertThat(other.get("creator").toString()).contains("Eli Varga");
        assertThat(other.has("license")).isFalse();
    }

    @Test
    void theCreditLeadsWhereTheArticleSays() {
        Element link = Jsoup.parse(newsroom.page(STORY + "index.html")).selectFirst("figcaption .credit a");
        assertThat(link).isNotNull();
        assertThat(link.attr("href")).isEqualTo("https://marsh.example/");
        assertThat(link.attr("rel")).isEqualTo("external");
        assertThat(link.text()).isEqualTo("Joan Marsh, MPA/Courier");
    }

    @Test
    void feedsAndExportsSayItToo() {
        assertThat(newsroom.page("feed.xml"))
                .contains("Joan Marsh, MPA/Courier</media:credit>")
                .contains(
                        "<media:copyright url=\"https://courier.example/terms\">\u00a9 2026 The Test Courier</media:copyright>")
                .contains("<media:license type=\"text/html\" href=\"https://courier.example/terms\"");
        JsonNode pictures = JsonMapper.shared()
                .readTree(newsroom.page(STORY + "ninjs.json"))
                .get("associations");
        assertThat(pictures.get(0).get("by").asString()).isEqualTo("Joan Marsh, MPA");
        assertThat(pictures.get(0).get("copyrightNotice").asString()).isEqualTo("\u00a9 2026 The Test Courier");
        assertThat(pictures.get(0).get("usageTerms").asString()).isEqualTo("https://courier.example/terms");
        assertThat(pictures.get(1).get("by").asString()).isEqualTo("Eli Varga");
        assertThat(pictures.get(1).get("copyrightNotice").asString()).isEqualTo("\u00a9 2026 Meridian Press Agency");
    }

    @Test
    void aPictureThatMayNotBePassedOnIsInNoFeedAndNoExport() {
        newsroom.file(
                "content/local/quay.md",
                newsroom.read("content/local/quay.md")
                        .replace("    organisation:", "    distribute: false\n    organisation:"));
        assertThat(newsroom.build().failed()).isFalse();
        assertThat(newsroom.page("feed.xml")).doesNotContain("Joan Marsh");
        assertThat(newsroom.page(STORY + "ninjs.json"))
                .doesNotContain("Joan Marsh")
                .contains("Eli Varga");
        assertThat(newsroom.page(STORY + "index.html")).contains("Joan Marsh");
    }

    @Test
    void aKeyOfAnotherKindIsToldAtItsLine() {
        newsroom.file(
                "content/local/quay.md",
                newsroom.read("content/local/quay.md")
                        .replace("https://marsh.example/", "javascript:qz()")
                        .replace("compositeCapture", "compositCapture"));
        assertThat(newsroom.check().problems().stream().map(Object::toString))
                .anyMatch(line -> line.contains("creditUrl") && line.contains("write the whole address"))
                .anyMatch(line -> line.contains("sourceType") && line.contains("compositeCapture"));
    }
}
