package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.excel.WorkbookWalk.Kind;
import id.patuh.evidence.sheet.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds numbers that are stored as text, and that a sum therefore passes over. */
final class TextNumberCheck implements Check {
    private static final Pattern NUMBER = Pattern.compile("[-+(]?(Rp\\.? ?)?\\d[\\d.,' ]*\\)?( ?%| ?\\p{L}{1,12})?");
    private static final int LONGEST = 40;
    private static final int[] NONE = {};

    private static final long MOST_STEPS = 5_000_000;

    private final Map<Sheet, Map<Integer, int[]>> rows = new HashMap<>();
    private long steps;

    @Override
    public void look(Book book, Calculator calculator, Findings findings) {
        book.sheets().forEach(sheet -> rows.put(sheet, rows(sheet)));
        for (var sheet : book.sheets()) {
            sheet.eachFormula((row, column, template) -> template.calls().stream()
                    .flatMap(Functions::summed)
                    .flatMap(reference -> book.range(reference, sheet, row, column).stream())
                    .forEach(range -> look(range, sheet, row, column, findings)));
        }
    }

    private void look(Range range, Sheet sheet, int row, int column, Findings findings) {
        var found = rows.getOrDefault(range.sheet(), Map.of());
        for (var entry : found.entrySet()) {
            int textColumn = entry.getKey();
            if (textColumn < range.firstColumn() || textColumn > range.lastColumn()) {
                continue;
            }
            int start = Arrays.binarySearch(entry.getValue(), range.firstRow());
            for (int i = start < 0 ? -start - 1 : start; i < entry.getValue().length; i++) {
                int textRow = entry.getValue()[i];
                if (textRow > range.lastRow()) {
                    break;
                }
                steps++;
                if (steps > MOST_STEPS) {
                    findings.add(AuditCode.AUDIT_INCOMPLETE, sheet, "", row, column);
                    return;
                }
                findings.add(AuditCode.TEXT_NUMBER_IN_SUM, range.sheet(), "" + textColumn, textRow, textColumn)
                        .details(range.sheet().text(textRow, textColumn), "")
                        .relate(sheet, row, column);
            }
        }
    }

    private static Map<Integer, int[]> rows(Sheet sheet) {
        var rows = new HashMap<Integer, int[]>();
        sheet.columns().forEach((column, cells) -> {
            var found = IntStream.range(0, cells.size())
                    .filter(i -> cells.kind(i) == Kind.TEXT && isNumber(sheet.text(cells, i)))
                    .filter(i -> i > 0 || cells.row(i) > 1)
                    .map(cells::row)
                    .limit(100_000)
                    .toArray();
            rows.put(column, found.length == 0 ? NONE : found);
        });
        rows.values().removeIf(found -> found.length == 0);
        return rows;
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(Words.fold(text)).matches();
    }
}
