package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Office;
import id.patuh.regulation.PackWriting.Kind;
import id.patuh.regulation.RequiredEvidence;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Offices, units and tags that regulation.yaml names and nothing uses. */
final class UnusedNames implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        var regulation = rules.regulation();
        var offices = regulation.offices().stream().map(Office::code).toList();
        report(LintCode.OFFICE_UNUSED, Kind.OFFICE, offices, offices(rules), rules, doubts);
        report(LintCode.UNIT_UNUSED, Kind.UNIT, regulation.units().keySet(), units(rules), rules, doubts);
        var tags = regulation.views().stream()
                .flatMap(view -> view.tags().stream())
                .map(tag -> tag.code())
                .toList();
        var tagged = new HashSet<String>();
        regulation.indicators().forEach(indicator -> tagged.addAll(indicator.tags()));
        report(LintCode.TAG_UNUSED, Kind.TAG, tags, tagged, rules, doubts);
    }

    private static void report(
            LintCode code, Kind kind, Collection<String> names, Set<String> used, LintedRules rules, Doubts doubts) {
        names.stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> doubts.add(code, "", rules.pack().place(kind, name), name));
    }

    private static Set<String> offices(LintedRules rules) {
        var used = new HashSet<>(NamedWords.in(rules));
        rules.regulation().indicators().stream().map(Indicator::office).forEach(used::add);
        evidence(rules)
                .map(RequiredEvidence::office)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .forEach(used::add);
        rules.regulation().forms().forEach(form -> used.addAll(form.offices()));
        return used;
    }

    private static Set<String> units(LintedRules rules) {
        var used = new HashSet<String>();
        evidence(rules)
                .map(RequiredEvidence::unit)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .forEach(used::add);
        rules.regulation().forms().stream()
                .flatMap(form -> form.fields().stream())
                .map(field -> String.valueOf(field.unit()))
                .forEach(used::add);
        return used;
    }

    private static Stream<RequiredEvidence> evidence(LintedRules rules) {
        return rules.regulation().indicators().stream().flatMap(indicator -> indicator.evidence().stream());
    }
}
