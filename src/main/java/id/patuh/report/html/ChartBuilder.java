package id.patuh.report.html;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.regulation.Office;
import id.patuh.report.Names;
import id.patuh.report.figures.Sign;
import id.patuh.report.figures.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Works out the pictures, to the last coordinate. */
record ChartBuilder(Assessment assessment, Words words) {
    private static final int LABEL_WIDTH = 250;
    private static final int LABEL_LETTERS = 34;
    private static final int HEAD_HEIGHT = 150;
    private static final int HEAD_LETTERS = 26;
    private static final int BOX_WIDTH = 60;
    private static final int BOX_HEIGHT = 34;
    private static final int LEAN = 110;

    ChartView charts() {
        return new ChartView(
                assessment.score().criteria().stream().map(this::bar).toList(), heat());
    }

    private ChartView.Bar bar(CriterionScore score) {
        var criterion = score.criterion();
        var tally = Tally.of(assessment.ofCriterion(criterion.code()));
        var value = score.value();
        return new ChartView.Bar(
                criterion.code() + " " + words.in(criterion.title()),
                score.checked() && value != null ? words.language().number(value) : "–",
                counts(score, tally),
                pieces(tally));
    }

    private String counts(CriterionScore score, Tally tally) {
        if (!score.checked()) {
            return words.in("report.criterion.unchecked");
        }
        return tally.verdicts().entrySet().stream()
                .map(entry ->
                        Sign.of(entry.getKey()) + " " + entry.getValue() + " " + words.in(Names.of(entry.getKey())))
                .collect(Collectors.joining(" · "));
    }

    private static List<ChartView.Piece> pieces(Tally tally) {
        var pieces = new ArrayList<ChartView.Piece>();
        int before = 0;
        for (var verdict : Verdict.values()) {
            int count = tally.count(verdict);
            if (count > 0) {
                pieces.add(
                        new ChartView.Piece(verdict.name(), share(before, tally.total()), share(count, tally.total())));
                before += count;
            }
        }
        return pieces;
    }

    private static String share(int part, int whole) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private ChartView.Heat heat() {
        var criteria = assessment.score().criteria();
        var offices = assessment.regulation().offices().stream()
                .filter(office -> !assessment.ofOffice(office.code()).isEmpty())
                .toList();
        var columns = new ArrayList<ChartView.Label>();
        for (int column = 0; column < offices.size(); column++) {
            var title = words.in(offices.get(column).title());
            columns.add(
                    new ChartView.Label(x(column) + BOX_WIDTH / 2, HEAD_HEIGHT - 10, cut(title, HEAD_LETTERS), title));
        }
        var rows = new ArrayList<ChartView.Label>();
        var cells = new ArrayList<ChartView.Cell>();
        var table = new ArrayList<ChartView.Row>();
        for (int row = 0; row < criteria.size(); row++) {
            var criterion = criteria.get(row).criterion();
            var name = criterion.code() + " " + words.in(criterion.title());
            var line = cells(criteria.get(row), offices, row);
            rows.add(new ChartView.Label(LABEL_WIDTH - 10, y(row) + 22, cut(name, LABEL_LETTERS), name));
            cells.addAll(line);
            table.add(new ChartView.Row(
                    name, line.stream().map(ChartView.Cell::percent).toList()));
        }
        return new ChartView.Heat(
                x(offices.size()) + LEAN,
                y(criteria.size()) + 4,
                columns,
                rows,
                cells,
                offices.stream().map(Office::title).map(words::in).toList(),
                table);
    }

    private List<ChartView.Cell> cells(CriterionScore score, List<Office> offices, int row) {
        var cells = new ArrayList<ChartView.Cell>();
        for (int column = 0; column < offices.size(); column++) {
            var office = offices.get(column);
            var owed = assessment.ofCriterion(score.criterion().code()).stream()
                    .filter(result -> result.indicator().office().equals(office.code()))
                    .toList();
            cells.add(cell(score, office, owed, x(column), y(row)));
        }
        return cells;
    }

    private ChartView.Cell cell(CriterionScore score, Office office, List<IndicatorResult> owed, int x, int y) {
        var tally = Tally.of(owed);
        if (tally.maximum() == 0) {
            return new ChartView.Cell(x, y, -1, "", "");
        }
        var title = words.in(
                "report.html.heat.cell", score.criterion().title(), office.title(), tally.points(), tally.maximum());
        return new ChartView.Cell(x, y, level(tally), Integer.toString(tally.percent()), title);
    }

    /** Nothing and everything have a shade of their own. */
    private static int level(Tally tally) {
        if (tally.points() == 0) {
            return 0;
        }
        return tally.points() == tally.maximum() ? 5 : 1 + tally.percent() / 25;
    }

    private static int x(int column) {
        return LABEL_WIDTH + column * BOX_WIDTH;
    }

    private static int y(int row) {
        return HEAD_HEIGHT + row * BOX_HEIGHT;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
}
