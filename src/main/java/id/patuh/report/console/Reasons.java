package id.patuh.report.console;

import id.patuh.evidence.CellRef;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.language.Language;
import id.patuh.report.figures.Places;
import id.patuh.report.figures.Sign;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as a tree of marked lines, each with its cells at the right. */
record Reasons(Paper paper, Language language) {
    private static final int STEP = 2;

    void print(List<ConditionExplanation> conditions, int indent) {
        for (var condition : conditions) {
            var mark = new Span(Sign.of(condition.holds()), Style.of(condition.holds()));
            var words = List.of(mark, Span.plain(condition.text().in(language)));
            paper.sides(indent, STEP, words, Span.faint(cells(Places.own(condition))));
            print(condition.parts(), indent + STEP);
        }
    }

    String cells(List<CellRef> cells) {
        return Places.of(cells).stream().map(place -> place.in(language)).collect(Collectors.joining("; "));
    }
}
