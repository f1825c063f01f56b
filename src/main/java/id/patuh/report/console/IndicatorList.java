package id.patuh.report.console;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.IndicatorResult;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Office;
import id.patuh.report.Names;
import id.patuh.report.figures.HandingIn;
import id.patuh.report.figures.Improvement;
import id.patuh.report.figures.Sign;
import id.patuh.report.figures.Tally;
import java.util.List;

/** The indicators that fall short, each with its nearest reasons; the others on request. */
record IndicatorList(Assessment assessment, Language language, Paper paper) {
    private static final int INDENT = 4;
    private static final int ARROWS = 3;

    void print(boolean all) {
        var shortOf = Tally.of(assessment.indicators()).shortOf();
        if (!shortOf.isEmpty()) {
            paper.heading(in(Message.of("report.heading.short")) + " (" + shortOf.size() + ")");
            shortOf.forEach(this::inFull);
        }
        if (all) {
            others();
        }
    }

    private void others() {
        var others = assessment.indicators().stream()
                .filter(result -> !Tally.fallsShort(result.verdict()))
                .toList();
        if (!others.isEmpty()) {
            paper.heading(in(Message.of("report.indicators.rest")) + " (" + others.size() + ")");
            others.forEach(this::title);
        }
    }

    private void inFull(IndicatorResult result) {
        title(result);
        note(result);
        var reasons = new Reasons(paper, language);
        Improvement.review(result).ifPresent(rule -> {
            head("report.rule.review", rule, result);
            reasons.print(rule.conditions(), INDENT);
        });
        Improvement.earned(result).ifPresent(rule -> head("report.rule.earned", rule, result));
        Improvement.nearest(result).ifPresent(rule -> {
            head("report.rule.nearest", rule, result);
            reasons.print(rule.conditions(), INDENT);
        });
        Improvement.sentencesBelowNearest(result).stream()
                .limit(ARROWS)
                .forEach(sentence -> paper.line(INDENT, 2, Span.plain("→ " + in(sentence))));
    }

    /** Which rule the lines below belong to. */
    private void head(String key, RuleExplanation rule, IndicatorResult result) {
        var name = Improvement.name(rule, result.indicator());
        paper.line(INDENT, 2, Span.faint(in(Message.of(key, rule.points(), name))));
    }

    private void title(IndicatorResult result) {
        var indicator = result.indicator();
        var style = Style.of(result.verdict());
        paper.line(
                0,
                INDENT,
                new Span(Sign.of(result.verdict()), style),
                Span.strong(indicator.code()),
                Span.plain(in(indicator.title())));
        paper.line(INDENT, 2, Span.plain(standing(result)));
        HandingIn.exemption(result)
                .ifPresent(exemption -> paper.line(INDENT, 2, new Span("⚑ " + in(exemption), Style.DOUBT)));
    }

    /** Verdict, points, whose it is, and how sure its source is. */
    private String standing(IndicatorResult result) {
        var indicator = result.indicator();
        var office = assessment.regulation().office(indicator.office()).map(Office::title);
        return String.join(
                " · ",
                in(Names.of(result.verdict())),
                in(Names.points(result)),
                office.map(this::in).orElse(indicator.office()),
                in(Names.of(indicator.source().status())));
    }

    private void note(IndicatorResult result) {
        var note = result.note();
        if (note != null) {
            var cells = new Reasons(paper, language).cells(result.cells());
            paper.sides(INDENT, 2, List.of(Span.plain(in(note))), Span.faint(cells));
        }
    }

    private String in(Text text) {
        return text.in(language);
    }
}
