package id.patuh.report.json;

import id.patuh.evidence.CellRef;
import id.patuh.language.Language;
import id.patuh.language.Text;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How texts, numbers, days and cells are written. */
record Values(Language language) {

    @Nullable String text(@Nullable Text text) {
        return text == null ? null : text.in(language);
    }

    /** A number without an exponent and without zeros that say nothing; days as ISO 8601. */
    @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Number number) {
            return plain(number);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::plain).toList();
        }
        return value == null || value instanceof Boolean ? value : value.toString();
    }

    List<Map<String, Object>> cells(List<CellRef> cells) {
        return cells.stream().map(Values::cell).toList();
    }

    private static Object plain(Number number) {
        if (number instanceof Double value && !Double.isFinite(value)) {
            return number.toString();
        }
        var exact = new BigDecimal(number.toString()).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static Map<String, Object> cell(CellRef cell) {
        var map = new LinkedHashMap<String, Object>();
        map.put("file", cell.file());
        map.put("sheet", cell.sheet());
        map.put("cell", cell.cell());
        map.put("shown", cell.shown());
        if (cell.assumed()) {
            map.put("assumed", true);
        }
        return map;
    }
}
