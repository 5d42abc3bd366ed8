package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Sample;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** A reader goes through a story from its section's name to its end, with and without scripts, by mouse and by keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryIT {
    private static final String SECTION = ".story .breadcrumbs li:last-child a";
    private static final String BYLINE = ".story .byline a";
    private static final String ENLARGE = ".story .lead .enlarge";

    private Browser browser;
    private LoopbackServer server;
    private String address;

    @BeforeAll
    void publish() throws IOException {
        browser = Browser.start();
        server = new LoopbackServer(Sample.site());
        address = server.address(Sample.site().resolve("local/2026/08/harbour-bridge-reopens/index.html"));
        browser.prefer("light", false);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @Test
    void everythingIsThereInItsOrderWithAndWithoutScripts() {
        for (boolean scripts : new boolean[] {true, false}) {
            for (int width : List.of(390, 1280)) {
                browser.open(address, width, scripts);
                assertThat(said(SECTION)).isEqualTo("Local");
                assertThat(said(".story h1")).isEqualTo("Harbour Bridge reopens two weeks early");
                assertThat(said(BYLINE)).isEqualTo("Amina Diallo");
                assertThat(said(".story .lead figcaption"))
                        .startsWith("The first bus crosses the Harbour Bridge")
                        .endsWith("[Joan Marsh/Courier]");
                assertThat(browser.value("document.querySelector('.story .lead img').naturalWidth > 600"))
                        .isEqualTo(true);
                assertThat((List<?>)
                                browser.value("[...document.querySelectorAll('.text h2')].map(head => head.innerText)"))
                        .hasSizeGreaterThan(1)
                        .noneMatch(""::equals);
                assertThat(
                                browser.value(
                                        """
                                ['.breadcrumbs', 'h1', '.lead img', '.lead figcaption', '.text p', '.text h2']
                                  .map(name => document.querySelector('.story ' + name).getBoundingClientRect().top)
                                  .every((top, i, tops) => i === 0 || top > tops[i - 1])
                                """))
                        .as("from top to bottom at %s", width)
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void namesLeadToTheirPagesByMouseAndByKeyboardAndWithoutScripts() {
        for (boolean scripts : new boolean[] {true, false}) {
            browser.open(address, 1280, scripts);
            browser.click(SECTION);
            browser.await("location.pathname === '/local/'");

            browser.open(address, 1280, scripts);
            browser.click(BYLINE);
            browser.await("location.pathname === '/authors/amina-diallo/'");

            browser.open(address, 1280, scripts);
            browser.value("document.querySelector('%s').focus()".formatted(BYLINE));
            browser.press(Keys.ENTER);
            browser.await("location.pathname === '/authors/amina-diallo/'");
        }
    }

    @Test
    void thePictureIsSeenLargerAndTheReaderGoesOnWhereTheyWere() {
        browser.open(address, 390, true);
        browser.click(ENLARGE);
        browser.await("document.querySelector('dialog.enlarged').open");
        assertThat(browser.value("document.querySelector('dialog .caption').textContent"))
                .isEqualTo(browser.value("document.querySelector('.lead figcaption').textContent"));
        browser.press(Keys.ESCAPE);
        browser.await("!document.querySelector('dialog.enlarged').open");
        browser.press(Keys.TAB);

        assertThat(browser.value("document.activeElement.closest('.story') !== null"
                        + " && document.activeElement.closest('.lead') === null"))
                .isEqualTo(true);
    }

    @Test
    void aSubheadCanBeLinkedTo() {
        browser.open(address, 1280, true);
        String id = (String) browser.value("document.querySelector('.text h2').id");
        browser.open(address + "#" + id, 1280, false);

        assertThat(browser.value("document.querySelector('.text h2').getBoundingClientRect().top < innerHeight"
                        + " && scrollY > 0"))
                .isEqualTo(true);
    }

    private String said(String selector) {
        return (String)
                browser.value("document.querySelector(%s).innerText.trim()".formatted(Browser.quoted(selector)));
    }
}
