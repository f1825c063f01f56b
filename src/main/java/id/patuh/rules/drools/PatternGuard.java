package id.patuh.rules.drools;

import id.patuh.regulation.Regulation;
import id.patuh.rules.Expression;
import id.patuh.rules.RuleBook.FieldUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Checks the patterns of one rule and notes which fields they look at. */
final class PatternGuard {
    static final Pattern BINDING = Pattern.compile("\\s*(\\$\\w+)\\s*:\\s*(\\w+)\\s*");
    private static final Pattern FACT_NAME = Pattern.compile("\\$\\w+");

    private final Regulation regulation;
    private final FactTypes types;
    private final Concluded concluded;
    private final Refusals refusals;
    private final Set<FieldUse> fields = new LinkedHashSet<>();

    /**
     * What a pattern says.
     *
     * @param placed the constraints in order
     * @param bindings the field of each variable that it binds
     * @param filled the fields that are not blank where it holds
     */
    record Said(List<Placed> placed, Map<String, String> bindings, Set<String> filled) {
        private Said() {
            this(new ArrayList<>(), new LinkedHashMap<>(), new HashSet<>());
        }

        List<Expression> constraints() {
            return placed.stream().map(Placed::expression).toList();
        }

        /** The engine asks first what concerns the fact alone. */
        private List<Placed> asAsked() {
            return placed.stream()
                    .sorted(Comparator.comparing(one ->
                            !bindings.keySet().containsAll(one.expression().variables())))
                    .toList();
        }
    }

    /** A constraint and where it stands. */
    record Placed(BaseDescr part, Expression expression) {}

    PatternGuard(Regulation regulation, FactTypes types, Concluded concluded, Refusals refusals) {
        this.regulation = regulation;
        this.types = types;
        this.concluded = concluded;
        this.refusals = refusals;
    }

    /** The fields that all patterns so far look at. */
    Set<FieldUse> fields() {
        return fields;
    }

    Said check(PatternDescr pattern, Variables variables) {
        var said = new Said();
        var type = Objects.requireNonNullElse(pattern.getObjectType(), "");
        if (!isPlain(pattern) || pattern.getObjectType() == null) {
            refusals.at(pattern, "CONDITION_NOT_ALLOWED");
        } else if (!types.has(type)) {
            refusals.at(
                    pattern,
                    "FORM_UNKNOWN",
                    type,
                    Refusals.nearest(type, types.all().keySet()));
        } else {
            pattern.getConstraint().getDescrs().forEach(part -> part(part, type, variables, said));
            use(type, said);
            fill(type, said, variables);
        }
        return said;
    }

    private void fill(String type, Said said, Variables variables) {
        said.filled().addAll(concluded.filled(type));
        said.filled().addAll(variables.filled());
        for (var placed : said.asAsked()) {
            said.filled()
                    .addAll(blanks(placed.part(), said.bindings()).after(true, placed.expression(), said.filled()));
        }
        said.bindings().forEach((variable, field) -> {
            if (said.filled().contains(field)) {
                variables.fill(variable);
            }
        });
    }

    /** Tells arithmetic on what may be blank. */
    Blanks blanks(BaseDescr part, Map<String, String> own) {
        return new Blanks(own, name -> refusals.at(part, "FIELD_UNGUARDED", name));
    }

    /** Neither a window, a query, a unification nor a note to the engine. */
    static boolean isPlain(PatternDescr pattern) {
        return pattern.getBehaviors().isEmpty()
                && !pattern.isQuery()
                && !pattern.isUnification()
                && pattern.getAnnotations().isEmpty()
                && (pattern.getIdentifier() == null
                        || FACT_NAME.matcher(pattern.getIdentifier()).matches());
    }

    private void use(String type, Said said) {
        if (types.forms().containsKey(type)) {
            var kode = types.codeDemanded(type, said.constraints());
            said.constraints().forEach(constraint -> constraint.fields().forEach(field -> use(type, kode, field)));
            said.bindings().values().forEach(field -> use(type, kode, field));
        }
    }

    private void use(String type, String kode, String field) {
        if (types.fieldsOf(type).containsKey(field)) {
            fields.add(new FieldUse(type, kode, field));
        }
    }

    private void part(BaseDescr part, String type, Variables variables, Said said) {
        var binding = BINDING.matcher(text(part));
        if (binding.matches()) {
            bind(part, type, binding.group(1), binding.group(2), variables);
            said.bindings().put(binding.group(1), binding.group(2));
        } else {
            constraint(part, type, variables)
                    .ifPresent(expression -> said.placed().add(new Placed(part, expression)));
        }
    }

    private void bind(BaseDescr part, String type, String variable, String field, Variables variables) {
        var javaType = types.fieldsOf(type).get(field);
        if (javaType == null) {
            var names = types.fieldsOf(type).keySet();
            refusals.at(part, "FIELD_UNKNOWN", type, field, Refusals.nearest(field, names));
        } else if (!variables.bind(variable, field, Kind.of(javaType))) {
            refusals.at(part, "VARIABLE_TAKEN", variable);
        }
    }

    /** Checks one constraint; empty if it is no expression of the subset. */
    Optional<Expression> constraint(BaseDescr part, String type, Variables variables) {
        if (!(part instanceof ExprConstraintDescr written) || written.getType() != ExprConstraintDescr.Type.NAMED) {
            refusals.at(part, "CONDITION_NOT_ALLOWED");
            return Optional.empty();
        }
        try {
            var expression = ExpressionParser.parse(written.getExpression());
            new ExpressionGuard(
                            regulation, types, type, variables, (code, arguments) -> refusals.at(part, code, arguments))
                    .constraint(expression, written.getExpression());
            return Optional.of(expression);
        } catch (UnsupportedExpressionException unsupported) {
            refusals.at(part, "EXPRESSION_NOT_ALLOWED", String.valueOf(unsupported.getMessage()));
            return Optional.empty();
        }
    }

    private static String text(BaseDescr part) {
        return part instanceof ExprConstraintDescr written ? written.getExpression() : "";
    }
}
