package id.patuh.report.figures;

import id.patuh.assessment.IndicatorResult;
import id.patuh.evidence.CellRef;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Message;
import id.patuh.language.Text;
import java.util.ArrayList;
import java.util.List;

/** Why an indicator stands where it stands, line by line, for formats that write plain lines. */
public final class Account {
    private static final String REMARK = "";
    private static final String ADVICE = "→";

    private final IndicatorResult result;
    private final List<Line> lines = new ArrayList<>();

    private Account(IndicatorResult result) {
        this.result = result;
    }

    /**
     * One line.
     *
     * @param depth how far in it stands, from 0
     * @param sign what it begins with; empty where nothing is held against the evidence
     */
    public record Line(int depth, String sign, Text text, List<CellRef> cells) {
        /** Whether it tells of a condition that is not met. */
        public boolean fails() {
            return sign.equals(Sign.FAILS);
        }

        /** Whether it tells of a condition that is met. */
        public boolean holds() {
            return sign.equals(Sign.HOLDS);
        }

        /** Whether it tells what would earn more. */
        public boolean advises() {
            return sign.equals(ADVICE);
        }

        /** The sign, the text and the cells, with what stands in them. */
        public Text words() {
            return language -> {
                var places = new ArrayList<String>();
                Places.shown(cells).forEach(place -> places.add(place.in(language)));
                var words = (sign.isEmpty() ? "" : sign + " ") + text.in(language);
                return places.isEmpty() ? words : words + " — " + String.join("; ", places);
            };
        }
    }

    /** The note, the exception, the rules that decided with their conditions, and what would earn more. */
    public static List<Line> of(IndicatorResult result) {
        var account = new Account(result);
        account.write();
        return List.copyOf(account.lines);
    }

    /** Conditions as lines, each group above its parts. */
    public static List<Line> of(List<ConditionExplanation> conditions) {
        var lines = new ArrayList<Line>();
        conditions(conditions, 0, lines);
        return List.copyOf(lines);
    }

    private void write() {
        var note = result.note();
        if (note != null) {
            lines.add(new Line(0, REMARK, note, result.cells()));
        }
        HandingIn.exemption(result).ifPresent(exemption -> lines.add(new Line(0, "⚑", exemption, List.of())));
        Improvement.review(result).ifPresent(rule -> rule("report.rule.review", rule, true));
        var nearest = Improvement.nearest(result);
        Improvement.earned(result).ifPresent(rule -> rule("report.rule.earned", rule, nearest.isEmpty()));
        nearest.ifPresent(rule -> rule("report.rule.nearest", rule, true));
        Improvement.sentencesBelowNearest(result)
                .forEach(sentence -> lines.add(new Line(0, ADVICE, sentence, List.of())));
    }

    private void rule(String key, RuleExplanation rule, boolean inFull) {
        var name = Improvement.name(rule, result.indicator());
        lines.add(new Line(0, REMARK, Message.of(key, rule.points(), name), List.of()));
        if (inFull) {
            conditions(rule.conditions(), 1, lines);
        }
    }

    private static void conditions(List<ConditionExplanation> conditions, int depth, List<Line> lines) {
        for (var condition : conditions) {
            lines.add(new Line(depth, Sign.of(condition.holds()), condition.text(), Places.own(condition)));
            conditions(condition.parts(), depth + 1, lines);
        }
    }
}
