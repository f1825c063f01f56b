package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.authoring.lint.Part.Demands;
import id.patuh.language.Message;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Place;
import id.patuh.rules.Rule;
import id.patuh.rules.Rule.Purpose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Numbers between the bands of an indicator that no band takes; what lies below or above all bands is no gap. */
final class BandGaps implements LintRules.RuleRule {
    /** A number that rules look at, and the numbers that each of them lets through. */
    private record Scale(String form, String kode, String key) {}

    @Override
    public void check(LintedRules rules, Doubts doubts) {
        for (var indicator : rules.regulation().indicators()) {
            var awards = rules.awards(indicator.code());
            scales(awards, rules).forEach(scale -> check(scale, indicator, awards, rules, doubts));
        }
    }

    private static List<Scale> scales(List<Rule> awards, LintedRules rules) {
        return awards.stream()
                .flatMap(rule -> rules.parts(rule).stream())
                .flatMap(Part::wanted)
                .flatMap(demands -> demands.values().entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof Values.Numbers)
                        .map(entry -> new Scale(demands.form(), demands.kode(), entry.getKey())))
                .distinct()
                .toList();
    }

    private static void check(Scale scale, Indicator indicator, List<Rule> awards, LintedRules rules, Doubts doubts) {
        var taken = taken(scale, awards, rules);
        var all = taken.values().stream().reduce(Ranges.NONE, Ranges::or);
        if (taken.size() < 2) {
            return;
        }
        var reviews = rules.serving(indicator.code()).stream()
                .filter(rule -> rule.purpose() == Purpose.REVIEW)
                .toList();
        var reviewed = taken(scale, reviews, rules).values().stream().reduce(Ranges.NONE, Ranges::or);
        for (var gap : all.gaps()) {
            var above = beginning(gap, taken);
            var left = new Ranges(false, List.of(gap.from(), gap.to()));
            report(scale, gap, above, reviewed.contains(left), rules, doubts);
        }
    }

    private static void report(
            Scale scale, Ranges.Gap gap, Rule above, boolean reviewed, LintedRules rules, Doubts doubts) {
        boolean whole = RangeText.isWhole(rules.regulation(), scale.form(), scale.key());
        Object[] particulars = {
            above.code(), new Labels(rules.regulation()).of(scale.form(), scale.key()), RangeText.of(gap, whole)
        };
        var message = LintCode.BAND_GAP.message(particulars);
        doubts.add(
                LintCode.BAND_GAP,
                above.code(),
                new Place(above.file(), above.line()),
                reviewed ? Message.of("authoring.lint.BAND_GAP.reviewed", particulars) : message,
                particulars);
    }

    private static Rule beginning(Ranges.Gap gap, Map<Rule, Ranges> taken) {
        return taken.entrySet().stream()
                .filter(entry -> entry.getValue().cuts().contains(gap.to()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** A rule that looks at the same evidence and not at the number takes every number. */
    private static Map<Rule, Ranges> taken(Scale scale, List<Rule> of, LintedRules rules) {
        var taken = new LinkedHashMap<Rule, Ranges>();
        Predicate<Demands> same =
                demands -> demands.form().equals(scale.form()) && demands.kode().equals(scale.kode());
        for (var rule : of) {
            rules.parts(rule).stream()
                    .flatMap(Part::wanted)
                    .filter(same)
                    .map(demands -> demands.values().get(scale.key()))
                    .map(values -> values instanceof Values.Numbers numbers ? numbers.ranges() : Ranges.ALL)
                    .forEach(ranges -> taken.merge(rule, ranges, Ranges::or));
        }
        return taken;
    }
}
