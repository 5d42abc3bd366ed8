package dev.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tests in a browser rely on. */
class BrowserIT {
    @Test
    void scriptsAreOffWhenTheyAreSaidToBeAndTheirErrorsAreHeard(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(
                folder.resolve("index.html"),
                """
                <!doctype html>
                <meta name="viewport" content="width=device-width">
                <link rel="icon" href="data:,">
                <title>off</title>
                <script>document.title = 'on'</script>
                <script>noSuchThing()</script>
                """);
        try (Browser browser = Browser.start();
                LoopbackServer server = new LoopbackServer(folder)) {
            browser.open(server.address(page), 390, false);
            assertThat(browser.value("document.title")).isEqualTo("off");
            assertThat(browser.value("innerWidth")).isEqualTo(390L);
            assertThat(browser.complaints()).isEmpty();

            browser.open(server.address(page), 1280, true);
            assertThat(browser.value("document.title")).isEqualTo("on");
            assertThat(browser.value("innerWidth")).isEqualTo(1280L);
            assertThat(browser.complaints()).singleElement().asString().contains("noSuchThing is not defined");
        }
    }
}
