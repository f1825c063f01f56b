package id.patuh.report.markdown;

import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.CellRef;
import id.patuh.report.Names;
import id.patuh.report.figures.Account;
import id.patuh.report.figures.Sign;
import id.patuh.report.figures.Tally;
import id.patuh.report.figures.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** The criteria, the indicators of each, and why those that fall short do. */
record IndicatorPart(Vocabulary words, Page page) {

    void write() {
        var assessment = words.assessment();
        page.heading(2, words.in("report.heading.criteria"));
        page.table(
                headings("criterion", "score", "met", "lacking"),
                assessment.score().criteria().stream().map(this::criterion).toList());
        page.heading(2, words.in("report.html.indicators"));
        assessment.regulation().criteria().stream()
                .filter(criterion -> !assessment.ofCriterion(criterion.code()).isEmpty())
                .forEach(criterion -> indicators(criterion.code()));
        var shortOf = Tally.of(assessment.indicators()).shortOf();
        if (!shortOf.isEmpty()) {
            page.heading(2, words.in("report.heading.short") + " (" + shortOf.size() + ")");
            shortOf.forEach(this::account);
        }
    }

    private List<String> criterion(CriterionScore score) {
        var code = score.criterion().code();
        var tally = Tally.of(words.assessment().ofCriterion(code));
        var value = score.value();
        var shown = !score.checked()
                ? words.in(Names.of(Verdict.NOT_CHECKED))
                : value == null ? words.in("report.criterion.inapplicable") : words.in(Names.score(value));
        return List.of(
                words.criterion(code),
                shown,
                words.in("report.points", tally.count(Verdict.MET), tally.total()),
                String.join(
                        ", ",
                        tally.shortOf().stream()
                                .map(result -> result.indicator().code())
                                .toList()));
    }

    private void indicators(String criterion) {
        page.heading(3, words.criterion(criterion));
        page.table(
                headings("code", "indicator", "office", "verdict", "points", "source"),
                words.assessment().ofCriterion(criterion).stream()
                        .map(this::row)
                        .toList());
    }

    private List<String> row(IndicatorResult result) {
        var indicator = result.indicator();
        return List.of(
                indicator.code(),
                words.in(indicator.title()),
                words.office(indicator.office()),
                Sign.of(result.verdict()) + " " + words.in(Names.of(result.verdict())) + assumed(result),
                words.in(Names.points(result)),
                words.in(Names.of(indicator.source().status())));
    }

    /** Whoever only reads the table sees what rests on an assumption. */
    private String assumed(IndicatorResult result) {
        return result.cells().stream().anyMatch(CellRef::assumed) ? " " + words.in("report.assumed.mark") : "";
    }

    private void account(IndicatorResult result) {
        var indicator = result.indicator();
        page.heading(3, Sign.of(result.verdict()) + " " + indicator.code() + " " + words.in(indicator.title()));
        page.line(String.join(
                " · ",
                words.in(Names.of(result.verdict())),
                words.in(Names.points(result)),
                words.office(indicator.office()),
                words.in(Names.of(indicator.source().status()))));
        var lines = Account.of(result);
        lines.forEach(line -> page.item(line.depth(), words.in(line.words())));
        if (!lines.isEmpty()) {
            page.endList();
        }
    }

    private List<String> headings(String... columns) {
        return Stream.of(columns)
                .map(column -> words.in("report.table.column." + column))
                .toList();
    }
}
