package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample newspaper as readers meet it: on a phone and on a desk, in both directions, with and without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplePagesIT {
    private static final int PHONE = 390;
    private static final int DESK = 1280;

    /** How far the last lines of long paragraphs end from one edge of their text at the most, in CSS pixels. */
    private static final String LAST_LINES =
            """
            Math.max(...[...document.querySelectorAll('article p')].filter(p => p.textContent.length > 200).map(p => {
              const range = document.createRange();
              range.selectNodeContents(p);
              const lines = [...range.getClientRects()];
              const bottom = Math.max(...lines.map(line => line.bottom));
              const last = lines.filter(line => line.bottom > bottom - 4);
              const box = p.getBoundingClientRect();
              const left = Math.min(...last.map(line => line.left)) - box.left;
              const right = box.right - Math.max(...last.map(line => line.right));
              return %s;
            }))
            """;

    private Path front;
    private Path article;
    private Path arabic;
    private LoopbackServer server;
    private Browser browser;

    @BeforeAll
    void publish() throws IOException {
        Path site = Sample.site();
        front = site.resolve("index.html");
        article = page(site, file -> file.getParent().endsWith("harbour-bridge-reopens"));
        arabic = page(site, file -> file.getParent().endsWith("maidat-al-ahad") && isArabic(file));
        browser = Browser.start();
        server = new LoopbackServer(site);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    Stream<Arguments> pagesAndScreens() {
        return Stream.of(front, article, arabic)
                .flatMap(page -> Stream.of(PHONE, DESK).map(width -> Arguments.of(page, width)));
    }

    @ParameterizedTest
    @MethodSource("pagesAndScreens")
    void nothingSticksOutSideways(Path page, int width) {
        browser.open(server.address(page), width, true);

        assertThat(browser.value("innerWidth")).isEqualTo((long) width);
        assertThat((Long) browser.value("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo((Long) browser.value("document.documentElement.clientWidth"));
    }

    @ParameterizedTest
    @MethodSource("pagesAndScreens")
    void aPageHasOneHeadingThatIsSeen(Path page, int width) {
        browser.open(server.address(page), width, true);

        assertThat(browser.value("document.querySelectorAll('h1').length")).isEqualTo(1L);
        assertThat((String) browser.value("document.querySelector('h1').innerText"))
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("pagesAndScreens")
    void theBrowserHasNothingToComplainAbout(Path page, int width) {
        browser.complaints();
        browser.open(server.address(page), width, true);

        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.value("[...document.images].filter(i => i.complete && i.naturalWidth === 0).length"))
                .isEqualTo(0L);
        assertThat(browser.value("document.styleSheets.length")).isNotEqualTo(0L);
    }

    @ParameterizedTest
    @MethodSource("pagesAndScreens")
    void theTextIsReadWithoutScripts(Path page, int width) {
        browser.open(server.address(page), width, true);
        // What scripts offer beside a text, such as sharing and a counter, is not there without them.
        String reading = "(document.querySelector('.story .text') ?? document.querySelector('main')).innerText";
        Object text = browser.value(reading);
        browser.open(server.address(page), width, false);

        assertThat((String) text).hasSizeGreaterThan(400);
        assertThat(browser.value(reading)).isEqualTo(text);
        assertThat(browser.value("getComputedStyle(document.querySelector('main')).visibility"))
                .isEqualTo("visible");
    }

    @Test
    void arabicRunsFromTheRightAndEnglishFromTheLeft() {
        for (int width : List.of(PHONE, DESK)) {
            browser.open(server.address(article), width, true);
            assertThat(browser.value("document.documentElement.dir")).isIn(Set.of("ltr", ""));
            assertThat(pixels("left")).as("left of English on %s", width).isLessThan(1);
            assertThat(pixels("right")).as("right of English on %s", width).isGreaterThan(20);

            browser.open(server.address(arabic), width, true);
            assertThat(browser.value("document.documentElement.dir")).isEqualTo("rtl");
            assertThat(browser.value("document.documentElement.lang")).isEqualTo("ar");
            assertThat(pixels("right")).as("right of Arabic on %s", width).isLessThan(1);
            assertThat(pixels("left")).as("left of Arabic on %s", width).isGreaterThan(20);
        }
    }

    private double pixels(String edge) {
        return ((Number) browser.value(LAST_LINES.formatted(edge))).doubleValue();
    }

    private static boolean isArabic(Path file) {
        try {
            return Files.readString(file).contains("<html lang=\"ar\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path page(Path site, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.endsWith("index.html"))
                    .sorted()
                    .filter(wanted)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the sample has no such page"));
        }
    }
}
