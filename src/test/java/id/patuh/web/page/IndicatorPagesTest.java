package id.patuh.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.regulation.Office;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.testsupport.Databases;
import id.patuh.testsupport.WebClient;
import id.patuh.testsupport.Workplaces;
import id.patuh.web.WebServer;
import id.patuh.workspace.Actor;
import id.patuh.workspace.NewAccount;
import id.patuh.workspace.Role;
import id.patuh.workspace.StorageSettings;
import id.patuh.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class IndicatorPagesTest {
    private static final Set<String> OFFICES = Set.of("dinas-kesehatan", "bappeda", "dinas-sosial");
    private static final Path SAMPLE = Path.of("samples", "kabupaten-teladan");
    private static final String REGION = "Kabupaten Teladan";
    private static final String PASSWORD = "rahasia-sekali";

    @TempDir
    private static Path folder;

    private StorageSettings storage;
    private WebServer server;
    private String indicators;
    private String base;
    private String empty;

    @BeforeAll
    void handIn() throws IOException {
        storage = StorageSettings.embedded(folder.resolve("data"));
        try (var workspace = Workspace.open(storage, Clock.systemUTC())) {
            account(workspace, "ani", Role.BUREAU, REGION, null);
            account(workspace, "budi", Role.VERIFIER, REGION, null);
            account(workspace, "joko", Role.VERIFIER, REGION, null);
            account(workspace, "citra", Role.OFFICE, REGION, "dinas-kesehatan");
            account(workspace, "hadi", Role.OFFICE, REGION, "bappeda");
            account(workspace, "dodi", Role.OFFICE, REGION, "dinas-sosial");
            account(workspace, "eka", Role.READER, REGION, null);
            account(workspace, "fani", Role.VERIFIER, "Kabupaten Seberang", null);
            account(workspace, "gita", Role.TRAINER, null, null);
            var made = workspace.assessments().create(REGION, "kkp-ham-2021", REGION, 2024, OFFICES, Actor.PROGRAM);
            var later = workspace.assessments().create(REGION, "kkp-ham-2021", REGION, 2025, OFFICES, Actor.PROGRAM);
            base = "/penilaian/" + made.id();
            empty = "/penilaian/" + later.id();
            indicators = base + "/indikator";
        }
        server = Workplaces.start(storage, Clock.systemUTC());
        try (Stream<Path> files = Files.list(SAMPLE)) {
            var workbooks = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
            as("ani").upload(base + "/unggah", workbooks);
        }
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void failedIndicatorIsReadDownToItsCell() {
        var ani = as("ani");

        assertThat(ani.get(indicators + "?putusan=NOT_MET").html()).contains(indicators + "/06.H.3\"");
        var page = ani.get(indicators + "/06.H.3");
        assertThat(page.text())
                .contains("tidak terpenuhi 0 dari 10 poin")
                .contains("tercatat 71,3")
                .contains("dinas-kesehatan.xlsx › Capaian");
        assertThat(page.html()).containsPattern("<td class=\"number marked\" title=\"C8\">.*71,3</td>");
    }

    @Test
    void filtersStandInTheAddressAndInTheForm() {
        var page = as("eka").get(indicators + "?putusan=NOT_MET&putusan=PARTLY_MET&hak=06&q=imunisasi");

        assertThat(page.text()).contains("1 dari 120 indikator ditampilkan");
        assertThat(page.html())
                .containsPattern("value=\"NOT_MET\" checked")
                .containsPattern("value=\"PARTLY_MET\" checked")
                .containsPattern("value=\"06\" selected")
                .contains("value=\"imunisasi\"");
    }

    @Test
    void filterThatFitsNothingSaysSo() {
        assertThat(as("eka")
                        .get(indicators + "?telaah=CHANGED_SINCE&q=tidak-ada")
                        .text())
                .contains("0 dari 120 indikator ditampilkan")
                .contains("Tidak ada indikator yang sesuai");
    }

    @Test
    void officeSeesItsOwnIndicatorsOnly() {
        var dodi = as("dodi");

        assertThat(dodi.get(indicators).text()).contains("1 dari 1 indikator ditampilkan");
        assertThat(dodi.get(indicators + "/06.H.4").status()).isEqualTo(200);
        assertThat(dodi.get(indicators + "/06.H.3").status()).isEqualTo(404);
    }

    @Test
    void officeSeesNoSheetOfAnotherOffice() {
        assertThat(as("ani").get(indicators + "/03.S.2").text()).contains("460/54/KEP/2022");
        assertThat(as("hadi").get(indicators + "/03.S.2").text())
                .contains("dinas-sosial.xlsx › Dokumen Lembar ini milik OPD lain")
                .doesNotContain("460/54/KEP/2022");
    }

    @Test
    void indicatorTellsWhatIsAskedBeforeAnythingCameIn() {
        assertThat(as("citra").get(empty + "/indikator/06.H.3").text())
                .contains("Belum ada bukti yang dapat diperiksa.")
                .contains("06.H.3 : Bayi yang mendapat imunisasi dasar lengkap (persen)");
        assertThat(as("ani").get(empty + "/indikator").text()).contains("Belum ada bukti yang dapat diperiksa.");
    }

    @Test
    void formFarDownInAPageReachesWhoeverHasNoSession() {
        var alone = Databases.SQLITE.fresh(folder);
        var offices = RegulationLibrary.ofFolder(Path.of("rules")).regulation("kkp-ham-2021").offices().stream()
                .map(Office::code)
                .collect(Collectors.toSet());
        String id;
        try (var workspace = Workspace.open(alone, Clock.systemUTC())) {
            id = workspace
                    .assessments()
                    .create(REGION, "kkp-ham-2021", REGION, 2024, offices, Actor.PROGRAM)
                    .id();
        }
        try (var local = Workplaces.startLocal(alone, Clock.systemUTC())) {
            assertThat(new WebClient(local.port())
                            .get("/penilaian/" + id + "/opd")
                            .html())
                    .contains("name=\"opd\"")
                    .containsOnlyOnce("<html");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "eka,  /indikator/06.H.99, 404",
        "fani, /indikator,         404",
        "fani, /indikator/06.H.3,  404",
        "fani, /riwayat,           404",
        "citra, /riwayat,          403",
        "gita, /indikator,         404",
        "eka,  /riwayat,           200"
    })
    void pagesOpenForThoseWhomTheyConcern(String login, String path, int status) {
        assertThat(as(login).get(base + path).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "ani,   06.H.1,  telaah,  403",
        "citra, 06.H.1,  telaah,  403",
        "eka,   06.H.1,  telaah,  403",
        "fani,  06.H.1,  telaah,  404",
        "budi,  06.H.99, telaah,  404",
        "ani,   06.P.3,  putusan, 403",
        "citra, 06.P.3,  putusan, 403",
        "fani,  06.P.3,  putusan, 404",
        "eka,   06.H.1,  catatan, 403",
        "dodi,  06.H.1,  catatan, 404",
        "fani,  06.H.1,  catatan, 404",
        "budi,  06.H.99, catatan, 404"
    })
    void nobodySaysWhatIsNotTheirsToSay(String login, String code, String what, int status) {
        var fields =
                Map.of("hasil", "ACCEPTED", "putusan", "MET", "alasan", "Sesuai.", "isi", "Sesuai.", "dilihat", "0");
        var client = as(login);

        assertThat(client.post(indicators + "/" + code + "/" + what, fields).status())
                .isEqualTo(status);
        assertThat(as("budi").get(indicators + "/" + code).text()).doesNotContain("Sesuai.");
    }

    @Test
    void remarkIsShownAsItWasTyped() {
        var citra = as("citra");

        var page = citra.post(indicators + "/06.H.2/catatan", Map.of("isi", "Angka <b>sementara</b>."));

        assertThat(page.path()).isEqualTo(indicators + "/06.H.2");
        assertThat(page.html()).contains("Angka &lt;b&gt;sementara&lt;/b&gt;.").contains("Catatan sudah dikirim.");
    }

    @Test
    void returnedEvidenceIsRepairedAndAccepted() throws IOException {
        var budi = as("budi");
        var page = indicators + "/06.H.4";

        assertThat(review(budi, page, "RETURNED", "").text()).contains("Alasan masih kosong.");
        assertThat(review(budi, page, "RETURNED", "Pembilang belum lengkap.").text())
                .contains("OPD diminta memperbaiki bukti ini");

        as("dodi").upload(base + "/unggah", List.of(repaired()));
        var repaired = as("dodi").get(page);
        assertThat(repaired.text())
                .contains("sudah diperbaiki")
                .contains("Pembilang belum lengkap.")
                .contains("10 dari 10 poin")
                .containsPattern("naik: ◐ terpenuhi sebagian 6 poin → ✔ terpenuhi 10 poin");

        assertThat(review(budi, page, "ACCEPTED", "").text()).contains("diterima sesudah perbaikan");
        assertThat(budi.get(indicators + "?telaah=ACCEPTED_AFTER_REPAIR").text())
                .contains("1 dari 120 indikator ditampilkan");
        assertThat(as("ani").get(base + "/riwayat").text())
                .contains("06.H.4 Penduduk miskin yang memiliki jaminan kesehatan ▲ naik:")
                .contains("dinas-sosial.xlsx revisi 2, oleh dodi");
    }

    @Test
    void evidenceThatChangedAfterTheLookIsNotAccepted() {
        var budi = as("budi");
        var seen = budi.get(indicators + "/06.H.1").hidden("dilihat").replaceFirst("^.{64}", "0".repeat(64));

        var page = budi.post(indicators + "/06.H.1/telaah", Map.of("hasil", "ACCEPTED", "dilihat", seen));

        assertThat(page.text()).contains("Bukti ini berubah sejak").contains("belum ditelaah");
    }

    @Test
    void uploadThatChangesOtherEvidenceLeavesReviewsAsTheyAre() throws IOException {
        var budi = as("budi");
        var returned = indicators + "/06.P.2";
        var accepted = indicators + "/06.S.1";
        review(budi, returned, "RETURNED", "Realisasi belum lengkap.");
        var seen = budi.get(accepted).hidden("dilihat");
        review(budi, accepted, "ACCEPTED", "");

        var source = budi.get(accepted).hidden("dilihat");
        as("citra").upload(base + "/unggah", List.of(noteChanged()));

        assertThat(as("ani").get(base + "/riwayat").text()).contains("dinas-kesehatan.xlsx revisi 2, oleh citra");
        assertThat(budi.get(returned).text())
                .contains("Telaah bukti: dikembalikan")
                .doesNotContain("diperbaiki");
        assertThat(budi.get(accepted).text()).contains("Telaah bukti: diterima").doesNotContain("lalu berubah");
        assertThat(budi.get(accepted).hidden("dilihat")).isEqualTo(source).isNotEqualTo(seen);
    }

    @Test
    void secondVerifierReadsTheFirstOneBeforeAnswering() {
        var budi = as("budi");
        var joko = as("joko");
        var page = indicators + "/06.S.2";
        var seen = joko.get(page).hidden("dilihat");
        review(budi, page, "RETURNED", "Tanda tangan belum ada.");
        var late = Map.of("hasil", "ACCEPTED", "alasan", "", "dilihat", seen);

        assertThat(joko.post(page + "/telaah", late).text())
                .contains("telaah atau keputusan baru sudah dicatat")
                .contains("Tanda tangan belum ada.")
                .contains("Telaah bukti: dikembalikan");
        assertThat(joko.get(page + "?lang=en").text()).doesNotContain("was recorded for this indicator");
        assertThat(joko.post(page + "/telaah", late).text()).contains("a new review or decision was recorded");
        assertThat(review(joko, page, "RETURNED", "Setuju.").text()).contains("was returned to the office");
    }

    @Test
    void formThatIsSentTwiceCountsOnce() {
        var budi = as("budi");
        var page = indicators + "/06.S.3";
        var twice = Map.of(
                "hasil",
                "RETURNED",
                "alasan",
                "Nomor belum ada.",
                "dilihat",
                budi.get(page).hidden("dilihat"));
        budi.post(page + "/telaah", twice);

        var second = budi.post(page + "/telaah", twice);

        assertThat(second.text()).contains("Bukti sudah dikembalikan").containsOnlyOnce("Nomor belum ada.");
    }

    @Test
    void absentEvidenceIsNotAccepted() {
        assertThat(review(as("budi"), indicators + "/06.H.2", "ACCEPTED", "").text())
                .contains("Belum ada bukti yang dapat ditelaah")
                .contains("belum ditelaah");
    }

    @Test
    void decisionStandsBesideTheVerdict() {
        var budi = as("budi");

        var page = rule(budi, "06.P.3", "PARTLY_MET");

        assertThat(page.text())
                .contains("? perlu telaah ⚖ diputuskan orang: terpenuhi sebagian 0 dari 10 poin")
                .contains("budi, ")
                .contains("Memuat cara mengadu.");
        assertThat(budi.get(indicators + "?putusan=NEEDS_REVIEW").text())
                .contains("? perlu telaah ⚖ diputuskan orang: terpenuhi sebagian 0 dari 10 poin");
    }

    @Test
    void indicatorThatTheRulesDecideIsNotDecidedByAPerson() {
        assertThat(rule(as("budi"), "06.H.3", "MET").text())
                .contains("Indikator ini tidak memerlukan keputusan orang.")
                .doesNotContain("diputuskan orang");
    }

    @Test
    void personDecidesWithAVerdictOfAPerson() {
        assertThat(rule(as("budi"), "06.P.3", "NOT_APPLICABLE").text()).contains("Keputusan itu tidak dapat dipilih.");
    }

    @Test
    void searchFindsWhatSomebodyMaySee() {
        assertThat(as("ani").get("/cari?q=dinas-sosial").html()).contains("dinas-sosial.xlsx</a>");
        assertThat(as("ani").get("/cari?q=imunisasi").html()).contains(indicators + "/06.H.3\"");
        assertThat(as("citra").get("/cari?q=dinas-sosial").text()).contains("Tidak ada yang ditemukan.");
        assertThat(as("dodi").get("/cari?q=imunisasi").text()).contains("Tidak ada yang ditemukan.");
        assertThat(as("fani").get("/cari?q=teladan").text()).contains("Tidak ada yang ditemukan.");
        assertThat(as("gita").get("/cari?q=teladan").status()).isEqualTo(403);
    }

    private WebClient as(String login) {
        return new WebClient(server.port()).signIn(login, PASSWORD);
    }

    private static void account(
            Workspace workspace, String login, Role role, @Nullable String region, @Nullable String office) {
        var account = new NewAccount(login, login, role, region, office, false);
        workspace.accounts().create(account, PASSWORD, Actor.PROGRAM);
    }

    private static WebClient.Page review(WebClient client, String page, String outcome, String reason) {
        var seen = client.get(page).hidden("dilihat");
        return client.post(page + "/telaah", Map.of("hasil", outcome, "alasan", reason, "dilihat", seen));
    }

    private WebClient.Page rule(WebClient client, String code, String verdict) {
        var seen = client.get(indicators + "/" + code).hidden("dilihat");
        return client.post(
                indicators + "/" + code + "/putusan",
                Map.of("putusan", verdict, "alasan", "Memuat cara mengadu.", "dilihat", seen));
    }

    /** Another remark in a row of another indicator. */
    private static Path noteChanged() throws IOException {
        var file = folder.resolve("dinas-kesehatan.xlsx");
        try (var in = Files.newInputStream(SAMPLE.resolve("dinas-kesehatan.xlsx"));
                var workbook = new XSSFWorkbook(in);
                var out = Files.newOutputStream(file)) {
            workbook.getSheet("Capaian").getRow(7).getCell(5).setCellValue("Laporan lain");
            workbook.write(out);
        }
        return file;
    }

    /** As many poor people with insurance as there are poor people. */
    private static Path repaired() throws IOException {
        var file = folder.resolve("dinas-sosial.xlsx");
        try (var in = Files.newInputStream(SAMPLE.resolve("dinas-sosial.xlsx"));
                var workbook = new XSSFWorkbook(in);
                var out = Files.newOutputStream(file)) {
            var row = workbook.getSheet("Perbandingan").getRow(5);
            row.getCell(2).setCellValue(62310);
            row.getCell(4).setCellValue(100);
            workbook.write(out);
        }
        return file;
    }
}
