package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.model.Origin;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void articlesPagesAndOtherFilesAreToldApartAndSorted() throws IOException {
        put("local/bridge.md", "");
        put("Zoo.MD", "");
        put("pages/about.md", "");
        put("local/pages/inner.md", "");
        put("local/bridge.jpg", "");
        put("sections.yml", "");
        put("local/bridge/comments/1.yml", "");
        put("local/bridge/comments/note.md", "");
        put(".git/HEAD.md", "");
        put("local/.DS_Store", "");
        ContentFolder content = scan();
        assertThat(content.articles()).containsExactly("Zoo.MD", "local/bridge.md", "local/pages/inner.md");
        assertThat(content.pages()).containsExactly("pages/about.md");
        assertThat(content.files()).containsExactly("local/bridge.jpg", "sections.yml");
        assertThat(said()).isEmpty();
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.md"), "---\n---\n", UTF_8);
        put("a.md", "");
        Files.createSymbolicLink(content().resolve("out.md"), outside);
        Files.createSymbolicLink(content().resolve("up"), folder);
        Files.createSymbolicLink(content().resolve("loop"), content());
        Files.createSymbolicLink(content().resolve("gone.md"), folder.resolve("nothing"));
        Files.createSymbolicLink(content().resolve("b.md"), content().resolve("a.md"));
        assertThat(scan().articles()).containsExactly("a.md", "b.md");
        assertThat(said())
                .containsExactly(
                        "content/gone.md error unreadable-file: this link leads nowhere; remove it or put the file in its"
                                + " place",
                        "content/loop error link-out-of-folder: this link leads to a folder, and only links to files are"
                                + " followed; put the files themselves in its place",
                        "content/out.md error link-out-of-folder: this link leads out of content/; put the file itself in"
                                + " its place",
                        "content/up error link-out-of-folder: this link leads out of content/; put the file itself in its"
                                + " place");
    }

    @Test
    void namesThatDifferOnlyInCaseOrFormClash() throws IOException {
        put("a/Straße.md", "");
        put("a/STRASSE.md", "");
        put("caf\u00e9.md", "");
        put("cafe\u0301.md", "");
        put("Local/one.md", "");
        put("local/two.md", "");
        put("b/same.md", "");
        put("c/same.md", "");
        scan();
        assertThat(said())
                .containsExactly(
                        "content/a/Straße.md error name-clash: this name and content/a/STRASSE.md differ only in case or in"
                                + " the form of their letters; rename one of them",
                        "content/caf\u00e9.md error name-clash: this name and content/cafe\u0301.md differ only in case or"
                                + " in the form of their letters; rename one of them",
                        "content/local error name-clash: this name and content/Local differ only in case or in the form of"
                                + " their letters; rename one of them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con.md",
                "LPT1.jpg",
                "aux/a.md",
                "a:b.md",
                "what?.md",
                "a\\b.md",
                "say \"no\".jpg",
                "a\u0001.md",
                "dot./a.md",
                "space /a.md"
            })
    void aNameThatSomeSystemCannotStoreIsReported(String name) throws IOException {
        put(name, "");
        scan();
        assertThat(problems.sorted()).hasSize(1).allMatch(problem -> problem.toString()
                .contains("unportable-name"));
    }

    @Test
    void aNameThatIsTooLongIsReportedAndOneByteLessIsNot() throws IOException {
        put("a".repeat(197) + ".md", "");
        put("b".repeat(196) + ".md", "");
        scan();
        assertThat(said())
                .containsExactly(
                        "content/" + "a".repeat(197) + ".md error unportable-name: this name has 200 bytes or more"
                                + " in UTF-8; rename it, best with letters, digits and hyphens only");
    }

    @Test
    void namesOfFilesThatAreNotPublishedMayBeAnything() throws IOException {
        put("notes: what?.txt", "");
        scan();
        assertThat(said()).isEmpty();
    }

    @Test
    void anArticleIsCutAtTheLinesOfHyphens() throws IOException {
        ArticleFile article = read("---\nheadline: Bridge\nkicker: Übersicht\n---\nText.\n\n---\nMore.\n");
        assertThat(article.path()).isEqualTo("a.md");
        assertThat(article.file()).isEqualTo("content/a.md");
        assertThat(article.frontMatter()).isEqualTo("headline: Bridge\nkicker: Übersicht\n");
        assertThat(article.frontMatterLine()).isEqualTo(2);
        assertThat(article.bodyLine()).isEqualTo(5);
        assertThat(body(article)).isEqualTo("Text.\n\n---\nMore.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nheadline: Ü\n---\nText\n",
                "\uFEFF---\nheadline: Ü\n---\nText\n",
                "---\r\nheadline: Ü\r\n---\r\nText\r\n",
                "---\rheadline: Ü\r---\rText\r",
                "\uFEFF---\r\nheadline: Ü\n---\rText\r\n"
            })
    void byteOrderMarkAndLineEndsChangeNothing(String text) throws IOException {
        ArticleFile article = read(text);
        assertThat(article.frontMatter()).isEqualTo("headline: Ü\n");
        assertThat(article.digest())
                .isEqualTo(read("---\nheadline: Ü\n---\nText\n").digest());
        put("a.md", text);
        assertThat(body(article)).isEqualTo("Text\n");
    }

    @Test
    void theClosingLineMayBeFullStopsAndTheFileMayEndThere() throws IOException {
        assertThat(body(read("--- \nheadline: x\n...\t\nText"))).isEqualTo("Text");
        assertThat(body(read("---\nheadline: x\n---"))).isEmpty();
        assertThat(read("---\n---\n").frontMatter()).isEmpty();
    }

    @Test
    void theDigestIsTheSha256OfTheNormalisedText() throws IOException {
        assertThat(read("---\r\n---\r\nabc").digest()).isEqualTo(TextFile.digest("---\n---\nabc".getBytes(UTF_8)));
        assertThat(TextFile.digest("abc".getBytes(UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void missingFrontMatterIsReportedWithARemedy() throws IOException {
        refuse("Just text\n");
        refuse("");
        refuse("----\na: b\n---\n");
        refuse("+++\ntitle = \"x\"\n+++\n");
        refuse("---\nheadline: x\n\nText\n");
        assertThat(said())
                .containsExactly(
                        "content/a.md:1:1 error missing-front-matter: the front matter that begins here never ends; put a"
                                + " line of --- between it and the text",
                        "content/a.md:1:1 error missing-front-matter: this does not begin with a line of ---; begin with"
                                + " ---, lines such as `headline: Bridge reopens`, and a second ---",
                        "content/a.md:1:1 error missing-front-matter: this does not begin with a line of ---; turn the TOML"
                                + " between the lines of +++ into YAML between lines of ---");
    }

    @Test
    void aByteThatIsNotUtf8IsReportedAtItsLineAndColumn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\uFEFF---\r\nheadline: caf\u00e9 \uD83D\uDEA2 ".getBytes(UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes(" b\r\n---\r\n".getBytes(UTF_8));
        refuse(bytes.toByteArray());
        assertThat(said())
                .containsExactly(
                        "content/a.md:2:18 error unreadable-file: this byte is not UTF-8: 0xE9; save the file in"
                                + " UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5000, 8190, 8191, 8192, 100_000})
    void aWrongByteIsFoundWhereverItLies(int before) throws IOException {
        byte[] text = ("---\n---\né" + "x".repeat(before) + "\n??").getBytes(UTF_8);
        text[text.length - 1] = (byte) 0xC3;
        refuse(text);
        assertThat(problems.sorted().get(0).place().toString()).isEqualTo("content/a.md:4:2");
    }

    @Test
    void aNulIsReportedAtItsPlace() throws IOException {
        refuse("---\nheadline: a\0b\n---\n");
        assertThat(said())
                .containsExactly("content/a.md:2:12 error unreadable-file: there is a NUL character here; delete it");
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        refuse(("---\n---\n" + "x\n".repeat(5 * 512 * 1024)).getBytes(UTF_8));
        refuse(("---\n---\n" + "x".repeat(1024 * 1024 + 1)).getBytes(UTF_8));
        refuse(("---\n" + "a: b\n".repeat(13_200) + "---\n").getBytes(UTF_8));
        assertThat(said())
                .containsExactly(
                        "content/a.md error file-too-large: this has more than 5 MiB; split it into several files",
                        "content/a.md:2:1 error file-too-large: the front matter has more than 64 KiB; move what is text"
                                + " below the second line of ---",
                        "content/a.md:3:1 error file-too-large: this line has more than 1 MiB; break it into several"
                                + " lines");
    }

    @Test
    void whatIsJustNotTooLargeIsRead() throws IOException {
        assertThat(read("---\n---\n" + "x".repeat(1024 * 1024)).bodyLine()).isEqualTo(3);
        assertThat(read("---\n" + "a".repeat(64 * 1024 - 1) + "\n---\n").bodyLine())
                .isEqualTo(4);
    }

    @Test
    void aFileThatVanishedIsReported() throws IOException {
        put("a.md", "");
        ContentFolder content = scan();
        Files.delete(content().resolve("a.md"));
        assertThat(content.read("a.md", problems)).isNull();
        assertThat(said()).containsExactly("content/a.md error unreadable-file: this file is missing; put it there");
    }

    @Test
    void aBodyThatChangedInBetweenIsNotUsed() throws IOException {
        ArticleFile article = read("---\n---\nText");
        put("a.md", "---\n---\nTaxt");
        assertThatThrownBy(() -> body(article))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("content/a.md was changed while the site was built");
    }

    private Path content() {
        return folder.resolve("content");
    }

    private void put(String path, String text) throws IOException {
        Path file = content().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }

    private ContentFolder scan() throws IOException {
        return ContentFolder.scan(content(), "content", problems);
    }

    private ArticleFile read(String text) throws IOException {
        put("a.md", text);
        ArticleFile article = scan().read("a.md", problems);
        assertThat(said()).isEmpty();
        assertThat(article).isNotNull();
        return article;
    }

    private void refuse(String text) throws IOException {
        refuse(text.getBytes(UTF_8));
    }

    private void refuse(byte[] text) throws IOException {
        put("a.md", "");
        Files.write(content().resolve("a.md"), text);
        assertThat(scan().read("a.md", problems)).isNull();
    }

    private String body(ArticleFile article) throws IOException {
        return scan().readBody(new Origin(article.path(), article.file(), article.bodyLine(), article.digest()));
    }

    private List<String> said() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
