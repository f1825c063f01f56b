package id.patuh.explanation;

import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Condition;
import id.patuh.rules.Condition.Facts;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.Operator;
import id.patuh.rules.Fact;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import id.patuh.rules.Trace;
import id.patuh.rules.Trace.Binding;
import id.patuh.rules.Trace.Tested;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts rules into words as they were compiled, without any evidence. */
public final class RuleWriter {
    private final RuleBook rules;
    private final Vocabulary words;
    private final SentenceWriter sentences;

    public RuleWriter(Regulation regulation, RuleBook rules) {
        this.rules = rules;
        this.words = new Vocabulary(regulation);
        this.sentences = new SentenceWriter(words);
    }

    /** What has to hold for a rule to match, part by part. */
    public List<Wording> conditions(Rule rule) {
        return parts(rules.conditions(rule).parts(), new HashMap<>());
    }

    private List<Wording> parts(List<Condition> parts, Map<String, Binding> bindings) {
        return parts.stream().flatMap(part -> part(part, bindings).stream()).toList();
    }

    private List<Wording> part(Condition part, Map<String, Binding> bindings) {
        if (part instanceof Condition.One one) {
            bind(one.facts(), bindings);
            return one(one.facts(), bindings);
        }
        if (part instanceof Condition.None none) {
            return List.of(none(none.facts(), bindings));
        }
        if (part instanceof Condition.Total total) {
            return List.of(total(total, bindings));
        }
        if (part instanceof Condition.Any any) {
            return List.of(new Wording(Message.of("explanation.rule.any"), branches(any, bindings)));
        }
        return parts(part.parts(), bindings);
    }

    private List<Wording> branches(Condition.Any any, Map<String, Binding> bindings) {
        return any.branches().stream()
                .map(branch -> {
                    var written = part(branch, new HashMap<>(bindings));
                    return written.size() == 1 ? written.get(0) : new Wording(Message.of("explanation.all"), written);
                })
                .toList();
    }

    /** A variable's value is told by its field, and by the piece of evidence where that is another one. */
    private void bind(Facts facts, Map<String, Binding> bindings) {
        var row = facts.kode().isEmpty() ? null : words.row(facts.form(), facts.kode());
        facts.bindings()
                .forEach((variable, field) ->
                        bindings.put(variable, new Binding(variable, facts.form(), field, row, null)));
    }

    private List<Wording> one(Facts facts, Map<String, Binding> bindings) {
        var demands = demands(facts, bindings);
        if (facts.form().equals(Fact.ASSESSMENT)) {
            // There always is one; only what is asked of it says something.
            return demands.stream().map(Wording::alone).toList();
        }
        var key = demands.isEmpty() ? "explanation.rule.one" : "explanation.rule.oneWith";
        return List.of(new Wording(
                Message.of(key, rows(facts)),
                demands.stream().map(Wording::alone).toList()));
    }

    private Wording none(Facts facts, Map<String, Binding> bindings) {
        var inner = new HashMap<>(bindings);
        bind(facts, inner);
        var demands = demands(facts, inner);
        var key = demands.isEmpty() ? "explanation.rule.none" : "explanation.rule.noneWith";
        return new Wording(
                Message.of(key, rows(facts)),
                demands.stream().map(Wording::alone).toList());
    }

    private Wording total(Condition.Total total, Map<String, Binding> bindings) {
        var facts = total.facts();
        var inner = new HashMap<>(bindings);
        bind(facts, inner);
        var sums = total.sums().stream()
                .map(sum -> new Trace.Sum(sum.variable(), sum.function(), sum.field(), null))
                .toList();
        total.sums().forEach(sum -> bindings.put(sum.variable(), total(sum, facts)));
        var traced = new Trace.Total(false, facts.form(), List.of(), List.of(), sums, List.of());
        var parts = new ArrayList<Wording>();
        for (var limit : total.limits()) {
            var tested = tested(limit, bindings);
            parts.add(Wording.alone(Casing.sentence(sentences.demand(tested, traced, facts.kode()))));
        }
        var counted = demands(facts, inner);
        if (!counted.isEmpty()) {
            parts.add(new Wording(
                    Message.of("explanation.rule.counted"),
                    counted.stream().map(Wording::alone).toList()));
        }
        return new Wording(Message.of("explanation.rule.total", rows(facts)), parts);
    }

    private static Binding total(Condition.Sum sum, Facts of) {
        var totalled = new Trace.Totalled(sum.function(), of.kode());
        return new Binding(sum.variable(), of.form(), sum.field(), null, null, totalled);
    }

    /** What is asked of a piece of evidence is told elsewhere; in a rule its code says enough. */
    private Text rows(Facts facts) {
        var key = words.isSheet(facts.form()) ? "explanation.rule.row" : "explanation.rule.fact";
        Text about = facts.kode().isEmpty()
                ? Text.verbatim("")
                : Message.of("explanation.rule.for", Text.verbatim(facts.kode()));
        return Message.of(key, words.title(facts.form()), about);
    }

    private List<Text> demands(Facts facts, Map<String, Binding> bindings) {
        return facts.constraints().stream()
                .filter(constraint -> !identifies(constraint, facts.form()))
                .map(constraint ->
                        Casing.sentence(sentences.demand(tested(constraint, bindings), facts.form(), facts.kode())))
                .toList();
    }

    private static Tested tested(Expression constraint, Map<String, Binding> bindings) {
        var named = constraint.variables().stream()
                .filter(bindings::containsKey)
                .map(bindings::get)
                .toList();
        return new Tested(false, false, constraint, named);
    }

    /** The constraint that picks the piece of evidence is said by the rows' name. */
    private boolean identifies(Expression constraint, String form) {
        return constraint instanceof Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.left() instanceof FieldOf field
                && comparison.right() instanceof Expression.Literal
                && words.isCode(form, field.name());
    }
}
