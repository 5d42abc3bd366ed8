package dev.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldAddressTest {
    private static final URI SITE = URI.create("https://example.org/courier/");

    @ParameterizedTest
    @CsvSource({
        "/old/page/, /old/page/",
        "/old.html, /old.html",
        "https://example.org/courier/old/, /old/",
        "HTTPS://Example.org/courier/old/, /old/",
        "/caf%C3%A9/, /café/",
        "/café%20bar/, /café bar/",
        "/a+b/, /a+b/",
        "/قديم/%D8%A3/, /قديم/أ/",
    })
    void anAddressWithinTheSiteIsKeptFromItsRoot(String written, String path) {
        assertThat(OldAddress.of(written, SITE)).isEqualTo(new OldAddress(path, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old",
                "/",
                "//example.org/",
                "/a//b",
                "/../a",
                "/a/..",
                "/a/./b",
                "/%2e%2e/a",
                "/a%2Fb",
                "/a%5cb",
                "/a\\b",
                "/a%00b",
                "/a\u0001b",
                "/a%0Ab",
                "/a?b",
                "/a#b",
                "/a%",
                "/a%zz",
                "/a%FF",
                "/a%252e",
                "/a:b",
                "https://example.org/other/",
                "https://example.org/courier/../x",
                "javascript:alert(1)",
                "https://example.org/courier//evil"
            })
    void anythingElseIsRefusedWithARemedy(String written) {
        OldAddress old = OldAddress.of(written, SITE);
        assertThat(old.path()).isNull();
        assertThat(old.remedy()).isNotBlank();
    }
}
