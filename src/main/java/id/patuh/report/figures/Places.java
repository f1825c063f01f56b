package id.patuh.report.figures;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.ImportIssue;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.language.Message;
import id.patuh.language.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where cells stand: each workbook and sheet named once, neighbours joined to ranges. */
public final class Places {
    /** More cells than these are told by their ranges alone, without what is written in them. */
    private static final int SHOWN = 6;

    private record Sheet(String file, String name) {}

    /** A rectangle of cells. */
    private record Area(int left, int right, int top, int bottom) {
        @Override
        public String toString() {
            var first = column(left) + top;
            var last = column(right) + bottom;
            return first.equals(last) ? first : first + ":" + last;
        }
    }

    private Places() {}

    /** "dinkes.xlsx › Fasilitas!D5:D11, E5", one text for each sheet. */
    public static List<Text> of(List<CellRef> cells) {
        return bySheet(cells, Places::ranges);
    }

    /** The same with what stands in the cells, unless they are many. */
    public static List<Text> shown(List<CellRef> cells) {
        return bySheet(cells, found -> found.size() > SHOWN ? ranges(found) : values(found));
    }

    /** "dinkes.xlsx › Fasilitas, row 5", or that the row is only assumed. */
    public static Text of(EvidenceRow row) {
        return row.file().isEmpty()
                ? Message.of("report.cell.assumedRow", row.sheet())
                : Message.of("report.cell.row", row.file(), row.sheet(), Integer.toString(row.row()));
    }

    /** "dinkes.xlsx › Capaian!E12", as far as it is known. */
    public static String of(ImportIssue issue) {
        var place = new StringBuilder(issue.file());
        Stream.ofNullable(issue.sheet()).forEach(sheet -> place.append(" › ").append(sheet));
        Stream.ofNullable(issue.cell()).forEach(cell -> place.append('!').append(cell));
        return place.toString();
    }

    /** The row of an A1 address; 0 where it names none. */
    public static int row(String address) {
        var digits = address.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** The column of an A1 address, from 1; 0 where it names none. */
    public static int column(String address) {
        return address.replaceAll("[^A-Z]", "").chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }

    /** The cells of a condition that none of its parts names. */
    public static List<CellRef> own(ConditionExplanation condition) {
        var named = new HashSet<CellRef>();
        condition.parts().forEach(part -> collect(part, named));
        return condition.cells().stream().filter(cell -> !named.contains(cell)).toList();
    }

    private static void collect(ConditionExplanation condition, Collection<CellRef> cells) {
        cells.addAll(condition.cells());
        condition.parts().forEach(part -> collect(part, cells));
    }

    private interface Writer {
        Text write(List<CellRef> cells);
    }

    private static List<Text> bySheet(List<CellRef> cells, Writer writer) {
        var sheets = cells.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        cell -> new Sheet(cell.file(), cell.sheet()), LinkedHashMap::new, Collectors.toList()));
        return sheets.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue(), writer))
                .toList();
    }

    /** What no workbook says is told as such. */
    private static Text place(Sheet sheet, List<CellRef> cells, Writer writer) {
        if (sheet.file().isEmpty()) {
            return Message.of("report.cell.assumedRow", sheet.name());
        }
        var place = Message.of("report.cell", sheet.file(), sheet.name(), writer.write(cells));
        return cells.stream().anyMatch(CellRef::assumed) ? Message.of("report.cell.assumed", place) : place;
    }

    private static Text values(List<CellRef> cells) {
        return language -> cells.stream()
                .map(cell -> cell.shown().isBlank()
                        ? cell.cell()
                        : Message.of("report.cell.shown", cell.cell(), cell.shown())
                                .in(language))
                .collect(Collectors.joining(", "));
    }

    private static Text ranges(List<CellRef> cells) {
        return Text.verbatim(areas(cells).stream()
                .sorted(Comparator.comparingInt(Area::left).thenComparingInt(Area::top))
                .map(Area::toString)
                .collect(Collectors.joining(", ")));
    }

    private static List<Area> areas(List<CellRef> cells) {
        var rowsByColumn = new TreeMap<Integer, List<Integer>>();
        cells.forEach(cell -> rowsByColumn
                .computeIfAbsent(column(cell.cell()), column -> new ArrayList<>())
                .add(row(cell.cell())));
        var areas = new ArrayList<Area>();
        rowsByColumn.forEach((column, rows) -> runs(column, rows).forEach(run -> join(areas, run)));
        return areas;
    }

    private static List<Area> runs(int column, List<Integer> rows) {
        var runs = new ArrayList<Area>();
        for (int row : rows.stream().distinct().sorted().toList()) {
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.bottom() + 1 == row) {
                runs.set(runs.size() - 1, new Area(column, column, last.top(), row));
            } else {
                runs.add(new Area(column, column, row, row));
            }
        }
        return runs;
    }

    /** The run widens the area at its left that has the same rows. */
    private static void join(List<Area> areas, Area run) {
        for (int i = 0; i < areas.size(); i++) {
            var area = areas.get(i);
            if (area.right() + 1 == run.left() && area.top() == run.top() && area.bottom() == run.bottom()) {
                areas.set(i, new Area(area.left(), run.right(), area.top(), area.bottom()));
                return;
            }
        }
        areas.add(run);
    }

    private static String column(int number) {
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
