package id.patuh.evidence.reading;

import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.excel.ExcelWorkbook;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SpreadsheetFile;
import java.nio.file.Path;

/** Opens a file as what its content says that it is. */
public final class SpreadsheetFormats {
    private SpreadsheetFormats() {}

    public static SpreadsheetFile open(Path path, ReadingOptions options, Limits limits) throws RefusedException {
        return ExcelWorkbook.open(path, limits);
    }
}
