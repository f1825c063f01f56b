package id.patuh.authoring;

import id.patuh.authoring.PackInventory.Share;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.rules.Rule;
import id.patuh.rules.Rule.Purpose;
import id.patuh.rules.RuleEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what stands in packs; a pack with defects is counted as far as it can be read. */
public final class Inventory {
    private final RegulationLibrary library;
    private final RuleEngine engine;

    public Inventory(RegulationLibrary library, RuleEngine engine) {
        this.library = library;
        this.engine = engine;
    }

    /** The pack of that id. */
    public PackInventory of(String id) {
        try {
            return of(library.regulation(id));
        } catch (PackDefectsException unreadable) {
            return new PackInventory(
                    id, null, List.of(), Map.of(), 0, unreadable.defects().size());
        }
    }

    private PackInventory of(Regulation regulation) {
        try {
            var rules = engine.ruleBook(regulation).rules();
            var cases = library.cases(regulation.id());
            return new PackInventory(
                    regulation.id(),
                    regulation,
                    regulation.criteria().stream()
                            .map(criterion -> share(criterion, rules, cases))
                            .toList(),
                    Counting.by(rules, Rule::purpose, Purpose.class),
                    cases.size(),
                    0);
        } catch (PackDefectsException defects) {
            var shares = regulation.criteria().stream()
                    .map(criterion -> new Share(criterion, 0, 0))
                    .toList();
            return new PackInventory(
                    regulation.id(),
                    regulation,
                    shares,
                    Map.of(),
                    0,
                    defects.defects().size());
        }
    }

    private static Share share(Criterion criterion, List<Rule> rules, List<PackCase> cases) {
        var codes = criterion.indicators().stream()
                .map(indicator -> indicator.code())
                .collect(Collectors.toSet());
        var serving = rules.stream().filter(rule -> codes.contains(rule.code())).count();
        var examples = cases.stream()
                .filter(example ->
                        example.expect() instanceof ExpectedVerdict expected && codes.contains(expected.indicator()))
                .count();
        return new Share(criterion, (int) serving, (int) examples);
    }
}
