package id.patuh.evidence.viewing;

import id.patuh.evidence.reading.Book;
import id.patuh.evidence.reading.OpenDocumentBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** The same sheet, called Capaian, in each of the formats; an empty text leaves a cell away. */
final class Sheets {
    private Sheets() {}

    static Path write(Path folder, String format, List<Object[]> rows) throws IOException {
        var file = folder.resolve("Capaian." + format);
        return switch (format) {
            case "xlsx" -> workbook(rows).saveIn(folder, "Capaian.xlsx");
            case "xls" -> legacy(file, rows);
            case "ods" -> openDocument(rows).saveIn(folder, "Capaian.ods");
            case "tsv" -> text(file, "\t", rows);
            default -> text(file, ";", rows);
        };
    }

    private static Book workbook(List<Object[]> rows) {
        var book = new Book().sheet("Capaian");
        rows.forEach(row -> book.row(
                Arrays.stream(row).map(cell -> cell.equals("") ? null : cell).toArray()));
        return book;
    }

    private static Path legacy(Path file, List<Object[]> rows) throws IOException {
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Capaian");
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < rows.get(i).length; column++) {
                    var value = rows.get(i)[column];
                    if (value instanceof Number number) {
                        row.createCell(column).setCellValue(number.doubleValue());
                    } else if (!value.equals("")) {
                        row.createCell(column).setCellValue(String.valueOf(value));
                    }
                }
            }
            book.write(out);
        }
        return file;
    }

    private static OpenDocumentBook openDocument(List<Object[]> rows) {
        return new OpenDocumentBook()
                .sheet(
                        "Capaian",
                        rows.stream()
                                .map(row -> OpenDocumentBook.row(Arrays.stream(row)
                                        .map(cell -> cell.equals("") ? null : cell)
                                        .toArray()))
                                .toArray(String[]::new));
    }

    private static Path text(Path file, String delimiter, List<Object[]> rows) throws IOException {
        return Files.writeString(
                file,
                rows.stream()
                        .map(row -> Arrays.stream(row).map(String::valueOf).collect(Collectors.joining(delimiter)))
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
