package id.patuh.evidence.legacy;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SheetRows;
import id.patuh.evidence.sheet.SpreadsheetFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An open .xls file of Excel 97 to 2003; its records are read as a stream. */
public final class LegacyWorkbook implements SpreadsheetFile {
    private static final String STREAM = "Workbook";
    private static final String STREAM_OF_EXCEL_95 = "Book";
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final String MACROS = "_VBA_PROJECT_CUR";

    private final POIFSFileSystem file;
    private final Limits limits;
    private final Budget budget;
    private final Globals globals;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private final boolean macros;
    private long read;

    private LegacyWorkbook(POIFSFileSystem file, Limits limits) throws RefusedException {
        this.file = file;
        this.limits = limits;
        this.budget = new Budget(limits);
        this.macros = file.getRoot().hasEntryCaseInsensitive(MACROS);
        requireWorkbook(file.getRoot());
        try (var records = records(0)) {
            this.globals = Globals.read(records, budget);
        }
        listSheets();
    }

    /** Opens an .xls file, or refuses it with what it is instead. */
    public static LegacyWorkbook open(Path path, Limits limits) throws RefusedException {
        POIFSFileSystem file;
        try {
            file = new POIFSFileSystem(path.toFile(), true);
        } catch (IOException | RuntimeException malformed) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
        try {
            return new LegacyWorkbook(file, limits);
        } catch (RefusedException refused) {
            close(file);
            throw refused;
        } catch (RuntimeException malformed) {
            close(file);
            throw damaged(malformed);
        }
    }

    @Override
    public List<SheetEntry> sheets() {
        return sheets;
    }

    @Override
    public SheetRows read(SheetEntry sheet) throws RefusedException {
        try {
            return new LegacySheet(records(Integer.parseInt(sheet.part())), globals, budget);
        } catch (RuntimeException malformed) {
            throw damaged(malformed);
        }
    }

    /** Programs inside the workbook are never run; somebody may have filled the cells with them. */
    @Override
    public List<Finding> findings() {
        return macros ? List.of(Finding.of(IssueCode.FILE_MACROS_IGNORED)) : List.of();
    }

    @Override
    public void close() {
        close(file);
    }

    /** What a malformed record makes the parser throw means damage; a limit that was reached stays what it is. */
    static RefusedException damaged(RuntimeException malformed) {
        return malformed.getCause() instanceof RefusedException refused
                ? refused
                : new RefusedException(IssueCode.FILE_DAMAGED);
    }

    private static void requireWorkbook(DirectoryNode root) throws RefusedException {
        if (root.hasEntryCaseInsensitive(ENCRYPTED)) {
            throw new RefusedException(IssueCode.FILE_ENCRYPTED);
        }
        if (!root.hasEntryCaseInsensitive(STREAM)) {
            throw new RefusedException(
                    root.hasEntryCaseInsensitive(STREAM_OF_EXCEL_95)
                            ? IssueCode.FILE_OLD_FORMAT
                            : IssueCode.FILE_NOT_A_WORKBOOK);
        }
    }

    private void listSheets() throws RefusedException {
        var names = new HashSet<String>();
        for (BoundSheetRecord sheet : globals.sheets()) {
            if (!names.add(sheet.getSheetname().toLowerCase(Locale.ROOT)) || sheet.getPositionOfBof() < 0) {
                throw new RefusedException(IssueCode.FILE_DAMAGED);
            }
            sheets.add(new SheetEntry(
                    sheet.getSheetname(),
                    sheet.isHidden() || sheet.isVeryHidden(),
                    String.valueOf(sheet.getPositionOfBof())));
        }
    }

    private Records records(int from) throws RefusedException {
        try {
            var root = file.getRoot();
            var stream = root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM));
            if (stream.skip(from) != from) {
                throw new RefusedException(IssueCode.FILE_DAMAGED);
            }
            return new Records(stream, this::count);
        } catch (IOException | RuntimeException malformed) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
    }

    /** Sheets that all point to the same long place would keep a reader busy for ever. */
    private void count(long bytes) {
        read += bytes;
        if (read > limits.inflatedBytes()) {
            throw new IllegalStateException(new RefusedException(IssueCode.FILE_TOO_LARGE));
        }
    }

    private static void close(POIFSFileSystem file) {
        try {
            file.close();
        } catch (IOException ignored) {
            // Everything that was wanted has been read.
        }
    }
}
