package id.patuh.assessment;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.explanation.Deferred;
import id.patuh.explanation.Explainer;
import id.patuh.explanation.RuleExplanation;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Fact;
import id.patuh.rules.Match;
import id.patuh.rules.RuleRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the checks of a pack have to say about one submission. */
final class CheckFinder {
    private static final Comparator<Match> IN_ORDER_OF_EVIDENCE = Comparator.comparing(
                    CheckFinder::file, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(
                    match -> rows(match).findFirst().orElse(null),
                    Comparator.nullsFirst(
                            Comparator.comparing(EvidenceRow::sheet).thenComparingInt(EvidenceRow::row)));

    private final Regulation regulation;
    private final Explainer explainer;

    CheckFinder(Regulation regulation, Explainer explainer) {
        this.regulation = regulation;
        this.explainer = explainer;
    }

    /** In the order of the checks, then of the evidence; what several runs find alike is one finding. */
    List<Finding> find(List<RuleRun> runs) {
        var findings = new ArrayList<Finding>();
        regulation.checks().forEach(check -> findings.addAll(find(check, runs)));
        return findings;
    }

    /** The findings of one check. */
    List<Finding> find(CheckDefinition check, List<RuleRun> runs) {
        return found(check, runs).stream()
                .map(found -> finding(check, found.match(), found.run()))
                .toList();
    }

    /** A match, and the run that found it first. */
    private record Found(Match match, RuleRun run) {}

    private static List<Found> found(CheckDefinition check, List<RuleRun> runs) {
        var seen = new HashSet<Match>();
        var found = new ArrayList<Found>();
        for (var run : runs) {
            for (var match : run.matches(check.code())) {
                if (runs.size() == 1 || seen.add(match)) {
                    found.add(new Found(match, run));
                }
            }
        }
        found.sort(Comparator.comparing(Found::match, IN_ORDER_OF_EVIDENCE));
        return found;
    }

    private Finding finding(CheckDefinition check, Match match, RuleRun run) {
        var reason = explainer.explain(match, run);
        return new Finding(check, office(match), file(match), reason, Deferred.list(() -> cells(match, reason)));
    }

    /** Where the conditions name no cell, those that name the evidence. */
    private List<CellRef> cells(Match match, RuleExplanation reason) {
        var cells = Cells.of(reason.conditions());
        return Cells.sorted(
                cells.isEmpty()
                        ? rows(match)
                                .flatMap(row -> Cells.naming(row, regulation).stream())
                                .toList()
                        : cells);
    }

    private static @Nullable String office(Match match) {
        return match.facts().stream()
                .flatMap(fact -> Optional.ofNullable(fact.value(Fact.OFFICE)).map(String::valueOf).stream())
                .findFirst()
                .or(() -> rows(match)
                        .map(EvidenceRow::office)
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElse(null);
    }

    private static @Nullable String file(Match match) {
        return match.facts().stream()
                .flatMap(fact -> fact.type().equals(Fact.WORKBOOK)
                        ? Stream.ofNullable(fact.value(EvidenceFacts.FILE)).map(String::valueOf)
                        : fact.rows().stream().map(EvidenceRow::file))
                .findFirst()
                .orElse(null);
    }

    private static Stream<EvidenceRow> rows(Match match) {
        return match.facts().stream().flatMap(fact -> fact.rows().stream());
    }
}
