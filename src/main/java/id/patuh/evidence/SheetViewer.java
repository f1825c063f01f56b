package id.patuh.evidence;

import id.patuh.evidence.reading.KnownHeadings;
import id.patuh.evidence.viewing.WorkbookViewer;
import id.patuh.regulation.Regulation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Shows the sheet around a cell as whoever filled it in sees it. */
public interface SheetViewer {
    /** A viewer of workbooks and tables, which knows headings by their looks alone. */
    static SheetViewer ofWorkbooks() {
        return new WorkbookViewer(KnownHeadings.NONE);
    }

    /**
     * A viewer of workbooks and tables, which knows the headings that the importer knows.
     *
     * @throws id.patuh.regulation.MappingDefectsException if a mapping that the user gives does not fit the regulation
     */
    static SheetViewer ofWorkbooks(Regulation regulation, ReadingOptions options) {
        return new WorkbookViewer(KnownHeadings.of(regulation, options));
    }

    /**
     * The rows around the cells, below the headings of their tables; nothing is calculated, and nothing is read that stands
     * farther below.
     *
     * @param sheet name in whatever capitals; a table of text is one sheet, whatever it is called
     * @param cells A1 addresses to mark, empty cells too; what is no address is passed over
     * @param rowsAround how many rows to show above and below each cell, if there is room for them
     * @return empty where none of the cells is within the rows of the sheet, where there is no such sheet, and where the
     *     file cannot be read, for which the importer says why
     */
    Optional<SheetWindow> around(Path workbook, String sheet, Set<String> cells, int rowsAround);
}
