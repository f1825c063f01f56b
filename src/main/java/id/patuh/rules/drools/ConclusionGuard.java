package id.patuh.rules.drools;

import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Expression.Literal;
import java.util.Map;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;

/** Lets a rule do nothing, or conclude one fact of a derived form. */
final class ConclusionGuard {
    static final Pattern CONCLUSION =
            Pattern.compile("insertLogical\\s*\\(\\s*new\\s+(\\w+)\\s*\\((.*)\\)\\s*\\)\\s*;?", Pattern.DOTALL);

    private final FactTypes types;
    private final Regulation regulation;
    private final Variables variables;
    private final Refusals refusals;

    ConclusionGuard(Regulation regulation, FactTypes types, Variables variables, Refusals refusals) {
        this.regulation = regulation;
        this.types = types;
        this.variables = variables;
        this.refusals = refusals;
    }

    /** The form of the facts that a rule concludes; empty where it concludes nothing. */
    String form(RuleDescr descr) {
        var text = descr.getConsequence() == null
                ? ""
                : descr.getConsequence().toString().strip();
        return text.isEmpty() ? "" : form(text, descr.getConsequenceLine());
    }

    private String form(String text, int line) {
        var conclusion = CONCLUSION.matcher(text);
        if (!conclusion.matches()) {
            refusals.at(line, "CONSEQUENCE_NOT_ALLOWED");
            return "?";
        }
        var form = types.forms().get(conclusion.group(1));
        if (form == null || form.hasSheet()) {
            refusals.at(line, "CONCLUSION_UNKNOWN", conclusion.group(1));
            return "?";
        }
        try {
            values(form, conclusion.group(2), line);
        } catch (UnsupportedExpressionException unsupported) {
            refusals.at(line, "EXPRESSION_NOT_ALLOWED", String.valueOf(unsupported.getMessage()));
        }
        return form.name();
    }

    private void values(Form form, String text, int line) {
        var values = ExpressionParser.parseValues(text);
        int wanted = form.fields().size();
        if (values.size() != wanted) {
            refusals.at(line, "CONCLUSION_INCOMPLETE", form.name(), "" + wanted, "" + values.size());
            return;
        }
        var expressions = new ExpressionGuard(
                regulation, types, "", variables, (code, arguments) -> refusals.at(line, code, arguments));
        var blanks = new Blanks(Map.of(), name -> refusals.at(line, "FIELD_UNGUARDED", name));
        for (int i = 0; i < wanted; i++) {
            blanks.reckoned(values.get(i), variables.filled());
            var field = form.fields().get(i);
            var kind = values.get(i) instanceof Literal literal
                            && literal.value() instanceof Integer
                            && field.type() == FieldType.COUNT
                    ? Kind.WHOLE
                    : expressions.kind(values.get(i));
            if (!kind.becomes(Kind.of(field.type().javaType()))) {
                refusals.at(line, "CONCLUSION_KIND", field.name());
            }
        }
    }
}
