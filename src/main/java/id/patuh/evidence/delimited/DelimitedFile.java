package id.patuh.evidence.delimited;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SheetRows;
import id.patuh.evidence.sheet.SpreadsheetFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An open table of text: one sheet, called as the file is without its ending. */
public final class DelimitedFile implements SpreadsheetFile {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "txt");

    private final Path path;
    private final Encoding encoding;
    private final Dialect dialect;
    private final Budget budget;
    private final SheetEntry sheet;

    private DelimitedFile(Path path, Encoding encoding, Dialect dialect, Limits limits) {
        this.path = path;
        this.encoding = encoding;
        this.dialect = dialect;
        this.budget = new Budget(limits);
        this.sheet = new SheetEntry(String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", ""), false, "");
    }

    /** Opens a table, or refuses the file; text under any other name counts as a table only if it looks like one. */
    public static DelimitedFile open(Path path, Limits limits) throws RefusedException {
        try {
            var encoding = Encoding.of(path).orElseThrow(() -> new RefusedException(IssueCode.FILE_NOT_A_WORKBOOK));
            var dialect = Dialect.of(path, encoding);
            if (dialect.isMarkup() || (!isCalledATable(path) && !dialect.isSure())) {
                throw new RefusedException(IssueCode.FILE_NOT_A_WORKBOOK);
            }
            return new DelimitedFile(path, encoding, dialect, limits);
        } catch (IOException unreadable) {
            throw new RefusedException(IssueCode.FILE_CANNOT_BE_OPENED);
        }
    }

    @Override
    public List<SheetEntry> sheets() {
        return List.of(sheet);
    }

    @Override
    public SheetRows read(SheetEntry entry) throws RefusedException {
        try {
            return new DelimitedRows(encoding.reader(path), dialect, budget);
        } catch (IOException unreadable) {
            throw new RefusedException(IssueCode.FILE_CANNOT_BE_OPENED);
        }
    }

    @Override
    public void close() {
        // Each reader of rows closes its own stream.
    }

    private static boolean isCalledATable(Path path) {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
