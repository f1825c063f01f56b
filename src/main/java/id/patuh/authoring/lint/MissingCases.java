package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackCase.ExpectedFindings;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import id.patuh.regulation.PackWriting.Kind;
import java.util.stream.Collectors;

/** Indicators and checks that have rules, and no example of what these rules do. */
final class MissingCases implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        var pack = rules.pack();
        var shown = pack.cases().stream().map(MissingCases::code).collect(Collectors.toSet());
        for (var indicator : rules.regulation().indicators()) {
            var code = indicator.code();
            if (!shown.contains(code) && !rules.serving(code).isEmpty()) {
                doubts.add(LintCode.INDICATOR_WITHOUT_CASE, code, pack.place(indicator), code, indicator.title());
            }
        }
        for (var check : rules.regulation().checks()) {
            var code = check.code();
            if (!shown.contains(code) && !rules.serving(code).isEmpty()) {
                doubts.add(LintCode.CHECK_WITHOUT_CASE, code, pack.place(Kind.CHECK, code), code);
            }
        }
    }

    private static String code(PackCase example) {
        return example.expect() instanceof ExpectedVerdict verdict
                ? verdict.indicator()
                : ((ExpectedFindings) example.expect()).check();
    }
}
