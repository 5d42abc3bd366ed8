package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom;
import dev.broadsheet.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing keeps readers away: axe finds no fault with pages that show together everything that a page can show, from the
 * left and from the right, light and dark, on a phone and on a desk.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
    private static final List<Integer> WIDTHS = List.of(390, 1280);
    private static final List<String> SCHEMES = List.of("light", "dark");
    private static final int NARROWEST = 320;

    private record Paper(Path site, LoopbackServer server, List<Path> pages) {}

    private final List<Paper> papers = new ArrayList<>();
    private Browser browser;

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        Newsroom arabic = Newsroom.in(Path.of("src/test/resources/arabic")).into(folder.resolve("www"), 2);
        assertThat(arabic.problems()).isEmpty();
        browser = Browser.start();
        for (Path site : List.of(Sample.site(), folder.resolve("www").toAbsolutePath())) {
            papers.add(new Paper(site, new LoopbackServer(site), Specimens.of(site)));
        }
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        papers.forEach(paper -> paper.server().close());
    }

    Stream<Arguments> pages() {
        return papers.stream().flatMap(paper -> paper.pages().stream()
                .map(page -> Arguments.of(
                        paper.site().relativize(page), paper.server().address(page))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void axeFindsNoFault(Path page, String address) {
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            browser.open(address, width, true);
            for (String scheme : SCHEMES) {
                browser.prefer(scheme, false);
                Axe.violations(browser).forEach(fault -> faults.add(width + " " + scheme + " " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    Stream<Arguments> momentsOfForms() {
        return papers.stream()
                .flatMap(paper -> Stream.of("reply-thanks", "reply-failed", "rating-thanks", "rating-failed")
                        .map(notice -> Arguments.of(notice, paper.server().address(commented(paper)))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("momentsOfForms")
    void axeFindsNoFaultWithFormsInUse(String notice, String address) {
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            useForms(address, notice, width);
            for (String scheme : SCHEMES) {
                browser.prefer(scheme, false);
                Axe.violations(browser).forEach(fault -> faults.add(width + " " + scheme + " " + fault));
            }
        }
        assertThat(faults).isEmpty();

        useForms(address, notice, NARROWEST);
        assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo((long) NARROWEST);
    }

    /** Comes back from the receiver to its notice, answers a comment and sends nothing but a wrong address. */
    private void useForms(String address, String notice, int width) {
        browser.open("about:blank", width, true);
        browser.open(address + "#" + notice, width, true);
        browser.value("document.querySelector('[data-answers]').click()");
        browser.value("document.querySelector('#reply-email').value = 'nobody'");
        browser.value("document.querySelector('.write button').click()");
        for (String shown : List.of("#" + notice, ".mistakes li:nth-child(3)", "#reply-message-mistake", ".left")) {
            assertThat(browser.value("document.querySelector('%s').checkVisibility()".formatted(shown)))
                    .as(shown)
                    .isEqualTo(true);
        }
        assertThat(browser.value("document.querySelector('#reply-parent').selectedIndex > 0"))
                .isEqualTo(true);
    }

    /** A page on which a comment can be answered. */
    private static Path commented(Paper paper) {
        return paper.pages().stream()
                .filter(page -> !parsed(page).select("#reply-parent").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Document parsed(Path page) {
        try {
            return Jsoup.parse(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingSticksOutOfTheNarrowestScreen(Path page, String address) {
        browser.open(address, NARROWEST, true);

        assertThat(browser.value("innerWidth")).isEqualTo((long) NARROWEST);
        assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo((long) NARROWEST);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nobodyElseIsAskedAndNothingIsRefusedAndNothingIsKept(Path page, String address) {
        browser.open("about:blank", 390, true);
        browser.complaints();
        browser.requests();
        browser.open(address, 390, true);
        browser.value("scrollTo(0, document.body.scrollHeight)");
        browser.promised("new Promise(seen => requestAnimationFrame(() => setTimeout(seen, 50)))");

        String own = address.substring(0, address.indexOf('/', "http://".length()) + 1);
        // The browser draws the buttons of its own players from data: addresses, which ask nobody.
        assertThat(browser.requests())
                .contains(address)
                .allMatch(request -> request.startsWith(own) || request.startsWith("data:"));
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.value("document.cookie")).isEqualTo("");
        assertThat(browser.value("localStorage.length + sessionStorage.length")).isEqualTo(0L);
    }

    @Test
    void axeWouldSpeakUp() {
        String address = papers.get(0).server().address(papers.get(0).pages().get(0));
        browser.prefer("dark", false);
        browser.open(address, 390, true);
        browser.value("document.querySelector('main img').removeAttribute('alt')");
        browser.value("document.querySelector('main h1').style.color = '#333'");
        assertThat(Axe.violations(browser))
                .anyMatch(fault -> fault.startsWith("image-alt: "))
                .anyMatch(fault -> fault.startsWith("color-contrast: "));

        browser.prefer("light", false);
        assertThat(Axe.violations(browser))
                .anyMatch(fault -> fault.startsWith("image-alt: "))
                .noneMatch(fault -> fault.startsWith("color-contrast: "));
    }
}
