package id.patuh.improvement;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One row of evidence taken to be other than it is.
 *
 * @param values what stands in it then, by field, as the field's Java type; the other fields stay as they are
 */
public record Change(RowPlace row, Map<String, Object> values) {
    public Change {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
