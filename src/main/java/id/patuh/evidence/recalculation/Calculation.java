package id.patuh.evidence.recalculation;

import id.patuh.evidence.sheet.CellDisplay;
import id.patuh.evidence.sheet.CellFormat;
import id.patuh.evidence.sheet.RawCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One workbook whose formulas are calculated, where that is safe. */
final class Calculation {
    private static final Calculation NONE = new Calculation(null, null);
    private static final long LARGEST_FILE = 1 << 20;
    private static final long LARGEST_CONTENT = 4 << 20;

    /**
     * What depends on the day, on chance or on other files, and what the evaluator gets wrong: conditions over ranges
     * count as nought outside array formulas.
     */
    private static final Pattern UNSAFE = Pattern.compile(
            "(?i).*(\\b(SUMPRODUCT|MMULT|TRANSPOSE|FREQUENCY|INDIRECT|OFFSET|TODAY|NOW|RAND|RANDBETWEEN|CELL|INFO|LET"
                    + "|LAMBDA|FILTER|SORT|UNIQUE|SEQUENCE|HYPERLINK|WEBSERVICE|RTD|CALL)\\(|_xl|[\\[{]).*",
            Pattern.DOTALL);

    private final @Nullable Workbook workbook;
    private final @Nullable FormulaEvaluator evaluator;

    private Calculation(@Nullable Workbook workbook, @Nullable FormulaEvaluator evaluator) {
        this.workbook = workbook;
        this.evaluator = evaluator;
    }

    static Calculation of(Path path) {
        try {
            if (!isSmall(path)) {
                return NONE;
            }
            var workbook = WorkbookFactory.create(path.toFile(), null, true);
            keepIncalculable(workbook);
            return new Calculation(workbook, workbook.getCreationHelper().createFormulaEvaluator());
        } catch (IOException | RuntimeException unreadable) {
            return NONE;
        }
    }

    Optional<RawCell> calculate(String sheet, RawCell cell) {
        if (workbook == null || evaluator == null) {
            return Optional.empty();
        }
        try {
            var found = found(workbook, sheet, cell.address());
            return found == null ? Optional.empty() : shown(cell, found, evaluator.evaluate(found));
        } catch (RuntimeException incalculable) {
            return Optional.empty();
        }
    }

    private static @Nullable Cell found(Workbook workbook, String sheet, String address) {
        var place = new CellReference(address);
        var in = workbook.getSheet(sheet);
        var row = in == null ? null : in.getRow(place.getRow());
        var cell = row == null ? null : row.getCell(place.getCol());
        return cell != null && cell.getCellType() == CellType.FORMULA ? cell : null;
    }

    /** An error may be the evaluator's own, so that nothing follows from it. */
    private Optional<RawCell> shown(RawCell cell, Cell found, CellValue value) {
        var place = new CellDisplay.Place(cell.column(), cell.address(), cell.formula());
        return switch (value.getCellType()) {
            case NUMERIC -> Optional.of(number(place, found, value.getNumberValue()));
            case STRING -> Optional.of(CellDisplay.text(place, value.getStringValue()));
            case BOOLEAN ->
                Optional.of(CellDisplay.truth(place, value.getBooleanValue() ? "1" : "0", value.getBooleanValue()));
            default -> Optional.empty();
        };
    }

    private RawCell number(CellDisplay.Place place, Cell found, double number) {
        var style = found.getCellStyle();
        var stored = String.valueOf(number);
        return new CellDisplay(isDate1904())
                .number(place, stored, number, CellFormat.of(style.getDataFormat(), style.getDataFormatString()));
    }

    private boolean isDate1904() {
        return workbook instanceof XSSFWorkbook excel
                ? excel.isDate1904()
                : workbook instanceof HSSFWorkbook old
                        && old.getInternalWorkbook().isUsing1904DateWindowing();
    }

    /** What cannot be calculated here stays as the spreadsheet program left it, also for the formulas that rest on it. */
    private static void keepIncalculable(Workbook workbook) {
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && isIncalculable(cell)) {
                        cell.removeFormula();
                    }
                }
            }
        }
    }

    /** An array formula over several cells cannot be taken apart; it refuses the workbook. */
    private static boolean isIncalculable(Cell cell) {
        return cell.isPartOfArrayFormulaGroup()
                || UNSAFE.matcher(cell.getCellFormula().toUpperCase(Locale.ROOT))
                        .matches();
    }

    /** The whole content is counted, since the list of contents may say anything. */
    private static boolean isSmall(Path path) throws IOException {
        if (Files.size(path) > LARGEST_FILE) {
            return false;
        }
        try (var in = Files.newInputStream(path)) {
            if (in.read() != 'P') {
                return true;
            }
        }
        try (var zip = new ZipFile(path.toFile())) {
            long content = 0;
            var chunk = new byte[1 << 13];
            for (var entries = zip.entries(); entries.hasMoreElements() && content <= LARGEST_CONTENT; ) {
                try (var in = zip.getInputStream(entries.nextElement())) {
                    for (int read = 0; read >= 0 && content <= LARGEST_CONTENT; content += read) {
                        read = in.read(chunk);
                    }
                }
            }
            return content <= LARGEST_CONTENT;
        }
    }
}
