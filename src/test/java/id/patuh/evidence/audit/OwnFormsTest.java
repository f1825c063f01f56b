package id.patuh.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.SpreadsheetAudit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formulas that Patuh itself writes into forms are without fault, before and after an office answers. */
class OwnFormsTest {
    private static final String GUIDE = "Petunjuk";
    private static final int FIRST_ANSWER_ROW = 4;

    @TempDir
    Path folder;

    static List<Path> templates() throws IOException {
        var templates = Path.of("templates");
        return workbooks(templates).stream()
                .filter(file -> !file.startsWith(templates.resolve("dokumen")))
                .toList();
    }

    static Stream<Path> samples() throws IOException {
        return Stream.concat(
                workbooks(Path.of("samples", "kabupaten-teladan")).stream(),
                workbooks(Path.of("samples", "puskesmas-contoh")).stream());
    }

    private static List<Path> workbooks(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource({"templates", "samples"})
    void formAsItIsHasNoFindings(Path form) {
        assertThat(Worksheet.shown(SpreadsheetAudit.ofWorkbooks().audit(form).findings()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void filledFormHasNoFindings(Path form) {
        var report = SpreadsheetAudit.ofWorkbooks().audit(filled(form, 1));

        assertThat(report.formulas()).isPositive();
        assertThat(Worksheet.shown(report.findings())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void halfFilledFormHasNoFindings(Path form) {
        assertThat(Worksheet.shown(
                        SpreadsheetAudit.ofWorkbooks().audit(filled(form, 2)).findings()))
                .isEmpty();
    }

    /** Answers every question, or every second one. */
    private Path filled(Path form, int step) {
        var file = folder.resolve("terisi.xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(form));
                var out = Files.newOutputStream(file)) {
            book.getSheet(GUIDE).getRow(2).getCell(2).setCellValue("Kabupaten Uji");
            book.getSheet(GUIDE).getRow(3).getCell(2).setCellValue(2024);
            for (var sheet : book) {
                if (!sheet.getSheetName().equals(GUIDE) && !sheet.getSheetName().startsWith("_")) {
                    answer((XSSFSheet) sheet, step);
                }
            }
            calculate(book);
            book.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    /** POI cannot count with a list of criteria, as the progress on the first sheet does: any count serves. */
    private static void calculate(XSSFWorkbook book) {
        var counts = new HashMap<XSSFCell, String>();
        book.getSheet(GUIDE)
                .forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA
                            && cell.getCellFormula().startsWith("SUMPRODUCT")) {
                        counts.put((XSSFCell) cell, cell.getCellFormula());
                    }
                }));
        counts.keySet().forEach(cell -> {
            cell.removeFormula();
            cell.setCellValue(1);
        });
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        counts.forEach(XSSFCell::setCellFormula);
    }

    private static void answer(XSSFSheet sheet, int step) {
        for (int i = FIRST_ANSWER_ROW; i <= sheet.getLastRowNum(); i += step) {
            var row = sheet.getRow(i);
            if (row != null) {
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.BLANK && cell.getColumnIndex() > 0) {
                        answer(row, cell.getColumnIndex());
                    }
                });
            }
        }
    }

    private static void answer(Row row, int column) {
        if (column % 2 == 0) {
            row.getCell(column).setCellValue(12);
        } else {
            row.getCell(column).setCellValue("Ya");
        }
    }
}
