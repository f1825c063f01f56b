package id.patuh.evidence.excel;

import id.patuh.regulation.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a cell should hold.
 *
 * @param unit what its number counts, already looked up where it stands with the indicator; null where nothing says so
 */
record Asked(Field field, @Nullable String unit) {
    static final String PERCENT = "persen";
    static final String RUPIAH = "rupiah";

    boolean inPercent() {
        return PERCENT.equals(unit);
    }
}
