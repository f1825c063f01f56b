package id.patuh.assessment;

import id.patuh.assessment.RowPairs.Pair;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where files and cells of earlier workbooks are in later ones. */
final class Places {
    private final Map<String, String> files = new HashMap<>();
    private final Map<Place, Place> cells = new HashMap<>();

    /** A cell without what stands in it. */
    record Place(
            String file, @Nullable String sheet, @Nullable String cell) {
        static Place of(CellRef cell) {
            return new Place(cell.file(), cell.sheet(), cell.cell());
        }
    }

    private Places() {}

    static Places of(EvidenceSet before, EvidenceSet after, List<Pair> rows) {
        var places = new Places();
        places.files(before, after);
        rows.forEach(places::row);
        return places;
    }

    String file(String earlier) {
        return files.getOrDefault(earlier, earlier);
    }

    /** Where the cell of a row is now; empty where its row is gone or nobody took it for evidence. */
    Optional<Place> cell(Place earlier) {
        return Optional.ofNullable(cells.get(earlier));
    }

    /** A workbook that has another name now is known by its office, where the office has only that one. */
    private void files(EvidenceSet before, EvidenceSet after) {
        var later = after.workbooks().stream().map(Workbook::file).collect(Collectors.toSet());
        var earlier = before.workbooks().stream().map(Workbook::file).collect(Collectors.toSet());
        var renamed = byOffice(after, earlier);
        byOffice(before, later).forEach((office, file) -> {
            var now = renamed.get(office);
            if (now != null && !file.isEmpty() && !now.isEmpty()) {
                files.put(file, now);
            }
        });
    }

    /** The one workbook of each office that the others do not have by name; an empty name where there are several. */
    private static Map<String, String> byOffice(EvidenceSet evidence, Set<String> others) {
        var files = new HashMap<String, String>();
        for (var workbook : evidence.workbooks()) {
            var office = Optional.ofNullable(workbook.identity()).map(WorkbookIdentity::office);
            if (office.isPresent() && !others.contains(workbook.file())) {
                files.merge(office.get(), workbook.file(), (one, another) -> "");
            }
        }
        return files;
    }

    private void row(Pair pair) {
        files.putIfAbsent(pair.before().file(), pair.after().file());
        pair.before()
                .values()
                .forEach((field, value) -> Optional.ofNullable(
                                pair.after().values().get(field))
                        .ifPresent(now -> cells.put(Place.of(value.cell()), Place.of(now.cell()))));
    }
}
