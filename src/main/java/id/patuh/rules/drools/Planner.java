package id.patuh.rules.drools;

import id.patuh.rules.drools.GuardedRule.TotalOf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.accessor.Accumulator;
import org.drools.model.Variable;
import org.drools.modelcompiler.constraints.LambdaAccumulator;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Lays out a compiled rule by walking its left-hand side. */
final class Planner {
    /** Drools renames what is bound inside an accumulate, so that it stays inside. */
    private static final String SCOPED = "_\\d+_sCoPe$";

    private final FactTypes types;
    private final Iterator<TotalOf> totals;
    private final Map<String, String> fieldsOfVariables;
    private final Map<String, Integer> slots = new HashMap<>();

    private Planner(FactTypes types, GuardedRule rule) {
        this.types = types;
        this.totals = rule.totals().iterator();
        this.fieldsOfVariables = rule.bindings();
    }

    static Plan.Rule plan(RuleImpl compiled, GuardedRule rule, FactTypes types) {
        var planner = new Planner(types, rule);
        var condition = planner.group(compiled.getLhs());
        var all = condition instanceof Plan.All whole ? whole : new Plan.All(List.of(condition));
        return new Plan.Rule(all, planner.slots.size());
    }

    private Plan part(RuleConditionElement element) {
        if (element instanceof GroupElement group) {
            return group(group);
        }
        if (element instanceof Pattern pattern) {
            return pattern.getSource() instanceof Accumulate total
                    ? total(pattern, total)
                    : new Plan.One(facts(pattern), false);
        }
        throw unknown(element);
    }

    private Plan group(GroupElement group) {
        if (group.isNot()) {
            return new Plan.None(onlyPattern(group));
        }
        if (group.isExists()) {
            return new Plan.One(onlyPattern(group), true);
        }
        var parts = group.getChildren().stream().map(this::part).toList();
        return group.isOr() ? new Plan.Any(parts) : new Plan.All(parts);
    }

    private Plan.Facts onlyPattern(GroupElement group) {
        var child = group.getChildren().get(0);
        if (child instanceof Pattern pattern) {
            return facts(pattern);
        }
        if (child instanceof GroupElement inner && inner.getChildren().size() == 1) {
            return onlyPattern(inner);
        }
        throw unknown(child);
    }

    private static IllegalStateException unknown(RuleConditionElement element) {
        return new IllegalStateException("The guard let through a condition of type %s.\nMaybe it needs a new check."
                .formatted(element.getClass().getSimpleName()));
    }

    private Plan.Facts facts(Pattern pattern) {
        var type = ((ClassObjectType) pattern.getObjectType()).getClassType().getSimpleName();
        var constraints = constraints(pattern);
        var kode = types.codeDemanded(
                type, constraints.stream().map(Plan.Constraint::expression).toList());
        return new Plan.Facts(type, kode, types.codeField(type), constraints, bound(pattern));
    }

    private List<Plan.Bound> bound(Pattern pattern) {
        var bound = new ArrayList<Plan.Bound>();
        pattern.getInnerDeclarations().forEach((scoped, declaration) -> {
            if (scoped.startsWith("$")) {
                var name = unscoped(scoped);
                bound.add(new Plan.Bound(
                        slot(name), name, fieldsOfVariables.getOrDefault(name, ""), declaration.getExtractor()));
            }
        });
        return List.copyOf(bound);
    }

    private static String unscoped(String name) {
        return name.replaceFirst(SCOPED, "");
    }

    private int slot(String variable) {
        return slots.computeIfAbsent(variable, name -> slots.size());
    }

    private List<Plan.Constraint> constraints(Pattern pattern) {
        var self =
                pattern.getDeclaration() == null ? "" : pattern.getDeclaration().getIdentifier();
        return pattern.getConstraints().stream()
                .map(constraint -> constraint((LambdaConstraint) constraint, self))
                .toList();
    }

    private Plan.Constraint constraint(LambdaConstraint constraint, String self) {
        var compiled = constraint.getEvaluator().getConstraint();
        var arguments = Arrays.stream(compiled.getVariables())
                .map(variable -> ((Variable<?>) variable).getName())
                .map(name -> name.equals(self) ? Plan.Constraint.SELF : slot(unscoped(name)))
                .toList();
        var text = constraint.getPredicateInformation().getStringConstraint();
        var expression = ExpressionParser.parse(text);
        var named = expression.variables().stream().map(this::slot).toList();
        return new Plan.Constraint(compiled.getPredicate(), arguments, expression, named);
    }

    private Plan total(Pattern pattern, Accumulate total) {
        var source = total.getSource();
        if (source instanceof GroupElement group && group.getChildren().size() == 1) {
            source = group.getChildren().get(0);
        }
        if (!(source instanceof Pattern rows)) {
            throw unknown(source);
        }
        var sums = new ArrayList<Plan.SumOf>();
        for (var accumulator : total.getAccumulators()) {
            var written = totals.next();
            sums.add(new Plan.SumOf(
                    slot(written.variable()),
                    written.variable(),
                    written.function(),
                    written.field(),
                    functionOf(accumulator)));
        }
        return new Plan.Total(facts(rows), List.copyOf(sums), inOrder(constraints(pattern), sums));
    }

    /** Drools gives the limits of several totals in an order of its own. */
    private static List<Plan.Constraint> inOrder(List<Plan.Constraint> limits, List<Plan.SumOf> sums) {
        var names = sums.stream().map(Plan.SumOf::variable).toList();
        return limits.stream()
                .sorted(Comparator.comparingInt(limit -> limit.expression().variables().stream()
                        .mapToInt(names::indexOf)
                        .max()
                        .orElse(-1)))
                .toList();
    }

    /** There is no public way to the function, and a second one of our own could differ from it. */
    private static AccumulateFunction<?> functionOf(Accumulator accumulator) {
        try {
            var field = LambdaAccumulator.class.getDeclaredField("accumulateFunction");
            field.setAccessible(true);
            return (AccumulateFunction<?>) field.get(accumulator);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of Drools keeps its accumulate functions elsewhere", e);
        }
    }
}
