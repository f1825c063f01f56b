package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One way through a sheet's XML: where the wanted cells stand or would stand, and what else must be changed there. */
final class SheetScan {
    private static final Set<String> BEHIND_COMMENTS = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    /** New cells at one place of the XML. */
    private record Slot(long start, long end, String head, String tail, List<Spot> spots) {}

    /** A column's own style. */
    private record ColumnStyle(int from, int to, int style) {}

    private final NavigableSet<Place> wanted;
    private final Map<Place, Spot> spots = new TreeMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Place, Tag> cells = new TreeMap<>();
    private final List<ColumnStyle> columns = new ArrayList<>();
    private final List<Tag> selected = new ArrayList<>();
    private final List<Edit> around = new ArrayList<>();
    private final Map<Place, Place> coveredBy = new TreeMap<>();
    private String prefix = "";
    private int depth;
    private int lastRow;
    private @Nullable RowState row;
    private @Nullable Tag legacyDrawing;
    private long drawingPlace = -1;
    private long alternative = -1;

    private static final class RowState {
        private final NavigableSet<Place> missing;
        private final int style;
        private int number;
        private int lastColumn;

        RowState(Tag tag, int number, NavigableSet<Place> missing) {
            this.number = number;
            this.missing = missing;
            this.style = tag.flag("customFormat") ? tag.whole("s", 0) : -1;
        }
    }

    private SheetScan(Collection<Place> wanted) {
        this.wanted = new TreeSet<>(wanted);
    }

    static SheetScan of(SourcePackage source, String part, Collection<Place> wanted)
            throws IOException, AnnotationException {
        var scan = new SheetScan(wanted);
        try (var reader = source.read(part).reader()) {
            var tags = new TagReader(reader, false);
            for (var tag = tags.next(); tag != null && !scan.isDone(tag); tag = tags.next()) {
                scan.take(tag);
            }
        }
        return scan;
    }

    /** Views of this sheet in which it is selected. */
    List<Tag> selected() {
        return selected;
    }

    Collection<Spot> spots() {
        return spots.values();
    }

    /** Wanted places inside a merged range that another cell fills. */
    Map<Place, Place> coveredBy() {
        return coveredBy;
    }

    @Nullable Tag legacyDrawing() {
        return legacyDrawing;
    }

    /** The change that tells where the sheet's comments are drawn. */
    Edit drawing(String relation, String namespace) {
        return Edit.insert(
                drawingPlace, "<%slegacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>".formatted(prefix, namespace, relation));
    }

    /** @param styles the style that each wanted cell is to have */
    List<Edit> edits(ToIntFunction<Spot> styles) {
        var edits = new ArrayList<Edit>();
        cells.forEach((place, tag) -> {
            var spot = spots.get(place);
            if (spot != null) {
                edits.add(tag.with("s", String.valueOf(styles.applyAsInt(spot))));
            }
        });
        for (var slot : slots) {
            var xml = new StringBuilder(slot.head());
            slot.spots().stream()
                    .filter(spot -> !cells.containsKey(spot.place()))
                    .forEach(spot -> xml.append("<%sc r=\"%s\" s=\"%d\"/>"
                            .formatted(prefix, spot.place().a1(), styles.applyAsInt(spot))));
            edits.add(new Edit(slot.start(), slot.end(), xml + slot.tail()));
        }
        edits.addAll(around);
        return edits;
    }

    /** Where no cell is wanted, only the sheet's head is looked at. */
    private boolean isDone(Tag tag) {
        return wanted.isEmpty() && tag.starts("sheetData");
    }

    private void take(Tag tag) {
        if (tag.isEnd()) {
            depth--;
            end(tag);
        } else {
            start(tag);
            depth += tag.isEmpty() ? 0 : 1;
        }
    }

    private void start(Tag tag) {
        if (depth == 0) {
            prefix = tag.prefix();
        } else if (depth == 1) {
            startPart(tag);
        } else if (row != null) {
            if (tag.starts("c")) {
                cell(tag, row);
            }
        } else if (tag.starts("row")) {
            row(tag);
        } else if (tag.starts("sheetView") && tag.flag("tabSelected")) {
            selected.add(tag);
        } else if (tag.starts("col") && tag.whole("style", 0) > 0) {
            columns.add(new ColumnStyle(tag.whole("min", 0), tag.whole("max", 0), tag.whole("style", 0)));
        } else if (tag.starts("mergeCell")) {
            merge(tag.attribute("ref", ""));
        } else if (alternative >= 0 && drawingPlace < 0 && BEHIND_COMMENTS.contains(tag.local())) {
            drawingPlace = alternative;
        }
    }

    private void startPart(Tag tag) {
        alternative = tag.local().equals("AlternateContent") ? tag.start() : -1;
        if (tag.starts("legacyDrawing")) {
            legacyDrawing = tag;
        } else if (tag.starts("sheetData") && tag.isEmpty()) {
            around.add(new Edit(tag.end() - 2, tag.end(), ">"));
            addRows(tag.end(), Place.LAST_ROW + 1);
            slots.add(new Slot(tag.end(), tag.end(), "", "</" + tag.name() + ">", List.of()));
        } else if (drawingPlace < 0 && BEHIND_COMMENTS.contains(tag.local())) {
            drawingPlace = tag.start();
        }
    }

    private void end(Tag tag) {
        if (row != null && tag.ends("row")) {
            endRow(row, tag.start());
        } else if (depth == 1 && tag.ends("sheetData")) {
            addRows(tag.start(), Place.LAST_ROW + 1);
        } else if (depth == 0 && drawingPlace < 0) {
            drawingPlace = tag.start();
        }
    }

    private void row(Tag tag) {
        int number = tag.whole("r", lastRow + 1);
        addRows(tag.start(), number);
        var state = new RowState(tag, number, wantedIn(number));
        if (tag.isEmpty()) {
            lastRow = number;
            if (!state.missing.isEmpty()) {
                var added = added(state.missing, state.style);
                slots.add(new Slot(tag.end() - 2, tag.end(), ">", "</" + tag.name() + ">", added));
            }
        } else {
            row = state;
        }
    }

    private void cell(Tag tag, RowState state) {
        var place = Place.parse(tag.attribute("r", "")).orElse(new Place(state.number, state.lastColumn + 1));
        if (place.row() != state.number) {
            state.number = place.row();
            state.missing.clear();
            state.missing.addAll(wantedIn(place.row()));
        }
        state.lastColumn = place.column();
        var before = state.missing.headSet(place);
        if (!before.isEmpty()) {
            slots.add(new Slot(tag.start(), tag.start(), "", "", added(before, state.style)));
            before.clear();
        }
        if (wanted.contains(place) && cells.putIfAbsent(place, tag) == null) {
            state.missing.remove(place);
            spots.put(place, new Spot(place, tag.whole("s", 0), false));
        }
    }

    private void endRow(RowState state, long place) {
        if (!state.missing.isEmpty()) {
            slots.add(new Slot(place, place, "", "", added(state.missing, state.style)));
        }
        lastRow = state.number;
        row = null;
    }

    /** Rows that the file leaves out, in front of the one with that number. */
    private void addRows(long place, int before) {
        var next = wanted.higher(new Place(lastRow, Place.LAST_COLUMN));
        while (next != null && next.row() < before) {
            var added = added(wantedIn(next.row()), -1);
            if (!added.isEmpty()) {
                var head = "<%srow r=\"%d\">".formatted(prefix, next.row());
                slots.add(new Slot(place, place, head, "</%srow>".formatted(prefix), added));
            }
            next = wanted.higher(new Place(next.row(), Place.LAST_COLUMN));
        }
    }

    private List<Spot> added(Collection<Place> places, int rowStyle) {
        var list = new ArrayList<Spot>();
        for (var place : places) {
            if (!spots.containsKey(place)) {
                var spot = new Spot(place, rowStyle >= 0 ? rowStyle : columnStyle(place.column()), true);
                spots.put(place, spot);
                list.add(spot);
            }
        }
        return list;
    }

    private int columnStyle(int column) {
        return columns.stream()
                .filter(style -> style.from() <= column && column <= style.to())
                .mapToInt(ColumnStyle::style)
                .findFirst()
                .orElse(0);
    }

    private NavigableSet<Place> wantedIn(int number) {
        return new TreeSet<>(wanted.subSet(new Place(number, 0), new Place(number + 1, 0)));
    }

    private void merge(String range) {
        var corners = range.split(":", -1);
        if (corners.length != 2) {
            return;
        }
        var first = Place.parse(corners[0]);
        var last = Place.parse(corners[1]);
        if (first.isPresent() && last.isPresent()) {
            for (var place : wanted) {
                boolean inside = place.row() >= first.get().row()
                        && place.row() <= last.get().row()
                        && place.column() >= first.get().column()
                        && place.column() <= last.get().column();
                if (inside && !place.equals(first.get())) {
                    coveredBy.put(place, first.get());
                }
            }
        }
    }
}
