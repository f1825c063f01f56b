package id.patuh.rules.drools;

import id.patuh.regulation.PackDefect;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import id.patuh.rules.Rule.Purpose;
import id.patuh.rules.RuleBook.FieldUse;
import id.patuh.rules.drools.GuardedRule.TotalOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Checks one rule: its annotations, its condition and its consequence. */
final class RuleGuard {
    private static final Set<String> ANNOTATIONS = Set.of("Indicator", "Points", "Review", "Check");
    private static final Set<String> TOTALS = Set.of("sum", "count", "average", "min", "max");
    private static final Pattern BINDING = Pattern.compile("\\s*(\\$\\w+)\\s*:\\s*(\\w+)\\s*");
    private static final Pattern CONCLUSION =
            Pattern.compile("\\s*insertLogical\\s*\\(\\s*new\\s+(\\w+)\\s*\\((.*)\\)\\s*\\)\\s*;?\\s*", Pattern.DOTALL);

    private final Regulation regulation;
    private final FactTypes types;
    private final DrlSource source;
    private final RuleDescr descr;
    private final List<PackDefect> defects;
    private final Map<String, Kind> variables = new HashMap<>();
    private final Set<FieldUse> fields = new LinkedHashSet<>();
    private final Map<String, String> bindings = new HashMap<>();
    private final List<TotalOf> totals = new ArrayList<>();

    RuleGuard(Regulation regulation, FactTypes types, DrlSource source, RuleDescr descr, List<PackDefect> defects) {
        this.regulation = regulation;
        this.types = types;
        this.source = source;
        this.descr = descr;
        this.defects = defects;
    }

    GuardedRule read() {
        checkShape();
        condition(descr.getLhs());
        var concludes = consequence();
        return new GuardedRule(annotated(!concludes.isEmpty()), fields, bindings, totals, concludes);
    }

    private void checkShape() {
        if (descr instanceof QueryDescr) {
            refuse(descr, "QUERY_NOT_ALLOWED");
        }
        if (descr.getParentName() != null) {
            refuse(descr, "EXTENDS_NOT_ALLOWED");
        }
        descr.getAttributes().values().forEach(attribute -> refuse(attribute, "ATTRIBUTE_NOT_ALLOWED"));
        if (!descr.getNamedConsequences().isEmpty()) {
            refuse(descr, "CONSEQUENCE_NOT_ALLOWED");
        }
        for (var name : new TreeSet<>(descr.getAnnotationNames())) {
            if (!ANNOTATIONS.contains(name)) {
                refuse(descr, "ANNOTATION_UNKNOWN", "@" + name);
            }
        }
    }

    private Rule annotated(boolean concludes) {
        var indicator = annotation("Indicator");
        var check = annotation("Check");
        int line = source.lineInFile(descr.getLine());
        if (check != null) {
            if (regulation.check(check).isEmpty()) {
                refuse(descr, "CHECK_UNKNOWN", check);
            }
            return new Rule(descr.getName(), Purpose.CHECK, check, 0, source.file(), line);
        }
        if (indicator != null) {
            return award(indicator, line);
        }
        if (!concludes) {
            refuse(descr, "ANNOTATION_MISSING", descr.getName());
        }
        return new Rule(descr.getName(), Purpose.DERIVATION, "", 0, source.file(), line);
    }

    private Rule award(String code, int line) {
        var indicator = regulation.indicator(code);
        if (indicator.isEmpty()) {
            refuse(descr, "INDICATOR_UNKNOWN", code);
        }
        if (descr.getAnnotationNames().contains("Review")) {
            if (indicator.isPresent() && indicator.get().review() == null) {
                refuse(descr, "REVIEW_WITHOUT_WORDS", code);
            }
            return new Rule(descr.getName(), Purpose.REVIEW, code, 0, source.file(), line);
        }
        int maximum = indicator.map(known -> known.maximum()).orElse(Integer.MAX_VALUE);
        return new Rule(descr.getName(), Purpose.AWARD, code, points(maximum), source.file(), line);
    }

    private int points(int maximum) {
        var written = annotation("Points");
        if (written != null && written.matches("\\d{1,6}")) {
            int points = Integer.parseInt(written);
            if (points >= 1 && points <= maximum) {
                return points;
            }
        }
        refuse(descr, "POINTS_WRONG", written == null ? "" : written, String.valueOf(maximum));
        return 0;
    }

    private @Nullable String annotation(String name) {
        var annotation = descr.getAnnotation(name);
        if (annotation == null) {
            return null;
        }
        var value = annotation.getValueMap().get("value");
        var text = value == null ? "" : value.toString().strip();
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    /** The form of the facts that the consequence concludes; anything but a conclusion or nothing is refused. */
    private String consequence() {
        var text = descr.getConsequence() == null
                ? ""
                : descr.getConsequence().toString().strip();
        if (text.isEmpty()) {
            return "";
        }
        var conclusion = CONCLUSION.matcher(text);
        if (!conclusion.matches()) {
            refuseAt(descr.getConsequenceLine(), "CONSEQUENCE_NOT_ALLOWED");
            return "?";
        }
        var form = types.forms().get(conclusion.group(1));
        if (form == null || form.hasSheet()) {
            refuseAt(descr.getConsequenceLine(), "CONCLUSION_UNKNOWN", conclusion.group(1));
            return "?";
        }
        try {
            var values = ExpressionParser.parseValues(conclusion.group(2));
            if (values.size() != form.fields().size()) {
                refuseAt(
                        descr.getConsequenceLine(),
                        "CONCLUSION_INCOMPLETE",
                        form.name(),
                        String.valueOf(form.fields().size()),
                        String.valueOf(values.size()));
            }
            var check = expressions("", descr.getConsequenceLine());
            values.forEach(check::check);
        } catch (UnsupportedExpressionException unsupported) {
            refuseAt(descr.getConsequenceLine(), "EXPRESSION_NOT_ALLOWED", String.valueOf(unsupported.getMessage()));
        }
        return form.name();
    }

    private void condition(BaseDescr part) {
        if (part instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (part instanceof AndDescr and) {
            and.getDescrs().forEach(this::condition);
        } else if (part instanceof OrDescr or) {
            or.getDescrs().forEach(this::condition);
        } else if (part instanceof NotDescr not) {
            only((List<?>) not.getDescrs(), not);
        } else if (part instanceof ExistsDescr exists) {
            only((List<?>) exists.getDescrs(), exists);
        } else if (part instanceof EvalDescr) {
            refuse(part, "EVAL_NOT_ALLOWED");
        } else {
            refuse(part, "CONDITION_NOT_ALLOWED");
        }
    }

    /** Below {@code not} and {@code exists} there is one pattern, so that offenders can be named. */
    private void only(List<?> parts, BaseDescr whole) {
        if (parts.size() == 1 && parts.get(0) instanceof PatternDescr pattern && pattern.getSource() == null) {
            pattern(pattern);
        } else {
            refuse(whole, "CONDITION_NOT_ALLOWED");
        }
    }

    private void pattern(PatternDescr pattern) {
        if (pattern.getSource() instanceof AccumulateDescr total && "Object".equals(pattern.getObjectType())) {
            total(pattern, total);
            return;
        }
        if (pattern.getSource() != null) {
            refuse(pattern, "FROM_NOT_ALLOWED");
            return;
        }
        if (!pattern.getBehaviors().isEmpty()
                || pattern.isQuery()
                || !pattern.getAnnotations().isEmpty()) {
            refuse(pattern, "CONDITION_NOT_ALLOWED");
        }
        facts(pattern);
    }

    private void facts(PatternDescr pattern) {
        var type = pattern.getObjectType();
        if (!types.has(type)) {
            refuse(pattern, "FORM_UNKNOWN", type, Nearest.of(type, types.all().keySet()));
            return;
        }
        var kode = "";
        for (var constraint : pattern.getConstraint().getDescrs()) {
            var code = constraint(type, constraint);
            kode = code.isEmpty() ? kode : code;
        }
        for (var constraint : pattern.getConstraint().getDescrs()) {
            use(type, kode, constraint);
        }
    }

    /** Checks one constraint or binding; the code it names, or an empty string. */
    private String constraint(String type, BaseDescr constraint) {
        if (!(constraint instanceof ExprConstraintDescr written)
                || written.getType() != ExprConstraintDescr.Type.NAMED) {
            refuse(constraint, "CONDITION_NOT_ALLOWED");
            return "";
        }
        var binding = BINDING.matcher(written.getExpression());
        if (binding.matches()) {
            bind(type, binding.group(1), binding.group(2), constraint);
            return "";
        }
        try {
            var expression = ExpressionParser.parse(written.getExpression());
            return expressions(type, constraint.getLine()).constraint(expression);
        } catch (UnsupportedExpressionException unsupported) {
            refuse(constraint, "EXPRESSION_NOT_ALLOWED", String.valueOf(unsupported.getMessage()));
            return "";
        }
    }

    private void bind(String type, String variable, String field, BaseDescr at) {
        var javaType = types.fieldsOf(type).get(field);
        if (javaType == null) {
            refuse(
                    at,
                    "FIELD_UNKNOWN",
                    type,
                    field,
                    Nearest.of(field, types.fieldsOf(type).keySet()));
        } else {
            variables.put(variable, Kind.of(javaType));
            bindings.put(variable, field);
        }
    }

    private void use(String type, String kode, BaseDescr constraint) {
        if (!types.forms().containsKey(type) || !(constraint instanceof ExprConstraintDescr written)) {
            return;
        }
        for (var name : types.fieldsOf(type).keySet()) {
            if (Pattern.compile("(?<![\\w$\"])" + name + "(?![\\w\"])")
                    .matcher(written.getExpression())
                    .find()) {
                fields.add(new FieldUse(type, kode, name));
            }
        }
    }

    private void total(PatternDescr pattern, AccumulateDescr total) {
        var counted =
                total.getInput() instanceof AndDescr and && and.getDescrs().size() == 1
                        ? and.getDescrs().get(0)
                        : total.getInput();
        if (!(counted instanceof PatternDescr rows)
                || rows.getSource() != null
                || total.getFunctions().isEmpty()) {
            refuse(pattern, "CONDITION_NOT_ALLOWED");
            return;
        }
        facts(rows);
        for (var call : total.getFunctions()) {
            if (!TOTALS.contains(call.getFunction()) || call.getBind() == null || call.getParams().length != 1) {
                refuse(rows, "TOTAL_UNKNOWN", String.valueOf(call.getFunction()));
                continue;
            }
            checkGuarded(rows, call.getFunction(), call.getParams()[0]);
            variables.put(call.getBind(), Kind.NUMBER);
            totals.add(new TotalOf(call.getBind(), call.getFunction(), fieldBoundTo(rows, call.getParams()[0])));
        }
        for (var limit : pattern.getConstraint().getDescrs()) {
            constraint("", limit);
            checkOneTotal(limit, total);
        }
    }

    /** Drools 10.2 mixes up two totals of one accumulate within one constraint. */
    private void checkOneTotal(BaseDescr limit, AccumulateDescr total) {
        var text = limit instanceof ExprConstraintDescr written ? written.getExpression() : "";
        var own = total.getFunctions().stream().map(call -> call.getBind()).toList();
        long named = Pattern.compile("\\$\\w+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(own::contains)
                .distinct()
                .count();
        if (named > 1) {
            refuse(limit, "TOTALS_MIXED", text);
        }
    }

    /** A blank would make the engine fail, so blanks have to be left out by a constraint. */
    private void checkGuarded(PatternDescr rows, String function, String parameter) {
        if (!variables.containsKey(parameter)) {
            refuse(rows, "VARIABLE_UNKNOWN", parameter);
            return;
        }
        var field = fieldBoundTo(rows, parameter);
        boolean guarded = rows.getConstraint().getDescrs().stream()
                .filter(ExprConstraintDescr.class::isInstance)
                .map(part -> ((ExprConstraintDescr) part).getExpression().strip())
                .anyMatch(text -> text.matches(Pattern.quote(field) + "\\s*(!=\\s*null|[<>]=?.*)"));
        if (!guarded && !function.equals("count")) {
            refuse(rows, "TOTAL_UNGUARDED", field);
        }
    }

    private static String fieldBoundTo(PatternDescr rows, String variable) {
        for (var part : rows.getConstraint().getDescrs()) {
            if (part instanceof ExprConstraintDescr written) {
                var binding = BINDING.matcher(written.getExpression());
                if (binding.matches() && binding.group(1).equals(variable)) {
                    return binding.group(2);
                }
            }
        }
        return variable;
    }

    private ExpressionGuard expressions(String type, int line) {
        return new ExpressionGuard(
                regulation, types, type, variables, (code, arguments) -> refuseAt(line, code, arguments));
    }

    private void refuse(BaseDescr part, String code, Object... arguments) {
        refuseAt(part.getLine() > 0 ? part.getLine() : descr.getLine(), code, arguments);
    }

    private void refuseAt(int line, String code, Object... arguments) {
        defects.add(Defects.of(code, source.file(), source.lineInFile(line), arguments));
    }
}
