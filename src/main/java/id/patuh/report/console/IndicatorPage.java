package id.patuh.report.console;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.IndicatorResult;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Language;
import id.patuh.language.LocalizedText;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Aspect;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.regulation.Source;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.Names;
import id.patuh.report.figures.HandingIn;
import id.patuh.report.figures.Improvement;
import id.patuh.report.figures.Places;
import id.patuh.report.figures.Sign;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** One indicator in depth: what it asks, where that comes from, how it stands and what would help. */
public final class IndicatorPage {
    private final Assessment assessment;
    private final IndicatorResult result;
    private final Indicator indicator;
    private final Language language;
    private final Paper paper;

    public IndicatorPage(Assessment assessment, IndicatorResult result, Language language, ConsoleOptions options) {
        this.assessment = assessment;
        this.result = result;
        this.indicator = result.indicator();
        this.language = language;
        this.paper = new Paper(options);
    }

    public String render() {
        head();
        asked();
        verdict();
        section("report.heading.comply", indicator.comply());
        return paper.text();
    }

    private void head() {
        paper.line(0, 2, Span.strong(indicator.code()), Span.strong(in(indicator.title())));
        paper.line(0, 2, Span.plain(String.join(" · ", criterion(), aspect(), office(indicator.office()))));
        var source = indicator.source();
        labelled("report.label.law", in(assessment.regulation().legalBasis().citation()));
        labelled("report.label.source", in(Names.of(source.status())) + " · " + in(reviewed(source)));
        if (source.status() != Source.Status.CONFIRMED) {
            paper.line(2, 2, new Span("⚠ " + in(Names.meaning(source.status())), Style.DOUBT));
        }
    }

    private void asked() {
        paper.heading(in(Message.of("report.heading.asked")));
        indicator.evidence().forEach(this::asked);
        section("report.heading.rationale", indicator.rationale());
        var review = indicator.review();
        if (review != null) {
            section("report.heading.review", review);
        }
    }

    private void asked(RequiredEvidence evidence) {
        var unit = Optional.ofNullable(evidence.unit())
                .map(code -> " (" + in(unit(code)) + ")")
                .orElse("");
        var office = Optional.ofNullable(evidence.office())
                .map(code -> " · " + office(code))
                .orElse("");
        paper.line(2, 2, Span.strong(evidence.kode()), Span.plain(in(evidence.asks()) + unit + office));
    }

    private Text unit(String code) {
        return Objects.requireNonNullElseGet(
                assessment.regulation().units().get(code), () -> new LocalizedText(code, code));
    }

    private void verdict() {
        paper.heading(in(Message.of("report.label.verdict")));
        var verdict = result.verdict();
        paper.line(
                2,
                2,
                new Span(Sign.of(verdict) + " " + in(Names.of(verdict)), Style.of(verdict)),
                Span.plain("· " + in(Names.points(result))));
        var note = result.note();
        if (note != null) {
            paper.line(2, 2, Span.plain(in(note)));
        }
        HandingIn.exemption(result)
                .ifPresent(exemption -> paper.line(2, 2, new Span("⚑ " + in(exemption), Style.DOUBT)));
        var reasons = new Reasons(paper, language);
        if (!result.cells().isEmpty()) {
            paper.line(2, 2, Span.faint(in(Message.of("report.heading.cells")) + ": " + cells()));
        }
        rules(reasons);
        improvements();
    }

    private String cells() {
        return Places.shown(result.cells()).stream().map(this::in).collect(Collectors.joining("; "));
    }

    private void rules(Reasons reasons) {
        var rules = Improvement.rules(result);
        if (!rules.isEmpty()) {
            paper.heading(in(Message.of("report.heading.because")));
            rules.forEach(rule -> rule(rule, reasons));
        }
    }

    private void rule(RuleExplanation rule, Reasons reasons) {
        paper.line(
                2,
                2,
                new Span(Sign.of(rule.holds()), Style.of(rule.holds())),
                Span.strong(rule.rule()),
                Span.plain("· " + in(Names.worth(rule)) + " ·"),
                Span.plain(in(Names.standing(rule))));
        reasons.print(rule.conditions(), 4);
    }

    private void improvements() {
        var sentences = Improvement.sentences(result);
        if (!sentences.isEmpty()) {
            paper.heading(in(Message.of("report.heading.improve")));
            sentences.forEach(sentence -> paper.line(2, 2, Span.plain("→ " + in(sentence))));
        }
    }

    private void section(String key, Text text) {
        paper.heading(in(Message.of(key)));
        paper.line(2, 0, Span.plain(in(text)));
    }

    private void labelled(String key, String words) {
        paper.line(0, 2, Span.faint(in(Message.of(key)) + ":"), Span.plain(words));
    }

    private static Text reviewed(Source source) {
        return Message.of("report.reviewed", source.basis(), source.reviewed());
    }

    private String criterion() {
        return assessment.regulation().criteria().stream()
                .filter(criterion -> criterion.code().equals(indicator.criterion()))
                .map(Criterion::title)
                .map(this::in)
                .findFirst()
                .orElse(indicator.criterion());
    }

    private String aspect() {
        return assessment.regulation().aspects().stream()
                .filter(aspect -> aspect.code().equals(indicator.aspect()))
                .map(Aspect::title)
                .map(this::in)
                .findFirst()
                .orElse(indicator.aspect());
    }

    private String office(String code) {
        return in(assessment.regulation().officeTitle(code));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
