package id.patuh.report.marks;

import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.CellRef;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.language.Text;
import id.patuh.report.figures.Improvement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The cells that keep an indicator from earning more, each with what is said about it. */
final class Shortfalls {
    private Shortfalls() {}

    static Map<CellRef, Set<Text>> of(IndicatorResult result) {
        var found = new TreeMap<CellRef, Set<Text>>(CellRef.READING_ORDER);
        var note = result.note();
        if (result.verdict() != Verdict.CONFLICTING) {
            var seen = new LinkedHashMap<String, ConditionExplanation>();
            Improvement.rules(result).stream()
                    .filter(rule -> !rule.holds())
                    .flatMap(rule -> rule.conditions().stream())
                    .forEach(condition -> collect(condition, found, seen));
        }
        if (found.isEmpty() && note != null && undecided(result.verdict())) {
            result.cells()
                    .forEach(cell -> found.computeIfAbsent(cell, first -> new LinkedHashSet<>())
                            .add(note));
        }
        return found;
    }

    private static boolean undecided(Verdict verdict) {
        return verdict == Verdict.CONFLICTING || verdict == Verdict.UNREADABLE;
    }

    /** The same condition in two rules is said once. */
    private static void collect(
            ConditionExplanation condition, Map<CellRef, Set<Text>> found, Map<String, ConditionExplanation> seen) {
        if (condition.holds()) {
            return;
        }
        if (condition.parts().stream().anyMatch(part -> !part.holds())) {
            condition.parts().forEach(part -> collect(part, found, seen));
            return;
        }
        var same = seen.putIfAbsent(condition.text().in(id.patuh.language.Language.ID), condition);
        if (same == null) {
            condition
                    .cells()
                    .forEach(cell -> found.computeIfAbsent(cell, first -> new LinkedHashSet<>())
                            .add(condition.text()));
        }
    }
}
