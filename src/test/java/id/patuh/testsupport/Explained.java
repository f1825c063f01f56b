package id.patuh.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.CellRef;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.Explainer;
import id.patuh.language.Language;
import id.patuh.regulation.PackCase.GivenRow;
import id.patuh.rules.Fact;
import id.patuh.rules.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the explanation of one rule's condition against given rows: {@code Explained.by(pack).given(...).says(...)}. */
public final class Explained {
    private final RulePack pack;
    private final List<GivenRow> rows = new ArrayList<>();
    private List<ConditionExplanation> conditions = List.of();
    private int next;

    private Explained(RulePack pack) {
        this.pack = pack;
    }

    /** A pack whose only award for 01.H.1 has the condition. */
    public static Explained condition(RulePack pack, String condition, String... derivations) {
        var rules = new ArrayList<>(List.of(RulePack.award("R", 1, condition)));
        rules.addAll(List.of(derivations));
        return new Explained(pack.with(rules.toArray(String[]::new)));
    }

    /** A row of a form; names and values take turns. */
    public Explained given(String form, Object... namesAndValues) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        rows.add(new GivenRow(form, values));
        return this;
    }

    public Explained holds() {
        return asked(true);
    }

    public Explained fails() {
        return asked(false);
    }

    private Explained asked(boolean holds) {
        var regulation = pack.regulation();
        var rules = pack.compiled();
        var facts = new ArrayList<>(List.of(Facts.assessment()));
        Evidence.of(regulation, RulePack.YEAR, rows).rows().forEach(row -> {
            var values = new LinkedHashMap<String, Object>();
            row.values().forEach((field, value) -> {
                if (value.typed() != null) {
                    values.put(field, value.typed());
                }
            });
            facts.add(new Fact(row.form(), Map.copyOf(values), List.of(row)));
        });
        var run = rules.run(facts);
        Optional<Match> match = run.matches().stream()
                .filter(found -> found.rule().name().equals("R"))
                .findFirst();
        assertThat(match.isPresent()).as("the engine reports a match").isEqualTo(holds);
        var because =
                new Explainer(regulation, rules).explain("01.H.1", match, run).because();
        assertThat(because)
                .singleElement()
                .satisfies(rule -> assertThat(rule.holds()).isEqualTo(holds));
        conditions = flat(because.get(0).conditions());
        return this;
    }

    private static List<ConditionExplanation> flat(List<ConditionExplanation> conditions) {
        var all = new ArrayList<ConditionExplanation>();
        conditions.forEach(condition -> {
            all.add(condition);
            all.addAll(flat(condition.parts()));
        });
        return all;
    }

    /** The next condition, parts of groups following their group. */
    public Explained says(boolean holds, String indonesian, String english) {
        assertThat(next).as("number of conditions").isLessThan(conditions.size());
        var condition = conditions.get(next++);
        assertThat(condition.text().in(Language.ID)).isEqualTo(indonesian);
        assertThat(condition.text().in(Language.EN)).isEqualTo(english);
        assertThat(condition.holds()).as(indonesian).isEqualTo(holds);
        return this;
    }

    private ConditionExplanation last() {
        return conditions.get(next - 1);
    }

    public Explained expecting(Object expected) {
        assertThat(String.valueOf(last().expected())).isEqualTo(String.valueOf(expected));
        return this;
    }

    public Explained finding(Object actual) {
        assertThat(String.valueOf(last().actual())).isEqualTo(String.valueOf(actual));
        return this;
    }

    public Explained shortBy(String shortfall) {
        assertThat(last().shortfall()).hasToString(shortfall);
        return this;
    }

    public Explained citing(String... cells) {
        assertThat(last().cells())
                .extracting(CellRef::sheet, CellRef::cell)
                .extracting(
                        place -> place.toList().get(0) + "!" + place.toList().get(1))
                .containsExactly(cells);
        return this;
    }

    /** Nothing else is said. */
    public void andNoMore() {
        assertThat(conditions.stream().skip(next).map(rest -> rest.text().in(Language.ID)))
                .isEmpty();
    }
}
