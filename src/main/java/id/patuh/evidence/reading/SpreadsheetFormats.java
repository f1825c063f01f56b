package id.patuh.evidence.reading;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.delimited.DelimitedFile;
import id.patuh.evidence.excel.ExcelWorkbook;
import id.patuh.evidence.legacy.LegacyWorkbook;
import id.patuh.evidence.opendocument.OpenDocument;
import id.patuh.evidence.packaged.PackageFile;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SpreadsheetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Opens a file as what its content says that it is, whatever its name says. */
public final class SpreadsheetFormats {
    private static final String ZIP = "504b0304";
    private static final String COMPOUND = "d0cf11e0a1b11ae1";
    /** How the files of Excel 2 to 4 begin. */
    private static final Pattern BEFORE_EXCEL_5 = Pattern.compile("09(00|02|04)0[46]00.*");

    private SpreadsheetFormats() {}

    /** Opens a file, or refuses it with what it is instead. */
    public static SpreadsheetFile open(Path path, Limits limits) throws RefusedException {
        try {
            long size = Files.size(path);
            if (size == 0) {
                throw new RefusedException(IssueCode.FILE_EMPTY);
            }
            if (size > limits.fileBytes()) {
                throw new RefusedException(IssueCode.FILE_TOO_LARGE);
            }
            return open(path, head(path), limits);
        } catch (IOException unreadable) {
            throw new RefusedException(IssueCode.FILE_CANNOT_BE_OPENED);
        }
    }

    private static SpreadsheetFile open(Path path, String head, Limits limits) throws RefusedException {
        if (head.startsWith(ZIP)) {
            var file = PackageFile.open(path, limits);
            return OpenDocument.isOne(file) ? OpenDocument.of(file) : ExcelWorkbook.of(file);
        }
        if (head.equals(COMPOUND)) {
            return LegacyWorkbook.open(path, limits);
        }
        if (BEFORE_EXCEL_5.matcher(head).matches()) {
            throw new RefusedException(IssueCode.FILE_OLD_FORMAT);
        }
        return DelimitedFile.open(path, limits);
    }

    private static String head(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return HexFormat.of().formatHex(in.readNBytes(8));
        }
    }
}
