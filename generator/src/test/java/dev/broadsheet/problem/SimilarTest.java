package dev.broadsheet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {
    private static final List<String> WORDS = List.of("headline", "section", "topics", "imageAlt", "slug", "economy");

    @ParameterizedTest
    @CsvSource({
        "headlin, headline",
        "haedline, headline",
        "setcion, section",
        "image_alt, imageAlt",
        "Topics, topics",
        "topic, topics",
        "econmy, economy",
        "slgu, slug"
    })
    void aSlipOfTheFingerIsUnderstood(String written, String meant) {
        assertThat(Similar.to(written, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"weather", "x", "''", "hero", "layout"})
    void aWordOfItsOwnIsNotBent(String written) {
        assertThat(Similar.to(written, WORDS)).isEmpty();
    }

    @Test
    void ofTwoEquallyNearTheFirstInTheAlphabetIsMeant() {
        assertThat(Similar.to("bat", List.of("cat", "bad"))).contains("bad");
    }
}
