package id.patuh.evidence.audit;

import id.patuh.evidence.AuditFinding;
import id.patuh.evidence.SpreadsheetAudit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook built in a test by addresses, calculated and saved. */
final class Worksheet {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet;

    Worksheet(String firstSheet) {
        sheet = workbook.createSheet(firstSheet);
    }

    Worksheet sheet(String name) {
        var known = workbook.getSheet(name);
        sheet = known == null ? workbook.createSheet(name) : known;
        return this;
    }

    /** Values from an address on to the right; null leaves a cell away. */
    Worksheet put(String address, Object... values) {
        var from = new CellReference(address);
        for (int i = 0; i < values.length; i++) {
            set(cell(from.getRow(), from.getCol() + i), values[i]);
        }
        return this;
    }

    Worksheet merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    Worksheet hideRow(int row) {
        sheet.getRow(row - 1).setZeroHeight(true);
        return this;
    }

    XSSFCell cell(String address) {
        var place = new CellReference(address);
        return cell(place.getRow(), place.getCol());
    }

    Worksheet calculated() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    /** A result that the spreadsheet program stored before somebody changed a cell. */
    Worksheet stored(String address, String result) {
        cell(address).getCTCell().setV(result);
        return this;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Path saveIn(Path folder) {
        return saveIn(folder, "lembar-kerja.xlsx");
    }

    Path saveIn(Path folder, String name) {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    /** Each finding as "CODE Sheet!A1,B2". */
    List<String> found(Path folder) {
        return shown(SpreadsheetAudit.ofWorkbooks().audit(saveIn(folder)).findings());
    }

    static List<String> shown(List<AuditFinding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.sheet() + "!" + String.join(",", finding.cells()))
                .toList();
    }

    private XSSFCell cell(int row, int column) {
        var there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return there.getCell(column) == null ? there.createCell(column) : there.getCell(column);
    }

    private static void set(XSSFCell cell, Object value) {
        cell.removeFormula();
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof String formula && formula.startsWith("=")) {
            cell.setCellFormula(formula.substring(1));
        } else if (!value.equals("")) {
            cell.setCellValue(value.toString());
        }
    }
}
