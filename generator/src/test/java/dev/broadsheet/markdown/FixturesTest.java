package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.HtmlPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as they are written and as they are rendered, side by side: {@code name.[policy.]language.md} and {@code .html}. */
class FixturesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "markdown");

    static List<String> fixtures() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aTextIsRenderedAsItsFixtureShows(String name) throws IOException {
        String[] parts = name.split("\\.");
        String language = parts[parts.length - 2];
        HtmlPolicy policy = parts.length == 4 ? HtmlPolicy.valueOf(parts[1].toUpperCase(Locale.ROOT)) : HtmlPolicy.SAFE;
        Desk desk = Desk.of(policy, language);
        String markdown = Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
        StringBuilder shown = new StringBuilder(desk.html(markdown));
        desk.problems().forEach(problem -> shown.append("<!-- ").append(problem).append(" -->\n"));

        Path expected = FOLDER.resolve(name.replaceFirst("md$", "html"));
        Path actual = Path.of("target", "fixtures", expected.getFileName().toString());
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, shown, StandardCharsets.UTF_8);
        assertThat(shown.toString())
                .as("the rendering of " + name + ", which lies in " + actual)
                .isEqualTo(Files.exists(expected) ? Files.readString(expected, StandardCharsets.UTF_8) : "");
    }
}
