package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.assessment.SubmissionException.Reason;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.language.Language;
import id.patuh.regulation.PackMissingException;
import id.patuh.testsupport.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder to what is to be assessed. */
class ExaminerTest {
    private static final AssessmentRequest AS_SAID = AssessmentRequest.AS_THE_WORKBOOKS_SAY;

    private Desk desk;

    @BeforeEach
    void openDesk(@TempDir Path folder) throws IOException {
        desk = Desk.small(folder);
        Files.createDirectories(desk.folder());
    }

    private static WorkbookIdentity identity(String regulation, String subject, int year) {
        return new WorkbookIdentity(regulation, "dinas-kesehatan", subject, null, year);
    }

    private void refuses(AssessmentRequest request, Reason reason, String text) {
        var refusal =
                catchThrowableOfType(SubmissionException.class, () -> desk.assess(List.of(desk.folder()), request));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.text().in(Language.ID)).isEqualTo(text);
        assertThat(refusal).hasMessage(refusal.text().in(Language.EN));
    }

    @Test
    void anEmptyFolderIsNothing() {
        refuses(
                AS_SAID,
                Reason.NOTHING,
                "Tidak ada buku kerja (.xlsx) di %s. Letakkan buku kerja OPD di folder itu; formulir kosong dibuat dengan perintah \"patuh formulir\"."
                        .formatted(desk.folder().toString().replace('\\', '/')));
    }

    @Test
    void aFolderWithoutWorkbooksIsNothing() throws IOException {
        Files.writeString(desk.folder().resolve("surat.pdf"), "%PDF");
        var request = new AssessmentRequest(PackFolder.ID, "Kabupaten Teladan", 2024);

        var refusal =
                catchThrowableOfType(SubmissionException.class, () -> desk.assess(List.of(desk.folder()), request));

        assertThat(refusal.reason()).isEqualTo(Reason.NOTHING);
    }

    @Test
    void onlyUnreadableWorkbooksAreNothingAndEachSaysWhy() throws IOException {
        Files.writeString(desk.folder().resolve("a.xlsx"), "");
        Files.writeString(desk.folder().resolve("b.xlsx"), "bukan buku kerja");

        refuses(AS_SAID, Reason.NOTHING, """
                Tidak satu pun buku kerja dapat dibaca:
                  - a.xlsx: Berkas ini kosong; isinya tidak ada sama sekali. Kirim kembali berkasnya; kemungkinan penyalinan atau pengunggahan terputus.
                  - b.xlsx: Berkas ini bukan buku kerja Excel, LibreOffice, atau tabel teks, apa pun nama berkasnya. Buka berkas aslinya di Excel atau LibreOffice, lalu simpan sebagai buku kerja Excel (.xlsx).""");
    }

    @Test
    void unreadableWorkbooksAreAssessedAsNoEvidenceWhereEverythingIsSaid() throws IOException {
        Files.writeString(desk.folder().resolve("a.xlsx"), "");

        var assessment =
                desk.assess(List.of(desk.folder()), new AssessmentRequest(PackFolder.ID, "Kabupaten Teladan", 2024));

        assertThat(assessment.indicators()).extracting(IndicatorResult::verdict).containsOnly(Verdict.NO_EVIDENCE);
        assertThat(assessment.evidence().workbooks())
                .extracting(Workbook::readable)
                .containsExactly(false);
        assertThat(assessment.findings()).isEmpty();
    }

    @Test
    void twoSubjectsAreUnclear() {
        desk.form("a.xlsx", identity(PackFolder.ID, "Kabupaten Teladan", 2024)).save();
        desk.form("b.xlsx", identity(PackFolder.ID, "Kota Contoh", 2024)).save();
        desk.form("c.xlsx", identity(PackFolder.ID, " kabupaten  TELADAN", 2024))
                .save();
        desk.form("d.xlsx", identity(PackFolder.ID, "Kota Contoh", 2024)).save();

        refuses(AS_SAID, Reason.UNCLEAR, """
                Buku kerja berasal dari beberapa daerah atau unit:
                  - Kabupaten Teladan: a.xlsx, c.xlsx
                  - Kota Contoh: b.xlsx, d.xlsx
                Pilih salah satu dengan --subject, atau pisahkan foldernya.""");
    }

    @Test
    void strayWorkbookDoesNotHoldUpTheOthers() {
        desk.form("a.xlsx", identity(PackFolder.ID, "Kabupaten Teladan", 2024)).save();
        desk.form("b.xlsx", identity(PackFolder.ID, "Kabupaten Teladan", 2024)).save();
        desk.form("nyasar.xlsx", identity(PackFolder.ID, "Kota Contoh", 2024)).save();

        var evidence = desk.assess().evidence();

        assertThat(evidence.subject()).isEqualTo("Kabupaten Teladan");
        assertThat(evidence.issues())
                .filteredOn(issue -> issue.file().equals("nyasar.xlsx"))
                .extracting(ImportIssue::code)
                .contains(IssueCode.WORKBOOK_OTHER_SUBJECT);
    }

    @Test
    void twoYearsAreUnclear() {
        desk.form("a.xlsx", identity(PackFolder.ID, "Kabupaten Teladan", 2024)).save();
        desk.form("b.xlsx", identity(PackFolder.ID, "Kabupaten Teladan", 2023)).save();

        refuses(AS_SAID, Reason.UNCLEAR, """
                Buku kerja berasal dari beberapa tahun data:
                  - 2024: a.xlsx
                  - 2023: b.xlsx
                Pilih salah satu dengan --year, atau pisahkan foldernya.""");
    }

    @Test
    void twoRegulationsAreUnclear() {
        desk.form("a.xlsx", identity(PackFolder.ID, "Kabupaten Teladan", 2024)).save();
        desk.form("b.xlsx", identity("lain-2020", "Kabupaten Teladan", 2024)).save();

        refuses(AS_SAID, Reason.UNCLEAR, """
                Buku kerja berasal dari beberapa peraturan:
                  - contoh-2024: a.xlsx
                  - lain-2020: b.xlsx
                Pilih salah satu dengan --regulation, atau pisahkan foldernya.""");
    }

    @Test
    void whatIsSaidDecidesAndTheOthersAreLeftOutWithAnIssue() {
        desk.form("a.xlsx", identity(PackFolder.ID, "Kabupaten Teladan", 2024))
                .fill("Capaian", "01.H.1", "Nilai capaian", 96, "Tahun data", 2024)
                .save();
        desk.form("b.xlsx", identity("lain-2020", "Kota Contoh", 2023))
                .fill("Capaian", "01.H.1", "Nilai capaian", 10, "Tahun data", 2024)
                .save();

        var assessment =
                desk.assess(List.of(desk.folder()), new AssessmentRequest(PackFolder.ID, "Kabupaten Teladan", 2024));

        assertThat(Desk.result(assessment, "01.H.1").verdict()).isEqualTo(Verdict.MET);
        assertThat(assessment.evidence().issues())
                .extracting(ImportIssue::file, ImportIssue::code)
                .containsExactly(
                        tuple("b.xlsx", IssueCode.WORKBOOK_OTHER_REGULATION),
                        tuple("b.xlsx", IssueCode.WORKBOOK_OTHER_YEAR),
                        tuple("b.xlsx", IssueCode.WORKBOOK_OTHER_SUBJECT));
        assertThat(assessment.findings()).extracting(Finding::file).containsExactly("a.xlsx");
    }

    @Test
    void aWorkbookOfAnotherYearAloneIsNoEvidence() {
        desk.form("a.xlsx", identity(PackFolder.ID, "Kabupaten Teladan", 2023))
                .fill("Capaian", "01.H.1", "Nilai capaian", 96, "Tahun data", 2024)
                .save();

        var assessment = desk.assess(List.of(desk.folder()), new AssessmentRequest(null, null, 2024));

        assertThat(Desk.result(assessment, "01.H.1").verdict()).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.ready()).isFalse();
    }

    @Test
    void aRegulationThatIsNotThereIsMissing() {
        desk.form("a.xlsx", identity("lain-2020", "Kabupaten Teladan", 2024)).save();

        var missing =
                catchThrowableOfType(PackMissingException.class, () -> desk.assess(List.of(desk.folder()), AS_SAID));

        assertThat(missing.text().in(Language.ID)).contains("lain-2020");
    }

    @Test
    void withoutIdentityTheRegulationHasToBeSaidFirst() {
        desk.health().anonymous().save();

        refuses(
                AS_SAID,
                Reason.UNCLEAR,
                "Buku kerja tidak menyebut peraturannya. Tambahkan --regulation, misalnya --regulation kkp-ham-2021.");
    }

    @Test
    void withoutIdentityTheSubjectHasToBeSaid() {
        desk.health().anonymous().save();

        refuses(
                new AssessmentRequest(PackFolder.ID, null, 2024),
                Reason.UNCLEAR,
                "Buku kerja tidak menyebut daerah atau unitnya. Tambahkan --subject \"Kabupaten ...\".");
    }

    @Test
    void withoutIdentityTheYearHasToBeSaid() {
        desk.health().anonymous().save();

        refuses(
                new AssessmentRequest(PackFolder.ID, "Kabupaten Teladan", null),
                Reason.UNCLEAR,
                "Buku kerja tidak menyebut tahun datanya. Tambahkan --year, misalnya --year 2024.");
    }

    @Test
    void withoutIdentityEverythingSaidIsEnough() {
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 96, "Tahun data", 2024)
                .anonymous()
                .save();

        var assessment =
                desk.assess(List.of(desk.folder()), new AssessmentRequest(PackFolder.ID, "Kabupaten Teladan", 2024));

        assertThat(Desk.result(assessment, "01.H.1").verdict()).isEqualTo(Verdict.MET);
        assertThat(assessment.findings()).extracting(Finding::office).containsOnlyNulls();
    }

    @Test
    void oneBrokenWorkbookLeavesTheOthers() throws IOException {
        desk.health()
                .fill("Capaian", "01.H.1", "Nilai capaian", 96, "Tahun data", 2024)
                .save();
        Files.writeString(desk.folder().resolve("hukum.xlsx"), "bukan buku kerja");

        var assessment = desk.assess();

        assertThat(Desk.result(assessment, "01.H.1").verdict()).isEqualTo(Verdict.MET);
        assertThat(assessment.evidence().issues())
                .extracting(ImportIssue::code)
                .contains(IssueCode.FILE_NOT_A_WORKBOOK);
        assertThat(assessment.findings()).extracting(Finding::file).containsExactly("kesehatan.xlsx");
        assertThat(assessment.ready()).isFalse();
    }

    @Test
    void anonymousBesideUnreadableIsUnclear() throws IOException {
        desk.health().anonymous().save();
        Files.writeString(desk.folder().resolve("hukum.xlsx"), "bukan buku kerja");

        var refusal =
                catchThrowableOfType(SubmissionException.class, () -> desk.assess(List.of(desk.folder()), AS_SAID));

        assertThat(refusal.reason()).isEqualTo(Reason.UNCLEAR);
    }
}
