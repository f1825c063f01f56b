package id.patuh.report.html;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.language.Text;
import id.patuh.report.Names;
import id.patuh.report.figures.Sign;
import id.patuh.report.figures.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the stacked bars, to the last coordinate. */
record ChartBuilder(Assessment assessment, Words words) {

    ChartView charts() {
        return new ChartView(
                assessment.score().criteria().stream()
                        .filter(CriterionScore::checked)
                        .map(this::bar)
                        .toList(),
                unchecked(),
                aspects(),
                views(),
                new HeatBuilder(assessment, words).heat());
    }

    private List<ChartView.Bar> aspects() {
        return assessment.regulation().aspects().stream()
                .flatMap(aspect -> group(aspect.title(), ofAspect(aspect.code())))
                .toList();
    }

    private List<IndicatorResult> ofAspect(String aspect) {
        return assessment.indicators().stream()
                .filter(result -> result.indicator().aspect().equals(aspect))
                .toList();
    }

    private List<ChartView.Bars> views() {
        return assessment.regulation().views().stream()
                .map(view -> new ChartView.Bars(
                        words.in(view.title()),
                        view.tags().stream()
                                .flatMap(tag -> group(tag.title(), assessment.ofTag(tag.code())))
                                .toList()))
                .filter(view -> !view.bars().isEmpty())
                .toList();
    }

    /** Nothing where no indicator belongs to the group. */
    private Stream<ChartView.Bar> group(Text title, List<IndicatorResult> results) {
        if (results.isEmpty()) {
            return Stream.empty();
        }
        var tally = Tally.of(results);
        return Stream.of(new ChartView.Bar(
                words.in(title),
                words.in("report.points", tally.points(), tally.maximum()),
                counts(tally),
                pieces(tally)));
    }

    private @Nullable String unchecked() {
        var titles = assessment.score().criteria().stream()
                .filter(score -> !score.checked())
                .map(CriterionScore::criterion)
                .map(criterion -> criterion.code() + " " + words.in(criterion.title()))
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? null : words.in("report.criteria.unchecked", titles);
    }

    private ChartView.Bar bar(CriterionScore score) {
        var criterion = score.criterion();
        var tally = Tally.of(assessment.ofCriterion(criterion.code()));
        var value = score.value();
        return new ChartView.Bar(
                criterion.code() + " " + words.in(criterion.title()),
                value != null ? words.in(Names.score(value)) : "–",
                counts(tally),
                pieces(tally));
    }

    private String counts(Tally tally) {
        return tally.verdicts().entrySet().stream()
                .map(entry ->
                        Sign.of(entry.getKey()) + " " + entry.getValue() + " " + words.in(Names.of(entry.getKey())))
                .map(item -> item.replace(' ', '\u00a0'))
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
}
