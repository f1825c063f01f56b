package id.patuh.evidence.suggestion;

import id.patuh.evidence.reading.HeadingGrid.Headed;
import id.patuh.evidence.reading.Marks;
import id.patuh.evidence.sheet.Words;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns side by side that are ticked, such as Ada, Proses and Tidak, and the yes-or-no field that they may answer. */
record Ticks(Field field, List<Headed> columns) {
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("ada", "Ya"),
            Map.entry("ya", "Ya"),
            Map.entry("sudah", "Ya"),
            Map.entry("tersedia", "Ya"),
            Map.entry("yes", "Ya"),
            Map.entry("proses", "Tidak"),
            Map.entry("dalamproses", "Tidak"),
            Map.entry("belum", "Tidak"),
            Map.entry("belumada", "Tidak"),
            Map.entry("tidak", "Tidak"),
            Map.entry("tidakada", "Tidak"),
            Map.entry("no", "Tidak"));

    /** Null where there are none, or the form asks no such question. */
    static @Nullable Ticks of(Sketch sketch, Form form) {
        var columns = new ArrayList<Headed>();
        for (var column : sketch.grid().columns()) {
            boolean ticked = ANSWERS.containsKey(Words.key(column.lowest())) && isTicked(sketch, column);
            boolean beside =
                    columns.isEmpty() || columns.get(columns.size() - 1).column() + 1 == column.column();
            if (ticked && beside) {
                columns.add(column);
            }
        }
        var field = form.fields().stream()
                .filter(candidate -> candidate.type() == FieldType.YESNO)
                .max(Comparator.comparing(Field::required));
        return columns.size() < 2 || field.isEmpty() ? null : new Ticks(field.get(), List.copyOf(columns));
    }

    String answer(Headed column) {
        return ANSWERS.getOrDefault(Words.key(column.lowest()), "");
    }

    private static boolean isTicked(Sketch sketch, Headed column) {
        var cells = sketch.cells(column);
        long known = cells.stream()
                .filter(cell -> Marks.isTick(cell, column.lowest()) || Marks.isNone(cell))
                .count();
        return 2 * known >= cells.size();
    }
}
