package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.language.Language;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import id.patuh.regulation.Form.Purpose;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Packs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack's own forms become sheets, facts and explanations without a line of Java about them. */
class NewFormsTest {
    private static final Regulation REGULATION = Packs.regulation("p2ham-2023");
    private static final String FILE = "unit-pelayanan.xlsx";

    private Path folder;
    private FilledForm form;

    @BeforeEach
    void takeTheEmptyForm(@TempDir Path temporary) {
        folder = temporary;
        form = FilledForm.of(
                REGULATION,
                new WorkbookIdentity(REGULATION.id(), "unit-pelayanan", "Puskesmas Contoh", "puskesmas", 2024),
                folder.resolve(FILE));
    }

    private IndicatorResult result(String indicator) {
        form.save();
        var examiner = new Examiner(EvidenceImporter.ofWorkbooks(), Packs.LIBRARY, new Assessor(Packs.ENGINE));
        var assessment = examiner.examine(List.of(folder), AssessmentRequest.AS_THE_WORKBOOKS_SAY);
        assertThat(assessment.evidence().issues()).isEmpty();
        return Desk.result(assessment, indicator);
    }

    private static List<String> words(List<ConditionExplanation> conditions) {
        return conditions.stream()
                .map(condition -> condition.text().in(Language.ID))
                .toList();
    }

    @Test
    void theOtherPackKnowsNoneOfThemAndNoneNamesItsCodeAsThere() {
        var other = Packs.regulation("kkp-ham-2021");
        var forms = REGULATION.forms().stream()
                .filter(form -> form.purpose() == Purpose.EVIDENCE)
                .toList();

        assertThat(forms)
                .extracting(Form::name)
                .hasSizeGreaterThan(5)
                .allMatch(name -> other.form(name).isEmpty());
        assertThat(forms)
                .extracting(form -> form.codeField().map(Field::name).orElse("none"))
                .contains("butir", "unsur", "tahap")
                .doesNotContain("kode", "none");
    }

    @Test
    void aFilledRowIsMetAndCitesItsCells() {
        form.fill(
                "KepatuhanStandar",
                "C.03",
                "Nama layanan di unit ini",
                "Kunjungan ulang",
                "Penilaian",
                "Patuh",
                "Yang menilai",
                "Atasan langsung",
                "Jumlah layanan yang diperiksa",
                25,
                "Tahun data",
                2024,
                "Data pendukung",
                "Lembar pemeriksaan");

        var result = result("C.03");

        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(words(result.explanation().because().get(0).conditions()))
                .containsExactly(
                        "Tahun data sama dengan tahun penilaian (2024); tercatat 2024",
                        "Penilaian adalah Patuh",
                        "Data pendukung terisi; tercatat Lembar pemeriksaan");
        assertThat(Desk.cells(result))
                .containsExactly(
                        FILE + " KepatuhanStandar!D7 Patuh",
                        FILE + " KepatuhanStandar!G7 2024",
                        FILE + " KepatuhanStandar!H7 Lembar pemeriksaan");
    }

    @Test
    void whatIsMissingIsNamedByItsCode() {
        facility("A.02a");

        var result = result("A.02");

        assertThat(result.verdict()).isEqualTo(Verdict.PARTLY_MET);
        assertThat(words(result.explanation().toImprove().get(0).conditions()))
                .contains(
                        "Belum ada baris pada lembar Daftar fasilitas untuk A.02b (Nomor telepon pengaduan yang aktif);"
                                + " yang diperlukan:");
    }

    @Test
    void aComputedShareIsExplainedDownToItsCells() {
        form.fill("Cakupan", "C.06", "Yang memenuhi", 33, "Seluruhnya", 36, "Tahun data", 2024);

        var result = result("C.06");

        assertThat(result.verdict()).isEqualTo(Verdict.PARTLY_MET);
        assertThat(words(result.explanation().because().get(0).conditions()))
                .contains("Dihitung dari seluruhnya 36 dan yang memenuhi 33");
        assertThat(Desk.cells(result)).contains(FILE + " Cakupan!C5 33", FILE + " Cakupan!D5 36");
    }

    @Test
    void oneFormAnswersForEachOfSeveralCodes() {
        facility("A.11a");
        facility("A.11c");
        facility("A.11d");

        var result = result("A.11");

        assertThat(result.points()).isEqualTo(6);
        assertThat(words(result.explanation().because().get(0).conditions()))
                .contains(
                        "Banyaknya baris pada lembar Daftar fasilitas paling sedikit 3; tercatat 3 – yang dihitung: kode butir"
                                + " adalah A.11a, A.11b, A.11c, atau A.11d, tahun data sama dengan tahun penilaian (2024), dan"
                                + " ketersediaan adalah Ada");
    }

    private void facility(String code) {
        form.fill(
                "DaftarFasilitas",
                code,
                "Ketersediaan",
                "Ada",
                "Tahun data",
                2024,
                "Data pendukung",
                "Foto 12 Februari 2024");
    }
}
