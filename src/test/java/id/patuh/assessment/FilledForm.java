package id.patuh.assessment;

import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.form.ExcelFormWriter;
import id.patuh.regulation.Regulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An office's form, filled in as a person does it: by code and heading. */
final class FilledForm {
    private static final int HEADINGS = 3;

    private final Path file;
    private final XSSFWorkbook workbook;

    private FilledForm(Path file, XSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    static FilledForm of(Regulation regulation, String office, Path file) {
        return of(regulation, new WorkbookIdentity(regulation.id(), office, "Kabupaten Teladan", null, 2024), file);
    }

    static FilledForm of(Regulation regulation, WorkbookIdentity identity, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new ExcelFormWriter().write(regulation, identity, file);
            try (var stream = Files.newInputStream(file)) {
                return new FilledForm(file, new XSSFWorkbook(stream));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Fills in the row that has the code already, or the first free one; values follow their headings. */
    FilledForm fill(String form, String kode, Object... answers) {
        var sheet = sheet(form);
        var row = row(sheet, kode);
        fill(sheet, row, answers);
        return this;
    }

    /** Writes a code once more, below everything. */
    FilledForm again(String form, String kode, Object... answers) {
        var sheet = sheet(form);
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        CellUtil.createCell(row, 0, kode);
        fill(sheet, row, answers);
        return this;
    }

    /** Takes the hidden sheet away that says whose the workbook is. */
    FilledForm anonymous() {
        workbook.removeSheetAt(workbook.getSheetIndex("_patuh"));
        return this;
    }

    boolean hasSheet(String form) {
        return workbook.getSheet(form) != null;
    }

    Path save() {
        try (workbook;
                var stream = Files.newOutputStream(file)) {
            workbook.write(stream);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private XSSFSheet sheet(String form) {
        var sheet = workbook.getSheet(form);
        if (sheet == null) {
            throw new IllegalArgumentException("%s has no sheet %s".formatted(file, form));
        }
        return sheet;
    }

    private static XSSFRow row(XSSFSheet sheet, String kode) {
        for (int number = HEADINGS + 1; number <= sheet.getLastRowNum(); number++) {
            var row = sheet.getRow(number);
            var written = new DataFormatter().formatCellValue(row.getCell(0));
            if (written.equals(kode) || written.isEmpty()) {
                row.getCell(0).setCellValue(kode);
                return row;
            }
        }
        throw new IllegalArgumentException("%s has no row for %s".formatted(sheet.getSheetName(), kode));
    }

    private static void fill(XSSFSheet sheet, XSSFRow row, Object... answers) {
        for (int i = 0; i < answers.length; i += 2) {
            int column = column(sheet, (String) answers[i]);
            var cell = CellUtil.getCell(row, column);
            if (answers[i + 1] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue((String) answers[i + 1]);
            }
        }
    }

    private static int column(XSSFSheet sheet, String heading) {
        for (var cell : sheet.getRow(HEADINGS)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("%s has no column %s".formatted(sheet.getSheetName(), heading));
    }
}
