package id.patuh.rules.drools;

import id.patuh.rules.drools.GuardedRule.TotalOf;
import id.patuh.rules.drools.PatternGuard.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Checks totals over facts. */
final class TotalGuard {
    private static final String COUNT = "count";
    private static final Set<String> FUNCTIONS = Set.of("sum", COUNT, "average", "min", "max");

    private final PatternGuard patterns;
    private final Refusals refusals;

    TotalGuard(PatternGuard patterns, Refusals refusals) {
        this.patterns = patterns;
        this.refusals = refusals;
    }

    List<TotalOf> check(PatternDescr result, AccumulateDescr total, Variables variables) {
        var counted = counted(total);
        if (counted == null || total.getFunctions().isEmpty()) {
            refusals.at(result, "CONDITION_NOT_ALLOWED");
            return List.of();
        }
        var inner = variables.inner();
        var said = patterns.check(counted, inner);
        var totals = new ArrayList<TotalOf>();
        for (var call : total.getFunctions()) {
            if (isKnown(call)) {
                boolean alone = total.getFunctions().size() == 1;
                totals.add(total(call, alone, counted, said, inner, variables));
            } else {
                refusals.at(counted, "TOTAL_UNKNOWN", call.getFunction());
            }
        }
        result.getConstraint().getDescrs().forEach(limit -> limit(limit, totals, variables));
        return totals;
    }

    private static @Nullable PatternDescr counted(AccumulateDescr total) {
        var input = total.getInput();
        if (input instanceof AndDescr and && and.getDescrs().size() == 1) {
            input = and.getDescrs().get(0);
        }
        return input instanceof PatternDescr pattern && pattern.getSource() == null ? pattern : null;
    }

    private static boolean isKnown(AccumulateFunctionCallDescr call) {
        return FUNCTIONS.contains(call.getFunction())
                && call.getBind() != null
                && call.getBind().startsWith("$")
                && !call.isUnification()
                && call.getParams().length == 1;
    }

    private static Kind kindOf(String function, @Nullable Kind counted, boolean alone) {
        var number = counted != null && counted.isNumber() ? counted : Kind.ANY;
        return switch (function) {
            case COUNT -> Kind.WHOLE;
            case "average" -> alone ? Kind.NUMBER : Kind.EXTREME;
            case "sum" -> number;
            default -> number == Kind.ANY ? number : Kind.EXTREME;
        };
    }

    private TotalOf total(
            AccumulateFunctionCallDescr call,
            boolean alone,
            PatternDescr counted,
            Said said,
            Variables inner,
            Variables variables) {
        var parameter = call.getParams()[0];
        var field = said.bindings().getOrDefault(parameter, "");
        var kind = inner.kind(parameter);
        if (field.isEmpty() || kind == null) {
            refusals.at(counted, "VARIABLE_UNKNOWN", parameter);
        } else if (!call.getFunction().equals(COUNT)) {
            checkNumbers(counted, said, field, kind);
        }
        if (!variables.bind(call.getBind(), field, kindOf(call.getFunction(), kind, alone))) {
            refusals.at(counted, "VARIABLE_TAKEN", call.getBind());
        }
        variables.fill(call.getBind());
        return new TotalOf(call.getBind(), call.getFunction(), field);
    }

    /** A blank would make the engine fail, so blanks have to be left out by a constraint. */
    private void checkNumbers(PatternDescr counted, Said said, String field, Kind kind) {
        if (!kind.comparesWith(Kind.NUMBER)) {
            refusals.at(counted, "TYPES_DIFFER");
        } else if (!said.filled().contains(field)) {
            refusals.at(counted, "TOTAL_UNGUARDED", field);
        }
    }

    /** Drools 10.2 mixes up two totals of one accumulate within one constraint. */
    private void limit(BaseDescr limit, List<TotalOf> totals, Variables variables) {
        var own = totals.stream().map(TotalOf::variable).toList();
        patterns.constraint(limit, "", variables).ifPresent(expression -> {
            patterns.blanks(limit, Map.of()).after(true, expression, variables.filled());
            if (expression.variables().stream().filter(own::contains).count() > 1) {
                refusals.at(limit, "TOTALS_MIXED", String.join(", ", own));
            }
        });
    }
}
