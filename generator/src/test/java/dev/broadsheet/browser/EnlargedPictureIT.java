package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom;
import dev.broadsheet.Sample;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A picture is seen larger, with its caption, by mouse and by keyboard; without scripts its file opens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnlargedPictureIT {
    private static final int DESK = 1280;
    private static final String LEAD = ".lead .enlarge";
    private static final String OPEN = "document.querySelector('dialog.enlarged').open";
    private static final String SHUT = "!" + OPEN;

    private Browser browser;
    private LoopbackServer sample;
    private LoopbackServer mirrored;
    private String article;
    private String arabic;

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        Path right = folder.resolve("www").toAbsolutePath();
        assertThat(Newsroom.in(Path.of("src/test/resources/arabic"))
                        .into(right, 2)
                        .problems())
                .isEmpty();
        browser = Browser.start();
        sample = new LoopbackServer(Sample.site());
        mirrored = new LoopbackServer(right);
        article = sample.address(Sample.site().resolve("local/2026/08/harbour-bridge-reopens/index.html"));
        arabic = mirrored.address(right.resolve("local/2026/08/jisr-al-marfa/index.html"));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            sample.close();
            mirrored.close();
        }
    }

    @BeforeEach
    void openTheArticle() {
        browser.prefer("light", false);
        browser.complaints();
        browser.open(article, DESK, true);
    }

    @Test
    void theSamePictureIsShownLargerWithTheSameCaption() {
        double before = number("document.querySelector('.lead img').getBoundingClientRect().width");
        browser.click(LEAD);
        browser.await(OPEN + " && document.querySelector('dialog img').complete");

        assertThat(text("document.querySelector('dialog img').src"))
                .isEqualTo(text("document.querySelector('.lead .enlarge').href"));
        assertThat(text("document.querySelector('dialog img').currentSrc")).matches(".*-1600x\\d+\\.\\w+\\.webp");
        assertThat(text("document.querySelector('dialog .caption').textContent"))
                .isEqualTo(text("document.querySelector('.lead figcaption').textContent"))
                .endsWith(" [Joan Marsh/Courier]");
        assertThat(text("document.querySelector('dialog img').alt"))
                .isEqualTo(text("document.querySelector('.lead img').alt"));
        double after = number("(image => image.naturalWidth * Math.min(image.clientWidth / image.naturalWidth,"
                + " image.clientHeight / image.naturalHeight))(document.querySelector('dialog img'))");
        assertThat(after).isGreaterThan(before * 1.1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theCaptionIsTheNameOfTheDialogAndIsSaidNowhereElse() {
        browser.click(LEAD);
        browser.await(OPEN);
        String caption = text("document.querySelector('dialog .caption').textContent");

        assertThat(browser.names("dialog.enlarged", "dialog")).containsExactly(caption);
        assertThat(browser.names("dialog.enlarged", "figure")).isEmpty();
        assertThat(browser.names("dialog.enlarged", "image"))
                .singleElement()
                .asString()
                .isNotEqualTo(caption);
        assertThat(browser.names("dialog.enlarged", "button")).containsExactly("Close");
        assertThat(browser.value("document.activeElement.className")).isEqualTo("close");
    }

    @Test
    void theLinkSaysWhatItShowsAndWhatItDoes() {
        assertThat(browser.names(LEAD, "link"))
                .containsExactly(text("document.querySelector('.lead img').alt") + " Enlarge the picture");
    }

    @Test
    void theKeyboardOpensItAndEscapeClosesItAndTheFocusIsBackWhereItWas() {
        browser.value("document.querySelector('.lead .enlarge').focus()");
        browser.press(Keys.ENTER);
        browser.await(OPEN);
        for (int i = 0; i < 4; i++) {
            browser.press(Keys.TAB);
            assertThat(browser.value("document.activeElement === document.body"
                            + " || document.activeElement.closest('dialog') !== null"))
                    .isEqualTo(true);
        }
        browser.press(Keys.ESCAPE);

        assertThatItIsShut();
    }

    @Test
    void theButtonClosesIt() {
        browser.click(LEAD);
        browser.await(OPEN);
        browser.click("dialog .close");

        assertThatItIsShut();
    }

    @Test
    void aClickBesideThePictureClosesItAndOneOnTheCaptionDoesNot() {
        browser.click(LEAD);
        browser.await(OPEN);
        browser.click("dialog .caption");
        assertThat(browser.value(OPEN)).isEqualTo(true);
        browser.clickAt(5, 450);

        assertThatItIsShut();
    }

    @Test
    void thePageBehindStaysWhereItIs() {
        browser.click(LEAD);
        browser.await(OPEN);
        Object before = browser.value("scrollY");
        browser.wheel(640, 300, 600);
        browser.press(Keys.PAGE_DOWN, Keys.END);
        browser.promised("new Promise(done => setTimeout(done, 150))");

        assertThat(browser.value("scrollY")).isEqualTo(before);
        browser.press(Keys.ESCAPE);
        assertThatItIsShut();
        assertThat(browser.value("scrollY")).isEqualTo(before);
    }

    @Test
    void itMovesOnlyForThoseWhoLikeMotion() {
        browser.click(LEAD);
        browser.await(OPEN);
        assertThat(number("document.querySelector('dialog').getAnimations().length"))
                .isZero();

        browser.prefer("light", true);
        browser.open(article, DESK, true);
        browser.value("document.querySelector('.lead .enlarge').click()");
        assertThat(number("document.querySelector('dialog').getAnimations().length"))
                .isEqualTo(1);
    }

    @Test
    void theFileOpensWithoutScripts() {
        browser.open(article, DESK, false);
        String file = text("document.querySelector('.lead .enlarge').href");
        browser.click(LEAD);

        browser.await("location.href === " + Browser.quoted(file));
    }

    @Test
    void itIsTheSameFromTheRight() {
        browser.open(arabic, 390, true);
        browser.click(LEAD);
        browser.await(OPEN);

        assertThat(browser.names("dialog.enlarged", "button")).containsExactly("إغلاق");
        assertThat(browser.value("getComputedStyle(document.querySelector('dialog')).direction"))
                .isEqualTo("rtl");
        assertThat(browser.value("document.querySelector('dialog').scrollWidth"))
                .isEqualTo(390L);
        browser.press(Keys.ESCAPE);
        assertThatItIsShut();
    }

    @Test
    void axeFindsNoFaultWithIt() {
        for (String address : new String[] {article, arabic}) {
            browser.open(address, 390, true);
            browser.click(LEAD);
            browser.await(OPEN);
            assertThat(Axe.violations(browser)).isEmpty();
        }
    }

    private void assertThatItIsShut() {
        browser.await(SHUT);
        assertThat(browser.value("document.activeElement === document.querySelector('.lead .enlarge')"))
                .isEqualTo(true);
        assertThat(browser.value("getComputedStyle(document.documentElement).overflowY"))
                .isEqualTo("visible");
    }

    private String text(String expression) {
        return (String) browser.value(expression);
    }

    private double number(String expression) {
        return ((Number) browser.value(expression)).doubleValue();
    }
}
