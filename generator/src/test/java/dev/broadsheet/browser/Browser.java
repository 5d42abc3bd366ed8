package dev.broadsheet.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real Chromium without a window. */
final class Browser implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts the browser of this machine: {@code CHROME_BIN}, or one on the path, or what Selenium can fetch. Without
     * one the test is skipped and says so, unless {@code -Dbrowser.required} is set.
     */
    static Browser start() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(FLAGS);
        Optional.ofNullable(System.getenv("CHROME_BIN"))
                .or(() -> onPath("chromium", "chromium-browser", "google-chrome", "chrome"))
                .ifPresent(options::setBinary);
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logging);
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        onPath("chromedriver").map(File::new).ifPresent(service::usingDriverExecutable);
        try {
            return new Browser(new ChromeDriver(service.build(), options));
        } catch (WebDriverException | IllegalStateException e) {
            String required = System.getProperty("browser.required");
            if (required != null && !required.equals("false")) {
                throw e;
            }
            LOG.warn("SKIPPED: no browser could be started, so nobody has looked at the pages. {}", e.getMessage());
            Assumptions.abort("no browser: " + e.getMessage());
            throw e;
        }
    }

    /** Opens a page on a screen of that many CSS pixels' width, as a phone's when it is narrow. */
    void open(String address, int width, boolean javaScript) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !javaScript));
        driver.get(address);
    }

    /** The value of a JavaScript expression on the page; works with the page's own scripts off, too. */
    Object value(String expression) {
        Object answer = driver.executeCdpCommand(
                        "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .get("result");
        return ((Map<?, ?>) answer).get("value");
    }

    /** What the browser complained about since it was last asked: errors of scripts, and files that did not come. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private static Optional<String> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
