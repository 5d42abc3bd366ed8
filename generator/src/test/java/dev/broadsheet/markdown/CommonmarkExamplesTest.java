package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of CommonMark 0.31.2, and the published list of those that fail. */
class CommonmarkExamplesTest {
    private static final Path LIST = Path.of("docs", "commonmark-failures.md");
    private static final int BAR = 613;

    private static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    @Test
    void theExamplesAreThoseOfTheEditionThatIsNamed() throws IOException {
        String specification;
        try (var stream = TestResources.getSpec().openStream()) {
            specification = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(specification).contains("version: '0.31.2'");
        assertThat(examples()).hasSize(652);
    }

    @Test
    void theFailingExamplesAreExactlyThePublishedOnes() throws IOException {
        Desk desk = Desk.plain();
        List<String> failing = new ArrayList<>();
        StringBuilder report = new StringBuilder();
        int number = 0;
        for (Example example : examples()) {
            number++;
            String html = desk.html(example.getSource().replace('→', '\t'));
            // The specification prints tabs as arrows.
            if (!html.equals(example.getHtml().replace('→', '\t'))) {
                failing.add(number + " | " + example.getSection());
                report.append("\n--- ").append(failing.get(failing.size() - 1)).append('\n');
                report.append(example.getSource()).append("expected\n").append(example.getHtml());
                report.append("but was\n").append(html);
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "commonmark-failures.txt"), report);

        List<String> published = Files.readAllLines(LIST).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .map(line -> line.split("\\|"))
                .map(cells -> cells[1].strip() + " | " + cells[2].strip())
                .toList();
        assertThat(failing)
                .as("docs/commonmark-failures.md must name exactly the examples that fail; see"
                        + " target/commonmark-failures.txt for what they gave")
                .isEqualTo(published);
        assertThat(652 - failing.size()).isGreaterThanOrEqualTo(BAR);
    }
}
