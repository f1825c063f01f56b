package id.patuh.evidence.excel;

import java.util.List;
import java.util.Optional;

/**
 * A row as the file stores it.
 *
 * @param number from 1
 * @param cells the filled ones, in the order of the file
 */
record RawRow(int number, boolean hidden, List<RawCell> cells) {
    Optional<RawCell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    List<RawCell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
