package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.model.HtmlPolicy;
import dev.broadsheet.model.Photograph;
import dev.broadsheet.model.Picture;
import dev.broadsheet.page.Heading;
import dev.broadsheet.page.Part;
import dev.broadsheet.problem.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
    @Test
    void problemsStandAtTheirLineAndColumnInTheFile() {
        Desk desk = Desk.of(HtmlPolicy.SAFE);
        desk.read(
                """
                A [dead](missing.md) link.

                > - quoted 😀 [bad](javascript:x)
                >   ![gone](missing.jpg)

                | a [dead](missing-too.md) |
                |---|

                <p>
                <a href="missing-raw.md">raw</a>

                [r] and [empty]()

                [r]: missing-reference.md
                """);
        assertThat(desk.problems())
                .extracting(problem -> problem.split(": ")[0])
                .containsExactly(
                        "content/local/bridge.md:7:10 error dead-link",
                        "content/local/bridge.md:9:20 error forbidden-address",
                        "content/local/bridge.md:10:13 error missing-picture",
                        "content/local/bridge.md:12:12 error dead-link",
                        "content/local/bridge.md:16:1 error dead-link",
                        "content/local/bridge.md:18:17 error dead-link",
                        "content/local/bridge.md:20:6 error dead-link");
    }

    @Test
    void aProblemSaysWhatIsWrongAndWhatToDo() {
        Desk desk = Desk.of(HtmlPolicy.SAFE);
        assertThat(desk.html("[call](JavaScript:x)")).isEqualTo("<p>call</p>\n");
        assertThat(desk.problems())
                .containsExactly(
                        "content/local/bridge.md:7:8 error forbidden-address: the address \"JavaScript:x\" uses"
                                + " the scheme \"javascript:\"; use http, https, mailto or tel, or the path of a file");
    }

    @Test
    void aReadingKnowsItsAnchorsReferencesPicturesAndHeadings() {
        Reading reading = Desk.of(HtmlPolicy.SAFE)
                .read(
                        """
                        # One

                        [a](../b/budget.md#why) [out](https://example.org) <b id="own">x</b>

                        ![](queue.jpg)

                        ## *Two* & "three"

                        Note.[^n]

                        [^n]: Here.
                        """);
        assertThat(reading.anchors())
                .containsExactlyInAnyOrder("one", "own", "two-three", "fnref-1", "fn-1", "footnotes");
        assertThat(reading.references())
                .containsExactly(new Reading.Reference(
                        new Place("content/local/bridge.md", 9, 5), "../b/budget.md#why", "/local/budget/", "why"));
        assertThat(reading.pictures())
                .containsExactly(Photograph.of(Picture.Root.CONTENT, "local/queue.jpg", "", 0, 640, 480));
        assertThat(reading.text().headings())
                .containsExactly(new Heading(2, "one", "One"), new Heading(3, "two-three", "Two & “three”"));
    }

    @Test
    void figuresSplitTheMarkupAroundThem() {
        List<Part> parts = Desk.of(HtmlPolicy.SAFE)
                .read("One.\n\n- ![](a.jpg)\n- ![](b.jpg)\n\n![](c.jpg)")
                .text()
                .parts();
        assertThat(parts)
                .extracting(
                        part -> part.figure() == null ? "markup" : part.figure().src())
                .containsExactly("markup", "/courier/a.jpg", "markup", "/courier/b.jpg", "markup", "/courier/c.jpg");
        assertThat(Desk.of(HtmlPolicy.SAFE).read("").text().parts()).isEmpty();
    }

    @Test
    void readersWordsAreCounted() {
        String text =
                """
                # Two words

                The *un*believable `code` isn't — [a link](x.md), ![not this](a.png).

                ```
                not these words
                ```

                - one
                - two

                | three | four |
                |-------|------|
                | five  | six  |

                <p>raw words</p>

                Note[^1].

                [^1]: Seven eight.
                """;
        // 2 + The unbelievable code isn't a link (6) + 2 + 4 + 2 raw + Note + Footnotes + 2
        assertThat(Desk.of(HtmlPolicy.SAFE).read(text).text().words()).isEqualTo(20);
    }

    @Test
    void headingsStandBelowTheHeadlineAndSkipNoLevel() {
        assertThat(levels("# a\n## b\n###### c\n# d")).containsExactly(2, 3, 4, 2);
        assertThat(levels("## a\n### b\n# c")).containsExactly(2, 3, 2);
        assertThat(levels("#### a\n# c")).containsExactly(2, 2);
        assertThat(levels("### a\n### b\n##### c\n##### d")).containsExactly(2, 2, 3, 3);
    }

    private static List<Integer> levels(String markdown) {
        return Desk.of(HtmlPolicy.SAFE).read(markdown).text().headings().stream()
                .map(Heading::level)
                .toList();
    }

    @Test
    void noIdIsGivenTwice() {
        Document page = Jsoup.parse(Desk.of(HtmlPolicy.SAFE)
                .html(
                        "# fn-1\n# a\n# a\n# a-2\n# a\n# Footnotes\n<b id=a>x</b> <b id=c>y</b>\n\n# c\n\nx[^1] y[^1]\n\n[^1]:"
                                + " z"));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().contains("a", "a-2", "a-2-2", "a-3", "c", "c-2");
        page.select("a[href^=#]")
                .forEach(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    }

    /** What the writer itself makes is known to the safe policy: a harmless tag elsewhere changes nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"quotes", "figures", "footnotes", "tables", "links", "headings"})
    void thePolicyKeepsEverythingThatTheWriterMakes(String fixture) throws IOException {
        Path file = Path.of("src", "test", "resources", "markdown", fixture + ".en.md");
        String markdown = Files.readString(file, StandardCharsets.UTF_8) + "\n\n1. `x`\n\n3) y  \n   z ~~w~~\n\n---\n";
        Document untouched = Jsoup.parse(Desk.of(HtmlPolicy.TRUSTED).html(markdown + "\n<p>end</p>\n"));
        Document judged = Jsoup.parse(Desk.of(HtmlPolicy.SAFE).html(markdown + "\n<p>end</p>\n"));
        assertThat(elements(judged)).isEqualTo(elements(untouched));
        assertThat(judged.text()).isEqualTo(untouched.text());
    }

    private static List<String> elements(Document page) {
        return page.body().getAllElements().stream()
                .map(element -> element.tagName() + element.attributes().asList())
                .map(element -> element.replace("%28", "(").replace("%29", ")")) // the sanitiser's spelling
                .toList();
    }

    @Test
    void aTrustedAuthorsHtmlStaysAsItIsButForItsLinks() {
        Desk desk = Desk.of(HtmlPolicy.TRUSTED);
        assertThat(
                        desk.html(
                                """
                                <div style="color:red" onclick='x()'>
                                <a class=x href='a.md'>a</a> <a href=b.md>b</a> <a href="javascript:x">c</a>
                                <img src=a.png> <!-- <a href="missing.md"> -->
                                <script>"<a href='missing.md'>"</script>
                                </div>
                                """))
                .isEqualTo(
                        """
                        <div style="color:red" onclick='x()'>
                        <a class=x href="/courier/local/a/">a</a> <a href="/courier/local/b/">b</a> <a href="javascript:x">c</a>
                        <img src="/courier/a.png"> <!-- <a href="missing.md"> -->
                        <script>"<a href='missing.md'>"</script>
                        </div>
                        """);
        assertThat(desk.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = HtmlPolicy.class,
            names = {"TRUSTED", "SAFE"})
    void theWordsOfAPictureStandForItWhenItIsMissing(HtmlPolicy policy) {
        Desk desk = Desk.of(policy);
        assertThat(desk.html("Text ![*a* & b](missing.png) and <img src=\"missing.png\" alt=\"c &lt; d\"> more."))
                .isEqualTo("<p>Text a &amp; b and c &lt; d more.</p>\n");
        assertThat(desk.problems()).hasSize(2);
    }

    @Test
    void whatIsOpenIsClosedAndWhatClosesNothingGoes() {
        Desk desk = Desk.of(HtmlPolicy.SAFE);
        assertThat(desk.html("A <b>bold <i>start</b> here</i>.\n\nNext </p></div> paragraph."))
                .isEqualTo("<p>A <b>bold <i>start</i></b> here.</p>\n<p>Next  paragraph.</p>\n");
    }

    @Test
    void labelsAreMatchedAlikeOnEveryMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Desk.plain().html("[TITLE] [Title] [ẞ]\n\n[title]: /a\n[SS]: /b"))
                    .isEqualTo("<p><a href=\"/a\">TITLE</a> <a href=\"/a\">Title</a> <a href=\"/b\">ẞ</a></p>\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(HtmlPolicy.class)
    void oneRendererServesManyThreads(HtmlPolicy policy) {
        Desk desk = Desk.of(policy);
        String text = "# A \"b\"\n\n[x](y.md) <b>z</b> *w*[^1]\n\n![](p.png)\n\n|a|\n|-|\n|b|\n\n[^1]: n";
        String expected = desk.html(text);
        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(i -> desk.html(text))
                        .distinct())
                .containsExactly(expected);
    }

    @Test
    void aTextTooDeepForTheStackIsOneProblem() throws InterruptedException {
        Desk desk = Desk.of(HtmlPolicy.SAFE);
        Reading[] reading = new Reading[1];
        Thread shallow = new Thread(
                null,
                () -> reading[0] = desk.read("[a](".repeat(5) + "*a **a ".repeat(4000) + "b" + " a** a*".repeat(4000)),
                "shallow",
                256 * 1024);
        shallow.start();
        shallow.join();
        assertThat(reading[0].text().parts()).isEmpty();
        assertThat(desk.problems())
                .containsExactly("content/local/bridge.md error markdown-too-deep: this text nests too deep to be"
                        + " rendered; take out long runs of brackets, quotes or list marks");
    }

    @Test
    void aLineThatNestsTooDeepIsOneProblemAtItsPlace() {
        Desk desk = Desk.of(HtmlPolicy.SAFE);
        assertThat(desk.read("Fine.\n\n" + "- > 1. ".repeat(40) + "deep").text().parts())
                .isEmpty();
        assertThat(desk.problems()).hasSize(1);
        assertThat(desk.problems().get(0)).startsWith("content/local/bridge.md:9:1 error markdown-too-deep: ");
        Desk calm = Desk.of(HtmlPolicy.SAFE);
        assertThat(calm.html("- ".repeat(200) + "\n\n" + "1".repeat(300) + "\n\n" + "> ".repeat(99) + "x"))
                .startsWith("<hr>\n<p>111");
        assertThat(calm.problems()).isEmpty();
    }

    @Test
    void typographyLeavesAddressesAndMarkupAlone() {
        assertThat(Desk.of(HtmlPolicy.SAFE).html("https://example.org/a--b...c and <b title=\"a -- b\">c -- d</b>"))
                .isEqualTo("<p><a href=\"https://example.org/a--b...c\">https://example.org/a--b...c</a> and "
                        + "<b title=\"a -- b\">c – d</b></p>\n");
    }

    @Test
    void everyLinkIsAskedForOnceWithItsEscapesUndone() {
        Reading reading =
                Desk.of(HtmlPolicy.SAFE).read("[a](b\\_c.md) [d](<e f.md#g>) [h](caf&eacute;.md) [i](%20j.md)");
        assertThat(reading.references())
                .extracting(Reading.Reference::written, Reading.Reference::fragment)
                .containsExactly(
                        tuple("b_c.md", null), tuple("e f.md#g", "g"), tuple("café.md", null), tuple("%20j.md", null));
    }
}
