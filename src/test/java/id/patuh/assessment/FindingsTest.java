package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.language.Language;
import id.patuh.regulation.Regulation;
import id.patuh.report.ReportWriters;
import id.patuh.testsupport.Packs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checks of the shipped pack find, and that nothing depends on the order in which things come. */
class FindingsTest {
    /** It comes with the whole submission, which no test here makes. */
    private static final String COVER_LETTER = "surat-pengantar-sekda-provinsi null null []";

    private static final Regulation REGULATION = Packs.regulation("kkp-ham-2021");
    private static final Examiner EXAMINER =
            new Examiner(EvidenceImporter.ofWorkbooks(), Packs.LIBRARY, new Assessor(Packs.ENGINE));

    @TempDir
    private Path folder = Path.of("");

    private FilledForm form(String file, String office) {
        return FilledForm.of(REGULATION, office, folder.resolve("masuk").resolve(file));
    }

    private Assessment assess() {
        return assess(folder.resolve("masuk"));
    }

    private static Assessment assess(Path... paths) {
        return EXAMINER.examine(List.of(paths), AssessmentRequest.AS_THE_WORKBOOKS_SAY);
    }

    private static List<String> found(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> "%s %s %s %s"
                        .formatted(
                                finding.check().code(),
                                finding.office(),
                                finding.file(),
                                finding.cells().stream()
                                        .map(cell -> "%s!%s".formatted(cell.sheet(), cell.cell()))
                                        .toList()))
                .toList();
    }

    private static Object[] ratio(int numerator, int denominator, double reported) {
        return new Object[] {
            "Pembilang", numerator, "Penyebut", denominator, "Nilai yang dilaporkan", reported, "Tahun data", 2024
        };
    }

    private FilledForm legal(String file) {
        return form(file, "bagian-hukum")
                .fill("Pengesahan", "Kepala OPD", "Sudah ditandatangani", "Ya")
                .fill("Pengesahan", "Sekretaris Daerah", "Sudah ditandatangani", "Ya");
    }

    private void saveTroubled() {
        form("kesehatan.xlsx", "dinas-kesehatan")
                .fill("Capaian", "06.H.2", "Nilai capaian", 85, "Tahun data", 2022)
                .fill("Capaian", "06.H.3", "Nilai capaian", 71.3, "Tahun data", 2023)
                .fill("Pengesahan", "Sekretaris Daerah", "Sudah ditandatangani", "Ya")
                .save();
        legal("hukum.xlsx")
                .fill("Perbandingan", "01.H.1", ratio(700, 600, 95))
                .fill("Perbandingan", "01.H.2", ratio(57, 60, 90))
                .fill("Perbandingan", "01.H.4", ratio(90, 60, 150))
                .fill("Dokumen", "01.S.1", "Tahun dokumen", 2025, "Tanggal ditetapkan", "5 Januari 2025")
                .save();
    }

    @Test
    void eachFindingNamesItsOfficeFileAndCellsInTheOrderOfChecksThenOfEvidence() {
        saveTroubled();

        assertThat(found(assess()))
                .containsExactly(
                        "pembilang-melebihi-penyebut bagian-hukum hukum.xlsx [Perbandingan!C5, Perbandingan!D5]",
                        "pembilang-melebihi-penyebut bagian-hukum hukum.xlsx [Perbandingan!C7, Perbandingan!D7]",
                        "nilai-berbeda-dari-hitungan bagian-hukum hukum.xlsx [Perbandingan!C6, Perbandingan!D6, Perbandingan!E6]",
                        "dokumen-setelah-masa-penilaian bagian-hukum hukum.xlsx [Dokumen!C5, Dokumen!F5]",
                        "tahun-data-berbeda dinas-kesehatan kesehatan.xlsx [Capaian!E7]",
                        "tahun-data-berbeda dinas-kesehatan kesehatan.xlsx [Capaian!E8]",
                        "belum-disahkan-kepala-opd dinas-kesehatan kesehatan.xlsx []",
                        COVER_LETTER);
    }

    @Test
    void aSignedWorkbookWithoutContradictionHasNoFinding() {
        legal("hukum.xlsx").fill("Perbandingan", "01.H.2", ratio(57, 60, 95)).save();

        assertThat(found(assess())).containsExactly(COVER_LETTER);
    }

    @Test
    void whatOnlyOneVersionOfAConflictShowsIsFoundOnce() {
        legal("hukum.xlsx")
                .fill("Perbandingan", "01.H.1", ratio(57, 60, 95))
                .again("Perbandingan", "01.H.1", ratio(70, 60, 95))
                .save();

        assertThat(found(assess()))
                .containsExactly(
                        "pembilang-melebihi-penyebut bagian-hukum hukum.xlsx [Perbandingan!C8, Perbandingan!D8]",
                        COVER_LETTER);
    }

    @Test
    void aFindingSaysWhyInWords() {
        saveTroubled();

        var reason = assess().findings().get(0).reason();

        assertThat(reason.holds()).isTrue();
        assertThat(reason.rule()).isEqualTo("Pembilang melebihi penyebut");
        assertThat(reason.conditions()).isNotEmpty();
    }

    @Test
    void theSameEvidenceIsAssessedTheSameTwice() throws IOException {
        saveTroubled();

        assertThat(json(assess())).isEqualTo(json(assess()));
    }

    @Test
    void theOrderInWhichFilesAreWrittenAndNamedDecidesNothing() throws IOException {
        saveTroubled();
        legal("lagi.xlsx").fill("Perbandingan", "01.H.2", ratio(50, 60, 95)).save();
        var expected = json(assess());
        var files = new ArrayList<>(List.of("kesehatan.xlsx", "hukum.xlsx", "lagi.xlsx"));
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(files, new Random(round));
            var other = Files.createDirectory(folder.resolve("salinan" + round));
            for (var file : files) {
                Files.copy(folder.resolve("masuk").resolve(file), other.resolve(file));
            }

            assertThat(json(assess(other))).isEqualTo(expected);
            assertThat(json(assess(files.stream().map(other::resolve).toArray(Path[]::new))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void theOrderInWhichRowsAreFilledInDecidesNothing() throws IOException {
        saveTroubled();
        var expected = withoutHashes(json(assess()));

        form("kesehatan.xlsx", "dinas-kesehatan")
                .fill("Pengesahan", "Sekretaris Daerah", "Sudah ditandatangani", "Ya")
                .fill("Capaian", "06.H.3", "Tahun data", 2023, "Nilai capaian", 71.3)
                .fill("Capaian", "06.H.2", "Tahun data", 2022, "Nilai capaian", 85)
                .save();

        assertThat(withoutHashes(json(assess()))).isEqualTo(expected);
    }

    private static String withoutHashes(String json) {
        return json.replaceAll("\"sha256\" *: *\"\\w+\"", "");
    }

    private static String json(Assessment assessment) throws IOException {
        var stream = new ByteArrayOutputStream();
        new ReportWriters().of("json").orElseThrow().write(assessment, Language.ID, stream);
        return stream.toString(StandardCharsets.UTF_8);
    }
}
