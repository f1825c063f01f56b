package id.patuh.rules.drools;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The text of one rule file as Drools reads it.
 *
 * @param file relative to the pack's folder, with forward slashes
 * @param lines for text that was made from a decision table: the line of the text, and the table's row it came from
 */
record DrlSource(String file, String text, NavigableMap<Integer, Integer> lines) {
    static DrlSource written(String file, String text) {
        return new DrlSource(file, text, new TreeMap<>());
    }

    /** The line in the file that people edit. */
    int lineInFile(int line) {
        Map.Entry<Integer, Integer> row = lines.floorEntry(line);
        return row == null ? line : row.getValue();
    }
}
