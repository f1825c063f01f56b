package id.patuh.samples;

import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.form.ExcelFormWriter;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An office's form, filled in from tables such as a person would type.
 *
 * <p>A table names its form and fields in the first line, then has one line for each row, the columns between bars:
 *
 * <pre>{@code
 * Capaian: kode | nilai | tahun
 * 06.H.3 | 71.3 | 2024
 * }</pre>
 *
 * Tables are separated by blank lines; {@link TypedCell} says how a cell is written.
 */
final class FilledForm {
    private static final int HEADING_ROW = 3;
    private static final String STATE = Message.of("evidence.form.completeness").in(Language.ID);
    private static final String GUIDE = Message.of("evidence.form.guide.sheet").in(Language.ID);
    private static final int CHARACTER = 256;
    private static final float LINE_HEIGHT = 15;

    private final Regulation regulation;
    private final XSSFWorkbook workbook;
    private final Set<XSSFRow> filled = new HashSet<>();

    private FilledForm(Regulation regulation, XSSFWorkbook workbook) {
        this.regulation = regulation;
        this.workbook = workbook;
    }

    static FilledForm of(Regulation regulation, WorkbookIdentity identity) {
        try {
            var empty = Files.createTempFile("formulir", ".xlsx");
            new ExcelFormWriter().write(regulation, identity, empty);
            try (var in = Files.newInputStream(empty)) {
                return new FilledForm(regulation, new XSSFWorkbook(in));
            } finally {
                Files.delete(empty);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    FilledForm with(String tables) {
        for (var table : tables.strip().split("\n\\s*\n", -1)) {
            var lines = table.lines().map(String::strip).toList();
            var name = lines.get(0).substring(0, lines.get(0).indexOf(':'));
            var form = regulation.form(name).orElseThrow();
            var fields = cells(lines.get(0).substring(name.length() + 1));
            lines.stream().skip(1).forEach(line -> fill(form, fields, cells(line)));
        }
        return this;
    }

    XSSFSheet sheet(String name) {
        return Objects.requireNonNull(workbook.getSheet(name), name);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    void save(Path file) {
        calculateStates();
        SavedWorkbook.save(workbook, file);
    }

    /**
     * What a spreadsheet program calculates while a person types. POI cannot count with a list of criteria, as the progress does: these
     * cells are left to the program, which calculates them when it opens the workbook.
     */
    private void calculateStates() {
        var counts = new HashMap<Cell, String>();
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA
                            && cell.getCellFormula().contains("SUMPRODUCT")) {
                        counts.put(cell, cell.getCellFormula());
                    }
                }
            }
        }
        counts.keySet().forEach(Cell::removeFormula);
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (var sheet : workbook) {
            calculate(sheet, evaluator);
        }
        counts.forEach(Cell::setCellFormula);
        workbook.setForceFormulaRecalculation(true);
    }

    private static void calculate(Sheet sheet, FormulaEvaluator evaluator) {
        var headings = sheet.getRow(HEADING_ROW);
        boolean guide = sheet.getSheetName().equals(GUIDE);
        for (var row : sheet) {
            for (var cell : row) {
                var heading = headings == null ? null : headings.getCell(cell.getColumnIndex());
                boolean state = heading != null && heading.toString().equals(STATE);
                if (cell.getCellType() == CellType.FORMULA && (guide || state)) {
                    evaluate(cell, evaluator);
                }
            }
        }
    }

    /** In the troubled samples sheets are missing that formulas refer to. */
    private static void evaluate(Cell cell, FormulaEvaluator evaluator) {
        try {
            evaluator.evaluateFormulaCell(cell);
        } catch (RuntimeException incalculable) {
            cell.setCellErrorValue(FormulaError.REF.getCode());
        }
    }

    /** The row of a form that has these words in one of its cells. */
    XSSFRow rowOf(String form, String words) {
        var sheet = sheet(form);
        for (int i = HEADING_ROW + 1; i <= sheet.getLastRowNum(); i++) {
            for (var cell : sheet.getRow(i)) {
                if (cell.toString().equals(words)) {
                    return sheet.getRow(i);
                }
            }
        }
        throw new IllegalArgumentException("%s has no row for %s".formatted(form, words));
    }

    int column(String form, String field) {
        return column(regulation.form(form).orElseThrow(), field);
    }

    private int column(Form form, String field) {
        var label = field(form, field).label().in(Language.ID);
        for (var cell : sheet(form.name()).getRow(HEADING_ROW)) {
            if (cell.getStringCellValue().equals(label)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("%s has no column %s".formatted(form.name(), label));
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    }

    private void fill(Form form, List<String> fields, List<String> values) {
        if (fields.size() != values.size()) {
            throw new IllegalArgumentException("%s %s does not fit %s".formatted(form.name(), values, fields));
        }
        var row = row(sheet(form.name()), column(form, fields.get(0)), values.get(0));
        for (int i = 0; i < fields.size(); i++) {
            var cell = row.getCell(column(form, fields.get(i)), XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            TypedCell.write(cell, values.get(i), isNumber(field(form, fields.get(i))));
        }
        grow(row);
    }

    /** As a spreadsheet program does it while a person types. */
    private static void grow(XSSFRow row) {
        float height = row.getHeightInPoints();
        for (var cell : row) {
            int width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / CHARACTER - 4;
            boolean words = cell.getCellType() == CellType.STRING;
            height = Math.max(
                    height, words ? LINE_HEIGHT * (1 + cell.getStringCellValue().length() / width) : 0);
        }
        row.setHeightInPoints(height);
        row.getCTRow().unsetCustomHeight();
    }

    private static Field field(Form form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNumber(Field field) {
        return Set.of(FieldType.NUMBER, FieldType.COUNT, FieldType.YEAR).contains(field.type());
    }

    /** The row that asks for this first value, else the first empty one, else a new one below. */
    private XSSFRow row(XSSFSheet sheet, int column, String first) {
        var free = new ArrayList<XSSFRow>();
        for (int i = HEADING_ROW + 1; i <= sheet.getLastRowNum(); i++) {
            if (!filled.contains(sheet.getRow(i))) {
                free.add(sheet.getRow(i));
            }
        }
        var row = free.stream()
                .filter(candidate -> shown(candidate, column).equals(first))
                .findFirst()
                .or(() -> free.stream()
                        .filter(candidate -> shown(candidate, column).isEmpty())
                        .findFirst())
                .orElseGet(() -> sheet.createRow(sheet.getLastRowNum() + 1));
        filled.add(row);
        return row;
    }

    private static String shown(XSSFRow row, int column) {
        return row.getCell(column, XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .toString();
    }
}
