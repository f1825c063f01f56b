package id.patuh.report.html;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.IndicatorResult;
import id.patuh.evidence.CellRef;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Text;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.report.Names;
import id.patuh.report.figures.HandingIn;
import id.patuh.report.figures.Improvement;
import id.patuh.report.figures.Places;
import id.patuh.report.figures.Tally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prepares every indicator with its reasons, criterion by criterion. */
record IndicatorBuilder(
        Assessment assessment, Words words, @Nullable String book) {

    List<PageView.Section> sections() {
        return assessment.score().criteria().stream()
                .map(this::section)
                .filter(section -> !section.indicators().isEmpty())
                .toList();
    }

    private PageView.Section section(CriterionScore score) {
        var criterion = score.criterion();
        var results = assessment.ofCriterion(criterion.code());
        var tally = Tally.of(results);
        return new PageView.Section(
                "c-" + criterion.code(),
                criterion.code() + " " + words.in(criterion.title()),
                words.in("report.worth", tally.points(), tally.maximum()),
                results.stream().map(this::view).toList());
    }

    private IndicatorView view(IndicatorResult result) {
        var indicator = result.indicator();
        var source = indicator.source();
        var note = result.note();
        return new IndicatorView(
                indicator.code(),
                words.in(indicator.title()),
                aspect(indicator),
                indicator.office(),
                words.office(indicator.office()),
                words.in(Names.points(result)),
                words.badge(result.verdict(), 1),
                words.badge(source.status(), 1),
                words.in("report.reviewed", source.basis(), source.reviewed()),
                hint(result),
                note == null ? null : words.in(note),
                HandingIn.exemption(result).map(words::in).orElse(null),
                indicator.evidence().stream().map(this::asks).toList(),
                Improvement.rules(result).stream().map(this::rule).toList(),
                Improvement.sentences(result).stream().map(words::in).toList(),
                Places.shown(result.cells()).stream().map(words::in).toList(),
                words.in(indicator.rationale()),
                words.in(indicator.comply()),
                book == null ? null : "%s/%s.html#%s".formatted(book, indicator.criterion(), indicator.code()));
    }

    private String aspect(Indicator indicator) {
        return assessment.regulation().aspects().stream()
                .filter(aspect -> aspect.code().equals(indicator.aspect()))
                .map(aspect -> words.in(aspect.title()))
                .findFirst()
                .orElse(indicator.aspect());
    }

    /** Where something is short: the note, or the first condition that fails in the nearest rule. */
    private @Nullable String hint(IndicatorResult result) {
        if (!Tally.fallsShort(result.verdict())) {
            return null;
        }
        var note = result.note();
        return note != null
                ? words.in(note)
                : firstFailing(result).map(words::in).orElse(null);
    }

    private static Optional<Text> firstFailing(IndicatorResult result) {
        return Improvement.nearest(result).stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> !condition.holds())
                .map(ConditionExplanation::text)
                .findFirst();
    }

    private String asks(RequiredEvidence evidence) {
        var unit = Optional.ofNullable(evidence.unit())
                .map(code -> assessment.regulation().units().get(code))
                .map(text -> " (" + words.in(text) + ")")
                .orElse("");
        return evidence.kode() + ": " + words.in(evidence.asks()) + unit;
    }

    private IndicatorView.RuleView rule(RuleExplanation rule) {
        return new IndicatorView.RuleView(
                rule.rule(),
                words.in(Names.worth(rule)),
                words.in(Names.standing(rule)),
                rule.holds(),
                conditions(rule.conditions()));
    }

    private List<IndicatorView.ConditionView> conditions(List<ConditionExplanation> conditions) {
        return conditions.stream()
                .map(condition -> new IndicatorView.ConditionView(
                        words.in(condition.text()),
                        condition.holds(),
                        cells(Places.own(condition)),
                        conditions(condition.parts())))
                .toList();
    }

    private String cells(List<CellRef> cells) {
        return Places.shown(cells).stream().map(words::in).collect(Collectors.joining("; "));
    }
}
