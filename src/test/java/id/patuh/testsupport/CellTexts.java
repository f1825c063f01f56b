package id.patuh.testsupport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the cells of a workbook say, one a line, sheet by sheet. */
public final class CellTexts {
    private CellTexts() {}

    public static String of(byte[] file) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return of(workbook);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String of(XSSFWorkbook workbook) {
        var text = new StringBuilder();
        for (var sheet : workbook) {
            text.append("== ").append(sheet.getSheetName()).append('\n');
            for (var row : sheet) {
                row.forEach(cell -> {
                    if (!of(cell).isEmpty()) {
                        text.append(cell.getAddress())
                                .append(": ")
                                .append(of(cell).replace("\n", " / "))
                                .append('\n');
                    }
                });
            }
        }
        return text.toString();
    }

    public static String of(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? cell.getNumericCellValue() + " [" + cell.getCellStyle().getDataFormatString() + "]"
                : cell.getStringCellValue();
    }
}
