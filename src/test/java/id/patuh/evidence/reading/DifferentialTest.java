package id.patuh.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.EvidenceImporter.CellAsRead;
import id.patuh.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The streaming readers against POI's user model: every cell of every sample, with its kind, its formula and what it shows. */
class DifferentialTest {
    /** Differences on purpose, with their reason. */
    private static final Map<String, String> ALLOWED = Map.of(
            ".*: null / number 0 .+",
            "a formula that nobody has calculated has no value yet, and not nought",
            ".*: date (.+) / number \\1",
            "a day before the calendar begins is still meant as a day, and cannot be read as one");

    private final DataFormatter formatter = new DataFormatter(Language.ID.locale());

    @TempDir
    Path folder;

    static List<Path> samples() throws IOException {
        try (var files = Files.walk(Path.of("samples"))) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                    .filter(file -> !file.getFileName().toString().startsWith("~"))
                    .filter(DifferentialTest::isOpen)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyCellOfASampleIsReadAsByTheUserModel(Path sample) throws IOException {
        assertThat(differences(read(sample), byUserModel(sample))).isEmpty();
    }

    @Test
    void everyKindOfCellIsReadAsByTheUserModel() throws IOException {
        var book = new Book()
                .sheet("Bebas")
                .row(71.3, 0.713, 45303, 12345678901234568.0, 1e-7, true, "teks", " \u00a0 ", "\u200eKiri", "'")
                .row("=A1*2", "=\"a\"&\"b\"", "=1=1", "=1/0", -5, 1234567.891, 100000000000.0, 0.1 + 0.2)
                .with(sheet -> {
                    for (var format : List.of("0.0%", "d mmmm yyyy", "#,##0.00", "General", "\"Rp\" #,##0")) {
                        var style = sheet.getWorkbook().createCellStyle();
                        style.setDataFormat(
                                sheet.getWorkbook().createDataFormat().getFormat(format));
                        style.setQuotePrefixed(true);
                        var row = sheet.createRow(sheet.getLastRowNum() + 2);
                        for (double number : new double[] {0.713, 45303.5, -1234.5, 0}) {
                            var cell = row.createCell(Math.max(0, row.getLastCellNum()) + 1);
                            cell.setCellValue(number);
                            cell.setCellStyle(style);
                        }
                    }
                });
        book.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        var file = book.saveIn(folder, "a.xlsx");

        assertThat(differences(read(file), byUserModel(file))).isEmpty();
    }

    /** As "place: ours / POI's", where a cell that one of the two does not have is null. */
    private static List<String> differences(Map<String, String> ours, Map<String, String> theirs) {
        var places = new LinkedHashSet<>(ours.keySet());
        places.addAll(theirs.keySet());
        assertThat(places).isNotEmpty();
        return places.stream()
                .filter(place -> !Objects.equals(ours.get(place), theirs.get(place)))
                .map(place -> place + ": " + ours.get(place) + " / " + theirs.get(place))
                .filter(difference -> ALLOWED.keySet().stream().noneMatch(difference::matches))
                .toList();
    }

    private static Map<String, String> read(Path file) {
        var cells = new LinkedHashMap<String, String>();
        for (CellAsRead cell : EvidenceImporter.ofWorkbooks().cells(file)) {
            if (!cell.shown().isEmpty()) {
                var shown =
                        cell.type() + " " + cell.shown() + " " + cell.formula().replaceFirst("^[A-Z]+\\d+: .*", "?");
                cells.put(cell.sheet() + "!" + cell.cell(), shown);
            }
        }
        return cells;
    }

    private Map<String, String> byUserModel(Path file) throws IOException {
        formatter.setUseCachedValuesForFormulaCells(true);
        var cells = new LinkedHashMap<String, String>();
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        add(sheet.getSheetName() + "!" + cell.getAddress(), cell, cells);
                    }
                }
            }
        }
        return cells;
    }

    private void add(String place, Cell cell, Map<String, String> cells) {
        boolean calculated = cell.getCellType() == CellType.FORMULA;
        var type = calculated ? cell.getCachedFormulaResultType() : cell.getCellType();
        var kind = type == CellType.STRING ? "text" : kind(cell, type);
        var shown = type == CellType.ERROR
                ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                : formatter.formatCellValue(cell);
        if (type != CellType.BLANK && !shown.isEmpty()) {
            cells.put(place, kind + " " + shown + " " + (calculated ? cell.getCellFormula() : ""));
        }
    }

    private static String kind(Cell cell, CellType type) {
        boolean dated = type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
        return dated ? "date" : type.name().toLowerCase(Locale.ROOT).replace("numeric", "number");
    }

    /** Samples that are broken on purpose have other tests. */
    private static boolean isOpen(Path sample) {
        try (var workbook = WorkbookFactory.create(sample.toFile(), null, true)) {
            return workbook.getNumberOfSheets() > 0;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
