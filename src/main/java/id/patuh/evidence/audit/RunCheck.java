package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.excel.WorkbookWalk.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds cells that do not calculate as the others of their column or row do. */
final class RunCheck implements Check {
    private static final int SHORTEST = 4;
    private static final int WIDEST_GAP = 5;
    private static final int MOST_DEVIANTS_IN = 3;
    private static final int MOST_ODD = 500_000;

    @Override
    public void look(Book book, Calculator calculator, Findings findings) {
        for (var sheet : book.sheets()) {
            var regular = new HashSet<Long>();
            var odd = new TreeMap<Integer, List<Spot>>();
            sheet.columns().keySet().forEach(column -> {
                for (var run : runs(down(sheet, column), true)) {
                    var line = new Line(book, findings, sheet, run, true);
                    line.look(regular);
                }
            });
            sheet.eachFormula((row, column, template) -> {
                if (!regular.contains(place(row, column)) && odd.size() < MOST_ODD) {
                    odd.computeIfAbsent(row, any -> new ArrayList<>()).add(new Spot(row, column, template));
                }
            });
            odd.values()
                    .forEach(spots -> runs(spots, false)
                            .forEach(run -> new Line(book, findings, sheet, run, false).look(regular)));
        }
    }

    private record Spot(int row, int column, Template template) {}

    private static long place(int row, int column) {
        return ((long) row << 14) | column;
    }

    private static List<Spot> down(Sheet sheet, int column) {
        var cells = sheet.column(column);
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < cells.size(); i++) {
            var template = sheet.template(cells, i);
            if (template != null) {
                spots.add(new Spot(cells.row(i), column, template));
            }
        }
        return spots;
    }

    private static List<List<Spot>> runs(List<Spot> spots, boolean down) {
        var runs = new ArrayList<List<Spot>>();
        Spot last = null;
        for (var spot : spots) {
            int gap = last == null ? 0 : down ? spot.row() - last.row() : spot.column() - last.column();
            if (last == null || gap > (down ? WIDEST_GAP : 2)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(spot);
            last = spot;
        }
        return runs;
    }

    /** Formulas that follow each other. */
    private record Line(Book book, Findings findings, Sheet sheet, List<Spot> spots, boolean down) {
        void look(Set<Long> regular) {
            var usual = usual();
            if (usual == null) {
                return;
            }
            var deviants = new ArrayList<Integer>();
            int alike = 0;
            for (int i = 0; i < spots.size(); i++) {
                boolean same = isUsual(i, usual);
                alike += same ? 1 : 0;
                if (same && down) {
                    regular.add(place(spots.get(i).row(), spots.get(i).column()));
                } else if (!same && !isMeant(i, usual)) {
                    deviants.add(i);
                }
            }
            if (alike >= SHORTEST && deviants.size() * MOST_DEVIANTS_IN <= alike) {
                deviants.forEach(index -> report(index, usual));
            }
            if (alike >= SHORTEST && down) {
                constants(usual, alike);
            }
        }

        private boolean isUsual(int index, Template usual) {
            return spots.get(index).template().shape().equals(usual.shape());
        }

        private @Nullable Template usual() {
            var counts = new HashMap<String, Integer>();
            Template usual = null;
            for (var spot : spots) {
                int count = counts.merge(spot.template().shape(), 1, Integer::sum);
                if (usual == null || count > counts.getOrDefault(usual.shape(), 0)) {
                    usual = spot.template();
                }
            }
            return usual == null || counts.getOrDefault(usual.shape(), 0) < SHORTEST ? null : usual;
        }

        /** Totals, opening balances, and rows that calculate in their own way from left to right. */
        private boolean isMeant(int index, Template usual) {
            var spot = spots.get(index);
            boolean sameSkeleton = spot.template().skeleton().equals(usual.skeleton());
            boolean between =
                    index > 0 && index < spots.size() - 1 && (isUsual(index - 1, usual) || isUsual(index + 1, usual));
            boolean known = findings.has(sheet, spot.row(), spot.column(), AuditCode.RANGE_STOPS_EARLY);
            return known
                    || (!sameSkeleton && !between)
                    || (down && isMeantInColumn(spot, index, usual))
                    || (!down && !goAlike(spot.template(), usual))
                    || goesWithItsRow(spot);
        }

        private boolean isMeantInColumn(Spot spot, int index, Template usual) {
            boolean startsSeries = index == 0
                    && usual.references().stream()
                            .anyMatch(reference -> reference.first().rowMoves()
                                    && reference.first().row() < 0
                                    && reference.first().column() == 0
                                    && reference.first().columnMoves());
            boolean total =
                    Rows.gathersItsColumn(book, sheet, spot.row(), spot.column()) || Rows.isTotal(sheet, spot.row());
            return startsSeries || leavesSheet(spot, usual) || total || !resembles(spot.row(), usual, spot.column());
        }

        /** The first rows of a moving average have fewer rows above them than the others take in. */
        private static boolean leavesSheet(Spot spot, Template usual) {
            return usual.references().stream()
                    .anyMatch(reference -> reference.first().rowAt(spot.row()) < 1);
        }

        private boolean goesWithItsRow(Spot spot) {
            return down && (sameAs(spot, spot.column() - 1) || sameAs(spot, spot.column() + 1));
        }

        private boolean sameAs(Spot spot, int column) {
            var beside = sheet.template(spot.row(), column);
            return beside != null && beside.shape().equals(spot.template().shape());
        }

        /** A total to the right of totals below each other runs across, not down. */
        private static boolean goAlike(Template one, Template other) {
            return one.skeleton().equals(other.skeleton()) && across(one) == across(other);
        }

        private static boolean across(Template template) {
            return template.references().stream()
                    .anyMatch(reference ->
                            reference.first().column() != reference.last().column());
        }

        /** Whether the cells beside, which the others calculate with, are filled in this row too. */
        private boolean resembles(int row, Template usual, int column) {
            var beside = usual.references().stream()
                    .filter(Node.Reference::isBeside)
                    .map(reference -> reference.first().columnAt(column))
                    .toList();
            return beside.isEmpty() || beside.stream().anyMatch(other -> !sheet.isBlank(row, other));
        }

        private void report(int index, Template usual) {
            var spot = spots.get(index);
            boolean ranges = spot.template().skeleton().equals(usual.skeleton());
            int run = index;
            while (run > 0
                    && spots.get(run - 1)
                            .template()
                            .shape()
                            .equals(spot.template().shape())) {
                run--;
            }
            var key = spot.template().shape() + "|" + down + spots.get(run).row() + "|"
                    + spots.get(run).column();
            var model = nearest(index, usual);
            findings.add(
                            ranges ? AuditCode.RANGE_DIFFERS : AuditCode.FORMULA_DIFFERS,
                            sheet,
                            key,
                            spot.row(),
                            spot.column())
                    .details(usual.textAt(spot.row(), spot.column()), Addresses.of(model.row(), model.column()))
                    .relate(sheet, model.row(), model.column());
        }

        private Spot nearest(int index, Template usual) {
            for (int away = 1; away < spots.size(); away++) {
                if (index - away >= 0 && isUsual(index - away, usual)) {
                    return spots.get(index - away);
                }
                if (index + away < spots.size() && isUsual(index + away, usual)) {
                    return spots.get(index + away);
                }
            }
            return spots.get(index);
        }

        private void constants(Template usual, int alike) {
            var typed = new ArrayList<Block>();
            int column = spots.get(0).column();
            var cells = sheet.column(column);
            int last = spots.get(spots.size() - 1).row();
            for (int i = cells.from(spots.get(0).row()); i < cells.size() && cells.row(i) < last; i++) {
                int row = cells.row(i);
                boolean number = cells.isConstant(i) && sheet.isNumber(row, column);
                if (number && !Rows.isTotal(sheet, row) && resembles(row, usual, column) && isBeside(usual, row)) {
                    typed.add(new Block(row, column, row, column));
                }
            }
            if (typed.size() * MOST_DEVIANTS_IN <= alike) {
                typed.forEach(cell -> constant(cell.firstRow(), column, usual));
            }
        }

        /** Without cells beside to go by, a label shows that the row is one of the table's. */
        private boolean isBeside(Template usual, int row) {
            return usual.references().stream().anyMatch(Node.Reference::isBeside)
                    || Rows.asks(sheet, row, spots.get(0).column());
        }

        private void constant(int row, int column, Template usual) {
            findings.add(
                            AuditCode.CONSTANT_IN_FORMULAS,
                            sheet,
                            column + usual.shape() + spots.get(0).row(),
                            row,
                            column)
                    .details(usual.textAt(row, column), sheet.number(row, column));
        }
    }
}
