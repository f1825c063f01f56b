package id.patuh.explanation;

import id.patuh.evidence.CellRef;
import id.patuh.explanation.ConditionExplanation.Kind;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Operator;
import id.patuh.rules.Fact;
import id.patuh.rules.Match;
import id.patuh.rules.RuleBook;
import id.patuh.rules.Trace;
import id.patuh.rules.Trace.Tested;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes each part of a rule's condition as a sentence with the cells it speaks of. */
final class ConditionWriter {
    private final Vocabulary words;
    private final SentenceWriter sentences;
    private final RuleBook rules;

    ConditionWriter(Regulation regulation, RuleBook rules) {
        this.words = new Vocabulary(regulation);
        this.sentences = new SentenceWriter(words);
        this.rules = rules;
    }

    List<ConditionExplanation> conditions(Trace trace) {
        if (trace instanceof Trace.All all) {
            return all.parts().stream()
                    .flatMap(part -> conditions(part).stream())
                    .toList();
        }
        if (trace instanceof Trace.One one) {
            return one(one);
        }
        if (trace instanceof Trace.Any any) {
            return List.of(any(any));
        }
        return trace instanceof Trace.None none ? List.of(none(none)) : total((Trace.Total) trace);
    }

    private ConditionExplanation any(Trace.Any any) {
        var parts = any.branches().stream().map(this::branch).toList();
        var key = any.holds() ? "explanation.any.held" : "explanation.any";
        return new ConditionExplanation(Kind.ANY, Message.of(key), any.holds(), null, null, null, cells(parts), parts);
    }

    /** Conditions on figures do not say which piece of evidence they mean, so each branch names its own. */
    private ConditionExplanation branch(Trace branch) {
        var parts = conditions(branch);
        var one = only(branch);
        var kode = one == null || one.fact() == null ? "" : kode(one.form(), one.constraints(), one.fact());
        if (!kode.isEmpty()) {
            var text = Message.of("explanation.branch", words.asked(kode));
            return new ConditionExplanation(Kind.ALL, text, branch.holds(), null, null, null, cells(parts), parts);
        }
        return parts.size() == 1
                ? parts.get(0)
                : new ConditionExplanation(
                        Kind.ALL, Message.of("explanation.all"), branch.holds(), null, null, null, cells(parts), parts);
    }

    private static Trace.@Nullable One only(Trace branch) {
        if (branch instanceof Trace.All all && all.parts().size() == 1) {
            return only(all.parts().get(0));
        }
        return branch instanceof Trace.One one ? one : null;
    }

    private List<ConditionExplanation> one(Trace.One one) {
        var fact = one.fact();
        if (fact == null) {
            return List.of(absent(one));
        }
        var written = new ArrayList<ConditionExplanation>();
        for (var tested : one.constraints()) {
            if (!identifies(tested, one.form())) {
                written.add(sentences.write(tested, one.form(), kode(one.form(), one.constraints(), fact), fact));
            }
        }
        if (written.isEmpty() && !one.form().equals(Fact.ASSESSMENT)) {
            written.add(present(one, fact));
        }
        var conclusion = fact.derivedBy();
        if (conclusion != null && !written.isEmpty()) {
            written.add(computed(conclusion));
        }
        return written;
    }

    /** There is such a row, and nothing else is asked of it. */
    private ConditionExplanation present(Trace.One one, Fact fact) {
        var text = fact.value("berkas") instanceof String file
                ? Message.of("explanation.workbook", Text.verbatim(file))
                : Message.of("explanation.present", rows(one.form(), one.constraints(), fact));
        var cells = fact.rows().stream()
                .flatMap(row -> words.codeCell(row).stream())
                .toList();
        return single(text, true, cells, List.of());
    }

    private ConditionExplanation absent(Trace.One one) {
        var parts = new ArrayList<ConditionExplanation>();
        if (one.derivation() != null) {
            parts.addAll(conditions(one.derivation()));
        } else {
            for (var tested : one.constraints()) {
                if (!identifies(tested, one.form())) {
                    parts.add(sentences.wanted(tested, one.form(), kode(one.form(), one.constraints(), null)));
                }
            }
        }
        return new ConditionExplanation(Kind.ALL, absence(one), false, null, null, null, cells(parts), parts);
    }

    private Text absence(Trace.One one) {
        var kode = kode(one.form(), one.constraints(), null);
        if (one.derivation() == null) {
            return Message.of("explanation.absent", words.rows(one.form(), kode));
        }
        var title = words.title(one.form());
        return kode.isEmpty()
                ? Message.of("explanation.notConcluded", title)
                : Message.of("explanation.notConcludedFor", title, words.asked(kode));
    }

    /** Where a concluded value comes from, down to the cells. */
    private ConditionExplanation computed(Match match) {
        var sources = new ArrayList<Text>();
        var cells = new LinkedHashSet<CellRef>();
        for (var source : match.facts()) {
            for (var use : rules.fields(match.rule())) {
                if (use.form().equals(source.type()) && words.isFigure(use.form(), use.field())) {
                    sources.add(Message.of(
                            "explanation.valueOf",
                            Casing.within(words.label(use.form(), use.field())),
                            words.value(source, use.field())));
                    source.rows().stream()
                            .flatMap(row -> row.value(use.field()).stream())
                            .forEach(value -> cells.add(value.cell()));
                }
            }
        }
        return single(
                Message.of("explanation.computedFrom", new Listing(sources, false)),
                true,
                List.copyOf(cells),
                List.of());
    }

    private ConditionExplanation none(Trace.None none) {
        var demands = none.constraints().stream()
                .filter(tested -> !identifies(tested, none.form()))
                .map(tested -> Casing.within(
                        sentences.demand(tested, none.form(), kode(none.form(), none.constraints(), null))))
                .toList();
        var rows = rows(none.form(), none.constraints(), null);
        var what = demands.isEmpty() ? rows : Message.of("explanation.which", rows, new Listing(demands, false));
        var cells = none.offenders().stream()
                .flatMap(offender -> offender.rows().stream())
                .flatMap(row -> Stream.concat(
                                none.constraints().stream()
                                        .flatMap(tested -> tested.expression().fields().stream())
                                        .filter(field -> !words.isCode(none.form(), field))
                                        .flatMap(field -> row.value(field).stream())
                                        .map(value -> value.cell()),
                                words.codeCell(row).stream())
                        .limit(1))
                .toList();
        var key = none.holds() ? "explanation.none.held" : "explanation.none";
        var text = Message.of(key, what, none.offenders().size());
        return new ConditionExplanation(
                Kind.NONE, text, none.holds(), 0, none.offenders().size(), null, cells, List.of());
    }

    /** A total that is only computed here is told where a later condition asks about it. */
    private List<ConditionExplanation> total(Trace.Total total) {
        var kode = kode(total.form(), total.constraints(), null);
        var cells = new LinkedHashSet<CellRef>();
        for (var fact : total.counted()) {
            for (var sum : total.sums()) {
                fact.rows().stream()
                        .flatMap(row -> row.value(sum.field()).stream())
                        .forEach(value -> cells.add(value.cell()));
            }
        }
        var parts = total.limits().stream()
                .map(limit -> sentences.limit(limit, total, kode, List.copyOf(cells)))
                .toList();
        var counted = counted(total, kode);
        if (parts.size() == 1) {
            var only = parts.get(0);
            return List.of(new ConditionExplanation(
                    Kind.TOTAL,
                    counted.texts().isEmpty() ? only.text() : Message.of("explanation.counted", only.text(), counted),
                    only.holds(),
                    only.expected(),
                    only.actual(),
                    only.shortfall(),
                    only.cells(),
                    List.of()));
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        var rows = words.rows(total.form(), kode);
        var text = counted.texts().isEmpty()
                ? Message.of("explanation.total", rows)
                : Message.of("explanation.totalOf", rows, counted);
        return List.of(
                new ConditionExplanation(Kind.TOTAL, text, total.holds(), null, null, null, List.copyOf(cells), parts));
    }

    /** Which rows a total takes, besides those that leave out blanks. */
    private Listing counted(Trace.Total total, String kode) {
        return new Listing(
                total.constraints().stream()
                        .filter(tested -> !identifies(tested, total.form()) && !asksForAnAnswer(tested))
                        .map(tested -> Casing.within(sentences.demand(tested, total.form(), kode)))
                        .toList(),
                false);
    }

    private static boolean asksForAnAnswer(Tested tested) {
        return tested.expression() instanceof Comparison comparison
                && comparison.operator() == Operator.NOT_EQUAL
                && comparison.right() instanceof Literal literal
                && literal.value() == null;
    }

    private Text rows(String form, List<Tested> constraints, @Nullable Fact fact) {
        return words.rows(form, kode(form, constraints, fact));
    }

    private String kode(String form, List<Tested> constraints, @Nullable Fact fact) {
        for (var tested : constraints) {
            if (tested.expression() instanceof Comparison comparison
                    && comparison.operator() == Operator.EQUAL
                    && comparison.left() instanceof FieldOf field
                    && words.isCode(form, field.name())
                    && comparison.right() instanceof Literal literal) {
                return String.valueOf(literal.value());
            }
        }
        return fact == null ? "" : words.kode(fact);
    }

    /** The constraint that picks the piece of evidence says nothing that a reader does not see already. */
    private boolean identifies(Tested tested, String form) {
        return tested.expression() instanceof Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.left() instanceof Expression.FieldOf field
                && words.isCode(form, field.name());
    }

    private static List<CellRef> cells(List<ConditionExplanation> parts) {
        return parts.stream().flatMap(part -> part.cells().stream()).distinct().toList();
    }

    private static ConditionExplanation single(
            Text text, boolean holds, List<CellRef> cells, List<ConditionExplanation> parts) {
        return new ConditionExplanation(Kind.SINGLE, text, holds, null, null, null, cells, parts);
    }
}
