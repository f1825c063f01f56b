package id.patuh.evidence.excel;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.packaged.XmlCursor;
import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.CellDisplay;
import id.patuh.evidence.sheet.Numbers;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet, row by row in the order of the file; only one row is in memory. */
final class SheetReader implements SheetRows {
    private static final int SIZE_OF_A_RANGE = 100;

    private final XmlCursor xml;
    private final CellFactory cells;
    private final Budget budget;
    private final List<Area> merged = new ArrayList<>();
    private final List<int[]> hiddenColumns = new ArrayList<>();
    private final Map<String, String> sharedFormulas = new HashMap<>();
    private final List<Area> arrays = new ArrayList<>();
    private int lastRow;

    SheetReader(XmlCursor xml, CellFactory cells, Budget budget) {
        this.xml = xml;
        this.cells = cells;
        this.budget = budget;
    }

    /** The next row that the file has, or null at the end of the sheet. */
    @Override
    public @Nullable RawRow next() throws RefusedException {
        while (xml.next()) {
            if (xml.starts("row")) {
                budget.row();
                return row();
            } else if (xml.starts("col") && xml.flag("hidden")) {
                budget.hold(SIZE_OF_A_RANGE);
                hiddenColumns.add(
                        new int[] {Numbers.whole(xml.attribute("min"), 0), Numbers.whole(xml.attribute("max"), 0)});
            } else if (xml.starts("mergeCell")) {
                budget.hold(SIZE_OF_A_RANGE);
                Area.parse(xml.attribute("ref", "")).ifPresent(merged::add);
            }
        }
        return null;
    }

    /** Merged ranges, which the file lists behind its rows: complete when there is no next row. */
    @Override
    public List<Area> merged() {
        return merged;
    }

    /** Ranges that one array formula fills, known once its first cell was read. */
    List<Area> arrays() {
        return arrays;
    }

    @Override
    public boolean hidesColumn(int column) {
        return hiddenColumns.stream().anyMatch(range -> column + 1 >= range[0] && column + 1 <= range[1]);
    }

    @Override
    public void close() {
        xml.close();
    }

    private RawRow row() throws RefusedException {
        boolean hidden = xml.flag("hidden");
        int number = Numbers.whole(xml.attribute("r"), lastRow + 1);
        var filled = new ArrayList<RawCell>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                budget.cell();
                var address = address(xml.attribute("r"), column + 1, number);
                column = address.column();
                number = address.row();
                var cell = cell(address);
                if (cell != null) {
                    budget.filled(cell);
                    filled.add(cell);
                }
            }
        }
        lastRow = number;
        return new RawRow(number, hidden, filled);
    }

    private static CellAddress address(@Nullable String a1, int column, int row) throws RefusedException {
        var address = a1 == null
                ? new CellAddress(column, row)
                : CellAddress.parse(a1).orElse(new CellAddress(-1, 0));
        if (!address.exists()) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
        return address;
    }

    private @Nullable RawCell cell(CellAddress address) throws RefusedException {
        var type = xml.attribute("t", "n");
        int style = Numbers.whole(xml.attribute("s"), 0);
        String value = null;
        String inline = null;
        var formula = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("f")) {
                formula = formula(address);
            } else if (xml.starts("is")) {
                inline = RichText.read(xml, "is");
            }
        }
        return cells.cell(new CellFactory.Stored(
                new CellDisplay.Place(address.column(), address.a1(), formula), type, style, value, inline));
    }

    /** Followers of a shared formula have no text of their own; they show their leader's, and where it stands. */
    private String formula(CellAddress address) throws RefusedException {
        var type = xml.attribute("t", "");
        var index = type.equals("shared") ? xml.attribute("si") : null;
        if (type.equals("array")) {
            Area.parse(xml.attribute("ref", "")).ifPresent(arrays::add);
        }
        var text = xml.text();
        if (index == null) {
            return text.isEmpty() ? "?" : text;
        }
        if (!text.isEmpty()) {
            budget.hold(SIZE_OF_A_RANGE + text.length());
            sharedFormulas.put(index, address.a1() + ": " + text);
            return text;
        }
        return sharedFormulas.getOrDefault(index, "?");
    }
}
