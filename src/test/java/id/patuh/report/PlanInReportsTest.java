package id.patuh.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Assessment;
import id.patuh.improvement.Change;
import id.patuh.improvement.Plan;
import id.patuh.improvement.Plan.Obstacle;
import id.patuh.improvement.Plan.Raise;
import id.patuh.improvement.Plan.Step;
import id.patuh.improvement.Plan.Task;
import id.patuh.improvement.RowPlace;
import id.patuh.improvement.Target;
import id.patuh.language.Language;
import id.patuh.language.Text;
import id.patuh.testsupport.Assessments;
import id.patuh.testsupport.Packs;
import id.patuh.testsupport.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PlanInReportsTest {
    private final Assessment today = today();

    @Test
    void markdownTellsWhoDoesWhat() {
        var page = new String(Reports.bytes("md", dossier(), Language.ID), StandardCharsets.UTF_8);

        assertThat(page)
                .contains(
                        "## Rencana menuju 20,00",
                        "### Dinas Kesehatan\n\n- 06.H.3 Cakupan imunisasi dasar lengkap · 0 → 10 poin · nilai +3,33\n"
                                + "  - Telah ada: Tahun data",
                        "  - Belum ada: Nilai capaian paling sedikit 95 persen",
                        "Nilai capaian 95 (batas)",
                        "- 06.H.4 hasil tahun yang lewat");
    }

    @Test
    void workbookTellsWhoDoesWhat() throws IOException {
        var bytes = Reports.bytes("xlsx", dossier(), Language.ID);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheet("Rencana");
            var task = sheet.getRow(sheet.getLastRowNum() - 1);

            assertThat(task.getCell(0).getStringCellValue()).isEqualTo("Dinas Kesehatan");
            assertThat(task.getCell(1).getStringCellValue()).isEqualTo("06.H.3");
            assertThat(task.getCell(5).getStringCellValue()).contains("Nilai capaian 95 (batas)");
            assertThat(task.getCell(7).getNumericCellValue()).isEqualTo(3.33);
            assertThat(task.getCell(8).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(2).getStringCellValue())
                    .isEqualTo("hasil tahun yang lewat");
        }
    }

    private Dossier dossier() {
        var change = new Change(new RowPlace("Capaian", "06.H.3", 1), Map.of("nilai", 95.0));
        var raise = new Raise(Assessments.result(today, "06.H.3"), 10, new BigDecimal("3.333"));
        var step = new Step(
                List.of(raise), List.of(new Task(change, false, 2, "dinas-kesehatan")), 2, new BigDecimal("3.333"));
        var obstacle = new Obstacle(Assessments.result(today, "06.H.4"), Text.verbatim("hasil tahun yang lewat"));
        var target = new Target(new BigDecimal(20), null);
        return new Dossier(today, new Plan(target, today, List.of(step), today, true, true, step, List.of(obstacle)));
    }

    /** With the forms of a shipped regulation: those who write a plan name forms and fields. */
    private static Assessment today() {
        var from = Assessments.teladan();
        return new Assessment(
                Packs.regulation("kkp-ham-2021"),
                from.evidence(),
                from.score(),
                from.indicators(),
                from.findings(),
                from.readiness(),
                from.engine());
    }
}
