package id.patuh.evidence.audit;

import id.patuh.evidence.excel.WorkbookWalk.Kind;
import id.patuh.evidence.sheet.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands in a row or column of keys. */
final class KeyIndex {
    private static final int MOST_NEAR = 50;
    private static final int LETTERS_THAT_TELL = 4;

    private final Set<String> texts = new HashSet<>();
    private final Set<Double> numbers = new HashSet<>();
    private final Map<String, List<KeyCell>> loose = new HashMap<>();

    /** A cell with a key. */
    record KeyCell(int row, int column, String text) {}

    KeyIndex(Range range) {
        var sheet = range.sheet();
        sheet.columns()
                .subMap(range.firstColumn(), true, range.lastColumn(), true)
                .forEach((column, cells) -> {
                    for (int i = cells.from(range.firstRow());
                            i < cells.size() && cells.row(i) <= range.lastRow();
                            i++) {
                        add(cells.row(i), column, cells.kind(i), cells.number(i), sheet.text(cells, i));
                    }
                });
    }

    private void add(int row, int column, Kind kind, double number, String text) {
        if (kind == Kind.NUMBER) {
            numbers.add(number);
            keep(new KeyCell(row, column, written(number)));
        } else if (kind == Kind.TEXT && !Words.fold(text).isEmpty()) {
            texts.add(text.toLowerCase(Locale.ROOT));
            keep(new KeyCell(row, column, text));
        }
    }

    private void keep(KeyCell key) {
        var alike = loose.computeIfAbsent(loose(key.text()), any -> new ArrayList<>());
        if (alike.size() < MOST_NEAR) {
            alike.add(key);
        }
    }

    boolean isEmpty() {
        return texts.isEmpty() && numbers.isEmpty();
    }

    boolean has(Object key) {
        return key instanceof Double number
                ? numbers.contains(number)
                : texts.contains(key.toString().toLowerCase(Locale.ROOT));
    }

    /** Conditions take a number that is stored as text for the number. */
    boolean hasForCondition(Object key) {
        if (has(key)) {
            return true;
        }
        if (key instanceof Double number) {
            return texts.contains(written(number));
        }
        try {
            return numbers.contains(Double.valueOf(key.toString().trim()));
        } catch (NumberFormatException words) {
            return false;
        }
    }

    /** Cells that differ from the key by spaces, unseen signs, marks or type only. */
    List<KeyCell> near(Object key, boolean condition) {
        var wanted = key instanceof Double number ? written(number) : key.toString();
        return loose.getOrDefault(loose(wanted), List.of()).stream()
                .filter(cell -> !cell.text().equalsIgnoreCase(wanted) || !(condition || has(key)))
                .toList();
    }

    static String written(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static String loose(String text) {
        var folded = Words.fold(text).toLowerCase(Locale.ROOT).replace(" ", "");
        boolean words = folded.chars().filter(Character::isLetter).count() >= LETTERS_THAT_TELL;
        return words ? folded.replaceAll("[^\\p{L}\\p{N}]", "") : folded;
    }
}
