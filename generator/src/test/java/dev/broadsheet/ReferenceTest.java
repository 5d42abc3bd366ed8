package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.problem.Rule;
import dev.broadsheet.settings.FrontKey;
import dev.broadsheet.settings.FrontMatterKey;
import dev.broadsheet.settings.RedirectKey;
import dev.broadsheet.settings.SettingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The reference of keys and rules is written from the code's own tables. After a change {@code mvn test
 * -Dtest=ReferenceTest -Dreference.accept} writes it anew.
 */
class ReferenceTest {
    private static final Path REFERENCE = Path.of("docs/reference.md");

    @Test
    void theReferenceTellsEveryKeyAndRuleAsTheCodeHasThem() throws IOException {
        String written = String.join(
                "\n\n",
                "# Reference",
                "Written from the code's own tables by `ReferenceTest`; do not edit it by hand.",
                "## Front matter",
                table(
                        "key | also read as | meaning",
                        Arrays.stream(FrontMatterKey.values())
                                .map(key -> row(key.key(), code(key.otherSpellings().stream()), key.sentence()))),
                "## site.yml",
                table(
                        "key | default | meaning",
                        Arrays.stream(SettingKey.values())
                                .map(key -> row(
                                        key.path(),
                                        code(Stream.of(key.byDefault()).filter(text -> !text.isEmpty())),
                                        key.sentence()))),
                "## front.yml",
                "Below content/; it curates the front page of the edition in the publication's own language. A slot that has"
                        + " lapsed, or whose story readers may not see yet or any more, takes the newest story that stands"
                        + " nowhere else. No story stands twice among the lead, the stories beside it and the blocks, and"
                        + " of a story in several languages only the edition's own version, unless front.yml names"
                        + " another. The list of the latest leaves out the lead and the stories beside it; it may repeat"
                        + " what the blocks show, so that whoever reads it misses nothing.",
                twoColumns(
                        "key | meaning",
                        Arrays.stream(FrontKey.values())
                                .map(key -> "| `" + key.key() + "` | " + key.sentence() + " |")),
                "## redirects.yml",
                "Below `content/`, each old address with the new one, or with these keys.",
                table(
                        "key | also read as | meaning",
                        Arrays.stream(RedirectKey.values()).map(key -> row(key.key(), "", key.sentence()))),
                "## The sub-editor",
                SubEditorExamples.told(),
                "## Rules",
                table(
                                "rule | weighs | what holds when it is kept",
                                Arrays.stream(Rule.values())
                                        .map(rule -> row(
                                                rule.id(),
                                                rule.severity().name().toLowerCase(Locale.ROOT),
                                                rule.sentence())))
                        + "\n");
        if (System.getProperty("reference.accept") != null) {
            Files.writeString(REFERENCE, written, UTF_8);
        }
        assertThat(Files.readString(REFERENCE, UTF_8)).isEqualTo(written);
    }

    private static String table(String heads, Stream<String> rows) {
        return "| " + heads + " |\n|---|---|---|\n" + rows.collect(Collectors.joining("\n"));
    }

    private static String twoColumns(String heads, Stream<String> rows) {
        return "| " + heads + " |\n|---|---|\n" + rows.collect(Collectors.joining("\n"));
    }

    private static String row(String key, String more, String sentence) {
        return "| `" + key + "` | " + more + " | " + sentence.replace("|", "\\|") + " |";
    }

    private static String code(Stream<String> words) {
        return words.map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
