package id.patuh.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.testsupport.Chromium;
import id.patuh.testsupport.Databases;
import id.patuh.testsupport.Workplaces;
import id.patuh.workspace.Actor;
import id.patuh.workspace.NewAccount;
import id.patuh.workspace.Role;
import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From the first start to the receipt, as a bureau does it, on a telephone and on a desk, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkplaceBrowserIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T03:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final Path SAMPLES = Path.of("samples/kabupaten-teladan");
    private static final String HEALTH = "dinas-kesehatan.xlsx";
    private static final String PASSWORD = "gunung padi hijau";
    private static final int WORKBOOKS = 10;
    private static final int HEIGHT = 900;
    private static final String SIDEWAYS = "() => document.documentElement.scrollWidth - window.innerWidth";

    @TempDir
    private Path folder;

    private final Chromium chromium = Chromium.open();

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    static Stream<Arguments> readers() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(390, 1280).map(width -> Arguments.of(language, width)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void bureauGetsFromTheFirstStartToTheReceipt(Language language, int width) throws IOException {
        var storage = Databases.SQLITE.fresh(folder);
        try (var server = Workplaces.start(storage, CLOCK);
                var context = window(width)) {
            var first = server.firstAccount().orElseThrow();
            var visit = new Visit(context, "http://localhost:" + server.port(), language);

            visit.begin(first);
            visit.create();
            visit.upload(tenWorkbooks());
            visit.readDownToTheCell();
            visit.takeTheMarkedCopy();
            visit.correct(corrected());
            visit.seeTheVerdictMove();
            visit.reviewAs(verifier(storage));
            visit.submit(first.login());
            visit.lookAtEverything();

            assertThat(visit.complaints).isEmpty();
        }
    }

    private BrowserContext window(int width) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setAcceptDownloads(true));
    }

    /** Ten of the offices, among them the one with the failed indicator. */
    private static List<Path> tenWorkbooks() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .limit(WORKBOOKS)
                    .toList();
        }
    }

    /** The office's workbook with another value in the cell that decided. */
    private Path corrected() throws IOException {
        var file = Files.createTempDirectory(folder, "perbaikan").resolve(HEALTH);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(SAMPLES.resolve(HEALTH)));
                var out = Files.newOutputStream(file)) {
            var cell = new CellReference("C8");
            workbook.getSheet("Capaian")
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .setCellValue(96.5);
            workbook.write(out);
        }
        return file;
    }

    private static String verifier(StorageSettings storage) {
        try (var workspace = Workspace.open(storage, CLOCK)) {
            workspace
                    .accounts()
                    .create(
                            new NewAccount(
                                    "verifikator", "Budi Santoso", Role.VERIFIER, "Kabupaten Teladan", null, false),
                            PASSWORD,
                            Actor.PROGRAM);
        }
        return "verifikator";
    }

    /** One person's way through the pages; every page is looked at as it comes. */
    private static final class Visit {
        private final Page page;
        private final String address;
        private final Language language;
        private final List<String> complaints = new ArrayList<>();
        private final boolean narrow;
        private String assessment = "";

        Visit(BrowserContext context, String address, Language language) {
            this.page = context.newPage();
            this.address = address;
            this.language = language;
            this.narrow = page.viewportSize().width < 500;
            page.onConsoleMessage(message -> complaints.add(page.url() + " says " + message.text()));
            page.onPageError(error -> complaints.add(page.url() + " fails: " + error));
        }

        private String in(String key, Object... arguments) {
            return Message.of(key, arguments).in(language);
        }

        private void go(String path) {
            page.navigate(address + path);
            look();
        }

        /** Nothing runs over the edge, and nobody is shut out. */
        private void look() {
            page.waitForLoadState(LoadState.LOAD);
            assertThat(page.evaluate(SIDEWAYS))
                    .as(page.url() + " runs sideways")
                    .isEqualTo(0);
            var violations = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze()
                    .getViolations();
            violations.forEach(rule -> complaints.add("%s breaks %s %d times: %s %s"
                    .formatted(
                            page.url(),
                            rule.getId(),
                            rule.getNodes().size(),
                            rule.getNodes().get(0).getHtml(),
                            rule.getNodes().get(0).getFailureSummary())));
        }

        private void press(String name) {
            page.locator("main button", new Page.LocatorOptions().setHasText(name))
                    .first()
                    .click();
            look();
        }

        private void picture(String name) {
            if (Boolean.getBoolean("screenshots.update") && language == Language.ID) {
                var file = Path.of("src/docs/images", name + (narrow ? "-telepon" : "") + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file));
            }
        }

        private Path save(Locator link) {
            Download download = page.waitForDownload(link::click);
            return download.path();
        }

        void begin(WebServer.FirstAccount first) {
            go("/masuk?lang=" + language.code());
            signIn(first.login(), first.password());
            assertThat(page.url()).endsWith("/akun/sandi");
            page.locator("#lama").fill(first.password());
            page.locator("#baru").fill(PASSWORD);
            page.locator("#ulang").fill(PASSWORD);
            press(in("web.save"));
            assertThat(page.locator("[role=status]").textContent()).contains(in("web.signIn.passwordChanged"));
            signIn(first.login(), PASSWORD);
        }

        private void signIn(String login, String password) {
            page.locator("#pengguna").fill(login);
            page.locator("#sandi").fill(password);
            press(in("web.signIn"));
        }

        void create() {
            page.locator("a.primary").click();
            look();
            page.locator("#peraturan").selectOption("kkp-ham-2021");
            page.locator("#nama").fill("Kabupaten Teladan");
            page.locator("#tahun").fill("2024");
            press(in("web.new.create"));
            assessment = page.url().replaceAll(".*(/penilaian/[^/]+)/.*", "$1");
        }

        void upload(List<Path> workbooks) {
            page.locator("#berkas").setInputFiles(workbooks.toArray(Path[]::new));
            page.locator("#unggah button.primary").click();
            page.waitForSelector("table tbody tr:nth-child(" + WORKBOOKS + ")");
            look();
            assertThat(page.locator("table tbody tr").count()).isEqualTo(WORKBOOKS);
        }

        void readDownToTheCell() {
            go(assessment);
            picture("penilaian");
            go(assessment + "/indikator?putusan=NOT_MET");
            page.locator("a[href$='/indikator/06.H.3']").first().click();
            look();
            assertThat(page.locator("main").textContent()).contains(in("report.verdict.NOT_MET"));
            var cell = page.locator(".sheet .marked").first();
            assertThat(cell.textContent()).contains("71,3");
            assertThat(page.locator("#lembar").textContent()).contains(HEALTH).contains("Capaian");
            page.locator("#lembar").scrollIntoViewIfNeeded();
            if (!narrow) {
                picture("lembar");
            }
        }

        void takeTheMarkedCopy() throws IOException {
            go(assessment + "/bukti");
            page.locator("a", new Page.LocatorOptions().setHasText(HEALTH))
                    .first()
                    .click();
            look();
            var copy = save(page.locator("a[href$='/bertanda']"));
            try (var workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
                assertThat(workbook.getSheet("Capaian").getCellComments()).isNotEmpty();
            }
        }

        void correct(Path corrected) {
            page.locator("#berkas").setInputFiles(corrected);
            press(in("web.upload.send"));
            assertThat(page.locator("main").textContent()).contains(in("web.upload.kept", 2, HEALTH));
        }

        void seeTheVerdictMove() {
            go(assessment + "/indikator/06.H.3");
            assertThat(page.locator("h2#h-indikator + p").textContent()).contains(in("report.verdict.MET"));
            assertThat(page.locator("#riwayat li").count()).isEqualTo(2);
            go(assessment + "/riwayat");
            assertThat(page.locator("main").textContent()).contains("06.H.3");
        }

        void reviewAs(String login) {
            page.locator("header form button", new Page.LocatorOptions().setHasText(in("web.signOut")))
                    .click();
            look();
            signIn(login, PASSWORD);
            go(assessment + "/indikator/06.H.3");
            page.locator("#alasan-telaah").fill("Dokumen pendukung sesuai.");
            page.locator("#telaah button[value=ACCEPTED]").click();
            look();
            assertThat(page.locator("#telaah").textContent()).contains("Budi Santoso");
            page.locator("header form button", new Page.LocatorOptions().setHasText(in("web.signOut")))
                    .click();
            look();
        }

        void submit(String login) throws IOException {
            signIn(login, PASSWORD);
            go(assessment);
            press(in("web.stage.to.CHECKING"));
            page.locator("#alasan").fill("Sisa bukti menyusul dengan surat.");
            press(in("web.stage.to.READY"));
            page.locator("a[href$='/serahkan']").click();
            look();
            page.locator("input[name=yakin]").check();
            press(in("web.stage.to.SUBMITTED"));
            go(assessment + "/dokumen");
            var receipt = save(page.locator("a[href$='/tanda-terima.html']"));
            assertThat(receipt).content().contains("Kabupaten Teladan").contains(HEALTH);
            assertThat(page.locator("main").textContent()).contains(in("web.state.SUBMITTED"));
        }

        void lookAtEverything() {
            go("/");
            for (var part : List.of("/opd", "/opd/dinas-kesehatan", "/rencana", "/dokumen", "/indikator", "/bukti")) {
                go(assessment + part);
            }
            for (var path :
                    List.of("/peraturan", "/akun", "/jejak", "/akun/sandi", "/cari?q=imunisasi", "/tidak-ada")) {
                page.navigate(address + path);
                look();
            }
            complaints.removeIf(complaint -> complaint.contains("/tidak-ada") && complaint.contains("404"));
        }
    }
}
