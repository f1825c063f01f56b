package id.patuh.evidence.audit;

import id.patuh.evidence.excel.WorkbookWalk.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A workbook's cells and formulas, as far as they are kept. */
final class Book {
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Sheet> byName = new HashMap<>();
    private final Pool texts = new Pool();
    private final List<Template> templates = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    void add(String sheetName) {
        var sheet = new Sheet(sheets.size(), sheetName, texts, templates);
        sheets.add(sheet);
        byName.putIfAbsent(sheetName.toLowerCase(Locale.ROOT), sheet);
    }

    void name(String name, String text) {
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), text);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Optional<Sheet> sheet(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    Optional<String> named(String name) {
        return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)));
    }

    Pool texts() {
        return texts;
    }

    List<Template> templates() {
        return templates;
    }

    /** The cells that a reference means in a formula at a place; empty for other files and unknown sheets. */
    Optional<Range> range(Node.Reference reference, Sheet home, int row, int column) {
        var name = reference.sheet();
        var sheet = name == null ? Optional.of(home) : sheet(name);
        if (reference.file() || sheet.isEmpty()) {
            return Optional.empty();
        }
        int top = reference.first().rowAt(row);
        int left = reference.first().columnAt(column);
        int bottom = reference.last().rowAt(row);
        int right = reference.last().columnAt(column);
        int lastRow = Math.max(Math.max(top, 1), Math.min(bottom, sheet.get().lastRow()));
        int lastColumn = Math.max(Math.max(left, 0), Math.min(right, sheet.get().lastColumn()));
        boolean cell = top == bottom && left == right;
        boolean outside = top < 1 || left < 0;
        return outside
                ? Optional.empty()
                : Optional.of(new Range(
                        sheet.get(), new Block(top, left, cell ? bottom : lastRow, cell ? right : lastColumn)));
    }
}
