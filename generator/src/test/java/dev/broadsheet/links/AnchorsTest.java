package dev.broadsheet.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorsTest {
    @Test
    void everyIdOfAPageIsFoundAndNothingElse() {
        assertThat(Anchors.of("<main id=\"main\"><h2 class=\"x\" id=\"the-plan\">id=\"no\"</h2 data-id=\"neither\">"))
                .containsExactlyInAnyOrder("main", "the-plan");
    }

    @Test
    void aPageThatIsCutOffDoesNoHarm() {
        assertThat(Anchors.of("<p id=\"cut")).isEmpty();
    }
}
