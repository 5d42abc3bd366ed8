package dev.broadsheet.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DestinationTest {
    @Test
    void aDestinationIsCutIntoPathQueryAndFragment() {
        assertThat(Destination.of("../economy/budget.md?x=1#the-plan"))
                .isEqualTo(new Destination("../economy/budget.md", "?x=1", "the-plan"));
        assertThat(Destination.of("#")).isEqualTo(new Destination("", "", null));
    }

    @Test
    void schemesAndOtherHostsAreElsewhere() {
        assertThat(Destination.of("https://example.org/").isElsewhere()).isTrue();
        assertThat(Destination.of("mailto:desk@example.org").isElsewhere()).isTrue();
        assertThat(Destination.of("//example.org/").isElsewhere()).isTrue();
        assertThat(Destination.of("/about/").isElsewhere()).isFalse();
        assertThat(Destination.of("a/b:c.md").isElsewhere()).isFalse();
    }
}
