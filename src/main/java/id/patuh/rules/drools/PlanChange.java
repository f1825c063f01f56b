package id.patuh.rules.drools;

import id.patuh.rules.Expression;
import id.patuh.rules.RuleWorkshop.Change;
import id.patuh.rules.RuleWorkshop.Change.Action;
import id.patuh.rules.RuleWorkshop.Kind;
import id.patuh.rules.RuleWorkshop.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a rule with one part changed, from a compiled rule that carries every constraint that any change needs.
 */
final class PlanChange {
    private final List<Part> parts;
    private final @Nullable Change change;
    private final FactTypes types;
    private int patterns;

    private PlanChange(List<Part> parts, @Nullable Change change, FactTypes types) {
        this.parts = parts;
        this.change = change;
        this.types = types;
    }

    /**
     * The rule with a change.
     *
     * @param carrier the compiled rule with more constraints than it asks
     * @param parts of the rule
     * @param change null for the rule as it is
     */
    static Plan.Rule of(Plan.Rule carrier, List<Part> parts, @Nullable Change change, FactTypes types) {
        var condition = new PlanChange(parts, change, types).all(carrier.condition());
        return new Plan.Rule(condition, carrier.slots());
    }

    private Plan.All all(Plan.All all) {
        return new Plan.All(all.parts().stream().flatMap(this::part).toList());
    }

    private Stream<Plan> part(Plan plan) {
        if (plan instanceof Plan.All all) {
            return Stream.of(all(all));
        }
        if (plan instanceof Plan.Any any) {
            return Stream.of(any(any));
        }
        if (plan instanceof Plan.One one) {
            return Stream.of(new Plan.One(facts(one.facts()), one.exists()));
        }
        return plan instanceof Plan.None none ? none(none) : Stream.of(total((Plan.Total) plan));
    }

    private Plan any(Plan.Any any) {
        var branches = new ArrayList<Plan>();
        for (var branch : any.branches()) {
            boolean removed = isChanged(Kind.BRANCH);
            var kept = new Plan.All(part(branch).toList());
            if (!removed) {
                branches.add(kept);
            }
        }
        return new Plan.Any(branches);
    }

    private Stream<Plan> none(Plan.None none) {
        boolean changed = isChanged(Kind.ABSENCE);
        var facts = facts(none.facts());
        if (!changed) {
            return Stream.of(new Plan.None(facts));
        }
        return change != null && change.action() == Action.AFFIRMED
                ? Stream.of(new Plan.One(facts, false))
                : Stream.empty();
    }

    private boolean isChanged(Kind kind) {
        return change != null && change.part().kind() == kind && change.part().pattern() == patterns;
    }

    private Plan.Facts facts(Plan.Facts facts) {
        var constraints = constraints(Kind.CONSTRAINT, patterns++, facts.constraints());
        var kode = types.codeDemanded(
                facts.type(),
                constraints.stream().map(Plan.Constraint::expression).toList());
        return new Plan.Facts(facts.type(), kode, facts.codeField(), constraints, facts.bound());
    }

    private Plan.Total total(Plan.Total total) {
        int number = patterns;
        var facts = facts(total.facts());
        return new Plan.Total(facts, total.sums(), constraints(Kind.LIMIT, number, total.limits()));
    }

    private List<Plan.Constraint> constraints(Kind kind, int number, List<Plan.Constraint> carried) {
        return parts.stream()
                .filter(part -> part.kind() == kind && part.pattern() == number)
                .flatMap(part -> Stream.ofNullable(said(part)))
                .map(expression -> compiled(expression, carried))
                .toList();
    }

    private @Nullable Expression said(Part part) {
        return change != null && change.part().id() == part.id() ? change.expression() : part.expression();
    }

    private static Plan.Constraint compiled(Expression expression, List<Plan.Constraint> carried) {
        return carried.stream()
                .filter(constraint -> Objects.equals(constraint.expression(), expression))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing was compiled for: " + expression.text()));
    }
}
