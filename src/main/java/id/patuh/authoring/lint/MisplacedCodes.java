package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import id.patuh.rules.Rule.Purpose;
import java.util.List;
import java.util.Optional;

/** Rules that look for a piece of evidence on a form that is not asked for it, or for another indicator's evidence. */
final class MisplacedCodes implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        for (var rule : rules.book().rules()) {
            rules.book().fields(rule).stream()
                    .filter(use -> !use.kode().isEmpty())
                    .map(use -> List.of(use.form(), use.kode()))
                    .distinct()
                    .forEach(use -> check(rule, use.get(0), use.get(1), rules.regulation(), doubts));
        }
    }

    private static void check(Rule rule, String form, String kode, Regulation regulation, Doubts doubts) {
        var asking = regulation.indicatorsAsking(kode);
        boolean evidence = regulation
                .form(form)
                .map(Form::purpose)
                .filter(Form.Purpose.EVIDENCE::equals)
                .isPresent();
        Optional<String> asked = asking.stream()
                .flatMap(indicator -> indicator.evidence().stream())
                .filter(piece -> piece.kode().equals(kode))
                .map(piece -> piece.form())
                .findFirst();
        if (evidence && asked.filter(form::equals).isEmpty()) {
            doubts.add(LintCode.CODE_NOT_ON_FORM, rule, rule.name(), kode, form, asked.orElse("–"));
        } else if (rule.purpose() == Purpose.AWARD
                && asking.stream().noneMatch(indicator -> indicator.code().equals(rule.code()))
                && !asking.isEmpty()) {
            doubts.add(
                    LintCode.EVIDENCE_OF_ANOTHER,
                    rule,
                    rule.name(),
                    kode,
                    asking.get(0).code(),
                    rule.code());
        }
    }
}
