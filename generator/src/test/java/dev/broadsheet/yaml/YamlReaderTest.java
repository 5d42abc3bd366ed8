package dev.broadsheet.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final Problems problems = new Problems();

    @Test
    void everyScalarStaysTheTextThatWasWritten() {
        Map<String, Object> read =
                map("""
                country: NO
                postcode: 0777
                version: 1.10
                big: 1_000
                hexadecimal: 0x1F
                endless: .inf
                power: 1e3
                truth: True
                clock: 12:30
                day: 2026-08-22
                """)
                        .plain();
        assertThat(read.values())
                .containsExactly("NO", "0777", "1.10", "1_000", "0x1F", ".inf", "1e3", "True", "12:30", "2026-08-22");
    }

    @Test
    void nothingATildeAndNullAreAbsentUnlessTheyStandInQuotes() {
        YamlMap read = map("a:\nb: ~\nc: null\nd: ''\ne: '~'\nf: \"null\"\n");
        assertThat(read.pairs().stream().map(pair -> pair.value().isAbsent()))
                .containsExactly(true, true, true, false, false, false);
    }

    @Test
    void keysAndValuesKnowTheirLineAndColumnInTheFile() {
        YamlMap read = map("headline: A\ntopics:\n  - B\n  - C: d\n");
        YamlPair topics = read.get("topics");
        assertThat(topics.key()).isEqualTo(new YamlText("topics", false, 3, 1));
        YamlList list = (YamlList) topics.value();
        assertThat(list.values().get(0)).isEqualTo(new YamlText("B", false, 4, 5));
        assertThat(((YamlMap) list.values().get(1)).get("C").value()).isEqualTo(new YamlText("d", false, 5, 8));
    }

    @Test
    void aQuotedTextAfterCharactersOutsideThePlaneIsStillKnownAsQuoted() {
        YamlMap read = map("a: \uD83D\uDE00 \uD83D\uDE00\nb: \"x\"\nc: x\n");
        assertThat(((YamlText) read.get("b").value()).quoted()).isTrue();
        assertThat(((YamlText) read.get("c").value()).quoted()).isFalse();
    }

    @Test
    void blocksFlowsAndTextOverSeveralLinesAreRead() {
        assertThat(
                        map("""
                folded: >
                  one
                  two
                literal: |-
                  three
                    four
                plain: five
                  six
                flow: {a: [x, "y, z"], b: }
                indented:
                - 1
                """)
                                .plain())
                .isEqualTo(Map.of(
                        "folded", "one two\n",
                        "literal", "three\n  four",
                        "plain", "five six",
                        "flow", Map.of("a", List.of("x", "y, z")),
                        "indented", List.of("1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n"})
    void nothingIsAMapWithoutKeys(String text) {
        assertThat(YamlReader.readMap(text, "site.yml", 1, problems).pairs()).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aDuplicateKeyIsReportedAtItsLineAndTheFirstIsKept() {
        assertThat(map("a: 1\nb: 2\na: 3\n").plain()).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(told())
                .containsExactly("a.md:4:1 error duplicate-key: \"a\" stands already in line 2; keep one of the two");
    }

    @Test
    void thirtyTwoLevelsAreReadAndOneMoreIsNot() {
        assertThat(YamlReader.read("[".repeat(32) + "]".repeat(32), "a.md", 2, problems))
                .isNotNull();
        assertThat(told()).isEmpty();
        assertThat(YamlReader.read("[".repeat(33) + "]".repeat(33), "a.md", 2, problems))
                .isNull();
        assertThat(told())
                .containsExactly("a.md:2:33 error yaml-too-deep: lists and maps lie within each other more than"
                        + " 32 levels deep; write it flatter");
    }

    @Test
    void tenThousandLevelsAreRefusedWithoutHarm() {
        assertThat(YamlReader.read("[".repeat(10_000), "a.md", 2, problems)).isNull();
        assertThat(YamlReader.read("{a: ".repeat(10_000), "b.md", 2, problems)).isNull();
        assertThat(told()).hasSize(2).allMatch(line -> line.contains("yaml-too-deep"));
    }

    @Test
    void severalMistakesOfGrammarAreAllReported() {
        assertThat(YamlReader.readMap("a: b: c\nd: @e\nf: g\nh: \"i\nj: k\nl: [m\n", "a.md", 2, problems))
                .isNull();
        assertThat(told())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("a.md:2:5", "a.md:3:4", "a.md:5:4", "a.md:7:4");
    }

    @Test
    void aTextOfMoreThanAMillionCharactersIsRefusedUnread() {
        assertThat(YamlReader.read("a".repeat((1 << 20) + 1), "a.md", 2, problems))
                .isNull();
        assertThat(told()).singleElement().asString().startsWith("a.md error file-too-large");
    }

    @Test
    void aLaughIsNotMultiplied() {
        assertThat(YamlReader.read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "a.md", 2, problems))
                .isNull();
        assertThat(told()).hasSize(6).allMatch(line -> line.contains("yaml-anchor"));
    }

    private YamlMap map(String text) {
        return YamlReader.readMap(text, "a.md", 2, problems);
    }

    private List<String> told() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
