package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {
    @ParameterizedTest
    @CsvSource({
        "budget.md, local/budget.md",
        "./budget.md, local/budget.md",
        "../economy/budget.md, economy/budget.md",
        "../economy/../budget.md, budget.md",
        "../%65conomy/b%C3%BCdget.md, economy/büdget.md",
        "a%2Fb.md, local/a/b.md",
        "a//b.md, local/a/b.md",
        "a%252e.md, local/a%2e.md",
        "a%41, local/aA",
        "über.md, local/über.md"
    })
    void aReferenceIsResolvedAgainstTheFileThatHoldsIt(String reference, String path) {
        assertThat(SafePath.resolve("local/bridge.md", reference)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../../etc/passwd",
                "..%2f..%2fetc",
                "%2fetc/passwd",
                "a/../../../x",
                "a\\b",
                "a%5Cb",
                "a%00b",
                "C:/x",
                "c%3A/x",
                "%",
                "%4",
                "%zz",
                "a%C3",
                "%FF.md",
                "..",
                "a\nb"
            })
    void whatLeadsOutOfTheFolderOrIsMalformedLeadsNowhere(String reference) {
        assertThat(SafePath.resolve("local/bridge.md", reference)).isEmpty();
    }

    @Test
    void frontMatterWritesNamesAsTheyAre() {
        assertThat(SafePath.join("local/bridge.md", "100%.jpg")).contains("local/100%.jpg");
        assertThat(SafePath.join("bridge.md", "../x")).isEmpty();
    }
}
