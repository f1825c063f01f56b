package id.patuh.evidence.viewing;

import id.patuh.evidence.SheetViewer;
import id.patuh.evidence.SheetWindow;
import id.patuh.evidence.delimited.DelimitedFile;
import id.patuh.evidence.reading.KnownHeadings;
import id.patuh.evidence.reading.SpreadsheetFormats;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SpreadsheetFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a sheet as far as it is wanted, row by row. */
public final class WorkbookViewer implements SheetViewer {
    private final KnownHeadings headings;
    private final Limits limits;

    public WorkbookViewer(KnownHeadings headings) {
        this(headings, Limits.STANDARD);
    }

    WorkbookViewer(KnownHeadings headings, Limits limits) {
        this.headings = headings;
        this.limits = limits;
    }

    @Override
    public Optional<SheetWindow> around(Path workbook, String sheet, Set<String> cells, int rowsAround) {
        var marked =
                cells.stream().flatMap(cell -> CellAddress.parse(cell).stream()).collect(Collectors.toSet());
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        try (var file = SpreadsheetFormats.open(workbook, limits)) {
            var entry = entry(file, sheet);
            return entry.isEmpty() ? Optional.empty() : read(file, entry.get(), marked, rowsAround);
        } catch (RefusedException unreadable) {
            return Optional.empty();
        }
    }

    /** A table of text is called as its file was when it was handed in, which it need not be where it is kept. */
    private static Optional<SheetEntry> entry(SpreadsheetFile file, String sheet) {
        return file instanceof DelimitedFile ? Optional.of(new SheetEntry(sheet, false, "")) : file.sheet(sheet);
    }

    private Optional<SheetWindow> read(SpreadsheetFile file, SheetEntry sheet, Set<CellAddress> marked, int rowsAround)
            throws RefusedException {
        var view = new View(sheet.name(), marked, rowsAround, headings, new Budget(limits));
        try (var rows = file.read(sheet)) {
            var row = rows.next();
            while (row != null && view.accept(row)) {
                row = rows.next();
            }
        }
        return view.window();
    }
}
