package id.patuh.rules.drools;

import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook.FieldUse;
import id.patuh.rules.RuleWorkshop.Kind;
import id.patuh.rules.RuleWorkshop.Part;
import id.patuh.rules.drools.LocatedPart.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.BaseErrorListener;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Takes rules that passed the guard apart, in the order in which the compiled rule is laid out. */
final class RuleParts {
    private static final Pattern POINTS = Pattern.compile("@Points\\s*\\(\\s*\"?(\\d+)\"?\\s*\\)");

    /** One that stands between values, not within a text. */
    static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final FactTypes types;
    private final DrlSource source;
    private final RuleDescr descr;
    private final Rule rule;
    private final Span whole;
    private final List<LocatedPart> parts;
    private final Map<String, FieldUse> variables = new HashMap<>();
    private int patterns;

    /** Where a whole rule stands. */
    record Place(DrlSource source, Span whole) {
        String text() {
            return whole.of(source.text());
        }
    }

    private RuleParts(FactTypes types, DrlSource source, RuleDescr descr, Rule rule, List<LocatedPart> parts) {
        this.types = types;
        this.source = source;
        this.descr = descr;
        this.rule = rule;
        this.whole = new Span(descr.getStartCharacter(), descr.getEndCharacter());
        this.parts = parts;
    }

    /** Every part of every rule of a file. */
    static void of(
            DrlSource source,
            FactTypes types,
            Map<String, Rule> rules,
            List<LocatedPart> parts,
            Map<String, Place> places) {
        var file = Grammar.read(source.text(), new BaseErrorListener()).orElseThrow();
        for (var descr : file.getRules()) {
            var rule = Objects.requireNonNull(rules.get(descr.getName()), descr.getName());
            var parted = new RuleParts(types, source, descr, rule, parts);
            places.put(rule.name(), new Place(source, parted.whole));
            parted.read();
        }
    }

    private void read() {
        points();
        descr.getLhs().getDescrs().forEach(this::part);
        conclusion();
    }

    private void points() {
        var written = POINTS.matcher(source.text()).region(whole.start(), whole.end());
        if (rule.purpose() == Rule.Purpose.AWARD && written.find()) {
            var span = new Span(written.start(1), written.end(1));
            add(Kind.POINTS, "", "", new Literal(rule.points()), descr.getLine(), span, span);
        }
    }

    private void part(BaseDescr part) {
        if (part instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (part instanceof OrDescr or) {
            branches(or);
        } else if (part instanceof NotDescr not) {
            absence(not);
        } else {
            // What is left is an "and" or an "exists".
            ((ConditionalElementDescr) part).getDescrs().forEach(inner -> part((BaseDescr) inner));
        }
    }

    private void pattern(PatternDescr pattern) {
        if (!(pattern.getSource() instanceof AccumulateDescr total)) {
            facts(pattern);
            return;
        }
        int number = patterns;
        var counted = first(total.getInput());
        facts(counted);
        total.getFunctions().forEach(call -> {
            var field = Objects.requireNonNull(variables.get(call.getParams()[0]));
            variables.put(
                    call.getBind(),
                    call.getFunction().equals("count") ? new FieldUse(field.form(), field.kode(), "") : field);
        });
        var limits = pattern.getConstraint().getDescrs();
        constraints(Kind.LIMIT, number, counted.getObjectType(), kode(counted), limits);
    }

    private void facts(PatternDescr pattern) {
        var kode = kode(pattern);
        for (var each : pattern.getConstraint().getDescrs()) {
            var binding = PatternGuard.BINDING.matcher(text(each));
            if (binding.matches()) {
                variables.put(binding.group(1), new FieldUse(pattern.getObjectType(), kode, binding.group(2)));
            }
        }
        int number = patterns++;
        constraints(
                Kind.CONSTRAINT,
                number,
                pattern.getObjectType(),
                kode,
                pattern.getConstraint().getDescrs());
    }

    private String kode(PatternDescr pattern) {
        var said = pattern.getConstraint().getDescrs().stream()
                .filter(each -> !PatternGuard.BINDING.matcher(text(each)).matches())
                .map(each -> ExpressionParser.parse(text(each)))
                .toList();
        return types.codeDemanded(pattern.getObjectType(), said);
    }

    private static String text(BaseDescr part) {
        return ((ExprConstraintDescr) part).getExpression();
    }

    private void constraints(Kind kind, int number, String form, String kode, List<? extends BaseDescr> all) {
        for (int i = 0; i < all.size(); i++) {
            var each = all.get(i);
            if (!PatternGuard.BINDING.matcher(text(each)).matches()) {
                var expression = ExpressionParser.parse(text(each));
                add(kind, number, form, kode, expression, each.getLine(), span(each), without(kind, all, i));
            }
        }
    }

    /** The parser counts the last sign of a constraint in, and the last of everything else out. */
    private static Span span(BaseDescr part) {
        int end = part.getEndCharacter();
        return new Span(part.getStartCharacter(), part instanceof ExprConstraintDescr ? end + 1 : end);
    }

    private Span without(Kind kind, List<? extends BaseDescr> all, int place) {
        var own = span(all.get(place));
        if (place + 1 < all.size()) {
            return new Span(own.start(), span(all.get(place + 1)).start());
        }
        if (place > 0) {
            return new Span(span(all.get(place - 1)).end(), own.end());
        }
        return kind == Kind.LIMIT ? new Span(source.text().lastIndexOf(';', own.start()), own.end()) : own;
    }

    private void branches(OrDescr or) {
        var all = or.getDescrs();
        for (int i = 0; i < all.size(); i++) {
            var first = first(all.get(i));
            var own = span(all.get(i));
            var without = i + 1 < all.size()
                    ? new Span(own.start(), span(all.get(i + 1)).start())
                    : new Span(span(all.get(i - 1)).end(), own.end());
            add(Kind.BRANCH, patterns, first.getObjectType(), kode(first), null, first.getLine(), own, without);
            part(all.get(i));
        }
    }

    private static PatternDescr first(BaseDescr part) {
        if (part instanceof PatternDescr pattern) {
            return pattern.getSource() instanceof AccumulateDescr total ? first(total.getInput()) : pattern;
        }
        return first(((List<? extends BaseDescr>) ((ConditionalElementDescr) part).getDescrs()).get(0));
    }

    private void absence(NotDescr not) {
        var pattern = first(not);
        var own = span(not);
        add(Kind.ABSENCE, patterns, pattern.getObjectType(), kode(pattern), null, not.getLine(), own, own);
        facts(pattern);
    }

    private void conclusion() {
        var written = ConclusionGuard.CONCLUSION.matcher(String.valueOf(descr.getConsequence()));
        if (rule.purpose() != Rule.Purpose.DERIVATION || !written.find()) {
            return;
        }
        int at = source.text().indexOf(written.group(2), source.text().indexOf("insertLogical", whole.start()));
        for (var value : COMMA.split(written.group(2), -1)) {
            var text = value.strip();
            int start = at + value.indexOf(text);
            var span = new Span(start, start + text.length());
            add(
                    Kind.CONCLUSION,
                    patterns,
                    written.group(1),
                    "",
                    ExpressionParser.parse(text),
                    descr.getConsequenceLine(),
                    span,
                    span);
            at += value.length() + 1;
        }
    }

    private void add(Kind kind, String form, String kode, Expression expression, int line, Span own, Span without) {
        add(kind, 0, form, kode, expression, line, own, without);
    }

    private void add(
            Kind kind,
            int pattern,
            String form,
            String kode,
            @Nullable Expression expression,
            int line,
            Span own,
            Span without) {
        var part = new Part(
                parts.size(),
                kind,
                rule,
                pattern,
                form,
                kode,
                expression,
                source.lineInFile(line > 0 ? line : descr.getLine()),
                variables);
        parts.add(new LocatedPart(part, source, whole, own, without));
    }
}
