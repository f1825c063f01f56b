package id.patuh.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.patuh.language.Language;
import id.patuh.testsupport.Assessments;
import id.patuh.testsupport.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportBrowserIT {
    @TempDir
    private Path folder;

    private final Chromium chromium = Chromium.open();

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"ID,1280", "ID,390", "EN,1280", "EN,390"})
    void pageFitsItsWindowAndAsksNothingOfTheNetwork(Language language, int width) throws IOException {
        try (var page = page(width)) {
            var requests = new ArrayList<String>();
            var errors = new ArrayList<String>();
            page.onRequest(request -> requests.add(request.url()));
            page.onConsoleMessage(message -> errors.add(message.text()));
            page.onPageError(errors::add);

            page.navigate(address(language));
            page.click("#open-all");

            assertThat(requests).containsExactly(address(language));
            assertThat(errors).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language.code());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ID,1280,3 dari 10 indikator ditampilkan,1 dari 10 indikator ditampilkan",
        "EN,390,3 of 10 indicators shown,1 of 10 indicators shown"
    })
    void filtersNarrowTheIndicatorsAndAreKeptInTheAddress(Language language, int width, String three, String one)
            throws IOException {
        try (var page = page(width)) {
            page.navigate(address(language));

            page.selectOption("#office", "dinas-kesehatan");
            assertThat(page.textContent("#shown")).isEqualTo(three);
            page.check("input[value=NOT_MET]");
            page.check("input[value=NO_EVIDENCE]");

            assertThat(page.textContent("#shown")).isEqualTo(one);
            assertThat(shown(page)).containsExactly("i-06.H.3");
            assertThat(page.url()).endsWith("#verdict=NOT_MET,NO_EVIDENCE&office=dinas-kesehatan");
        }
    }

    @Test
    void addressBringsTheFiltersBack() throws IOException {
        try (var page = page(1280)) {
            page.navigate(address(Language.ID) + "#verdict=MET,NOT_MET&q=IMUNISASI");

            assertThat(shown(page)).containsExactly("i-06.H.3");
            assertThat(page.isChecked("input[value=MET]")).isTrue();
            assertThat(page.inputValue("#search")).isEqualTo("IMUNISASI");
        }
    }

    @Test
    void keyboardAloneFiltersAndClears() throws IOException {
        try (var page = page(1280)) {
            page.navigate(address(Language.ID));

            page.focus("input[value=MET]");
            page.keyboard().press("Space");
            assertThat(shown(page)).containsExactly("i-01.S.1");
            page.focus("#search");
            page.keyboard().type("tidak ada kata ini");
            assertThat(page.isVisible("#none-shown")).isTrue();
            page.focus("button[type=reset]");
            page.keyboard().press("Enter");

            page.waitForCondition(() -> shown(page).size() == 10);
            assertThat(page.url()).endsWith("#indikator");
        }
    }

    @Test
    void linkToAnIndicatorOpensItEvenWhenItIsFilteredOut() throws IOException {
        try (var page = page(1280)) {
            page.navigate(address(Language.ID) + "#verdict=MET");

            page.click("#kurang a[href='#i-06.H.3'] >> nth=0");

            page.waitForSelector("[id='i-06.H.3'][open]");
            assertThat(page.isVisible("[id='i-06.H.3'] .conditions >> nth=0")).isTrue();
            assertThat(shown(page)).hasSize(10);
        }
    }

    @Test
    void pageReadsWithoutScript() throws IOException {
        try (var context = chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
                var page = context.newPage()) {
            page.navigate(address(Language.ID));

            assertThat(page.isVisible("#filters")).isFalse();
            assertThat(page.isVisible("[id='i-06.H.3'] summary")).isTrue();
        }
    }

    @Test
    void printingOpensWhatIsFolded() throws IOException {
        try (var page = page(1280)) {
            page.navigate(address(Language.ID));

            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator("details:not([open])").count()).isZero();
            page.evaluate("dispatchEvent(new Event('afterprint'))");

            assertThat(page.locator("details.indicator[open]").count()).isZero();
        }
    }

    private Page page(int width) {
        return chromium.page(width);
    }

    private static List<String> shown(Page page) {
        return page.locator("details.indicator:not([hidden])").all().stream()
                .map(item -> item.getAttribute("id"))
                .toList();
    }

    private String address(Language language) throws IOException {
        var file = folder.resolve("report_" + language.code() + ".html");
        if (!Files.exists(file)) {
            try (var out = Files.newOutputStream(file)) {
                new ReportWriters().of("html").orElseThrow().write(Assessments.teladan(), language, out);
            }
        }
        return file.toUri().toString();
    }
}
