package dev.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What browsers may load for a page. */
class ContentSecurityPolicyTest {
    private static final String OWN = "default-src 'none'; base-uri 'none'; script-src 'self'; style-src 'self';"
            + " font-src 'self'; img-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self'";

    @Test
    void aPageLoadsWhatIsItsOwnAndNothingInline() {
        assertThat(ContentSecurityPolicy.of(Needs.NONE)).isEqualTo(OWN + "; require-trusted-types-for 'script'");
    }

    @Test
    void aPageFramesOnlyWhatItsReadersMayChooseToLoad() {
        Needs map = new Needs(List.of(), List.of("https://maps.example", "https://video.example"));

        assertThat(ContentSecurityPolicy.of(map))
                .isEqualTo(OWN + "; frame-src https://maps.example https://video.example;"
                        + " require-trusted-types-for 'script'");
    }

    @Test
    void theHeaderHasTheFramesOfEveryPageInOneOrderAndKeepsOthersFromFramingThem() {
        assertThat(ContentSecurityPolicy.header(List.of("https://video.example", "https://a.example")))
                .isEqualTo(ContentSecurityPolicy.header(
                        List.of("https://a.example", "https://video.example", "https://a.example")))
                .contains("frame-src https://a.example https://video.example;")
                .endsWith("; frame-ancestors 'self'");
    }
}
