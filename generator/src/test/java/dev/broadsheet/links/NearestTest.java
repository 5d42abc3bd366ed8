package dev.broadsheet.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void aFileOfTheSameNameElsewhereIsProposed() {
        assertThat(Nearest.of("local/budget.md", Set.of("economy/budget.md", "local/bridge.md")))
                .contains("economy/budget.md");
        assertThat(Nearest.of("local/none.md", Set.of("economy/budget.md"))).isEmpty();
    }

    @Test
    void aSlipOfTheFingerIsUnderstood() {
        assertThat(Nearest.of("economy/budgte.md", Set.of("economy/budget.md", "local/bridge.md")))
                .contains("economy/budget.md");
    }

    @Test
    void theWayBetweenFilesIsWrittenAsALinkHasIt() {
        assertThat(Nearest.relative("local/bridge.md", "economy/budget.md")).isEqualTo("../economy/budget.md");
        assertThat(Nearest.relative("local/bridge.md", "local/2026/b.md")).isEqualTo("2026/b.md");
        assertThat(Nearest.relative("index.md", "a/b.md")).isEqualTo("a/b.md");
    }
}
