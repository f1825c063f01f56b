package id.patuh.evidence.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row as the file stores it.
 *
 * @param number from 1
 * @param cells the filled ones, in the order of the file
 */
public record RawRow(int number, boolean hidden, List<RawCell> cells) {
    public Optional<RawCell> cell(int column) {
        for (var cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    public List<RawCell> filled() {
        var filled = new ArrayList<RawCell>(cells.size());
        for (var cell : cells) {
            if (!cell.isBlank()) {
                filled.add(cell);
            }
        }
        return filled;
    }
}
