package dev.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentTest {
    @Test
    void plainAddressesStayAsTheyAre() {
        assertThat(Percent.encode("/local/2026/11/bridge-2/")).isEqualTo("/local/2026/11/bridge-2/");
    }

    @Test
    void whatHtmlOrAddressesCannotHoldIsEncodedAsUtf8() {
        assertThat(Percent.encode("/a b/\u0628\"&'.html")).isEqualTo("/a%20b/%D8%A8%22%26%27.html");
    }
}
