package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Sample;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Browsers fetch the rendition that their screen needs, and nothing on the page moves when it comes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesIT {
    private static final List<String> PAGES = List.of(
            "index.html",
            "local/2026/08/harbour-bridge-reopens/index.html",
            "local/index.html",
            "authors/amina-diallo/index.html",
            "archive/index.html");

    private static final String SHIFTS =
            "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value))"
                    + ".observe({type: 'layout-shift', buffered: true})";

    /** A menu that moves by a letter's breadth when its font comes is below it, one picture without room far above. */
    private static final double NOTHING = 0.0005;

    /** Each picture with what it says and what is drawn; what is cut off at the sides is drawn too. */
    private static final String DRAWN =
            """
            [...document.querySelectorAll('picture img')].filter(image => image.clientWidth > 0).map(image => {
              const sizes = image.closest('picture').querySelector('source').sizes;
              const fits = sizes.split(/,\\s*/).find(part => !part.startsWith('(')
                || matchMedia(part.slice(0, part.indexOf(')') + 1)).matches);
              const ruler = document.body.appendChild(document.createElement('div'));
              ruler.style.cssText = 'position: absolute; visibility: hidden';
              ruler.style.width = fits.startsWith('(') ? fits.slice(fits.indexOf(')') + 1) : fits;
              const says = ruler.getBoundingClientRect().width;
              ruler.remove();
              const shape = image.getAttribute('width') / image.getAttribute('height');
              const cover = getComputedStyle(image).objectFit === 'cover';
              const width = image.clientWidth - (parseFloat(getComputedStyle(image).borderLeftWidth) || 0);
              const drawn = cover ? Math.max(width, image.clientHeight * shape) : width;
              return {src: image.getAttribute('src'), says, drawn};
            })""";

    private Browser browser;
    private LoopbackServer server;

    @BeforeAll
    void publish() throws IOException {
        browser = Browser.start();
        server = new LoopbackServer(Sample.site());
        browser.prefer("light", false);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    /** In a browser that has seen nothing yet: Chromium takes a larger rendition that it has already. */
    @Test
    void theLeadIsFetchedForTheScreenThatShowsIt() {
        try (Browser fresh = Browser.start()) {
            assertThat(fetched(fresh, PAGES.get(0), 1280, 1)).matches(".*-720x\\d+\\.\\w+\\.webp");
            assertThat(fetched(fresh, PAGES.get(1), 1280, 1)).matches(".*-1080x\\d+\\.\\w+\\.webp");
            for (String page : PAGES.subList(0, 2)) {
                assertThat(fetched(fresh, page, 390, 3)).as(page).matches(".*-1080x\\d+\\.\\w+\\.webp");
            }
        }
    }

    @Test
    void nothingMovesWhenPicturesCome() {
        for (int width : List.of(390, 1280)) {
            for (String page : PAGES) {
                browser.open(address(page), width, 1);
                browser.value(SHIFTS);
                browser.promised(
                        """
                        (async () => {
                          for (let y = 0; y < document.body.scrollHeight; y += 500) {
                            scrollTo({top: y, behavior: 'instant'});
                            await new Promise(done => setTimeout(done, 30));
                          }
                          await Promise.all([...document.images].map(image => image.decode().catch(() => {})));
                          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                        })()""");
                assertThat(((Number) browser.value("window.shift")).doubleValue())
                        .as(page + " at " + width)
                        .isLessThan(NOTHING);
                assertThat(browser.value("[...document.images].every(image => image.naturalWidth > 0)"))
                        .as(page)
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void whatPagesSayOfTheWidthOfPicturesIsTrue() {
        for (int width : List.of(360, 390, 600, 800, 1024, 1280, 1600)) {
            for (String page : PAGES) {
                browser.open(address(page), width, 1);
                browser.await("document.fonts.status === 'loaded'");
                List<?> pictures = (List<?>) browser.value(DRAWN);
                assertThat(pictures).allSatisfy(one -> {
                    Map<?, ?> picture = (Map<?, ?>) one;
                    double says = ((Number) picture.get("says")).doubleValue();
                    double drawn = ((Number) picture.get("drawn")).doubleValue();
                    assertThat(says).as(page + " at " + width + ": " + picture).isBetween(drawn * .9, drawn * 1.7);
                });
            }
        }
    }

    private String address(String page) {
        return server.address(Sample.site().resolve(page));
    }

    private String fetched(Browser by, String page, int width, int density) {
        by.open(address(page), width, density);
        String lead = "document.querySelector('img[fetchpriority=high]')";
        by.await(lead + ".complete");
        return String.valueOf(by.value(lead + ".currentSrc"));
    }
}
