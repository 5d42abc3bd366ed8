package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom;
import dev.broadsheet.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Whoever has a keyboard alone gets everywhere, in the page's order, and always sees where they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {
    /** Everything that a Tab can reach, in the order of the page; of radio buttons of one name the first. */
    private static final String STOPS =
            """
            window.stops = [...document.querySelectorAll('a[href], button, input, textarea, select, summary, audio, [tabindex]')]
              .filter(it => it.tabIndex >= 0 && !it.disabled && it.type !== 'hidden' && it.checkVisibility({visibilityProperty: true})
                && (it.type !== 'radio' || it === document.querySelector(`[type=radio][name="${it.name}"]`))),
            stops.length
            """;

    /** What is focused now, how it shows, and whether something lies over it. */
    private static final String HERE =
            """
            (() => {
              const it = document.activeElement;
              const style = getComputedStyle(it);
              const boxes = [...it.getClientRects()].filter(box => box.width && box.height);
              const over = boxes.map(box =>
                document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)));
              return {
                place: stops.indexOf(it),
                html: it.outerHTML.slice(0, 120),
                outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                uncovered: over.some(top => top && (it.contains(top) || top.contains(it))),
              };
            })()
            """;

    private Browser browser;
    private LoopbackServer left;
    private LoopbackServer right;
    private Path arabic;

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        arabic = folder.resolve("www").toAbsolutePath();
        assertThat(Newsroom.in(Path.of("src/test/resources/arabic"))
                        .into(arabic, 2)
                        .problems())
                .isEmpty();
        browser = Browser.start();
        left = new LoopbackServer(Sample.site());
        right = new LoopbackServer(arabic);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            left.close();
            right.close();
        }
    }

    Stream<String> pages() {
        return Stream.of(
                left.address(Sample.site().resolve("index.html")),
                left.address(Sample.site().resolve("local/index.html")),
                left.address(Sample.site().resolve("local/2026/08/harbour-bridge-reopens/index.html")),
                left.address(Sample.site().resolve("security/2026/11/harbour-control-attack/index.html")),
                right.address(arabic.resolve("index.html")),
                right.address(arabic.resolve("local/2026/08/jisr-al-marfa/index.html")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tabGoesThroughThePageInItsOrderAndOutOfIt(String address) {
        browser.prefer("light", false);
        browser.open(address, 1280, true);
        assertThat(browser.value(
                        "document.querySelectorAll('[tabindex]:not([tabindex=\"0\"], [tabindex=\"-1\"])').length"))
                .isEqualTo(0L);
        long stops = (Long) browser.value(STOPS);
        assertThat(stops).isGreaterThan(15);

        for (long expected = 0; expected < stops; expected++) {
            browser.press(Keys.TAB);
            Map<?, ?> here = (Map<?, ?>) browser.value(HERE);
            assertThat(here.get("place")).as("%s", here.get("html")).isEqualTo(expected);
            assertThat(here.get("outlined"))
                    .as("%s shows its focus", here.get("html"))
                    .isEqualTo(true);
            assertThat(here.get("uncovered")).as("%s is seen", here.get("html")).isEqualTo(true);
        }
        browser.press(Keys.TAB);
        assertThat(browser.value("document.activeElement === document.body || document.activeElement === stops[0]"))
                .isEqualTo(true);
    }

    @Test
    void theFirstTabSkipsToTheContent() {
        for (String address : pages().skip(2).toList()) {
            browser.open(address, 390, true);
            browser.press(Keys.TAB);
            assertThat(browser.value("document.activeElement.className")).isEqualTo("skip");
            assertThat(browser.value("document.activeElement.getBoundingClientRect().top >= 0"))
                    .isEqualTo(true);

            browser.press(Keys.ENTER);
            browser.await("location.hash === '#main'");
            browser.press(Keys.TAB);
            assertThat(browser.value("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }
}
