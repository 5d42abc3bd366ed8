package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers may not see is in no byte of the site: no list, count, neighbour, related story or picture. */
class WithholdingTest {
    private static final List<String> TOKENS = List.of(
            "qzheadline",
            "qzkicker",
            "qzreader",
            "qzcomment",
            "qzmail",
            "987,654",
            "qzstandfirst",
            "qzdateline",
            "qzslug",
            "qzauthor",
            "qzrole",
            "qztopic",
            "qzcaption",
            "qzcredit",
            "qzalt",
            "qzpicture",
            "qzpixels",
            "qzbody",
            "qzheading",
            "qzbox",
            "qzevent",
            "qzquestion",
            "qzquote",
            "qzplate",
            "qzembed",
            "qzsound",
            "qzalias",
            "qzcorrection",
            "qzseries",
            "qzextra",
            "qzbeside",
            "qzshared",
            "qzsection",
            "qzfile",
            "qznote");

    /** Extra is for a newsroom's own templates, the default theme shows none of it; notes are for editors. */
    private static final List<String> UNSEEN = List.of("qzmail", "qzextra", "qznote");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "published: 2026-11-20T06:00:00Z\ndraft: true",
                "published: 2026-11-22T12:00:01Z",
                "published: 2026-11-20T06:00:00Z\nembargo: 2026-11-22T13:00:01+01:00",
                "published: 2026-11-20T06:00:00Z\nexpires: 2026-11-22T12:00:00Z"
            })
    void nothingOfAWithheldArticleIsInTheSite(String release) {
        Newsroom newsroom = newsroom(release);
        assertThat(newsroom.problems()).isEmpty();
        assertNothingLeaks(newsroom.site());
        assertThat(newsroom.page("local/index.html")).contains("Open story");
        assertThat(newsroom.has("corrections/index.html"))
                .as("a list of corrections with nothing to list")
                .isFalse();
    }

    @Test
    void nothingStaysBehindWhenAStoryIsWithdrawnAndItAppearsWhenItsTimeHasCome() {
        Newsroom newsroom = newsroom("published: 2026-11-20T06:00:00Z\nembargo: 2026-11-22T12:00:00Z");
        assertThat(newsroom.at("2026-11-22T11:59:59Z").problems()).isEmpty();
        assertNothingLeaks(newsroom.site());

        assertThat(newsroom.at("2026-11-22T12:00:00Z").problems()).isEmpty();
        String everything = everything(newsroom.site());
        for (String token : TOKENS) {
            assertThat(everything.contains(token)).as(token).isEqualTo(!UNSEEN.contains(token));
        }

        hidden(newsroom, "published: 2026-11-20T06:00:00Z\ndraft: true").build();
        assertNothingLeaks(newsroom.site());
        assertThat(newsroom.site().keySet())
                .as("renditions from the cache")
                .noneMatch(path -> path.startsWith("pictures/"));
    }

    @Test
    void nothingStaysBehindOfPicturesThatAreShownAsTheyAre() {
        Newsroom newsroom = newsroom("published: 2026-11-20T06:00:00Z\nexpires: 2026-11-22T12:00:00Z");
        newsroom.file("site.yml", newsroom.read("site.yml") + "images: {renditions: none}\n");
        assertThat(newsroom.at("2026-11-22T11:59:59Z").problems()).isEmpty();
        assertThat(everything(newsroom.site())).contains("qzpicture", "qzpixels", "qzbeside", "qzplate", "qzshared");

        assertThat(newsroom.at("2026-11-22T12:00:00Z").problems()).isEmpty();
        assertNothingLeaks(newsroom.site());
    }

    @Test
    void aPreviewShowsEverything() {
        Newsroom newsroom =
                newsroom("published: 2026-11-20T06:00:00Z\ndraft: true").with(null, true, false);
        assertThat(newsroom.problems()).isEmpty();
        assertThat(everything(newsroom.site())).contains("qzheadline").contains("qzpicture");
    }

    private Newsroom newsroom(String release) {
        Newsroom newsroom = Newsroom.minimal(folder)
                .file(
                        "site.yml",
                        """
                        name: The Test Courier
                        url: https://courier.example.org/
                        feeds:
                          atom: true
                          partners: [{name: Meridian}, {name: Short, text: excerpt, pictures: false}]
                        exports: {ninjs: true}
                        llms: true
                        """)
                .article(
                        "local/open.md",
                        "headline: Open story\npublished: 2026-11-19\nbyline: Amina Diallo\ntopics: [Transport]",
                        "Text.\n")
                .article(
                        "local/newer.md",
                        "headline: Newer story\npublished: 2026-11-21\nbyline: Amina Diallo\ntopics: [Transport]",
                        "Text.\n")
                .file(
                        "content/redirects.yml",
                        "# qznote\n/old/: /local/2026/11/open/\n/taken/: {removed: {reason: A reason for readers.}}\n")
                .file("content/qzsection/qzpicture.png", TestPictures.pngWith("qzpixels", 9, 9, 0x112233))
                .file("content/qzsection/qzbeside.png", TestPictures.png(9, 9, 0x332211))
                .file("content/qzsection/qzplate.png", TestPictures.png(9, 9, 0x113322))
                .file("static/qzsound.mp3", "qzsound")
                .file("static/images/qzshared.png", TestPictures.png(9, 9, 0x223311))
                .file(
                        "content/front.yml",
                        """
                        # qznote
                        lead: {story: qzsection/qzfile.md, until: 2026-11-30}
                        secondary: [local/open.md]
                        sections: [qzsection, local]
                        """);
        return hidden(newsroom, release);
    }

    private static Newsroom hidden(Newsroom newsroom, String release) {
        newsroom.file(
                        "content/qzsection/comments/qzfile/entry1.yml",
                        "name: Qzreader\nemail: qzmail\nmessage: Qzcomment.\ndate: 2026-11-20T06:00:00Z\n")
                .file("content/qzsection/ratings/qzfile.yml", "yes: 987654\n")
                .file(
                        "content/local/comments/open/entry1.yml",
                        "name: Mattis\nemail: qzmail@example.org\nmessage: Text.\ndate: 2026-11-20T06:00:00Z\n");
        return newsroom.article(
                "qzsection/qzfile.md",
                """
                headline: Qzheadline
                kicker: qzkicker
                standfirst: qzstandfirst
                dateline: qzdateline
                slug: qzslug
                byline: {name: Qzauthor, role: qzrole}
                topics: [Transport, Qztopic]
                image: qzpicture.png
                captions:
                  qzpicture.png: {caption: qzcaption, credit: qzcredit, alt: qzalt}
                aliases: [/qzalias/qzfile.html]
                corrections: [{date: 2026-11-20, text: qzcorrection}]
                series: qzseries
                extra: {note: qzextra}
                """
                        + release,
                "Text qzbody.\n\n## Qzheading\n\n![](qzbeside.png)\n\n![](/images/qzshared.png)\n\n"
                        + ":::factbox Qzbox\nText.\n:::\n:::timeline\n- **2019** Qzevent.\n:::\n"
                        + ":::qa\n**Qzquestion?**\n\nYes.\n:::\n:::pullquote Ida\nQzquote.\n:::\n"
                        + ":::gallery\n![](qzplate.png)\n:::\n:::embed https://qzembed.example/\n:::\n"
                        + ":::embed /qzsound.mp3\n:::\n");
    }

    private static void assertNothingLeaks(Map<String, String> site) {
        String everything = everything(site);
        for (String token : TOKENS) {
            assertThat(everything).as(token).doesNotContain(token);
        }
    }

    private static String everything(Map<String, String> site) {
        StringBuilder all = new StringBuilder();
        site.forEach(
                (path, bytes) -> all.append(path).append('\n').append(bytes).append('\n'));
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
