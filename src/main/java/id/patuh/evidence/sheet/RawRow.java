package id.patuh.evidence.sheet;

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
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    public List<RawCell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
