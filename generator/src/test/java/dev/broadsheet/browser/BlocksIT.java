package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Newsroom;
import dev.broadsheet.TestPictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Galleries are leafed through; nothing of another site is loaded before a reader asks for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlocksIT {
    private static final String OPEN = "document.querySelector('dialog.enlarged').open";
    private static final String COUNT = "document.querySelector('dialog .count').textContent";
    private static final String CAPTION = "document.querySelector('dialog .caption').textContent";
    private static final String SHOWN =
            "document.querySelector('dialog img').src.replace(/.*\\/(\\w+)-\\d+x\\d+\\..*/, '$1')";

    private Browser browser;
    private LoopbackServer left;
    private LoopbackServer right;
    private String english;
    private String arabic;

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("left").toAbsolutePath();
        Path other = folder.resolve("right").toAbsolutePath();
        Newsroom newsroom = Newsroom.minimal(folder.resolve("newsroom"))
                .file("content/local/lead.png", TestPictures.png(60, 40, 0x884422))
                .file("content/local/quay.png", TestPictures.png(60, 40, 0x228844))
                .file("content/local/pier.png", TestPictures.png(40, 60, 0x224488))
                .file("content/local/crane.png", TestPictures.png(90, 30, 0x448822))
                .article(
                        "local/harbour.md",
                        """
                        headline: The harbour in pictures
                        published: 2026-11-20
                        image: lead.png
                        captions:
                          quay.png: The quay at noon.
                          crane.png: The crane rests. [Joan Marsh/Courier]
                        """,
                        """
                        :::gallery
                        ![Water](quay.png)
                        ![Planks](pier.png)
                        ![Steel](crane.png)
                        :::

                        :::embed https://www.youtube.com/watch?v=abcDEF_-123
                        The crossing
                        :::

                        :::embed https://sound.example.org/harbour/one.mp3
                        The foghorn
                        :::
                        """)
                .into(one, 2);
        assertThat(newsroom.problems()).isEmpty();
        assertThat(Newsroom.in(Path.of("src/test/resources/arabic"))
                        .into(other, 2)
                        .problems())
                .isEmpty();
        browser = Browser.start();
        left = new LoopbackServer(one);
        right = new LoopbackServer(other);
        english = left.address(one.resolve("local/2026/11/harbour/index.html"));
        arabic = right.address(other.resolve("local/2026/08/jisr-al-marfa/index.html"));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            left.close();
            right.close();
        }
    }

    @Test
    void buttonsLeafThroughAGalleryAndRoundItsEnds() {
        browser.open(english, 1280, true);
        browser.click(".gallery li:nth-child(2) .enlarge");
        browser.await(OPEN);
        assertThatItShows("pier", "Picture 2 of 3", "Planks");
        assertThat(browser.names("dialog.enlarged", "button"))
                .containsExactly("Previous picture", "Next picture", "Close");

        browser.click("dialog .next");
        assertThatItShows("crane", "Picture 3 of 3", "The crane rests. [Joan Marsh/Courier]");
        assertThat(browser.value("document.activeElement.className")).isEqualTo("next");
        browser.click("dialog .next");
        assertThatItShows("quay", "Picture 1 of 3", "The quay at noon.");
        browser.click("dialog .previous");
        assertThatItShows("crane", "Picture 3 of 3", "The crane rests. [Joan Marsh/Courier]");
        assertThat(browser.value("document.querySelector('dialog .count').closest('[aria-live=polite]') !== null"))
                .isEqualTo(true);

        browser.press(Keys.ESCAPE);
        browser.await("!" + OPEN);
        assertThat(browser.value(
                        "document.activeElement.closest('li') === document.querySelectorAll('.gallery li')[1]"))
                .isEqualTo(true);
    }

    @Test
    void arrowKeysGoTheWayTheyPoint() {
        browser.open(english, 390, true);
        browser.click(".gallery .enlarge");
        browser.await(OPEN);
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.value(SHOWN)).isEqualTo("pier");
        browser.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        assertThat(browser.value(SHOWN)).isEqualTo("crane");

        browser.open(arabic, 390, true);
        browser.click(".gallery .enlarge");
        browser.await(OPEN);
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.value(SHOWN)).isEqualTo("queue");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.value(SHOWN)).isEqualTo("bridge");
    }

    @Test
    void aPictureByItselfHasNoNeighbours() {
        browser.open(english, 1280, true);
        browser.click(".lead .enlarge");
        browser.await(OPEN);
        browser.press(Keys.ARROW_RIGHT);

        assertThatItShows("lead", "", "");
        assertThat(browser.names("dialog.enlarged", "button")).containsExactly("Close");
        assertThat(browser.names("dialog.enlarged", "dialog")).containsExactly("Enlarged picture");
    }

    @Test
    void whatAnotherSiteShowsIsLoadedWhenItIsAskedForAndNotBefore() {
        browser.prefer("light", false);
        browser.open(english, 1280, true);
        browser.requests();
        browser.open(english, 1280, true);
        browser.value("scrollTo(0, document.body.scrollHeight)");
        browser.await("document.querySelector('.embed button').checkVisibility()");
        assertThat(browser.requests()).isNotEmpty().noneMatch(address -> address.startsWith("https://"));
        browser.complaints();

        browser.value("document.querySelector('.embed button').focus()");
        browser.press(Keys.ENTER);
        browser.await("document.querySelector('.embed iframe') !== null");
        browser.promised("new Promise(done => setTimeout(done, 100))");

        assertThat((String) browser.value("document.querySelector('iframe').src"))
                .startsWith("https://www.youtube-nocookie.com/embed/abcDEF_-123");
        assertThat((String) browser.value("document.querySelector('iframe').title"))
                .contains("The crossing");
        assertThat(browser.requests().stream().map(address -> address.replaceFirst("\\?.*", "")))
                .contains("https://www.youtube-nocookie.com/embed/abcDEF_-123");
        assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
    }

    // On a page of its own: a frame that loads beside it moves what a mouse aims at.
    @Test
    void aSoundOfAnotherSiteIsPlayedOnThePage() {
        browser.open(english, 1280, true);
        browser.complaints();

        browser.click(".embed [data-player=audio]");
        browser.await("document.querySelector('.embed audio[controls]') !== null");
        browser.promised("new Promise(done => setTimeout(done, 100))");

        assertThat(browser.value("document.querySelector('.embed audio').src"))
                .isEqualTo("https://sound.example.org/harbour/one.mp3");
        assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void withoutScriptsThereIsALinkAndNoButton() {
        browser.open(english, 390, false);

        assertThat(browser.value("[...document.querySelectorAll('.embed a')].map(link => link.href)"))
                .isEqualTo(List.of(
                        "https://www.youtube.com/watch?v=abcDEF_-123", "https://sound.example.org/harbour/one.mp3"));
        assertThat(browser.value("[...document.querySelectorAll('.embed button')].some(one => one.checkVisibility())"))
                .isEqualTo(false);
    }

    private void assertThatItShows(String picture, String count, String caption) {
        assertThat(browser.value(SHOWN)).isEqualTo(picture);
        assertThat(browser.value(COUNT)).isEqualTo(count);
        assertThat(browser.value(CAPTION)).isEqualTo(caption);
    }
}
