package id.patuh.evidence.reading;

import id.patuh.regulation.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a cell should hold.
 *
 * @param unit what its number counts, already looked up where it stands with the indicator; null where nothing says so
 */
public record Asked(Field field, @Nullable String unit) {
    public static final String PERCENT = "persen";
    public static final String RUPIAH = "rupiah";

    boolean inPercent() {
        return PERCENT.equals(unit);
    }
}
