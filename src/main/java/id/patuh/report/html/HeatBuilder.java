package id.patuh.report.html;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.IndicatorResult;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Office;
import id.patuh.report.figures.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Works out the map of criteria and offices, to the last coordinate. */
final class HeatBuilder {
    private static final int LABEL_LETTERS = 28;
    private static final int LABEL_LETTER = 8;
    private static final int HEAD_LETTERS = 26;
    private static final int BOX_WIDTH = 60;
    private static final int BOX_HEIGHT = 34;
    /** How far a letter of a slanted label reaches up and to the right. */
    private static final int LETTER = 6;

    private final Assessment assessment;
    private final Words words;
    private final List<Criterion> criteria;
    private final List<Office> offices;
    private final int headHeight;
    private final int labelWidth;

    HeatBuilder(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
        this.criteria = assessment.score().criteria().stream()
                .map(CriterionScore::criterion)
                .filter(criterion -> !assessment.ofCriterion(criterion.code()).isEmpty())
                .toList();
        this.offices = assessment.regulation().offices().stream()
                .filter(office -> !assessment.ofOffice(office.code()).isEmpty())
                .toList();
        this.headHeight = 24 + longestOffice() * 5;
        this.labelWidth = 16 + longestCriterion() * LABEL_LETTER;
    }

    ChartView.Heat heat() {
        return new ChartView.Heat(
                x(offices.size()) + longestOffice() * LETTER,
                y(criteria.size()) + 4,
                IntStream.range(0, offices.size()).mapToObj(this::column).toList(),
                IntStream.range(0, criteria.size()).mapToObj(this::row).toList(),
                IntStream.range(0, criteria.size())
                        .mapToObj(this::cells)
                        .flatMap(List::stream)
                        .toList(),
                offices.stream().map(Office::title).map(words::in).toList(),
                IntStream.range(0, criteria.size()).mapToObj(this::numbers).toList());
    }

    private int longestCriterion() {
        return IntStream.range(0, criteria.size())
                .map(row -> Math.min(LABEL_LETTERS, name(row).length()))
                .max()
                .orElse(0);
    }

    private int longestOffice() {
        return offices.stream()
                .mapToInt(office ->
                        Math.min(HEAD_LETTERS, words.in(office.title()).length()))
                .max()
                .orElse(0);
    }

    private ChartView.Label column(int column) {
        var title = words.in(offices.get(column).title());
        return new ChartView.Label(x(column) + BOX_WIDTH / 2, headHeight - 8, cut(title, HEAD_LETTERS), title);
    }

    private ChartView.Label row(int row) {
        var name = name(row);
        return new ChartView.Label(labelWidth - 10, y(row) + 22, cut(name, LABEL_LETTERS), name);
    }

    private ChartView.Row numbers(int row) {
        return new ChartView.Row(
                name(row), cells(row).stream().map(ChartView.Cell::percent).toList());
    }

    private String name(int row) {
        var criterion = criteria.get(row);
        return criterion.code() + " " + words.in(criterion.title());
    }

    private List<ChartView.Cell> cells(int row) {
        var ofCriterion = assessment.ofCriterion(criteria.get(row).code());
        var cells = new ArrayList<ChartView.Cell>();
        for (int column = 0; column < offices.size(); column++) {
            var office = offices.get(column).code();
            var owed = ofCriterion.stream()
                    .filter(result -> result.indicator().office().equals(office))
                    .toList();
            cells.add(cell(row, column, owed));
        }
        return cells;
    }

    private ChartView.Cell cell(int row, int column, List<IndicatorResult> owed) {
        var tally = Tally.of(owed);
        if (tally.maximum() == 0) {
            return new ChartView.Cell(x(column), y(row), -1, "", "");
        }
        var title = words.in(
                "report.html.heat.cell",
                criteria.get(row).title(),
                offices.get(column).title(),
                tally.points(),
                tally.maximum());
        return new ChartView.Cell(x(column), y(row), level(tally), Integer.toString(tally.percent()), title);
    }

    /** Nothing and everything have a shade of their own. */
    private static int level(Tally tally) {
        if (tally.points() == 0) {
            return 0;
        }
        return tally.points() == tally.maximum() ? 5 : 1 + tally.percent() / 25;
    }

    private int x(int column) {
        return labelWidth + column * BOX_WIDTH;
    }

    private int y(int row) {
        return headHeight + row * BOX_HEIGHT;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
}
