package id.patuh.report.document.sheet;

import id.patuh.report.TemplateException;
import id.patuh.report.TemplateException.Code;
import id.patuh.report.document.template.Content;
import id.patuh.report.document.template.Figure;
import id.patuh.report.document.template.TextTemplate;
import id.patuh.report.document.template.Writing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a template while it is filled in. */
final class SheetFilling {
    private static final Pattern ALONE = Pattern.compile("\\s*\\{\\{\\s*(\\w+)\\s*}}\\s*");
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final XSSFSheet sheet;
    private final Content content;
    private final String file;
    private final Map<CellStyle, XSSFCellStyle> quoted = new HashMap<>();
    private final Map<String, TextTemplate> texts = new HashMap<>();
    private int next;

    SheetFilling(XSSFSheet sheet, Content content, String file) {
        this.sheet = sheet;
        this.content = content;
        this.file = file;
    }

    /** What stands above the first repeated row stays where it is; what follows moves. */
    void fill() {
        int first = firstMark();
        var lines = take(first);
        for (int i = 0; i < first; i++) {
            fillInPlace(i);
        }
        next = first;
        write(Part.of(lines, file), scopes());
    }

    private int firstMark() {
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            var row = sheet.getRow(i);
            if (row != null && Part.isMark(Line.of(sheet, row))) {
                return i;
            }
        }
        return sheet.getLastRowNum() + 1;
    }

    private List<Line> take(int first) {
        var lines = new ArrayList<Line>();
        int last = sheet.getLastRowNum();
        for (int i = first; i <= last; i++) {
            var row = sheet.getRow(i);
            if (row == null) {
                lines.add(new Line((short) -1, List.of(), List.of()));
            } else {
                requireMovable(Line.hasFormula(row), i);
                lines.add(Line.of(sheet, row));
                sheet.removeRow(row);
            }
        }
        for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
            var region = sheet.getMergedRegion(i);
            if (region.getLastRow() >= first) {
                requireMovable(region.getFirstRow() != region.getLastRow(), region.getFirstRow());
                sheet.removeMergedRegion(i);
            }
        }
        return lines;
    }

    private void requireMovable(boolean fixed, int row) {
        if (fixed) {
            throw new TemplateException(Code.ROWS_CANNOT_MOVE, file, sheet.getSheetName(), String.valueOf(row + 1));
        }
    }

    private void fillInPlace(int index) {
        var row = sheet.getRow(index);
        if (row != null) {
            for (var piece : Line.of(sheet, row).pieces()) {
                if (piece.content() instanceof String words && words.contains("{{")) {
                    put(row.getCell(piece.column()), words, scopes());
                }
            }
        }
    }

    private Deque<Map<String, Object>> scopes() {
        Deque<Map<String, Object>> scopes = new ArrayDeque<>();
        scopes.push(content.values());
        return scopes;
    }

    private void write(Part part, Deque<Map<String, Object>> scopes) {
        for (var child : part.children()) {
            if (child instanceof Line line) {
                write(line, scopes);
            } else if (child instanceof Part inner) {
                repeat(inner, scopes);
            }
        }
    }

    private void repeat(Part part, Deque<Map<String, Object>> scopes) {
        TextTemplate.requireKnown(part.name(), content.names(), file);
        var items = items(lookUp(part.name(), scopes));
        if (part.inverted()) {
            if (items.isEmpty()) {
                write(part, scopes);
            }
            return;
        }
        for (var item : items) {
            scopes.push(item);
            write(part, scopes);
            scopes.pop();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return (List<Map<String, Object>>) list;
        }
        boolean shown = value != null && !Boolean.FALSE.equals(value) && !"".equals(value);
        return shown ? List.of(Map.of()) : List.of();
    }

    private static @Nullable Object lookUp(String name, Deque<Map<String, Object>> scopes) {
        return scopes.stream()
                .filter(scope -> scope.containsKey(name))
                .map(scope -> scope.get(name))
                .findFirst()
                .orElse(null);
    }

    private void write(Line line, Deque<Map<String, Object>> scopes) {
        var row = sheet.createRow(next);
        if (line.height() >= 0) {
            row.setHeight(line.height());
        }
        for (var piece : line.pieces()) {
            var cell = row.createCell(piece.column());
            cell.setCellStyle(piece.style());
            if (piece.content() instanceof String words) {
                put(cell, words, scopes);
            } else if (piece.content() instanceof Double number) {
                cell.setCellValue(number);
            }
        }
        if (line.height() < 0) {
            RowHeight.fit(row);
        }
        line.joined()
                .forEach(columns -> sheet.addMergedRegion(new CellRangeAddress(next, next, columns[0], columns[1])));
        next++;
    }

    private void put(XSSFCell cell, String words, Deque<Map<String, Object>> scopes) {
        var alone = ALONE.matcher(words);
        if (alone.matches() && lookUp(alone.group(1), scopes) instanceof Figure figure) {
            cell.setCellValue(figure.value().doubleValue());
            return;
        }
        if (!words.contains("{{")) {
            cell.setCellValue(words);
            return;
        }
        var text = texts.computeIfAbsent(words, key -> TextTemplate.of(key, file, Writing.PLAIN))
                .fill(merged(scopes), content.names());
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST - 1) + "…";
        }
        cell.setCellValue(text);
        if (beginsLikeFormula(text)) {
            cell.setCellStyle(quoted(cell.getCellStyle()));
        }
    }

    /** The inner names hide the outer ones. */
    private static Map<String, Object> merged(Deque<Map<String, Object>> scopes) {
        var merged = new HashMap<String, Object>();
        scopes.descendingIterator().forEachRemaining(merged::putAll);
        return merged;
    }

    private static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }

    /** The spreadsheet program keeps such a text as text, also when somebody edits the cell. */
    private XSSFCellStyle quoted(CellStyle style) {
        return quoted.computeIfAbsent(style, plain -> {
            var copy = sheet.getWorkbook().createCellStyle();
            copy.cloneStyleFrom(plain);
            copy.setQuotePrefixed(true);
            return copy;
        });
    }
}
