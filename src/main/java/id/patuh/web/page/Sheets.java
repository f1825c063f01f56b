package id.patuh.web.page;

import id.patuh.assessment.IndicatorResult;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.SheetViewer;
import id.patuh.evidence.SheetWindow;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.web.page.SheetView.Window;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.UploadedWorkbook;
import id.patuh.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the sheets around the cells that decided an indicator; an office sees its own workbooks only. */
@Component
class Sheets {
    private static final int ROWS_AROUND = 3;
    private static final int MOST_CELLS = 60;

    private final Workspace workspace;
    private final Permissions permissions;

    Sheets(Workspace workspace, Permissions permissions) {
        this.workspace = workspace;
        this.permissions = permissions;
    }

    /** One for each sheet, in the order of the cells. */
    List<SheetView> around(Person me, Evaluated evaluated, IndicatorResult result) {
        var workbooks = workspace.evidence().workbooks(evaluated.about().id()).stream()
                .filter(workbook -> !workbook.withdrawn())
                .collect(Collectors.toMap(
                        workbook -> workbook.current().file(), Function.identity(), (one, other) -> one));
        var viewer = SheetViewer.ofWorkbooks(evaluated.assessment().regulation(), ReadingOptions.USUAL);
        var views = new ArrayList<SheetView>();
        places(result).forEach((place, cells) -> {
            var workbook = workbooks.get(place.file());
            views.add(
                    permissions.owns(me, office(workbook))
                            ? view(viewer, evaluated, place, cells, workbook)
                            : new SheetView(place.file(), place.sheet(), false, null, 0, null));
        });
        return views;
    }

    private static @Nullable String office(@Nullable UploadedWorkbook workbook) {
        return workbook == null ? null : workbook.office();
    }

    private record Place(String file, String sheet) {}

    private static Map<Place, List<String>> places(IndicatorResult result) {
        return result.cells().stream()
                .filter(cell -> !cell.assumed() && !cell.file().isEmpty())
                .collect(Collectors.groupingBy(
                        cell -> new Place(cell.file(), cell.sheet()),
                        LinkedHashMap::new,
                        Collectors.mapping(CellRef::cell, Collectors.toList())));
    }

    private static SheetView view(
            SheetViewer viewer,
            Evaluated evaluated,
            Place place,
            List<String> cells,
            @Nullable UploadedWorkbook workbook) {
        var marked = cells.stream().limit(MOST_CELLS).collect(Collectors.toSet());
        Optional<SheetWindow> window = evaluated.submission().files().stream()
                .filter(file -> file.name().equals(place.file()))
                .map(SubmittedFile::path)
                .findFirst()
                .flatMap(path -> viewer.around(path, place.sheet(), marked, ROWS_AROUND));
        return new SheetView(
                place.file(),
                place.sheet(),
                true,
                workbook == null ? null : workbook.id(),
                Math.max(0, cells.size() - MOST_CELLS),
                window.map(Window::of).orElse(null));
    }
}
