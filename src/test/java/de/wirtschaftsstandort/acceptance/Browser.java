package de.wirtschaftsstandort.acceptance;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium that tells what a page did wrong. */
final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_PICTURE = 6_000;
    private static final int LARGEST_WEBP = 60_000;

    private static final String AXE = axe();

    private static final String RUN_AXE =
            """
            const [contrast, done] = arguments;
            axe.run(document, {resultTypes: ['violations'], rules: {'color-contrast': {enabled: contrast}}}).then(
              result => done(result.violations.map(rule => rule.id + ': '
                + rule.nodes.slice(0, 3).map(node => node.target + ' ' + node.html).join(' | '))),
              failure => done(['axe failed: ' + failure]));
            """;

    private static final String RUN_CONTRAST =
            """
            const done = arguments[0];
            axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'rule', values: ['color-contrast']}}).then(
              result => done(result.violations.flatMap(rule =>
                rule.nodes.slice(0, 3).map(node => rule.id + ': ' + node.target + ' ' + node.html))),
              failure => done(['axe failed: ' + failure]));
            """;

    /** Those further down wait until somebody scrolls there. */
    private static final String LOAD_PICTURES =
            """
            const done = arguments[arguments.length - 1];
            for (const picture of document.images) { picture.loading = 'eager'; }
            Promise.allSettled([...document.images].map(picture => picture.decode())).then(() => done());
            """;

    /** Halfway from one look to another, colours have a contrast nobody designed; what runs for ever is not waited for. */
    private static final String COME_TO_REST =
            """
            const done = arguments[arguments.length - 1];
            const ends = document.getAnimations().filter(animation => animation.playState === 'running'
              && animation.timeline === document.timeline
              && Number.isFinite(animation.effect.getComputedTiming().endTime));
            Promise.allSettled(ends.map(animation => animation.finished)).then(() => done());
            """;

    private static final String MISSING_TEXTS =
            """
            const text = document.body.innerText;
            return [...text.matchAll(/\\$\\{[^}]*\\}|\\[[@#][a-z]+|\\bnull\\b|\\bundefined\\b|\\b[a-z]+(?:\\.[a-z][A-Za-z]+){1,4}\\.(?:label|title|text|hint|name)\\b/g)]
              .map(found => found[0]);
            """;

    private final ChromeDriver driver;

    Browser() {
        this(List.of());
    }

    /** With everything that lies in the folder, which outlives the browser. */
    static Browser withProfile(Path folder) {
        return new Browser(List.of("--user-data-dir=" + folder));
    }

    private Browser(List<String> more) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                // Tours are drawn by WebGL, here without a graphics card.
                "--enable-unsafe-swiftshader",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=de-DE");
        options.addArguments(more);
        driver = new ChromeDriver(options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", AXE));
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Sets the size of the page itself, also below the 500 px a window may not go under. */
    void width(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    PageFindings visit(URI address) {
        open(address);
        return findings(address, accessibility());
    }

    /** Without the contrast of colours, which takes most of the time and is the same for pages of one kind. */
    PageFindings visitFurther(URI address) {
        open(address);
        return findings(address, axe(false));
    }

    private PageFindings findings(URI address, List<String> accessibility) {
        return new PageFindings(address, accessibility, console(), foreignRequests(address), scrollsSideways());
    }

    void open(URI address) {
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(address.toString());
    }

    /** Does what leads to another page and waits until that is there and has faded in: before, it is wider. */
    void leave(Runnable step) {
        driver.executeScript("window.left = true");
        step.run();
        Await.until(
                PATIENCE,
                () -> Boolean.TRUE.equals(
                        driver.executeScript("return window.left === undefined && document.readyState === 'complete'"
                                + " && !document.activeViewTransition")),
                driver::getCurrentUrl);
    }

    /** What axe finds wrong on the open page as it is now. */
    List<String> accessibility() {
        return axe(true);
    }

    private List<String> axe(boolean contrast) {
        driver.executeAsyncScript(COME_TO_REST);
        return strings(driver.executeAsyncScript(RUN_AXE, contrast));
    }

    /** What of it has too little contrast, and nothing else. */
    List<String> contrast() {
        driver.executeAsyncScript(COME_TO_REST);
        return strings(driver.executeAsyncScript(RUN_CONTRAST));
    }

    boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** The signs of a text key nobody translated and of a value that was not there, as a visitor would read them. */
    List<String> missingTexts() {
        return strings(driver.executeScript(MISSING_TEXTS));
    }

    private static List<String> strings(@Nullable Object list) {
        return list instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("no answer");
    }

    /** Errors and refused resources; reports of the content security policy appear here as well. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    List<String> foreignRequests(URI address) {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString("").equals("Network.requestWillBeSent"))
                .map(message -> message.path("params").path("request").path("url"))
                .map(JsonNode::asString)
                .filter(url -> url.startsWith("http"))
                .filter(url ->
                        !URI.create(url.replaceAll("[?#].*", "")).getAuthority().equals(address.getAuthority()))
                .toList();
    }

    /** The whole page, however long, half as large. */
    void picture(Path file) {
        driver.executeAsyncScript(LOAD_PICTURES);
        driver.executeAsyncScript(COME_TO_REST);
        Object size = driver.executeScript(
                "return [document.documentElement.clientWidth, document.documentElement.scrollHeight]");
        if (!(size instanceof List<?> sides)
                || !(sides.get(0) instanceof Number width)
                || !(sides.get(1) instanceof Number height)) {
            throw new IllegalStateException("the page has no size: " + size);
        }
        Object data = driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of(
                                        "x",
                                        0,
                                        "y",
                                        0,
                                        "width",
                                        width,
                                        "height",
                                        Math.min(height.intValue(), LONGEST_PICTURE),
                                        "scale",
                                        0.5)))
                .get("data");
        write(file, Base64.getDecoder().decode(String.valueOf(data)));
    }

    void screenshot(Path file) {
        write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** What is seen now, so small that a page may show many of them. */
    void webp(Path file) {
        byte[] bytes = new byte[0];
        for (int quality = 85; bytes.length == 0 || (bytes.length > LARGEST_WEBP && quality > 30); quality -= 10) {
            Object data = driver.executeCdpCommand(
                            "Page.captureScreenshot", Map.of("format", "webp", "quality", quality))
                    .get("data");
            bytes = Base64.getDecoder().decode(String.valueOf(data));
        }
        write(file, bytes);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
