package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.Words;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column of a sheet is which field of its form.
 *
 * @param cells the heading cell of each field that has one
 * @param guesses those among them that are only nearly the field's
 * @param duplicates headings that name a field another column already has
 * @param unknown headings that name no field
 * @param lastRow the last row that belongs to the headings
 */
record Headings(
        Map<String, RawCell> cells,
        Map<String, RawCell> guesses,
        List<RawCell> duplicates,
        List<RawCell> unknown,
        int lastRow) {
    static final int LAST_ROW_SEARCHED = 15;

    private static final int NEIGHBOURS = 2;
    private static final Pattern REMARK =
            Pattern.compile("(?i)\\((jika ada|bila ada|opsional|wajib|optional|required)\\)");

    /**
     * Empty if no row has headings; a form of several columns needs at least two of them.
     *
     * @param names the form's fields by the keys of their headings
     */
    static Optional<Headings> find(List<RawRow> rows, Form form, Map<String, Field> names) {
        RawRow best = null;
        int most = Math.min(2, form.fields().size()) - 1;
        for (var row : rows) {
            int matches = row.number() <= LAST_ROW_SEARCHED ? matches(row, names) : 0;
            boolean isBetter = matches > most || (best != null && matches == most && row.number() < best.number());
            if (isBetter) {
                best = row;
                most = matches;
            }
        }
        return best == null ? Optional.empty() : Optional.of(around(best, rows, names));
    }

    /** Whether a row says the headings again, as on a second page. */
    boolean isRepeatedIn(RawRow row) {
        return cells.values().stream()
                        .filter(heading -> row.cell(heading.column())
                                .filter(cell -> key(cell.shown()).equals(key(heading.shown())))
                                .isPresent())
                        .count()
                >= 2;
    }

    private static Headings around(RawRow best, List<RawRow> rows, Map<String, Field> names) {
        var found = new Headings(
                new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), best.number());
        best.filled().forEach(cell -> found.take(cell, names));
        int last = best.number();
        for (var row : rows) {
            boolean near = Math.abs(row.number() - best.number()) <= NEIGHBOURS && row.number() != best.number();
            if (near && found.takeMissing(row, names)) {
                last = Math.max(last, row.number());
            }
        }
        found.guess(names);
        return new Headings(found.cells, found.guesses, found.duplicates, found.unknown, last);
    }

    /** A column that nobody knows, and that is spelt nearly as a field that has none, is probably that field's. */
    private void guess(Map<String, Field> names) {
        for (var heading : List.copyOf(unknown)) {
            var free = names.entrySet().stream()
                    .filter(name -> !cells.containsKey(name.getValue().name()))
                    .map(Map.Entry::getKey)
                    .toList();
            Likeness.of(key(heading.shown()), free).map(names::get).ifPresent(field -> {
                cells.put(field.name(), heading);
                guesses.put(field.name(), heading);
                unknown.remove(heading);
            });
        }
    }

    private void take(RawCell cell, Map<String, Field> names) {
        var field = names.get(key(cell.shown()));
        if (field == null) {
            if (!FormNames.isForReading(cell.shown())) {
                unknown.add(cell);
            }
        } else if (cells.putIfAbsent(field.name(), cell) != null) {
            duplicates.add(cell);
        }
    }

    /** Headings that span rows stand above or below the others: a column without a field may find its name there. */
    private boolean takeMissing(RawRow row, Map<String, Field> names) {
        boolean taken = false;
        for (var cell : row.filled()) {
            var field = names.get(key(cell.shown()));
            boolean free = cells.values().stream().noneMatch(heading -> heading.column() == cell.column());
            if (field != null && free && cell.kind() == RawCell.Kind.TEXT && !cells.containsKey(field.name())) {
                cells.put(field.name(), cell);
                unknown.removeIf(heading -> heading.column() == cell.column());
                taken = true;
            }
        }
        return taken;
    }

    private static int matches(RawRow row, Map<String, Field> names) {
        var found = new HashSet<Field>();
        for (var cell : row.cells()) {
            var field = names.get(key(cell.shown()));
            if (field != null && !cell.isBlank()) {
                found.add(field);
            }
        }
        return found.size();
    }

    /** What is left to compare two headings by. */
    static String key(String heading) {
        return Words.key(
                heading.indexOf('(') < 0 ? heading : REMARK.matcher(heading).replaceAll(""));
    }
}
