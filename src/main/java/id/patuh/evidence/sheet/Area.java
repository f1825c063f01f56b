package id.patuh.evidence.sheet;

import java.util.Optional;

/** A merged range: the value stands in its first cell. */
public record Area(CellAddress first, CellAddress last) {
    public static Optional<Area> parse(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var first = CellAddress.parse(range.substring(0, colon));
        var last = CellAddress.parse(range.substring(colon + 1));
        return first.flatMap(from -> last.map(to -> new Area(from, to)));
    }

    public boolean contains(int column, int row) {
        return column >= first.column() && column <= last.column() && row >= first.row() && row <= last.row();
    }

    public boolean spansColumns() {
        return last.column() > first.column();
    }
}
