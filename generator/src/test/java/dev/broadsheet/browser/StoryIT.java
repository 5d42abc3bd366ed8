package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A reader goes through a story from the newspaper's name to the last field below it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryIT {
    private static final String SECTION = ".story .breadcrumbs li:last-child a";
    private static final String BYLINE = ".story .byline a";
    private static final String ENLARGE = ".story .lead .enlarge";
    private static final String YES = ".rating button[value=yes]";
    private static final String POLICY = "#reply-form p a";
    private static final String NAME = "#reply-name";
    private static final String MESSAGE = "#reply-message";
    private static final String SEND = ".write button";

    /** From top to bottom of the page; the byline stands beside the text where there is room. */
    private static final List<String> ORDER = List.of(
            ".masthead .name",
            ".story .breadcrumbs",
            ".story h1",
            ".story .lead img",
            ".story .lead figcaption",
            ".text p",
            ".text h2",
            "#rating",
            "#comments-heading",
            ".thread .comment",
            "#reply-heading",
            POLICY,
            NAME,
            "#reply-email",
            MESSAGE,
            "#reply-limit",
            SEND);

    private Browser browser;
    private LoopbackServer server;
    private String address;

    @BeforeAll
    void publish() throws IOException {
        browser = Browser.start();
        server = new LoopbackServer(Sample.site());
        address = server.address(Sample.site().resolve("security/2026/11/harbour-control-attack/index.html"));
        browser.prefer("light", false);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aStoryIsReadFromTopToBottom(boolean scripts) {
        for (int width : List.of(390, 1280)) {
            open(width, scripts);

            assertThat(said(".masthead .name")).isEqualTo("The Harbour Courier");
            assertThat(said(SECTION)).isEqualTo("Security");
            assertThat(said(".story h1")).isEqualTo("Ransom attack blinds Port Ellery’s ship control for 19 hours");
            assertThat(said(".story .byline")).startsWith("By Meridian Press Agency");
            assertThat(browser.value("document.querySelector('.story .lead img').naturalWidth > 300"))
                    .isEqualTo(true);
            assertThat(said(".story .lead figcaption"))
                    .startsWith("The harbour control tower of Port Ellery stands dark on Wednesday, 11 November 2026")
                    .endsWith("[Eli Varga/MPA]");
            assertThat(all(".text p"))
                    .anyMatch(words -> words.startsWith("At 02:14 on Wednesday, November 11th, all fourteen screens"))
                    .anyMatch(words -> words.startsWith("“I had eleven ships on the screen and then I had none,”"));
            assertThat(all(".text h2"))
                    .containsExactly(
                            "Radio, paper, binoculars", "“Not a crown”", "Fourth case in fourteen months", "Costs");

            assertThat(said("#rating")).isEqualTo("Do you like this article?");
            assertThat(said(".rating .tally")).isEqualTo("212 readers said yes, 9 said no");
            assertThat(said("#comments-heading")).isEqualTo("5 comments");
            assertThat(all(".comment")).hasSize(5);
            assertThat(said(POLICY)).isEqualTo("Comment policy");
            assertThat(all(".write > p")).contains("* marks a required field.");
            assertThat(all(".write p:not(.trap) > label"))
                    .containsExactly("Your comment is about", "Name *", "E-mail address", "Comment *");
            assertThat(said("#reply-email-note")).startsWith("Never published.");
            assertThat(said("#reply-limit")).isEqualTo("1500 characters at the most.");
            assertThat(seen(".left")).as("the counter needs a script").isEqualTo(scripts);

            assertThat(browser.value(
                            "%s.map(name => document.querySelector(name).getBoundingClientRect().top).every((top, i, tops) => i === 0 || top >= tops[i - 1])"
                                    .formatted(Browser.quoted(ORDER))))
                    .as("from top to bottom at %s", width)
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest(name = "by {0}, scripts: {1}")
    @CsvSource({"MOUSE, true", "KEYBOARD, true", "MOUSE, false", "KEYBOARD, false"})
    void everythingOfAStoryIsUsed(Hand hand, boolean scripts) {
        int width = scripts ? 1280 : 390;
        open(width, scripts);
        hand.use(browser, SECTION);
        browser.await("location.pathname === '/security/'");

        open(width, scripts);
        hand.use(browser, BYLINE);
        browser.await("location.pathname === '/authors/mpa/'");

        open(width, scripts);
        hand.use(browser, ENLARGE);
        if (scripts) {
            theSamePictureIsShownLargerUntilItIsClosed(hand);
        } else {
            browser.await("/^[/]pictures[/]harbour-control-dark.*jpg$/.test(location.pathname)");
            open(width, false);
        }

        hand.use(browser, YES);
        assertThat(posted()).contains("options[slug]=security/harbour-control-attack", "fields[rating]=yes");

        open(width, scripts);
        hand.use(browser, POLICY);
        browser.await("location.pathname === '/comment-policy/'");

        open(width, scripts);
        hand.use(browser, SEND);
        theEmptyFormIsRefused(scripts);

        open(width, scripts);
        hand.go(browser, NAME);
        browser.press("Mattis");
        hand.go(browser, MESSAGE);
        if (scripts) {
            assertThat(said(".left")).isEqualTo("1500 / 1500");
        }
        browser.press("Well steered.");
        if (scripts) {
            assertThat(said(".left")).isEqualTo("1487 / 1500");
        }
        hand.use(browser, SEND);
        assertThat(posted())
                .contains(
                        "options[slug]=security/harbour-control-attack",
                        "fields[name]=Mattis",
                        "fields[message]=Well steered.");
    }

    private void theSamePictureIsShownLargerUntilItIsClosed(Hand hand) {
        browser.await("document.querySelector('dialog.enlarged').open");
        assertThat(browser.value("document.querySelector('dialog .caption').textContent"))
                .isEqualTo(browser.value("document.querySelector('.lead figcaption').textContent"));
        if (hand == Hand.MOUSE) {
            browser.click("dialog .close");
        } else {
            browser.press(Keys.ESCAPE);
        }
        browser.await("!document.querySelector('dialog.enlarged').open");
        assertThat(browser.value("document.activeElement.matches('%s')".formatted(ENLARGE)))
                .isEqualTo(true);
    }

    private void theEmptyFormIsRefused(boolean scripts) {
        if (scripts) {
            assertThat(said(".mistakes h4")).isEqualTo("Your comment has not been sent");
            assertThat(all(".mistakes li")).containsExactly("Write your name", "Write a comment");
            assertThat(said("#reply-name-mistake")).isEqualTo("Write your name");
        } else {
            assertThat(browser.value("document.activeElement.matches('%s:invalid')".formatted(NAME)))
                    .as("the browser says so itself, at the field")
                    .isEqualTo(true);
            assertThat((String) browser.value("document.activeElement.validationMessage"))
                    .isNotBlank();
        }
        assertThat(browser.value("location.href")).isEqualTo(address);
        assertThat(browser.posted()).isEmpty();
    }

    @Test
    void aSubheadCanBeLinkedTo() {
        open(1280, true);
        String id = (String) browser.value("document.querySelector('.text h2').id");
        browser.open(address + "#" + id, 1280, false);

        assertThat(browser.value("document.querySelector('.text h2').getBoundingClientRect().top < innerHeight"
                        + " && scrollY > 0"))
                .isEqualTo(true);
    }

    private void open(int width, boolean scripts) {
        browser.open("about:blank", width, scripts);
        browser.open(address, width, scripts);
        browser.posted();
    }

    /** What the browser sends to the sample's receiver, which nobody answers for. */
    private List<String> posted() {
        List<String> posted = new ArrayList<>();
        for (int tries = 0; posted.isEmpty() && tries < 100; tries++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            posted.addAll(browser.posted());
        }
        return posted;
    }

    private boolean seen(String selector) {
        return Boolean.TRUE.equals(
                browser.value("document.querySelector(%s).checkVisibility()".formatted(Browser.quoted(selector))));
    }

    private String said(String selector) {
        return (String)
                browser.value("document.querySelector(%s).innerText.trim()".formatted(Browser.quoted(selector)));
    }

    private List<String> all(String selector) {
        return ((List<?>) browser.value(
                        "[...document.querySelectorAll(%s)].filter(one => one.checkVisibility()).map(one => one.innerText.trim())"
                                .formatted(Browser.quoted(selector))))
                .stream().map(String::valueOf).toList();
    }
}
