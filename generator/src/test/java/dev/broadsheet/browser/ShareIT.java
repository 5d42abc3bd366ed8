package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Sample;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A story is passed on with what the reader's system has for it, and by plain links where it has nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShareIT {
    private static final String STORY = "https://courier.example.org/security/2026/11/harbour-control-attack/";
    private static final String SHEET = "navigator.share = async sent => { window.sent = sent; };";
    private static final String THINKING_BETTER =
            "navigator.share = async () => { throw new DOMException('no', 'AbortError'); };";
    private static final String NO_SHEET = "delete Navigator.prototype.share;";
    private static final String NOTHING = NO_SHEET + "delete Navigator.prototype.clipboard;";
    private static final String BUTTON = ".share button";

    private Browser browser;
    private LoopbackServer server;
    private String address;

    @BeforeAll
    void publish() throws IOException {
        browser = Browser.start();
        server = new LoopbackServer(Sample.site());
        address = server.address(Sample.site().resolve("security/2026/11/harbour-control-attack/index.html"));
    }

    @BeforeEach
    void nothingIsSaid() {
        browser.complaints();
        browser.open("about:blank", 1280, true);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSystemsOwnSheetIsOpenedWithTheStory(Hand hand) {
        browser.openWith(SHEET, address);
        assertThat(buttons()).isEqualTo(List.of("Share …"));
        hand.use(browser, BUTTON);

        browser.await("window.sent !== undefined");
        assertThat(browser.value("sent.url")).isEqualTo(STORY);
        assertThat(browser.value("sent.title"))
                .isEqualTo("Ransom attack blinds Port Ellery’s ship control for 19 hours");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoeverThinksBetterOfItHearsNothing() {
        browser.openWith(THINKING_BETTER, address);
        browser.click(BUTTON);
        browser.promised("new Promise(seen => setTimeout(seen, 50))");

        assertThat(browser.value("document.querySelector('.share [role=status]').textContent"))
                .isEqualTo("");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void elseItsAddressIsCopiedAndThePageSaysSo(Hand hand) {
        browser.openWith(NO_SHEET, address);
        assertThat(buttons()).isEqualTo(List.of("Copy the link"));
        hand.use(browser, BUTTON);

        browser.await("document.querySelector('.share [role=status]').textContent === 'Copied'");
        browser.value("document.querySelector('#reply-message').focus()");
        browser.paste();
        assertThat(browser.value("document.querySelector('#reply-message').value"))
                .isEqualTo(STORY);
    }

    @Test
    void whereASystemHasNeitherThereAreOnlyLinks() {
        browser.openWith(NOTHING, address);
        assertThat(buttons()).isEqualTo(List.of());
        assertThat(browser.complaints()).isEmpty();

        browser.open(address, 1280, false);
        assertThat(buttons()).isEqualTo(List.of());
        assertThat((String) browser.value("document.querySelector('.share a').href"))
                .startsWith("mailto:?")
                .contains("harbour-control-attack");
    }

    private Object buttons() {
        return browser.value("[...document.querySelectorAll('.share button')].map(one => one.innerText)");
    }
}
