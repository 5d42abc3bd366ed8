package dev.broadsheet.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.broadsheet.Newsroom;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Readers comment and answer, by keyboard alone, with scripts and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscussionIT {
    private final BlockingQueue<List<String>> sent = new LinkedBlockingQueue<>();

    private String address = "";
    private HttpServer receiver;
    private LoopbackServer server;
    private Browser browser;

    @BeforeAll
    void publish(@TempDir Path folder) throws IOException {
        browser = Browser.start();
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            sent.add(Arrays.stream(body.split("&", -1))
                    .map(field -> URLDecoder.decode(field, UTF_8))
                    .toList());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        String endpoint = "http://127.0.0.1:" + receiver.getAddress().getPort();
        Newsroom newsroom = Newsroom.minimal(folder)
                .file(
                        "site.yml",
                        "name: The Test Courier\nurl: https://courier.example.org/\ncomments: {endpoint: '" + endpoint
                                + "/comments'}\nrating: {endpoint: '" + endpoint + "/rating'}\n")
                .article("local/bridge.md", "headline: Bridge reopens\npublished: 2026-11-20", "Text.\n")
                .file(
                        "content/local/comments/bridge/entry1.yml",
                        "_id: c1\nname: Aud\nmessage: First.\ndate: 2026-11-20T08:00:00Z\n");
        assertThat(newsroom.problems()).isEmpty();
        Path site = folder.resolve("target/www");
        server = new LoopbackServer(site);
        address = server.address(site.resolve("local/2026/11/bridge/index.html"));
    }

    @BeforeEach
    void nothingWasSent() {
        sent.clear();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
        if (receiver != null) {
            receiver.stop(0);
        }
    }

    @Test
    void theCounterCountsDownAtOnceAndIsSaidWhenTheReaderRests() {
        open(true);
        assertThat(text(".left")).isEqualTo("1500 / 1500");
        focus("#reply-message");
        browser.press("Hello");

        assertThat(text(".left")).isEqualTo("1495 / 1500");
        assertThat(text("[data-left]")).isEmpty();
        browser.await("document.querySelector('[data-left]').textContent === 'Characters left: 1495'");
        assertThat(browser.value("document.querySelector('[data-left]').getAttribute('role')"))
                .isEqualTo("status");
    }

    @Test
    void whatIsMissingIsListedFocusedAndLinkedAndNothingIsSent() {
        open(true);
        focus(".write button");
        browser.press(Keys.ENTER);

        assertThat(browser.value("document.activeElement.className")).isEqualTo("mistakes");
        assertThat(browser.value("document.activeElement.getAttribute('role')")).isEqualTo("alert");
        assertThat(browser.value("[...document.querySelectorAll('.mistakes a')].map(a => a.textContent).join('|')"))
                .isEqualTo("Write your name|Write a comment");
        assertThat(browser.value("document.querySelector('#reply-name').getAttribute('aria-invalid')"))
                .isEqualTo("true");
        browser.press(Keys.TAB, Keys.ENTER);
        assertThat(browser.value("document.activeElement.id")).isEqualTo("reply-name");
        assertThat(sent).isEmpty();
    }

    @Test
    void withoutScriptsTheBrowserItselfRefusesAnEmptyField() {
        open(false);
        assertThat(browser.value("document.querySelector('.left').hidden")).isEqualTo(true);
        focus(".write button");
        browser.press(Keys.ENTER);

        assertThat(browser.value("document.activeElement.id")).isEqualTo("reply-name");
        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCommentArrivesWithTheFieldsThatStaticmanKnows(boolean scripts) throws InterruptedException {
        open(scripts);
        focus("#reply-name");
        browser.press("Mattis", Keys.TAB, "mattis@example.org", Keys.TAB, "Late, but *there*.", Keys.TAB, Keys.ENTER);

        assertThat(sent.poll(10, TimeUnit.SECONDS))
                .containsExactly(
                        "options[slug]=local/bridge",
                        "options[redirect]=https://courier.example.org/local/2026/11/bridge/#reply-thanks",
                        "options[redirectError]=https://courier.example.org/local/2026/11/bridge/#reply-failed",
                        "fields[subject]=",
                        "options[parent]=",
                        "fields[name]=Mattis",
                        "fields[email]=mattis@example.org",
                        "fields[message]=Late, but *there*.");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aLinkBelowACommentChoosesWhatIsAnswered() throws InterruptedException {
        open(true);
        focus("[data-answers]");
        browser.press(Keys.ENTER);
        assertThat(browser.value("document.activeElement.id")).isEqualTo("reply-name");
        browser.press("Mattis", Keys.TAB, Keys.TAB, "So it was.", Keys.TAB, Keys.ENTER);

        assertThat(sent.poll(10, TimeUnit.SECONDS)).contains("options[parent]=c1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerToTheArticleArrives(boolean scripts) throws InterruptedException {
        open(scripts);
        focus(".rating button[value=yes]");
        browser.press(Keys.TAB, Keys.ENTER);

        assertThat(sent.poll(10, TimeUnit.SECONDS))
                .containsExactly(
                        "options[slug]=local/bridge",
                        "options[redirect]=https://courier.example.org/local/2026/11/bridge/#rating-thanks",
                        "options[redirectError]=https://courier.example.org/local/2026/11/bridge/#rating-failed",
                        "fields[rating]=no");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoeverComesBackIsThanked() {
        browser.open(address + "#reply-thanks", 390, false);

        assertThat(browser.value("document.querySelector('#reply-thanks').checkVisibility()"))
                .isEqualTo(true);
        assertThat(browser.value("document.querySelector('#reply-failed').checkVisibility()"))
                .isEqualTo(false);
    }

    private void open(boolean scripts) {
        browser.complaints();
        browser.open("about:blank", 1280, true);
        browser.open(address, 1280, scripts);
    }

    private void focus(String selector) {
        browser.value("document.querySelector('" + selector + "').focus()");
    }

    private String text(String selector) {
        return String.valueOf(browser.value("document.querySelector('" + selector + "').textContent"));
    }
}
