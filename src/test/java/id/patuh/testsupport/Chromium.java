package id.patuh.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser that looks at pages; tests are passed over where none is installed, except in continuous integration. */
public final class Chromium implements AutoCloseable {
    private static final int HEIGHT = 900;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium open() {
        var found = installed();
        if (found.isEmpty() && !"true".equals(System.getenv("CI"))) {
            assumeThat(found)
                    .as("Chromium is missing, so the page was not tried in a browser. "
                            + "Install it: apt-get install chromium")
                    .isNotEmpty();
        }
        assertThat(found)
                .as("Chromium is missing; install it: apt-get install chromium")
                .isNotEmpty();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(found.get(0)))
                .setArgs(FLAGS);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    public Browser browser() {
        return browser;
    }

    /** An empty page in a window of that width. */
    public Page page(int width) {
        return browser.newPage(new Browser.NewPageOptions().setViewportSize(width, HEIGHT));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static List<String> installed() {
        var names = List.of("chromium", "chromium-browser", "google-chrome");
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(part -> names.stream().map(name -> Path.of(part, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .toList();
    }
}
