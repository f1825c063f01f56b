package id.patuh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.patuh.testsupport.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that the commands write, on a telephone and on a desk, by day and by night. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBrowserIT {
    private static final String GOOD = "samples/kabupaten-teladan";
    private static final String PROVINCE = "samples/provinsi-contoh";
    private static final String FAULTS = """
            () => {
              const all = (selector) => [...document.querySelectorAll(selector)];
              const name = (element) => element.tagName + ' ' + element.textContent.trim().slice(0, 40);
              const ids = all('[id]').map((each) => each.id);
              const named = (each) => each.getAttribute('aria-label') || each.caption
                || (each.getAttribute('aria-labelledby') || '').split(' ').every((id) => document.getElementById(id));
              const hidden = (each) => each.closest('thead') && getComputedStyle(each.closest('thead')).position === 'absolute';
              const levels = all('h1, h2, h3, h4').map((each) => Number(each.tagName[1]));
              return [
                ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => 'twice ' + id),
                ...all('table, section, nav').filter((each) => !named(each)).map((each) => 'unnamed ' + name(each)),
                ...all('thead th:not([scope]), tbody th:not([scope])').map((each) => 'no scope ' + name(each)),
                ...levels.filter((level, place) => place > 0 && level > levels[place - 1] + 1).map((level) => 'skips h' + level),
                ...all('input, select').filter((each) => each.labels.length === 0).map((each) => 'no label ' + each.id),
                ...all('button, a').filter((each) => !each.textContent.trim()).map((each) => 'empty ' + each.outerHTML),
                ...all('h1').slice(1).map((each) => 'second ' + name(each)),
                ...all('.scroll').filter((each) => each.scrollWidth > each.clientWidth && each.tabIndex !== 0).map(name),
                ...all('th, td').filter((each) => each.offsetParent && !hidden(each) && each.scrollWidth > each.clientWidth + 1).map((each) => 'narrow ' + name(each)),
              ];
            }
            """;

    @TempDir
    private Path folder;

    private final Chromium chromium = Chromium.open();

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    static Stream<Arguments> pages() {
        return Stream.of("ranking", "comparison", "plan", "assumptions")
                .flatMap(page -> Stream.of("id", "en")
                        .flatMap(language -> Stream.of(390, 1280).map(width -> Arguments.of(page, language, width))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageFitsItsWindowAndAsksNothingOfTheNetwork(String name, String language, int width) {
        var address = address(name, language);
        try (var page = chromium.page(width)) {
            var requests = new ArrayList<String>();
            var errors = new ArrayList<String>();
            page.onRequest(request -> requests.add(request.url()));
            page.onConsoleMessage(message -> errors.add(message.text()));
            page.onPageError(errors::add);

            page.navigate(address);

            assertThat(requests).containsExactly(address);
            assertThat(errors).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageCanBeReadByEverybody(String name, String language, int width) {
        try (var page = chromium.page(width)) {
            page.navigate(address(name, language));

            assertThat((List<?>) page.evaluate(FAULTS)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ranking", "comparison", "plan", "assumptions"})
    void pageIsDarkWhereTheReaderLikesItDark(String name) {
        var options = new Browser.NewPageOptions().setColorScheme(ColorScheme.DARK);
        try (var page = chromium.browser().newPage(options)) {
            page.navigate(address(name, "id"));

            assertThat(brightness(page, "backgroundColor")).isLessThan(60);
            assertThat(brightness(page, "color")).isGreaterThan(200);
        }
    }

    @Test
    void headingsOfTheRankingSortItsRows() {
        try (var page = chromium.page(1280)) {
            page.navigate(address("ranking", "en"));

            page.click("table.ranking th:nth-child(2) button");

            assertThat(page.locator("table.ranking tbody th a").allTextContents())
                    .isSorted()
                    .hasSize(5);
            assertThat(page.getAttribute("table.ranking th:nth-child(2)", "aria-sort"))
                    .isEqualTo("ascending");
        }
    }

    private static int brightness(Page page, String part) {
        return (Integer) page.evaluate(
                "part => Math.round(getComputedStyle(document.body)[part].match(/[0-9]+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0) / 3)",
                part);
    }

    private String address(String name, String language) {
        var out = folder.resolve(name + "_" + language);
        if (!Files.exists(out)) {
            var arguments = new ArrayList<>(command(name));
            arguments.addAll(List.of("--lang", language, "--out", out.toString()));
            BatchCommandsTest.run(false, arguments.toArray(String[]::new));
        }
        var file = name.equals("plan") || name.equals("assumptions") ? "report" : name;
        return out.resolve(file + ".html").toUri().toString();
    }

    private static List<String> command(String name) {
        return switch (name) {
            case "ranking" -> List.of("check", PROVINCE, "--quiet");
            case "comparison" ->
                List.of(
                        "compare",
                        PROVINCE + "/kabupaten-contoh-dua",
                        PROVINCE + "/kota-contoh",
                        "--as-of",
                        "2025-02-01");
            case "plan" -> List.of("check", GOOD, "--target", "80");
            default -> List.of("check", GOOD, "--what-if", "samples/andaian/what-if.yaml");
        };
    }
}
