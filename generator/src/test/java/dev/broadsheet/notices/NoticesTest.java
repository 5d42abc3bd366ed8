package dev.broadsheet.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.broadsheet.Newsroom;
import dev.broadsheet.TestPictures;
import dev.broadsheet.model.HomeScreen;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Notices.Robots;
import dev.broadsheet.model.Notices.Security;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a newspaper says to machines at addresses that everyone knows, judged by what each standard asks. */
class NoticesTest {
    private static final URI ADDRESS = URI.create("https://courier.example.org/.well-known/security.txt");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><!-- ]]>",
                "\"double\" 'single' \\back",
                "line\u2028paragraph\u2029end \u0007",
                "مرحبا \uD83D\uDE00"
            })
    void aManifestIsOfTheStandardsFormWhateverTheNewspaperIsCalled(String name) throws IOException {
        String manifest = WebManifest.of(
                name,
                new HomeScreen(null, "Courier", "#1b1a18", "#fffdf8"),
                new Language("ar", true),
                "/daily/",
                List.of(
                        new WebManifest.Icon("/daily/assets/icon-192.png", 192, "any"),
                        new WebManifest.Icon("/daily/assets/icon-512.png", 512, "maskable")));
        String schema = Files.readString(
                Path.of("src/test/resources/notices/web-manifest.schema.json"), StandardCharsets.UTF_8);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(manifest, InputFormat.JSON))
                .isEmpty();
        JsonNode read = JsonMapper.shared().readTree(manifest);
        assertThat(read.get("name").stringValue()).isEqualTo(name);
        // By the standard, the scope must hold the page that the application starts with.
        assertThat(read.get("start_url").stringValue())
                .startsWith(read.get("scope").stringValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "](https://evil.example/) [x",
                "# Heading\n# Another",
                "one\r\n- [two](x)",
                "line\u2028- three\u0085four",
                "<script>alert(1)</script> & &amp;",
                "`code` **strong** _em_ \\"
            })
    void noTextBreaksOutOfItsLineOfLlmsTxt(String text) {
        String written = LlmsTxt.of(
                text,
                text,
                List.of(
                        new LlmsTxt.Part(text, List.of(new LlmsTxt.Link("https://a.example/(b)", text, text))),
                        new LlmsTxt.Part("Empty", List.of())));
        List<String> lines = written.lines().filter(line -> !line.isEmpty()).toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("# ");
        assertThat(lines.get(1)).startsWith("> ");
        assertThat(lines.get(2)).startsWith("## ");
        // A bracket of the text itself has a backslash before it, so that this one ends the name.
        assertThat(lines.get(3)).matches("- \\[(?:[^\\\\\\[\\]]|\\\\.)*\\]\\(https://a\\.example/%28b%29\\): .*");
        assertThat(written).doesNotContain("\u2028", "\u0085");
        assertThat(written.replaceAll("\\\\.", "").substring(2)).doesNotContain("<", "`", "*");
    }

    @Test
    void whoeverIsRefusedIsRefusedBeforeAllOthersAreAsked() {
        String robots = RobotsTxt.of(
                new Robots(List.of("/print/"), List.of("GPTBot", "CCBot"), false),
                "/daily",
                List.of("https://courier.example.org/daily/sitemap.xml"));
        assertThat(robots)
                .isEqualTo(
                        """
                        User-agent: GPTBot
                        User-agent: CCBot
                        Disallow: /

                        User-agent: *
                        Disallow: /daily/print/

                        Sitemap: https://courier.example.org/daily/sitemap.xml
                        """);
    }

    @Test
    void fromAPreviewEveryCrawlerIsSentAway() {
        assertThat(RobotsTxt.of(new Robots(List.of(), List.of(), true), "", List.of("https://a.example/sitemap.xml")))
                .isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @Test
    void securityTxtExpiresInLessThanAYearAndStaysTheSameForAMonth() {
        Security security = new Security(List.of("mailto:desk@courier.example.org"), "https://courier.example.org/p/");
        for (String day : List.of("2026-11-01T00:00:00Z", "2026-11-30T23:59:59Z", "2028-02-29T12:00:00Z")) {
            Instant now = Instant.parse(day);
            assertThat(SecurityTxt.expires(now))
                    .isBetween(now.plusSeconds(300L * 86_400), now.plusSeconds(365L * 86_400));
            assertThat(SecurityTxt.of(security, now, List.of("en"), ADDRESS))
                    .isEqualTo(
                            SecurityTxt.of(security, SecurityTxt.changes(now).minusSeconds(1), List.of("en"), ADDRESS))
                    .isNotEqualTo(SecurityTxt.of(security, SecurityTxt.changes(now), List.of("en"), ADDRESS));
        }
        assertThat(SecurityTxt.of(security, Instant.parse("2026-11-22T12:00:00Z"), List.of("en", "ar"), ADDRESS))
                .isEqualTo(
                        """
                        Contact: mailto:desk@courier.example.org
                        Expires: 2027-10-31T23:59:59Z
                        Preferred-Languages: en, ar
                        Canonical: https://courier.example.org/.well-known/security.txt
                        Policy: https://courier.example.org/p/
                        """);
    }

    @Test
    void iconsOfANewsroomsPictureAreTheSameWithOneTwoAndEightThreads() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .file("site.yml", "name: The Test Courier\nurl: https://courier.example.org/\nicon: mark.png\n")
                .file("static/mark.png", TestPictures.png(640, 640, 0x7b1e2b))
                .article("local/a.md", "headline: A\npublished: 2026-11-20", "Text.\n");
        assertThat(newsroom.problems()).isEmpty();
        Map<String, String> site = newsroom.site();
        assertThat(newsroom.page("manifest.webmanifest")).contains("512x512").doesNotContain("monogram");
        for (int threads : new int[] {1, 8}) {
            Newsroom other = newsroom.into(folder.resolve("www" + threads), threads);
            assertThat(other.problems()).isEmpty();
            assertThat(other.site()).isEqualTo(site);
        }
    }
}
