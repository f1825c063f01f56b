package id.patuh.report.html;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.IndicatorResult;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Office;
import id.patuh.report.figures.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Works out the map of criteria and offices, to the last coordinate. */
final class HeatBuilder {
    private static final int LABEL_LETTERS = 34;
    private static final int LABEL_LETTER = 7;
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
        this.headHeight = 24 + longest(criteria.size(), this::criterion, HEAD_LETTERS) * 5;
        this.labelWidth = 16 + longest(offices.size(), this::office, LABEL_LETTERS) * LABEL_LETTER;
    }

    ChartView.Heat heat() {
        return new ChartView.Heat(
                x(criteria.size()) + longest(criteria.size(), this::criterion, HEAD_LETTERS) * LETTER,
                y(offices.size()) + 4,
                IntStream.range(0, criteria.size()).mapToObj(this::column).toList(),
                IntStream.range(0, offices.size()).mapToObj(this::row).toList(),
                IntStream.range(0, offices.size())
                        .mapToObj(this::cells)
                        .flatMap(List::stream)
                        .toList(),
                IntStream.range(0, criteria.size()).mapToObj(this::criterion).toList(),
                IntStream.range(0, offices.size()).mapToObj(this::numbers).toList());
    }

    private static int longest(int count, IntFunction<String> name, int most) {
        return IntStream.range(0, count)
                .map(i -> Math.min(most, name.apply(i).length()))
                .max()
                .orElse(0);
    }

    private String criterion(int column) {
        var criterion = criteria.get(column);
        return criterion.code() + " " + words.in(criterion.title());
    }

    private String office(int row) {
        return words.in(offices.get(row).title());
    }

    private ChartView.Label column(int column) {
        var title = criterion(column);
        return new ChartView.Label(x(column) + BOX_WIDTH / 2, headHeight - 8, cut(title, HEAD_LETTERS), title);
    }

    private ChartView.Label row(int row) {
        var name = office(row);
        return new ChartView.Label(labelWidth - 10, y(row) + 22, cut(name, LABEL_LETTERS), name);
    }

    private ChartView.Row numbers(int row) {
        return new ChartView.Row(
                office(row), cells(row).stream().map(ChartView.Cell::percent).toList());
    }

    private List<ChartView.Cell> cells(int row) {
        var ofOffice = assessment.ofOffice(offices.get(row).code());
        var cells = new ArrayList<ChartView.Cell>();
        for (int column = 0; column < criteria.size(); column++) {
            var criterion = criteria.get(column).code();
            var owed = ofOffice.stream()
                    .filter(result -> result.indicator().criterion().equals(criterion))
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
                criteria.get(column).title(),
                offices.get(row).title(),
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
