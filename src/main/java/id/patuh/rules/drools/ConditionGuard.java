package id.patuh.rules.drools;

import id.patuh.rules.drools.GuardedRule.TotalOf;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Checks how the condition of one rule is made up. */
final class ConditionGuard {
    private final PatternGuard patterns;
    private final TotalGuard totalGuard;
    private final Refusals refusals;
    private final List<TotalOf> totals = new ArrayList<>();
    private final List<PatternDescr> severalTotals = new ArrayList<>();
    private boolean branches;

    ConditionGuard(PatternGuard patterns, Refusals refusals) {
        this.patterns = patterns;
        this.totalGuard = new TotalGuard(patterns, refusals);
        this.refusals = refusals;
    }

    /** The totals of the condition, in order. */
    List<TotalOf> check(AndDescr condition, Variables variables) {
        if (condition.getDescrs().isEmpty()) {
            // It would hold for everybody, whatever was handed in.
            refusals.at(condition, "CONDITION_NOT_ALLOWED");
        }
        condition.getDescrs().forEach(part -> part(part, variables));
        if (branches) {
            severalTotals.forEach(total -> refusals.at(total, "TOTALS_BESIDE_OR"));
        }
        return totals;
    }

    private void part(BaseDescr part, Variables variables) {
        if (part instanceof PatternDescr pattern) {
            pattern(pattern, variables);
        } else if (part instanceof AndDescr and) {
            and.getDescrs().forEach(inner -> part(inner, variables));
        } else if (part instanceof OrDescr or) {
            branches = true;
            or.getDescrs().forEach(branch -> part(branch, variables.inner()));
        } else if (part instanceof NotDescr || part instanceof ExistsDescr) {
            only(((ConditionalElementDescr) part).getDescrs(), part, variables.inner());
        } else {
            refusals.at(part, part instanceof EvalDescr ? "EVAL_NOT_ALLOWED" : "CONDITION_NOT_ALLOWED");
        }
    }

    /** Below {@code not} and {@code exists} there is one pattern, so that offenders can be named. */
    private void only(List<? extends BaseDescr> parts, BaseDescr whole, Variables variables) {
        if (parts.size() == 1 && parts.get(0) instanceof PatternDescr pattern && pattern.getSource() == null) {
            patterns.check(pattern, variables);
        } else {
            refusals.at(whole, "CONDITION_NOT_ALLOWED");
        }
    }

    private void pattern(PatternDescr pattern, Variables variables) {
        if (pattern.getSource() == null) {
            patterns.check(pattern, variables);
        } else if (pattern.getSource().getClass() == AccumulateDescr.class
                && "Object".equals(pattern.getObjectType())
                && PatternGuard.isPlain(pattern)) {
            var own = totalGuard.check(pattern, (AccumulateDescr) pattern.getSource(), variables);
            totals.addAll(own);
            if (own.size() > 1) {
                severalTotals.add(pattern);
            }
        } else {
            // That takes in groupby, whose key is code.
            refusals.at(pattern, "FROM_NOT_ALLOWED");
        }
    }
}
