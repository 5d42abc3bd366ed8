package dev.broadsheet.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Language;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    private static final Language ENGLISH = new Language("en", false);

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private void given(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }

    private Theme theme() throws IOException {
        return Theme.of(folder, problems);
    }

    private Asset asset(Theme theme, String name) {
        return theme.assets().stream()
                .filter(asset -> asset.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Rule> rules() {
        return problems.sorted().stream().map(Problem::rule).toList();
    }

    @Test
    void theDefaultThemeIsWholeAndWithoutProblems() throws IOException {
        Theme theme = Theme.of(null, problems);

        assertThat(problems.sorted()).isEmpty();
        assertThat(theme.templates())
                .contains(
                        "404.ftlh",
                        "article.ftlh",
                        "author.ftlh",
                        "front.ftlh",
                        "index.ftlh",
                        "lib/layout.ftlh",
                        "list.ftlh",
                        "month.ftlh",
                        "redirect.ftlh",
                        "section.ftlh",
                        "standing.ftlh",
                        "topic.ftlh");
        assertThat(theme.languages()).contains("ar", "en");
        assertThat(theme.assets()).extracting(Asset::name).contains("favicon.svg", "site.css");
        assertThat(theme.file("article.ftlh")).isEqualTo("default-theme/article.ftlh");
    }

    @Test
    void theDefaultThemeIsTheSameWhenItTravelsInAJar() throws IOException {
        Path jar = folder.resolve("plugin with space.jar");
        List<ThemeFile> unpacked = PackagedTheme.files();
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (ThemeFile file : unpacked) {
                entries.putNextEntry(new JarEntry("dev/broadsheet/theme/" + file.name()));
                entries.write(file.bytes());
                entries.closeEntry();
            }
            entries.putNextEntry(new JarEntry("dev/broadsheet/theme/Theme.class"));
            entries.closeEntry();
            entries.putNextEntry(new JarEntry("META-INF/other.ftlh"));
            entries.closeEntry();
        }

        List<ThemeFile> packed =
                PackagedTheme.filesBeside(URI.create("jar:" + jar.toUri() + "!/dev/broadsheet/theme/article.ftlh")
                        .toURL());

        assertThat(packed)
                .extracting(ThemeFile::name)
                .hasSameElementsAs(unpacked.stream().map(ThemeFile::name).toList());
        assertThat(packed).allSatisfy(file -> assertThat(file.bytes())
                .isEqualTo(unpacked.stream()
                        .filter(other -> other.name().equals(file.name()))
                        .findFirst()
                        .orElseThrow()
                        .bytes()));
    }

    @Test
    void aNewsroomReplacesOneTemplateAndAddsAnother() throws IOException {
        Theme plain = Theme.of(null, problems);
        given("article.ftlh", "ours");
        given("lib/advert.ftlh", "new");

        Theme theme = theme();

        assertThat(theme.template("article.ftlh")).contains("ours");
        assertThat(theme.template("lib/advert.ftlh")).contains("new");
        assertThat(theme.template("front.ftlh")).isEqualTo(plain.template("front.ftlh"));
        assertThat(theme.template("nowhere.ftlh")).isEmpty();
        assertThat(theme.file("article.ftlh")).isEqualTo(folder.getFileName() + "/article.ftlh");
        assertThat(theme.digest()).matches("[0-9a-f]{64}").isNotEqualTo(plain.digest());
        assertThat(theme.digest()).isEqualTo(theme().digest());
    }

    @Test
    void aMissingWordComesFromTheWiderLanguageAndThenFromEnglish() throws IOException {
        given("messages/ar.properties", "related=ours");
        given("messages/ar-EG.properties", "skip=Egypt’s");
        given("messages/en.properties", "fresh=new word");

        Map<String, String> words = theme().messages(new Language("ar-EG", true));

        assertThat(words)
                .containsEntry("skip", "Egypt’s")
                .containsEntry("related", "ours")
                .containsEntry("archive", "الأرشيف")
                .containsEntry("fresh", "new word");
        assertThat(theme().messages(new Language("tlh", false))).isEqualTo(theme().messages(ENGLISH));
        assertThat(theme().languages()).containsExactly("ar", "ar-EG", "en");
    }

    @Test
    void assetsCarryAFingerprintOfTheirBytes() throws IOException {
        given("assets/site.css", "body{}");
        given("assets/fonts/text.woff2", "font");
        given("assets/LICENCE", "text");

        Theme theme = theme();

        assertThat(asset(theme, "site.css").path()).isEqualTo("/assets/site.7c98040a54.css");
        assertThat(asset(theme, "fonts/text.woff2").path()).matches("/assets/fonts/text\\.[0-9a-f]{10}\\.woff2");
        assertThat(asset(theme, "LICENCE").path()).matches("/assets/LICENCE\\.[0-9a-f]{10}");
    }

    @Test
    void styleSheetsCallOtherAssetsByTheirPublishedNames() throws IOException {
        given("assets/fonts/text.woff2", "font");
        given("assets/parts/base.css", "@font-face{src:url('../fonts/text.woff2')}");
        given(
                "assets/site.css",
                "@import \"parts/base.css\" print;\n/* url(gone.png) */\n"
                        + "a{b:url( fonts/text.woff2#x );c:url(data:,x);d:url(/y.png);e:url(#f);g:url(https://h.example/i)}");

        Theme theme = theme();
        String sheet = new String(asset(theme, "site.css").bytes(), UTF_8);
        String base = new String(asset(theme, "parts/base.css").bytes(), UTF_8);

        assertThat(problems.sorted()).isEmpty();
        assertThat(base).matches("@font-face\\{src:url\\('../fonts/text\\.[0-9a-f]{10}\\.woff2'\\)}");
        assertThat(sheet)
                .containsPattern("@import \"parts/base\\.[0-9a-f]{10}\\.css\" print;")
                .containsPattern("b:url\\( fonts/text\\.[0-9a-f]{10}\\.woff2#x")
                .contains(
                        "/* url(gone.png) */",
                        "c:url(data:,x)",
                        "d:url(/y.png)",
                        "e:url(#f)",
                        "g:url(https://h.example/i)");
    }

    @Test
    void aSheetThatIsImportedWithoutConditionIsJoinedInItsPlace() throws IOException {
        given("assets/fonts/text.woff2", "font");
        given("assets/parts/base.css", "@import 'type.css';b{c:d}");
        given("assets/parts/type.css", "@font-face{src:url(../fonts/text.woff2)}");
        given("assets/site.css", "@import \"parts/base.css\" ;\ne{f:g}");

        String sheet = new String(asset(theme(), "site.css").bytes(), UTF_8);

        assertThat(problems.sorted()).isEmpty();
        assertThat(sheet).matches("@font-face\\{src:url\\(fonts/text\\.[0-9a-f]{10}\\.woff2\\)}b\\{c:d}\ne\\{f:g}");
    }

    @Test
    void aFontThatChangesRenamesTheStyleSheetThatUsesIt() throws IOException {
        given("assets/site.css", "a{b:url(text.woff2)}");
        given("assets/text.woff2", "old");
        String before = asset(theme(), "site.css").path();
        given("assets/text.woff2", "new");

        assertThat(asset(theme(), "site.css").path()).isNotEqualTo(before);
    }

    @Test
    void aStyleSheetThatNamesNothingIsReportedAtItsLine() throws IOException {
        given("assets/site.css", "a{}\nb{c:url(gone.png)}\n");
        given("assets/one.css", "@import 'two.css';");
        given("assets/two.css", "@import 'one.css';");

        theme();

        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .anyMatch(line ->
                        line.contains("/assets/site.css:2 error dead-link: the theme has no asset \"gone.png\""))
                .anyMatch(line -> line.contains("in a circle"));
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.ftlh"), "secret", UTF_8);
        Files.createSymbolicLink(folder.resolve("article.ftlh"), secret);
        Files.createSymbolicLink(folder.resolve("assets"), outside);
        Files.createSymbolicLink(folder.resolve("dead.ftlh"), outside.resolve("nothing"));
        given("front.ftlh", "ours");
        Files.createSymbolicLink(folder.resolve("list.ftlh"), folder.resolve("front.ftlh"));

        Theme theme = theme();

        assertThat(rules()).containsExactly(Rule.LINK_OUT_OF_FOLDER, Rule.LINK_OUT_OF_FOLDER, Rule.LINK_OUT_OF_FOLDER);
        assertThat(theme.template("article.ftlh"))
                .isEqualTo(Theme.of(null, problems).template("article.ftlh"));
        assertThat(theme.template("list.ftlh")).contains("ours");
    }

    @Test
    void whatCannotBeUsedIsReportedAndLeftOut() throws IOException {
        Files.write(folder.resolve("article.ftlh"), "é".getBytes(StandardCharsets.ISO_8859_1));
        given("front.ftl", "wrong ending");
        given("assets/my font.woff2", "space");
        given("messages/en.properties", "broken=\\u12");
        given(".hidden/x.ftl", "a tool's");

        theme();

        assertThat(rules())
                .containsExactlyInAnyOrder(
                        Rule.UNREADABLE_FILE, Rule.TEMPLATE_ERROR, Rule.UNPORTABLE_NAME, Rule.UNREADABLE_FILE);
    }

    @Test
    void aFolderThatIsNotThereIsReported() throws IOException {
        Theme.of(folder.resolve("gone"), problems);

        assertThat(problems.sorted())
                .singleElement()
                .hasToString("gone error unreadable-file: there is no such folder of templates;"
                        + " create it, or leave out the parameter templates");
    }

    @Test
    void byteOrderMarksAndCarriageReturnsLeaveNoTrace() throws IOException {
        given("article.ftlh", "\uFEFFone\r\ntwo\rthree\n");

        assertThat(theme().template("article.ftlh")).contains("one\ntwo\nthree\n");
    }
}
