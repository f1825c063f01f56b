package id.patuh.rules.drools;

import id.patuh.regulation.PackDefect;
import id.patuh.regulation.Regulation;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks one rule: its name, its annotations, its condition and its consequence. */
final class RuleGuard {
    /** Drools writes the name into Java code as it is, so a quote or a comment would end where code begins. */
    private static final Pattern NAME = Pattern.compile("(?:(?!\\*/)[\\p{L}\\p{N} _.,:;()%/<>=+*&!?'–—-]){1,200}");

    private final Regulation regulation;
    private final FactTypes types;
    private final Concluded concluded;
    private final RuleDescr descr;
    private final DrlSource source;
    private final Refusals refusals;

    RuleGuard(
            Regulation regulation,
            FactTypes types,
            Concluded concluded,
            DrlSource source,
            RuleDescr descr,
            List<PackDefect> defects) {
        this.regulation = regulation;
        this.types = types;
        this.concluded = concluded;
        this.descr = descr;
        this.source = source;
        this.refusals = new Refusals(source, descr.getLine(), defects);
    }

    GuardedRule read() {
        checkShape();
        var variables = Variables.none();
        var patterns = new PatternGuard(regulation, types, concluded, refusals);
        var totals = new ConditionGuard(patterns, refusals).check(descr.getLhs(), variables);
        var concludes = new ConclusionGuard(regulation, types, variables, refusals).form(descr);
        var rule = new AnnotationGuard(regulation, source, descr, refusals).rule(!concludes.isEmpty());
        return new GuardedRule(rule, patterns.fields(), variables.fields(), totals, concludes);
    }

    private void checkShape() {
        if (!NAME.matcher(descr.getName()).matches()) {
            refusals.at(descr, "NAME_NOT_ALLOWED", descr.getName().strip());
        }
        if (descr instanceof QueryDescr) {
            refusals.at(descr, "QUERY_NOT_ALLOWED");
        }
        if (descr.getParentName() != null) {
            refusals.at(descr, "EXTENDS_NOT_ALLOWED");
        }
        descr.getAttributes().values().forEach(attribute -> refusals.at(attribute, "ATTRIBUTE_NOT_ALLOWED"));
        if (!descr.getNamedConsequences().isEmpty()) {
            refusals.at(descr, "CONSEQUENCE_NOT_ALLOWED");
        }
    }
}
