package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.rules.Rule;
import java.util.List;

/** Bands that share numbers, and bands that others cover together. */
final class BandOverlaps implements LintRules.RuleRule {
    @Override
    public void check(LintedRules rules, Doubts doubts) {
        for (var indicator : rules.regulation().indicators()) {
            var awards = rules.awards(indicator.code());
            var bands = awards.stream()
                    .map(rule -> Band.of(rule, rules.parts(rule)))
                    .filter(band -> !band.ranges().isEmpty())
                    .toList();
            for (int i = 0; i < bands.size(); i++) {
                overlaps(bands.get(i), bands.subList(0, i), rules, doubts);
                hidden(bands.get(i), bands, rules, awards, doubts);
            }
        }
    }

    private static void overlaps(Band band, List<Band> earlier, LintedRules rules, Doubts doubts) {
        earlier.stream()
                .filter(other -> band.isLike(other) && band.meets(other))
                .filter(other -> !band.contains(other) && !other.contains(band))
                .forEach(other -> doubts.add(
                        LintCode.BAND_OVERLAP,
                        band.rule(),
                        band.rule().name(),
                        other.rule().name(),
                        shared(band, other, rules),
                        other.rule().points(),
                        band.rule().points()));
    }

    private static RangeText shared(Band band, Band other, LintedRules rules) {
        var key = band.differences(other).get(0);
        var ranges = band.along(key).and(other.along(key));
        return RangeText.of(ranges, isWhole(key, rules));
    }

    private static boolean isWhole(String key, LintedRules rules) {
        var parts = key.split(" ", 3);
        return RangeText.isWhole(rules.regulation(), parts[1], parts[2]);
    }

    /** Only along one number: what two bands cover together in a plane needs a drawing to be understood. */
    private static void hidden(Band band, List<Band> bands, LintedRules rules, List<Rule> awards, Doubts doubts) {
        var others = bands.stream()
                .filter(other -> !other.equals(band) && other.isLike(band))
                .filter(other -> other.rule().points() >= band.rule().points())
                .filter(other -> band.differences(other).size() == 1)
                .filter(other -> !SubsumedRules.subsumes(band.rule(), other.rule(), rules, awards))
                .toList();
        boolean told =
                others.stream().anyMatch(other -> SubsumedRules.subsumes(other.rule(), band.rule(), rules, awards));
        if (told || others.isEmpty()) {
            return;
        }
        for (var key : band.ranges().keySet()) {
            var cover = others.stream()
                    .filter(other -> band.differences(other).equals(List.of(key)))
                    .map(other -> other.along(key))
                    .reduce(Ranges.NONE, Ranges::or);
            if (cover.contains(band.along(key))) {
                doubts.add(
                        LintCode.BAND_HIDDEN,
                        band.rule(),
                        band.rule().name(),
                        band.rule().points());
            }
        }
    }
}
