package id.patuh.evidence.opendocument;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.packaged.XmlCursor;
import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.Numbers;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetRows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of an .ods file, row by row; what is written once for many rows or columns is given for each of them. */
final class OpenDocumentSheet implements SheetRows {
    private static final int SIZE_OF_A_RANGE = 100;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final XmlCursor xml;
    private final Budget budget;
    private final int depth;
    private final List<Area> merged = new ArrayList<>();
    private final List<int[]> hiddenColumns = new ArrayList<>();
    private List<Repeated> cells = List.of();
    private boolean hidden;
    private int copies;
    private int row;
    private int column;
    private boolean ended;

    OpenDocumentSheet(XmlCursor xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
        this.depth = xml.depth();
    }

    /** A cell as it is written, for one column or for several. */
    private record Repeated(OpenDocumentCell cell, int column, int times) {}

    @Override
    public @Nullable RawRow next() throws RefusedException {
        while (copies == 0 && !ended) {
            advance();
        }
        if (copies == 0) {
            return null;
        }
        copies--;
        row++;
        budget.row();
        return new RawRow(row, hidden, copy());
    }

    /** Merged ranges: complete when there is no next row. */
    @Override
    public List<Area> merged() {
        return merged;
    }

    @Override
    public boolean hidesColumn(int wanted) {
        return hiddenColumns.stream().anyMatch(range -> wanted >= range[0] && wanted < range[1]);
    }

    /** Leaves the part where the next sheet begins. */
    @Override
    public void close() {
        try {
            while (!ended) {
                ended = !xml.next() || xml.depth() < depth;
            }
        } catch (RefusedException damaged) {
            ended = true;
        }
    }

    private void advance() throws RefusedException {
        if (!xml.next() || xml.depth() < depth) {
            ended = true;
        } else if (xml.starts("table-column")) {
            column();
        } else if (xml.starts("table-row")) {
            row();
        } else if (xml.starts("shapes") || xml.starts("named-expressions") || xml.starts("table-source")) {
            xml.skip();
        }
    }

    private void column() throws RefusedException {
        int from = column;
        column = Math.min(MOST_COLUMNS, column + repeated("number-columns-repeated", MOST_COLUMNS));
        if (!isVisible()) {
            budget.hold(SIZE_OF_A_RANGE);
            hiddenColumns.add(new int[] {from, column});
        }
    }

    private void row() throws RefusedException {
        int times = repeated("number-rows-repeated", MOST_ROWS);
        hidden = !isVisible();
        cells = new ArrayList<>();
        int inside = xml.depth();
        int at = 0;
        while (xml.next() && xml.depth() >= inside) {
            if (xml.starts("table-cell")) {
                at = cell(at);
            } else if (xml.starts("covered-table-cell")) {
                at += repeated("number-columns-repeated", MOST_COLUMNS);
                xml.skip();
            }
        }
        if (cells.isEmpty()) {
            row = Math.min(MOST_ROWS, row + times);
        } else if (row + times > MOST_ROWS) {
            throw new RefusedException(IssueCode.FILE_TOO_MANY_ROWS);
        } else {
            copies = times;
        }
    }

    private int cell(int at) throws RefusedException {
        int times = repeated("number-columns-repeated", MOST_COLUMNS);
        merge(at);
        var cell = OpenDocumentCell.read(xml);
        if (cell != null) {
            if (at + times > MOST_COLUMNS) {
                throw new RefusedException(IssueCode.FILE_TOO_MANY_ROWS);
            }
            cells.add(new Repeated(cell, at, times));
        }
        return Math.min(MOST_COLUMNS, at + times);
    }

    private void merge(int at) throws RefusedException {
        int columns = repeated("number-columns-spanned", MOST_COLUMNS);
        int rows = repeated("number-rows-spanned", MOST_ROWS);
        if (columns > 1 || rows > 1) {
            budget.hold(SIZE_OF_A_RANGE);
            var first = new CellAddress(at, row + 1);
            merged.add(new Area(first, new CellAddress(at + columns - 1, row + rows)));
        }
    }

    private List<RawCell> copy() throws RefusedException {
        var copied = new ArrayList<RawCell>();
        for (var repeated : cells) {
            for (int i = 0; i < repeated.times(); i++) {
                budget.cell();
                var cell = repeated.cell().at(new CellAddress(repeated.column() + i, row));
                budget.filled(cell);
                copied.add(cell);
            }
        }
        return copied;
    }

    private int repeated(String attribute, int most) {
        int times = Numbers.whole(xml.attributeOf(Namespaces.TABLE, attribute, "1"), 1);
        return Math.max(1, Math.min(most, times));
    }

    private boolean isVisible() {
        return xml.attributeOf(Namespaces.TABLE, "visibility", "visible").equals("visible");
    }
}
