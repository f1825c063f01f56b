package id.patuh.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.language.Text;
import id.patuh.regulation.Office;
import id.patuh.testsupport.Assessments;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AbsenceTest {
    private static final List<String> ALL = List.of("bagian-hukum", "dinas-kesehatan", "rsud", "dinas-sosial");

    @Test
    void officesWithoutAnyWorkbookAreAbsent() {
        assertThat(absent(List.of(), List.of(), List.of())).isEqualTo(ALL);
    }

    @Test
    void readableWorkbookMakesItsOfficePresent() {
        assertThat(absent(List.of(workbook("rsud", true)), List.of(), List.of()))
                .containsExactly("bagian-hukum", "dinas-kesehatan", "dinas-sosial");
        assertThat(absent(List.of(workbook("rsud", false)), List.of(), List.of()))
                .isEqualTo(ALL);
    }

    @Test
    void workbookOfAnotherYearDoesNotCount() {
        var issue = new ImportIssue(
                IssueCode.WORKBOOK_OTHER_YEAR,
                "a.xlsx",
                null,
                null,
                null,
                null,
                Text.verbatim("x"),
                Text.verbatim("y"),
                List.of());

        assertThat(absent(List.of(workbook("rsud", true)), List.of(), List.of(issue)))
                .isEqualTo(ALL);
    }

    @Test
    void workbookThatNamesNoOfficeTellsItByItsAnswers() {
        var row = new EvidenceRow("Capaian", "06.H.4", null, "a.xlsx", "Capaian", 5, Map.of());

        assertThat(absent(List.of(workbook(null, true)), List.of(row), List.of()))
                .containsExactly("bagian-hukum", "dinas-kesehatan", "dinas-sosial");
    }

    private static Workbook workbook(@Nullable String office, boolean readable) {
        var identity = office == null ? null : new WorkbookIdentity("contoh-2021", office, "Uji", null, 2024);
        return new Workbook("a.xlsx", "0".repeat(64), identity, 1, readable);
    }

    private static List<String> absent(List<Workbook> workbooks, List<EvidenceRow> rows, List<ImportIssue> issues) {
        var from = Assessments.teladan();
        var assessment = new Assessment(
                from.regulation(),
                new EvidenceSet("Uji", 2024, workbooks, rows, issues),
                from.score(),
                from.indicators(),
                from.findings(),
                from.readiness(),
                from.engine());
        return Absence.of(assessment).stream().map(Office::code).toList();
    }
}
