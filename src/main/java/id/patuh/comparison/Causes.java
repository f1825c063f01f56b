package id.patuh.comparison;

import id.patuh.comparison.Movement.Cause;
import id.patuh.comparison.Standing.ConditionStanding;
import id.patuh.comparison.Standing.IndicatorStanding;
import id.patuh.comparison.Standing.RuleStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why an indicator moved: the conditions of the deciding rule that came out otherwise. */
final class Causes {
    private Causes() {}

    /** Of a gain: the rule that earns now. Of a loss: the rule that earned then. */
    static List<Cause> of(IndicatorStanding was, IndicatorStanding now) {
        boolean gained = now.points() >= was.points();
        var deciding = gained ? first(now) : first(was);
        if (deciding == null) {
            return List.of();
        }
        var earlier = gained ? was.rule(deciding.rule()) : deciding;
        var later = gained ? deciding : now.rule(deciding.rule());
        if (later == null) {
            later = first(now);
            earlier = null;
        }
        return later == null ? List.of() : between(earlier, later);
    }

    private static @Nullable RuleStanding first(IndicatorStanding indicator) {
        var explanation = indicator.explanation();
        return Stream.concat(explanation.because().stream(), explanation.toImprove().stream())
                .findFirst()
                .orElse(null);
    }

    private static List<Cause> between(@Nullable RuleStanding earlier, RuleStanding later) {
        var now = later.leaves();
        var was = earlier == null ? List.<ConditionStanding>of() : earlier.leaves();
        if (was.size() != now.size()) {
            return now.stream().map(condition -> cause(null, condition)).toList();
        }
        var turned = new ArrayList<Cause>();
        var reworded = new ArrayList<Cause>();
        for (int i = 0; i < now.size(); i++) {
            if (was.get(i).holds() != now.get(i).holds()) {
                turned.add(cause(was.get(i), now.get(i)));
            } else if (!was.get(i).text().equals(now.get(i).text())) {
                reworded.add(cause(was.get(i), now.get(i)));
            }
        }
        return List.copyOf(turned.isEmpty() ? reworded : turned);
    }

    private static Cause cause(@Nullable ConditionStanding was, ConditionStanding now) {
        return new Cause(
                now.text(),
                now.holds(),
                now.cells(),
                was == null ? null : was.holds(),
                was == null ? null : was.text(),
                was == null ? List.of() : was.cells());
    }
}
