package dev.broadsheet.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
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
            "--disable-sync",
            // Nothing that a page asks for leaves this machine.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private static final Json JSON = new Json();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
        logging.enable(LogType.PERFORMANCE, Level.ALL);
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
        open(address, width, 1, javaScript);
    }

    /** The same on a screen that has {@code density} pixels for each CSS pixel. */
    void open(String address, int width, int density) {
        open(address, width, density, true);
    }

    private void open(String address, int width, int density, boolean javaScript) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", density, "mobile", width < 600));
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !javaScript));
        driver.get(address);
    }

    /** Opens a page on a desk's screen in a browser that differs from this one by a script that runs before the page's own. */
    void openWith(String difference, String address) {
        Object script = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", difference))
                .get("identifier");
        open(address, 1280, true);
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }

    /** The value of a JavaScript expression on the page; works with the page's own scripts off, too. */
    Object value(String expression) {
        Object answer = driver.executeCdpCommand(
                        "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .get("result");
        return ((Map<?, ?>) answer).get("value");
    }

    /** The same of a promise, once it is kept. */
    Object promised(String expression) {
        Map<String, Object> answer = driver.executeCdpCommand(
                "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.get("exceptionDetails") != null) {
            throw new IllegalStateException(String.valueOf(answer.get("exceptionDetails")));
        }
        return ((Map<?, ?>) answer.get("result")).get("value");
    }

    /** Waits until a JavaScript expression on the page is true. */
    void await(String expression) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(value(expression))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("in vain: " + expression);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Shows pages as a reader sees them who prefers light or dark pages, and with or without motion. */
    void prefer(String scheme, boolean motion) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of(
                                        "name",
                                        "prefers-reduced-motion",
                                        "value",
                                        motion ? "no-preference" : "reduce"))));
    }

    /** Presses keys one after the other, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Pastes what was copied, wherever the focus is. */
    void paste() {
        driver.executeCdpCommand(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", "v", "modifiers", 2, "commands", List.of("paste")));
    }

    /** Presses a mouse button in the middle of the first element that a selector finds. */
    void click(String selector) {
        value("document.querySelector(%s).scrollIntoView({block: 'center', behavior: 'instant'})"
                .formatted(quoted(selector)));
        Map<?, ?> box =
                settled("document.querySelector(%s).getBoundingClientRect().toJSON()".formatted(quoted(selector)));
        clickAt(number(box, "x") + number(box, "width") / 2, number(box, "y") + number(box, "height") / 2);
    }

    /** A box of the page once nothing moves it any more: fonts and pictures that arrive late do. */
    private Map<?, ?> settled(String box) {
        await("document.fonts.status === 'loaded'");
        long end = System.nanoTime() + PATIENCE.toNanos();
        Map<?, ?> before = Map.of();
        Map<?, ?> now = (Map<?, ?>) value(box);
        while (!now.equals(before) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
            before = now;
            now = (Map<?, ?>) value(box);
        }
        return now;
    }

    /** Presses a mouse button at a place of the window, in CSS pixels from its upper left corner. */
    void clickAt(double x, double y) {
        for (String type : List.of("mousePressed", "mouseReleased")) {
            driver.executeCdpCommand(
                    "Input.dispatchMouseEvent",
                    Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    /** Turns the wheel at a place of the window by so many CSS pixels. */
    void wheel(double x, double y, double down) {
        driver.executeCdpCommand(
                "Input.dispatchMouseEvent", Map.of("type", "mouseWheel", "x", x, "y", y, "deltaX", 0, "deltaY", down));
    }

    /** What assistive technology calls everything of a role within the first element that a selector finds. */
    List<String> names(String selector, String role) {
        Map<?, ?> root = (Map<?, ?>)
                driver.executeCdpCommand("DOM.getDocument", Map.of()).get("root");
        Object node = driver.executeCdpCommand(
                        "DOM.querySelector", Map.of("nodeId", root.get("nodeId"), "selector", selector))
                .get("nodeId");
        List<?> found =
                (List<?>) driver.executeCdpCommand("Accessibility.queryAXTree", Map.of("nodeId", node, "role", role))
                        .get("nodes");
        return found.stream()
                .map(one -> (Map<?, ?>) one)
                .filter(one -> Boolean.FALSE.equals(one.get("ignored")))
                .map(one -> String.valueOf(((Map<?, ?>) one.get("name")).get("value")))
                .toList();
    }

    /** The addresses of all that was asked for since the last call of this method or of {@link #posted}. */
    List<String> requests() {
        return sent().map(request -> String.valueOf(request.get("url"))).toList();
    }

    /** The fields of forms that were posted since the last call of this method or of {@link #requests}, as {@code name=value}. */
    List<String> posted() {
        return sent().filter(request -> "POST".equals(request.get("method")))
                .flatMap(request ->
                        Stream.of(String.valueOf(request.get("postData")).split("&", -1)))
                .map(field -> URLDecoder.decode(field, UTF_8))
                .toList();
    }

    private Stream<Map<?, ?>> sent() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> (Map<?, ?>) JSON.<Map<String, Object>>toType(entry.getMessage(), Json.MAP_TYPE)
                        .get("message"))
                .filter(event -> "Network.requestWillBeSent".equals(event.get("method")))
                .map(event -> (Map<?, ?>) ((Map<?, ?>) event.get("params")).get("request"));
    }

    /** A text, or a list of them, as JavaScript writes it. */
    static String quoted(Object text) {
        return JSON.toJson(text);
    }

    private static double number(Map<?, ?> box, String name) {
        return ((Number) box.get(name)).doubleValue();
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
