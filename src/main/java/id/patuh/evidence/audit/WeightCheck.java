package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.excel.WorkbookWalk.Kind;
import id.patuh.evidence.sheet.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds columns of weights that ought to add up to 1 or 100, and do not. */
final class WeightCheck implements Check {
    private static final Pattern WEIGHT =
            Pattern.compile("(.*[^\\p{L}])?(bobot|weight|weights|weighting)([^\\p{L}].*)?");
    private static final Pattern SHARE = Pattern.compile("(persentase|prosentase|percentage|persen|%)( *\\(%\\))?");
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_GAP = 4;
    private static final int FEWEST = 3;
    private static final double NEAR = 0.2;
    private static final double VERY_NEAR = 0.1;

    @Override
    public void look(Book book, Calculator calculator, Findings findings) {
        for (var sheet : book.sheets()) {
            sheet.columns().forEach((column, cells) -> {
                for (int i = 0; i < cells.size(); i++) {
                    if (cells.kind(i) == Kind.TEXT && cells.isConstant(i)) {
                        look(book, findings, sheet, cells.row(i), column, sheet.text(cells, i));
                    }
                }
            });
        }
    }

    private static void look(Book book, Findings findings, Sheet sheet, int row, int column, String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return;
        }
        var words = Words.fold(heading).toLowerCase(Locale.ROOT);
        boolean share = SHARE.matcher(words).matches();
        if (share || WEIGHT.matcher(words).matches()) {
            var weights = new Weights(book, sheet, column);
            weights.read(row + 1);
            weights.report(findings, heading, share);
        }
    }

    /** The numbers below one heading. */
    private static final class Weights {
        private final Book book;
        private final Sheet sheet;
        private final int column;
        private final List<Integer> rows = new ArrayList<>();
        private final List<Double> values = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private @Nullable Integer total;

        Weights(Book book, Sheet sheet, int column) {
            this.book = book;
            this.sheet = sheet;
            this.column = column;
        }

        void read(int from) {
            int blank = 0;
            for (int row = from; row <= sheet.lastRow() && blank <= LONGEST_GAP && total == null; row++) {
                if (!sheet.isNumber(row, column)) {
                    blank++;
                    continue;
                }
                boolean gathers = Rows.gathersItsColumn(book, sheet, row, column);
                if (Rows.isTotal(sheet, row)) {
                    total = row;
                } else if (!gathers && !Rows.isNumbering(sheet, row)) {
                    if (blank > 0 || values.isEmpty()) {
                        starts.add(values.size());
                    }
                    rows.add(row);
                    values.add(sheet.number(row, column));
                } else if (gathers && blank == 0 && !sheet.isNumber(row + 1, column)) {
                    total = row;
                }
                blank = 0;
            }
        }

        void report(Findings findings, String heading, boolean share) {
            double sum = sum(0, values.size());
            double whole = sum > 10 ? 100 : 1;
            double tolerance = share ? VERY_NEAR : NEAR;
            boolean meant = Math.abs(sum - whole) <= tolerance * whole && (!share || total != null);
            if (values.size() < FEWEST || !meant || isWhole(sum) || isWhole(topLevel()) || sectionsAreWhole()) {
                return;
            }
            var group = findings.add(AuditCode.WEIGHTS_TOTAL, sheet, column + "|" + rows.get(0), rows.get(0), column);
            group.details(heading, rounded(sum), whole, rounded(sum - whole));
            rows.stream()
                    .skip(1)
                    .forEach(row ->
                            findings.add(AuditCode.WEIGHTS_TOTAL, sheet, column + "|" + rows.get(0), row, column));
            if (total != null) {
                group.relate(sheet, total, column);
            }
        }

        private double sum(int from, int to) {
            return values.subList(from, to).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }

        private boolean sectionsAreWhole() {
            for (int i = 0; i < starts.size(); i++) {
                int to = i + 1 < starts.size() ? starts.get(i + 1) : values.size();
                if (!isWhole(sum(starts.get(i), to))) {
                    return false;
                }
            }
            return starts.size() > 1;
        }

        /** The sum where a weight that its parts below add up to counts, and the parts do not. */
        private double topLevel() {
            double sum = 0;
            int i = 0;
            while (i < values.size()) {
                sum += values.get(i);
                i = behindParts(i);
            }
            return sum;
        }

        private int behindParts(int header) {
            double parts = 0;
            for (int i = header + 1; i < values.size() && parts < values.get(header); i++) {
                parts += values.get(i);
                if (i > header + 1 && Math.abs(parts - values.get(header)) < 1e-6) {
                    return i + 1;
                }
            }
            return header + 1;
        }

        private static boolean isWhole(double sum) {
            return Math.abs(sum - 1) < 1e-4 || Math.abs(sum - 100) < 1e-2;
        }

        private static double rounded(double number) {
            return Math.rint(number * 1e6) / 1e6;
        }
    }
}
