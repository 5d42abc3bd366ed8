package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers say, from their files to the page. */
class DiscussionTest {
    private static final String FORM = "comments: {endpoint: 'https://post.example.org/c', closeAfterDays: 14}\n";

    @TempDir
    Path folder;

    @Test
    void repliesStandBelowWhatTheyAnswerAndTheFourthBesideTheThird() {
        Newsroom newsroom = newsroom("");
        for (int i = 1; i <= 4; i++) {
            comment(newsroom, "c" + i, i == 1 ? null : "c" + (i - 1), "2026-11-20T0" + i + ":00:00Z");
        }

        Document page = page(newsroom);

        assertThat(page.select(".comments > .thread > li > .thread > li > .thread > li > .comment")
                        .eachAttr("id"))
                .containsExactly("comment-c3", "comment-c4");
        assertThat(page.select("#comment-c4 .answers a").attr("href")).isEqualTo("#comment-c3");
        assertThat(page.select("a[href=#comments]").text()).isEqualTo("4 comments");
    }

    @Test
    void aCommentOfTomorrowIsNotYetThereAndItsReplyStandsByItself() {
        Newsroom newsroom = newsroom("");
        comment(newsroom, "later", null, "2026-11-23T00:00:00Z");
        comment(newsroom, "reply", "later", "2026-11-21T00:00:00Z");

        assertThat(page(newsroom).select(".comment").eachAttr("id")).containsExactly("comment-reply");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, '', true, false",
        "2026-11-01, '', false, true",
        "2026-11-01, open, true, false",
        "2026-11-20, closed, false, true"
    })
    void aDiscussionIsOpenClosedOrClosesWithAge(String published, String state, boolean form, boolean sentence) {
        Newsroom newsroom = newsroom(FORM, published, state.isEmpty() ? "" : "\ncomments: " + state);

        Document page = page(newsroom);

        assertThat(page.select("form.write").isEmpty()).isNotEqualTo(form);
        assertThat(page.select(".comments .closed").isEmpty()).isNotEqualTo(sentence);
    }

    @Test
    void nothingIsShownWhereCommentsAreOffOrNobodyAsks() {
        assertThat(page(newsroom(FORM, "2026-11-20", "\ncomments: off")).select(".comments, a[href=#comments]"))
                .isEmpty();
        assertThat(page(newsroom("")).select(".comments, .rating")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, لا تعليقات", "1, تعليق واحد", "2, تعليقان", "3, 3 تعليقات", "11, 11 تعليقًا", "100, 100 تعليق"})
    void commentsAreCountedInTheReadersGrammar(int number, String said) {
        Newsroom newsroom = newsroom(FORM, "2026-11-20", "\nlanguage: ar");
        for (int i = 0; i < number; i++) {
            comment(newsroom, "c" + i, null, "2026-11-20T06:00:00Z");
        }

        assertThat(Jsoup.parse(page(newsroom, "ar/local/2026/11/bridge/index.html"))
                        .select("#comments h2")
                        .text()
                        .replace('٣', '3')
                        .replace('١', '1')
                        .replace('٠', '0'))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1500, true", "1501, false"})
    void aCommentMayBeAsLongAsTheFormAllows(int length, boolean shown) {
        Newsroom newsroom = newsroom("");
        newsroom.file(
                "content/comments/local/bridge/entry1.yml",
                "name: Mattis\ndate: 1795000000\nmessage: " + "😀".repeat(length / 2) + "x".repeat(length % 2) + "\n");
        assertThat(newsroom.build().failed()).isFalse();
        assertThat(newsroom.page("local/2026/11/bridge/index.html").contains("😀"))
                .isEqualTo(shown);
    }

    @Test
    void aTallyAndSingleAnswersAreCountedTogether() {
        Newsroom newsroom = newsroom("rating: {endpoint: 'https://post.example.org/r'}\n");
        assertThat(page(newsroom).select(".tally").text()).isEqualTo("No reader has answered yet");

        newsroom.file("content/local/ratings/bridge.yml", "yes: 11\nno: 1\n");
        newsroom.file("content/ratings/local/bridge/entry1.yml", "_id: v1\nrating: 'yes'\ndate: 1795000000\n");
        assertThat(page(newsroom).select(".tally").text()).isEqualTo("12 readers said yes, 1 said no");
    }

    private Newsroom newsroom(String settings) {
        return newsroom(settings, "2026-11-20", "");
    }

    private Newsroom newsroom(String settings, String published, String more) {
        return Newsroom.minimal(folder)
                .file("site.yml", "name: The Test Courier\nurl: https://courier.example.org/\n" + settings)
                .article("local/bridge.md", "headline: Bridge reopens\npublished: " + published + more, "Text.\n");
    }

    private static void comment(Newsroom newsroom, String id, String parent, String date) {
        newsroom.file(
                "content/local/comments/bridge/" + id + ".yml",
                "_id: " + id + "\n" + (parent == null ? "" : "_parent: " + parent + "\n")
                        + "name: Mattis\nmessage: Text.\ndate: " + date + "\n");
    }

    private static Document page(Newsroom newsroom) {
        return Jsoup.parse(page(newsroom, "local/2026/11/bridge/index.html"));
    }

    private static String page(Newsroom newsroom, String path) {
        assertThat(newsroom.problems()).isEmpty();
        return newsroom.page(path);
    }
}
