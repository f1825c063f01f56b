package id.patuh.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Assessment;
import id.patuh.language.Language;
import id.patuh.testsupport.Assessments;
import id.patuh.testsupport.CellTexts;
import id.patuh.testsupport.Golden;
import id.patuh.testsupport.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadsheetReportTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void cellsSayTheSame(Language language) {
        Golden.assertSame(
                "spreadsheet/results_%s.txt".formatted(language.code()),
                CellTexts.of(workbook(Assessments.teladan(), language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void separatedValuesAreTheSameToTheLastByte(Language language) {
        Golden.assertSame(
                "spreadsheet/indicators_%s.csv".formatted(language.code()),
                Reports.text("csv", Assessments.teladan(), language));
    }

    @Test
    void sameAssessmentGivesTheSameBytes() {
        var dossier = Dossier.of(Assessments.teladan());

        assertThat(Reports.bytes("xlsx", dossier, Language.ID)).isEqualTo(Reports.bytes("xlsx", dossier, Language.ID));
    }

    @Test
    void everySheetCanBeFilteredReadAndPrinted() {
        var workbook = workbook(Assessments.teladan(), Language.ID);

        assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
        assertThat(workbook).allSatisfy(sheet -> {
            assertThat(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef())
                    .startsWith("A1:");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        });
    }

    @Test
    void numbersAreNumbers() {
        var row = row(workbook(Assessments.teladan(), Language.ID).getSheet("Indikator"), "01.H.1");

        assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(6);
        assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(10);
        assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(0.6);
        assertThat(row.getCell(8).getCellStyle().getDataFormatString()).isEqualTo("0%");
    }

    @Test
    void whyAndWhyNotStandApart() {
        var row = row(workbook(Assessments.teladan(), Language.ID).getSheet("Indikator"), "06.H.3");

        assertThat(row.getCell(9).getStringCellValue())
                .startsWith("✔ Tahun data sama")
                .doesNotContain("✘");
        assertThat(row.getCell(10).getStringCellValue())
                .contains("✘ Nilai capaian")
                .doesNotContain("✔");
        assertThat(row.getCell(12).getStringCellValue()).contains("dinkes.xlsx › Capaian!E14 (71,3)");
    }

    @Test
    void noTextIsAFormula() {
        var cells = cells(workbook(Reports.hostile(), Language.ID));

        assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        assertThat(cells.stream().filter(cell -> CellTexts.of(cell).startsWith("=")))
                .hasSizeGreaterThan(20)
                .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        assertThat(cells).noneMatch(cell -> CellTexts.of(cell).matches("(?s).*[\\x00-\\x08\\x1b].*"));
    }

    @Test
    void noSeparatedValueIsAFormula() {
        var records = records(Reports.hostile());

        assertThat(records).hasSize(11);
        assertThat(records)
                .flatExtracting(CSVRecord::toList)
                .noneMatch(value -> value.matches("(?s)[=+@\\t\\r-].*"))
                .anyMatch(value -> value.startsWith("'=cmd|"));
    }

    @Test
    void assumedCellsAreMarked() {
        var workbook = workbook(Reports.assumed(), Language.ID);

        assertThat(CellTexts.of(workbook.getSheetAt(0).getRow(1).getCell(2))).startsWith("Memuat andaian: 2 sel");
        assertThat(CellTexts.of(row(workbook.getSheet("Indikator"), "06.H.3").getCell(12)))
                .contains("[andaian]");
        assertThat(CellTexts.of(row(workbook.getSheet("Indikator"), "01.S.1").getCell(13)))
                .isEqualTo("ya");
        assertThat(Reports.text("csv", Reports.assumed(), Language.ID)).contains("[andaian]");
    }

    private static XSSFWorkbook workbook(Assessment assessment, Language language) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(Reports.bytes("xlsx", Dossier.of(assessment), language)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<CSVRecord> records(Assessment assessment) {
        var text = Reports.text("csv", assessment, Language.ID).substring(1);
        try (var parser = CSVFormat.RFC4180.builder().setDelimiter(';').get().parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Row row(Sheet sheet, String code) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> CellTexts.of(row.getCell(0)).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        var cells = new ArrayList<Cell>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }
}
