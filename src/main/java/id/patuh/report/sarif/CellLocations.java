package id.patuh.report.sarif;

import id.patuh.evidence.CellRef;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.SarifLog;
import id.patuh.report.figures.Places;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cells as places of a log. SARIF knows no cells: the address is a logical location, and row and column stand as line and
 * column of the region, so that tools that only know text still lead near.
 */
record CellLocations(SarifLog log, Map<String, Integer> workbooks) {

    List<Map<String, Object>> of(List<CellRef> cells) {
        return cells.stream().distinct().map(this::of).toList();
    }

    /** A workbook, a sheet of it or one of its cells, as far as it is known. */
    List<Map<String, Object>> of(String file, @Nullable String sheet, @Nullable String cell, @Nullable String shown) {
        var location = new LinkedHashMap<String, Object>();
        location.put("physicalLocation", physical(file, cell == null ? "" : cell, shown == null ? "" : shown));
        if (sheet != null) {
            location.put("logicalLocations", logical(sheet, cell == null ? "" : cell));
        }
        return List.of(location);
    }

    /** A row that no workbook has can only be named. */
    private Map<String, Object> of(CellRef cell) {
        var location = new LinkedHashMap<String, Object>();
        if (!cell.file().isEmpty()) {
            location.put("physicalLocation", physical(cell.file(), cell.cell(), cell.shown()));
        }
        location.put("logicalLocations", logical(cell.sheet(), cell.cell()));
        location.put("message", SarifLog.text(words(cell)));
        if (cell.assumed()) {
            location.put("properties", Map.of("assumed", true));
        }
        return location;
    }

    private String words(CellRef cell) {
        Text place = Places.shown(List.of(cell)).get(0);
        boolean unsaid = cell.file().isEmpty() && !cell.shown().isBlank();
        return (unsaid ? Message.of("report.cell.shown", place, cell.shown()) : place).in(language());
    }

    private Map<String, Object> physical(String file, String cell, String shown) {
        var artifact = new LinkedHashMap<>(log.artifact(file));
        var index = workbooks.get(file);
        if (index != null) {
            artifact.put("index", index);
        }
        var physical = new LinkedHashMap<String, Object>();
        physical.put("artifactLocation", artifact);
        int row = Places.row(cell);
        int column = Places.column(cell);
        if (row > 0 && column > 0) {
            var region = new LinkedHashMap<String, Object>();
            region.put("startLine", row);
            region.put("startColumn", column);
            if (!shown.isBlank()) {
                region.put("snippet", Map.of("text", shown));
            }
            physical.put("region", region);
        }
        return physical;
    }

    private static List<Map<String, Object>> logical(String sheet, String cell) {
        var location = new LinkedHashMap<String, Object>();
        location.put("name", cell.isEmpty() ? sheet : cell);
        location.put("fullyQualifiedName", cell.isEmpty() ? sheet : sheet + "!" + cell);
        location.put("kind", cell.isEmpty() ? "sheet" : "cell");
        return List.of(location);
    }

    private Language language() {
        return log.language();
    }
}
