package dev.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What machines are told in the cases that the sample newspaper does not have. */
class DescriptionTest {
    private static final String URL = "https://courier.example.org/";
    private static final String SITE = "name: The Test Courier\nurl: https://courier.example.org/\n";

    @TempDir
    Path folder;

    @Test
    void everyKindOfStoryHasItsTypeOfSchemaOrg() throws IOException {
        Map<String, List<String>> types = new LinkedHashMap<>();
        types.put("news", List.of("NewsArticle"));
        types.put("analysis", List.of("AnalysisNewsArticle"));
        types.put("opinion", List.of("OpinionNewsArticle"));
        types.put("explainer", List.of("BackgroundNewsArticle"));
        types.put("review", List.of("ReviewNewsArticle"));
        types.put("live", List.of("NewsArticle", "LiveBlogPosting"));
        types.put("interview", List.of("NewsArticle"));
        types.put("feature", List.of("NewsArticle"));
        types.put("obituary", List.of("NewsArticle"));
        Newsroom newsroom = Newsroom.minimal(folder);
        types.keySet()
                .forEach(type -> newsroom.article(
                        "local/" + type + ".md",
                        "headline: H\npublished: 2026-11-19\ndateline: HERE\ntype: " + type,
                        "Text.\n"));
        PressedPages pages = pages(newsroom);
        Vocabulary vocabulary = Vocabulary.released();
        types.forEach((type, expected) -> {
            Document page = pages.page("local/2026/11/" + type + "/index.html");
            assertThat(Vocabulary.types(PressedPages.story(page))).as(type).isEqualTo(expected);
            assertThat(vocabulary.judge(PressedPages.linkedData(page))).as(type).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "]]> <!-- --> --!> <![CDATA[ x",
                "\"double\" 'single' &amp; &lt; \\\\ back",
                "line\u2028paragraph\u2029end",
                "\u202Ertl\u202C \u200Fمرحبا\u200E",
                "emoji \uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDC69",
                "${7*7} <#if x> [=y] {{z}}"
            })
    void nastyTextComesOutAsItWasWritten(String text) {
        String yaml = '"' + text.replace("\\\\", "\\").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        String plain = text.replace("\\\\", "\\");
        Newsroom newsroom = Newsroom.minimal(folder)
                .file(
                        "site.yml",
                        "name: " + yaml + "\nurl: https://courier.example.org/\norganisation: {name: " + yaml
                                + "}\nrules: {alt-like-caption: off, long-caption: off}\n")
                .file("content/sections.yml", "local: " + yaml + "\n")
                .file("content/local/a.png", dev.broadsheet.TestPictures.png(300, 300, 0x112233))
                .article(
                        "local/story.md",
                        """
                        headline: %1$s
                        standfirst: %1$s
                        dateline: %1$s
                        published: 2026-11-19
                        byline: {name: %1$s, role: %1$s}
                        topics: [%1$s]
                        series: %1$s
                        image: a.png
                        captions: {a.png: {caption: %1$s, credit: %1$s, alt: %1$s}}
                        corrections: [{date: 2026-11-20, text: %1$s}]
                        """
                                .formatted(yaml),
                        "Text.\n")
                .file(
                        "content/local/comments/story/entry1.yml",
                        "_id: one\nname: %s\nemail: 0123456789abcdef0123456789abcdef\nmessage: %s\ndate: 1795219200\n"
                                .formatted(yaml, '"' + "`" + yaml.substring(1, yaml.length() - 1) + "`" + '"'));
        PressedPages pages = pages(newsroom);
        Document page = pages.page("local/2026/11/story/index.html");
        JsonNode story = PressedPages.story(page);
        // Headlines and the like are set with typographic quotes and dashes.
        String set = page.selectFirst("h1").wholeText();
        assertThat(set.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").replace("–", "--"))
                .isEqualTo(plain);
        assertThat(List.of(
                                story.path("headline"),
                                story.path("description"),
                                story.path("dateline"),
                                story.path("articleSection"),
                                story.path("keywords").path(0),
                                story.path("author").path(0).path("name"),
                                story.path("author").path(0).path("jobTitle"),
                                story.path("publisher").path("name"),
                                story.path("isPartOf").path(1).path("name"),
                                story.path("image").path(0).path("caption"),
                                story.path("image").path(0).path("creditText"),
                                story.path("correction").path(0).path("text"),
                                story.path("comment").path(0).path("author").path("name"),
                                story.path("comment").path(0).path("text"))
                        .stream()
                        .map(JsonNode::asString))
                .hasSize(14)
                .isSubsetOf(plain, set);
        for (String name : List.of(
                "og:title", "og:description", "og:site_name", "og:image:alt", "article:section", "article:tag")) {
            assertThat(PressedPages.meta(page, name)).as(name).hasSize(1).isSubsetOf(plain, set);
        }
        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(page.selectFirst("script:not([src])").data()).doesNotContain("<", ">", "&", "\u2028");
        assertThat(PressedPages.thing(pages.page("local/index.html"), "CollectionPage")
                        .path("mainEntity")
                        .path("itemListElement")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo(set);
    }

    @Test
    void searchEnginesAreToldSoraniAsKurdish() {
        PressedPages pages = pages(Newsroom.minimal(folder)
                .file("site.yml", SITE + "rules: {missing-words: off}\n")
                .article("local/story.md", "headline: H\npublished: 2026-11-19", "Text.\n")
                .article("local/story.ckb.md", "headline: هەواڵ\npublished: 2026-11-19", "دەق.\n")
                .article("local/story.gsw.md", "headline: G\npublished: 2026-11-19", "Text.\n"));
        Document sorani = pages.page("ckb/local/2026/11/story/index.html");
        assertThat(sorani.selectFirst("html").attr("lang")).isEqualTo("ckb");
        assertThat(sorani.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(sorani.select("link[hreflang]").eachAttr("hreflang")).containsExactly("ku", "en", "x-default");
        assertThat(PressedPages.story(sorani).path("inLanguage").asString()).isEqualTo("ckb");
        assertThat(PressedPages.meta(sorani, "og:locale")).containsExactly("ckb_IQ");
    }

    @Test
    void aLongQuarrelIsCountedWholeAndToldInPart() throws IOException {
        Newsroom newsroom =
                Newsroom.minimal(folder).article("local/story.md", "headline: H\npublished: 2026-11-19", "Text.\n");
        for (int i = 1; i <= Remarks.MOST + 5; i++) {
            String parent = i % 2 == 0 ? "_parent: c" + (i - 1) + "\n" : "";
            newsroom.file(
                    "content/local/comments/story/c%02d.yml".formatted(i),
                    "_id: c" + i + "\n" + parent + "name: Reader\nemail: 0123456789abcdef0123456789abcdef\n"
                            + "message: \"One *word*,\\n\\nand [another](https://reader.example/).\"\ndate: "
                            + (1795219200 + i) + "\n");
        }
        Document page = pages(newsroom).page("local/2026/11/story/index.html");
        JsonNode story = PressedPages.story(page);
        assertThat(Vocabulary.released().judge(PressedPages.linkedData(page))).isEmpty();
        assertThat(story.path("commentCount").asInt()).isEqualTo(Remarks.MOST + 5);
        assertThat(story.path("comment")).hasSize(Remarks.MOST);
        assertThat(story.path("comment").path(0).path("text").asString()).isEqualTo("One word,\nand another.");
        assertThat(story.path("comment").path(1).path("parentItem").path("@id").asString())
                .isEqualTo(URL + "local/2026/11/story/#comment-c1");
        assertThat(page.html()).doesNotContain("0123456789abcdef");
    }

    @Test
    void howManyReadersLikeAnArticleIsNoRatingOfIt() {
        PressedPages pages = pages(Newsroom.minimal(folder)
                .file("site.yml", SITE + "rating: {endpoint: \"https://post.example.org/r\"}\n")
                .article("local/story.md", "headline: H\npublished: 2026-11-19", "Text.\n"));
        Document page = pages.page("local/2026/11/story/index.html");
        assertThat(page.select(".rating")).isNotEmpty();
        assertThat(PressedPages.linkedData(page).toString()).doesNotContain("ating", "comment");
    }

    @Test
    void whatNobodySignsIsByThePublisher() {
        PressedPages pages = pages(Newsroom.minimal(folder)
                .file("site.yml", SITE + "organisation: {name: Test Trust, noBylinesPolicy: \"/about/#names\"}\n")
                .file("content/pages/about.md", "---\nheadline: About\n---\n\n## Names\n\nText.\n")
                .article("local/story.md", "headline: H\npublished: 2026-11-19", "Text.\n"));
        JsonNode authors =
                PressedPages.story(pages.page("local/2026/11/story/index.html")).path("author");
        assertThat(authors).hasSize(1);
        assertThat(authors.path(0).path("name").asString()).isEqualTo("Test Trust");
        assertThat(authors.path(0).path("noBylinesPolicy").asString()).isEqualTo(URL + "about/#names");
    }

    @Test
    void aPolicyThatReadersDoNotSeeIsNotToldOf() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .file("site.yml", SITE + "organisation: {ethicsPolicy: /qzethics/}\n")
                .file(
                        "content/pages/qzethics.md",
                        "---\nheadline: Ethics\npublished: 2026-11-20\nembargo: 2026-11-22T12:00:00Z\n---\n\nText.\n")
                .article("local/story.md", "headline: H\npublished: 2026-11-19", "Text.\n");
        assertThat(newsroom.at("2026-11-22T11:59:59Z").problems()).isEmpty();
        assertThat(String.join("\n", newsroom.site().values())).doesNotContain("qzethics");
        assertThat(newsroom.at("2026-11-22T12:00:00Z").problems()).isEmpty();
        assertThat(PressedPages.thing(
                                new PressedPages(newsroom.site(), URL).page("index.html"), "NewsMediaOrganization")
                        .path("ethicsPolicy")
                        .asString())
                .isEqualTo(URL + "qzethics/");
    }

    @Test
    void aTranslationThatReadersDoNotSeeIsNotToldOf() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .article("local/story.md", "headline: H\npublished: 2026-11-19", "Text.\n")
                .article(
                        "local/story.ar.md",
                        "headline: خبر\npublished: 2026-11-19\nembargo: 2026-11-22T12:00:00Z",
                        "نص.\n");
        assertThat(newsroom.at("2026-11-22T11:59:59Z").problems()).isEmpty();
        String before = newsroom.page("local/2026/11/story/index.html");
        assertThat(before).doesNotContain("hreflang", "workTranslation", "/ar/", "og:locale:alternate");
        assertThat(newsroom.at("2026-11-22T12:00:00Z").problems()).isEmpty();
        assertThat(newsroom.page("local/2026/11/story/index.html"))
                .contains("hreflang=\"ar\"", "workTranslation", "/ar/", "og:locale:alternate");
    }

    private static PressedPages pages(Newsroom newsroom) {
        assertThat(newsroom.problems()).isEmpty();
        return new PressedPages(newsroom.site(), URL);
    }
}
