package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.language.Slugs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manual shows as an example works as it stands. */
class ManualTest {
    private static final Pattern FENCED = Pattern.compile("(?m)^```(\\w+)\\n((?s:.*?))^```$");
    private static final Pattern GOAL = Pattern.compile("broadsheet(?:-maven-plugin)?:([a-z]+)(?=\\s|$)");
    private static final Pattern PARAMETER = Pattern.compile("-D([A-Za-z.]+)");
    /** Of Maven itself, of the build of this repository, and of the help goal. */
    private static final Set<String> OF_OTHERS = Set.of("detail", "goal", "maven.repo.local");

    @TempDir
    Path folder;

    private record Example(String language, String text) {}

    @Test
    void thePageForEditorsIsANewsroomThatBuilds() throws IOException {
        Newsroom newsroom = Newsroom.minimal(folder)
                .file("site.yml", "name: The Manual\nurl: https://courier.example.org/\ntimeZone: Europe/London\n");
        List<Example> examples = examples("docs/write.md");
        for (Example example : examples) {
            if (example.language().equals("markdown")) {
                String slug = Slugs.of(value(example, "headline"));
                newsroom.file("content/" + value(example, "section") + "/" + slug + ".md", example.text());
                Matcher pictures = Pattern.compile("(?m)^  (\\w+)\\.jpg:").matcher(example.text());
                while (pictures.find()) {
                    newsroom.file(
                            "content/" + value(example, "section") + "/" + pictures.group(1) + ".jpg",
                            TestPictures.jpegWith("", 1600, 900, 0x304050));
                }
            } else if (example.language().equals("yaml")) {
                String first = example.text().lines().findFirst().orElseThrow();
                assertThat(first).as("an example in YAML says which file it is").startsWith("# content/");
                newsroom.file(first.substring(2), example.text());
            }
        }

        assertThat(examples).hasSizeGreaterThan(6);
        assertThat(newsroom.at("2026-08-22T08:00:00Z").problems()).isEmpty();
        assertThat(newsroom.page("index.html")).contains("Council backs the ferry");
        assertThat(newsroom.page("local/2026/08/harbour-bridge-reopens-after-repairs/index.html"))
                .contains("Joan Marsh/Courier", "“It was a quiet summer,”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "docs/write.md", "docs/publish.md"})
    void everyCommandNamesGoalsAndParametersThatExist(String page) throws IOException {
        Set<String> goals = new TreeSet<>(Set.of("help"));
        Set<String> parameters = new TreeSet<>(OF_OTHERS);
        try (Stream<Path> goalClasses = Files.list(Path.of("src/main/java/dev/broadsheet/maven"))) {
            for (Path source : goalClasses.toList()) {
                String text = Files.readString(source, UTF_8);
                Pattern.compile("@Mojo\\(\\s*name = \"([a-z]+)\"")
                        .matcher(text)
                        .results()
                        .forEach(goal -> goals.add(goal.group(1)));
                Pattern.compile("property = \"([A-Za-z.]+)\"(?:, defaultValue = \"\\$\\{([a-z]+)}\")?")
                        .matcher(text)
                        .results()
                        .forEach(parameter -> {
                            parameters.add(parameter.group(1));
                            parameters.add(Objects.requireNonNullElse(parameter.group(2), parameter.group(1)));
                        });
            }
        }
        List<String> commands = examples(page).stream()
                .filter(example -> example.language().equals("console"))
                .flatMap(example -> example.text().lines())
                .filter(line -> line.startsWith("$ "))
                .toList();

        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            assertThat(GOAL.matcher(command).results().map(goal -> goal.group(1)))
                    .isSubsetOf(goals);
            assertThat(PARAMETER.matcher(command).results().map(parameter -> parameter.group(1)))
                    .isSubsetOf(parameters);
        });
    }

    private static String value(Example example, String key) {
        Matcher line = Pattern.compile("(?m)^" + key + ": (.*)$").matcher(example.text());
        assertThat(line.find()).as(key).isTrue();
        return line.group(1);
    }

    private static List<Example> examples(String page) throws IOException {
        List<Example> examples = new ArrayList<>();
        FENCED.matcher(Files.readString(Path.of(page), UTF_8))
                .results()
                .forEach(fenced -> examples.add(new Example(fenced.group(1), fenced.group(2))));
        return examples;
    }
}
