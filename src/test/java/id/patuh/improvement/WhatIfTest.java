package id.patuh.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.AssessmentRequest;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.Examiner;
import id.patuh.assessment.IndicatorResult;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceImporter;
import id.patuh.language.Language;
import id.patuh.regulation.Assumption;
import id.patuh.regulation.SubjectFile;
import id.patuh.regulation.SubjectFileException;
import id.patuh.regulation.SubjectFiles;
import id.patuh.testsupport.Assessments;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence as somebody assumes it to be. */
class WhatIfTest {
    private static final Assessor ASSESSOR = new Assessor(Packs.ENGINE);
    private static Assessment today;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() {
        today = new Examiner(EvidenceImporter.ofWorkbooks(), Packs.LIBRARY, ASSESSOR)
                .examine(List.of(Path.of("samples/kabupaten-teladan")), AssessmentRequest.AS_THE_WORKBOOKS_SAY);
    }

    private static List<Change> changes(String... settings) {
        return changes(WhatIf.parse(List.of(settings)));
    }

    private static List<Change> changes(List<Assumption> assumptions) {
        return new WhatIf(today.regulation(), today.evidence()).changes(assumptions);
    }

    private static IndicatorResult after(List<Change> changes, String indicator) {
        return Assessments.result(WhatIf.assess(ASSESSOR, today, changes), indicator);
    }

    @Test
    void figureIsReadAsInAWorkbook() {
        var changes = changes("06.H.3.nilai=95,5");

        assertThat(changes).containsExactly(new Change(new RowPlace("Capaian", "06.H.3", 1), Map.of("nilai", 95.5)));
    }

    @Test
    void assumedCellsAreMarkedAndTheOthersAreNot() {
        var result = after(changes("06.H.3.nilai=95"), "06.H.3");

        assertThat(result.points()).isEqualTo(10);
        assertThat(result.cells())
                .filteredOn(CellRef::assumed)
                .extracting(CellRef::shown)
                .containsExactly("95");
        assertThat(result.cells()).anyMatch(cell -> !cell.assumed());
    }

    @Test
    void settingsAboutOneNewRowBelongTogether() {
        var changes =
                changes("06.P.3a[+].jenis=SOP", "06.P.3a[+].nomor=5", "06.P.3a[+].tahun=2024", "06.P.3a[+].berlaku=ya");

        assertThat(changes).hasSize(1);
        assertThat(after(changes, "06.P.3").points()).isEqualTo(10);
    }

    @Test
    void workbooksAreNotTouched() {
        var before = today.evidence().rows();

        WhatIf.assess(ASSESSOR, today, changes("06.H.3.nilai=95"));

        assertThat(today.evidence().rows()).isSameAs(before);
        assertThat(Assessments.result(today, "06.H.3").points()).isZero();
    }

    @Test
    void fileOfAssumptionsSaysTheSameAsSettings() {
        var file = new SubjectFile(Path.of("samples/andaian/what-if.yaml"), "what-if.yaml", true);

        var assumptions = SubjectFiles.ofYaml().assumptions(file);

        assertThat(changes(assumptions))
                .isEqualTo(changes(
                        "06.H.3.nilai=95",
                        "06.P.3a[+].jenis=SOP",
                        "06.P.3a[+].nomor=440/17/SOP/2024",
                        "06.P.3a[+].tahun=2024",
                        "06.P.3a[+].berlaku=ya"));
    }

    @Test
    void eachNewRowOfAFileIsARowOfItsOwn() throws IOException {
        var path = Files.writeString(folder.resolve("w.yaml"), """
                evidence:
                  - {kode: 06.P.3a, form: Dokumen, row: new, values: {nomor: "1"}}
                  - {kode: 06.P.3a, row: new, values: {nomor: "2"}}
                """);

        var changes = changes(SubjectFiles.ofYaml().assumptions(new SubjectFile(path, "w.yaml", true)));

        assertThat(changes.get(1).row().number()).isEqualTo(changes.get(0).row().number() + 1);
    }

    @Test
    void fileThatSaysNothingOfUseIsRefusedLineByLine() throws IOException {
        var path = Files.writeString(folder.resolve("w.yaml"), "evidence:\n  - {row: baru, values: {}}\n");

        assertThatThrownBy(() -> SubjectFiles.ofYaml().assumptions(new SubjectFile(path, "w.yaml", true)))
                .isInstanceOfSatisfying(
                        SubjectFileException.class,
                        refused -> assertThat(refused.defects())
                                .extracting(defect -> defect.code() + " " + defect.line())
                                .contains("VALUE_NOT_ALLOWED 2", "FIELD_REQUIRED 2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06.H.3 nilai 95          | titik",
                "06.H.33.nilai=95         | 06.H.3",
                "06.H.3.angka=95          | nilai",
                "06.H.3.nilai=banyak      | banyak",
                "06.H.3[7].nilai=95       | [+]",
                "Pengesahan.ditandatangani=ya | [1]"
            })
    void settingThatIsNotUnderstoodIsAnsweredWithWhatWouldBe(String setting, String hint) {
        assertThatThrownBy(() -> changes(setting))
                .isInstanceOfSatisfying(
                        WhatIfException.class,
                        unclear -> assertThat(unclear.text().in(Language.ID)).contains(hint));
    }
}
