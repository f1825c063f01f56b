package id.patuh.authoring.format;

import id.patuh.assessment.Verdict;
import id.patuh.authoring.CodePage;
import id.patuh.authoring.CodePage.RuleInWords;
import id.patuh.explanation.Wording;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Office;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackCase.ExpectedFindings;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.regulation.Source;
import id.patuh.regulation.View;
import id.patuh.report.Names;
import id.patuh.rules.Rule;
import java.util.List;

/** Everything a pack says about one code, for people. */
public final class CodePageText {
    private final CodePage page;
    private final Language language;
    private final Lines lines;

    private CodePageText(CodePage page, Language language, int width) {
        this.page = page;
        this.language = language;
        this.lines = new Lines(width);
    }

    public static String of(CodePage page, Language language, int width) {
        var text = new CodePageText(page, language, width);
        text.write();
        return text.lines.text();
    }

    private void write() {
        lines.add(
                0,
                "%s %s · %s"
                        .formatted(
                                page.regulation().id(),
                                page.regulation().version(),
                                page.regulation().title().in(language)));
        lines.blank();
        var indicator = page.indicator();
        var check = page.check();
        if (indicator != null) {
            indicator(indicator);
        } else if (check != null) {
            check(check);
        }
        rules("authoring.show.rules", page.rules());
        if (!page.derivations().isEmpty()) {
            rules("authoring.show.derivations", page.derivations());
        }
        cases();
    }

    private void indicator(Indicator indicator) {
        lines.add(0, indicator.code() + "  " + indicator.title().in(language));
        lines.add(2, placed(page.place().file(), page.place().line()));
        say(2, "authoring.show.criterion", criterion(indicator), aspect(indicator), indicator.maximum());
        say(2, "authoring.show.office", office(indicator.office()));
        source(page.source());
        tags(indicator.tags());
        say(2, "authoring.show.rationale", indicator.rationale());
        say(2, "authoring.show.comply", indicator.comply());
        var review = indicator.review();
        if (review != null) {
            say(2, "authoring.show.review", review);
        }
        lines.blank();
        say(0, "authoring.show.evidence");
        indicator.evidence().forEach(this::evidence);
    }

    private Text criterion(Indicator indicator) {
        return page.regulation().criteria().stream()
                .filter(criterion -> criterion.code().equals(indicator.criterion()))
                .<Text>map(criterion -> criterion.title())
                .findFirst()
                .orElse(Text.verbatim(indicator.criterion()));
    }

    private Text aspect(Indicator indicator) {
        return page.regulation().aspects().stream()
                .filter(aspect -> aspect.code().equals(indicator.aspect()))
                .<Text>map(aspect -> aspect.title())
                .findFirst()
                .orElse(Text.verbatim(indicator.aspect()));
    }

    private Text office(String code) {
        return page.regulation().office(code).<Text>map(Office::title).orElse(Text.verbatim(code));
    }

    private void source(Source source) {
        say(2, "authoring.show.source", Names.of(source.status()), source.basis(), source.reviewed());
    }

    private void tags(List<String> tags) {
        for (var view : page.regulation().views()) {
            for (var tag : view.tags()) {
                if (tags.contains(tag.code())) {
                    tag(view, tag);
                }
            }
        }
    }

    private void tag(View view, View.Tag tag) {
        say(2, "authoring.show.tag", view.title(), tag.title());
    }

    private void evidence(RequiredEvidence evidence) {
        var form = page.regulation().form(evidence.form());
        Text sheet = form.<Text>map(known -> known.title()).orElse(Text.verbatim(evidence.form()));
        var unit = evidence.unit();
        var written = unit == null ? null : page.regulation().units().get(unit);
        Text counted = written == null ? Text.verbatim("") : Message.of("authoring.show.unit", written);
        var other = evidence.office();
        Text owner = other == null ? Text.verbatim("") : Message.of("authoring.show.from", office(other));
        say(2, "authoring.show.asked", evidence.kode(), evidence.asks(), sheet, counted, owner);
    }

    private void check(CheckDefinition check) {
        lines.add(0, check.code() + "  " + check.title().in(language));
        lines.add(2, placed(page.place().file(), page.place().line()));
        say(2, check.blocking() ? "authoring.show.blocking" : "authoring.show.notBlocking");
        say(2, "authoring.show.message", check.message());
        say(2, "authoring.show.repair", check.repair());
        source(page.source());
    }

    private void rules(String heading, List<RuleInWords> rules) {
        lines.blank();
        say(0, heading);
        if (rules.isEmpty()) {
            say(2, "authoring.show.noRule");
        }
        rules.forEach(this::rule);
    }

    private void rule(RuleInWords written) {
        var rule = written.rule();
        lines.add(2, worth(rule) + rule.name());
        lines.add(4, placed(rule.file(), rule.line()));
        written.conditions().forEach(part -> condition(4, part));
    }

    private String worth(Rule rule) {
        return switch (rule.purpose()) {
            case AWARD -> Message.of("authoring.show.points", rule.points()).in(language);
            case REVIEW -> Message.of("authoring.show.reviewed").in(language);
            case CHECK, DERIVATION -> "";
        };
    }

    private void condition(int indent, Wording part) {
        lines.add(indent, "- " + part.text().in(language));
        part.parts().forEach(inner -> condition(indent + 2, inner));
    }

    private void cases() {
        lines.blank();
        say(0, "authoring.show.cases");
        if (page.cases().isEmpty()) {
            say(2, "authoring.show.noCase");
        }
        for (var example : page.cases()) {
            lines.add(2, "%s → %s".formatted(example.name(), expected(example).in(language)));
            lines.add(4, placed(example.file(), example.line()));
        }
    }

    private static Text expected(PackCase example) {
        return example.expect() instanceof ExpectedVerdict verdict
                ? Message.of("authoring.show.expected", Names.of(Verdict.valueOf(verdict.verdict())), verdict.points())
                : Message.of("authoring.show.findings", ((ExpectedFindings) example.expect()).findings());
    }

    private String placed(String file, int line) {
        return "%s/%s:%d".formatted(page.regulation().id(), file, line);
    }

    private void say(int indent, String key, Object... arguments) {
        lines.add(indent, Message.of(key, arguments).in(language));
    }
}
