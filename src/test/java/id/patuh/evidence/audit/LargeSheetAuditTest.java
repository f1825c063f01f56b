package id.patuh.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.SpreadsheetAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of many rows is looked through whole, and the one fault in it is found. */
class LargeSheetAuditTest {
    private static final int ROWS = 50_000;
    private static final int FAULTY = 33_333;

    @TempDir
    Path folder;

    /** Two numbers and two formulas in each row, stored as a spreadsheet program leaves them. */
    private Path sheet(IntFunction<String> formula, IntFunction<Double> result) throws IOException {
        var file = folder.resolve("besar.xlsx");
        try (var book = new SXSSFWorkbook(100);
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Data");
            for (int row = 1; row <= ROWS; row++) {
                var cells = sheet.createRow(row - 1);
                cells.createCell(0).setCellValue(row % 50);
                cells.createCell(1).setCellValue(row % 7);
                cells.createCell(2).setCellFormula(formula.apply(row));
                cells.getCell(2).setCellValue(result.apply(row) + (row == FAULTY ? 1 : 0));
                cells.createCell(3).setCellFormula("A%1$d*B%1$d".formatted(row));
                cells.getCell(3).setCellValue((double) (row % 50) * (row % 7));
            }
            book.write(out);
        }
        return file;
    }

    @Test
    void everyFormulaOfALargeSheetIsRecalculated() throws IOException {
        var report = SpreadsheetAudit.ofWorkbooks()
                .audit(sheet("SUM(A%1$d:B%1$d)"::formatted, row -> (double) (row % 50 + row % 7)));

        assertThat(report.formulas()).isEqualTo(2L * ROWS);
        assertThat(Worksheet.shown(report.findings())).containsExactly("VALUE_STALE Data!C" + FAULTY);
    }

    @Test
    void formulasOverTheWholeColumnAreCalculatedOnceForEachKey() throws IOException {
        var report = SpreadsheetAudit.ofWorkbooks()
                .audit(sheet(row -> "COUNTIF($A$1:$A$%d,A%d)".formatted(ROWS, row), row -> (double) ROWS / 50));

        assertThat(Worksheet.shown(report.findings())).containsExactly("VALUE_STALE Data!C" + FAULTY);
    }

    @Test
    void whatWouldTakeTooManyReadsIsToldAsNotLookedAt() throws IOException {
        var report = SpreadsheetAudit.ofWorkbooks()
                .audit(sheet(row -> "SUM(B$1:B%d)".formatted(row), LargeSheetAuditTest::runningTotal));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(AuditCode.AUDIT_INCOMPLETE);
            assertThat(finding.count()).isGreaterThan(ROWS / 2);
        });
    }

    private static double runningTotal(int row) {
        int weeks = row / 7;
        int days = row % 7;
        return 21.0 * weeks + days * (days + 1) / 2.0;
    }
}
