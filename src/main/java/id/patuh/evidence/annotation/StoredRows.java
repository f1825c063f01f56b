package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the texts and styles of a small sheet, whichever program has saved it. */
final class StoredRows {
    private final List<Row> rows = new ArrayList<>();
    private final TreeSet<Integer> shared = new TreeSet<>();

    private StoredRows() {}

    /** Cells by column from 0. */
    record Row(Map<Integer, Cell> cells) {
        String text(int column) {
            var cell = cells.get(column);
            return cell == null ? "" : cell.text;
        }

        int style(int column) {
            var cell = cells.get(column);
            return cell == null ? 0 : cell.style;
        }

        long number(int column) {
            var text = text(column);
            return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
        }
    }

    private static final class Cell {
        private final int style;
        private String text = "";
        private int string = -1;

        Cell(int style) {
            this.style = style;
        }
    }

    static List<Row> of(SourcePackage source, WorkbookPart workbook, String part)
            throws IOException, AnnotationException {
        var stored = new StoredRows();
        stored.read(TagReader.tags(source.text(part)));
        var strings = workbook.relations().first("sharedStrings").map(Relations.Relation::target);
        if (!stored.shared.isEmpty() && strings.isPresent()) {
            stored.resolve(strings(source, strings.get(), stored.shared));
        }
        return stored.rows;
    }

    private void read(List<Tag> tags) {
        Row row = null;
        Cell cell = null;
        boolean isShared = false;
        for (var tag : tags) {
            if (tag.starts("row")) {
                row = new Row(new TreeMap<>());
                rows.add(row);
            } else if (tag.starts("c") && row != null) {
                cell = new Cell(tag.whole("s", 0));
                isShared = tag.attribute("t", "").equals("s");
                int next = row.cells().size();
                row.cells().put(column(tag, next), cell);
            } else if (cell != null && (tag.ends("t") || tag.ends("v"))) {
                if (isShared && tag.ends("v")) {
                    cell.string = index(tag.before().strip());
                    shared.add(cell.string);
                } else {
                    cell.text = cell.text + Xml.unescaped(tag.before());
                }
            }
        }
    }

    private static int index(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static int column(Tag tag, int next) {
        return Place.parse(tag.attribute("r", ""))
                .map(place -> place.column() - 1)
                .orElse(next);
    }

    private void resolve(Map<Integer, String> strings) {
        rows.forEach(row -> row.cells().values().forEach(cell -> {
            if (cell.string >= 0) {
                cell.text = strings.getOrDefault(cell.string, "");
            }
        }));
    }

    /** Only those that are wanted, since a workbook may have very many. */
    private static Map<Integer, String> strings(SourcePackage source, String part, Set<Integer> wanted)
            throws IOException, AnnotationException {
        var strings = new HashMap<Integer, String>();
        try (var reader = source.read(part).reader()) {
            var tags = new TagReader(reader, true);
            int index = -1;
            boolean phonetic = false;
            for (var tag = tags.next(); tag != null; tag = tags.next()) {
                if (tag.starts("si")) {
                    index++;
                } else if (tag.local().equals("rPh")) {
                    phonetic = !tag.isEnd();
                } else if (tag.ends("t") && !phonetic && wanted.contains(index)) {
                    strings.merge(index, Xml.unescaped(tag.before()), String::concat);
                }
            }
        }
        return strings;
    }
}
