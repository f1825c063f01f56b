package id.patuh.assessment;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.explanation.Explainer;
import id.patuh.explanation.RuleExplanation;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Fact;
import id.patuh.rules.Match;
import id.patuh.rules.Rule.Purpose;
import id.patuh.rules.RuleRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the checks of a pack have to say about one submission. */
final class CheckFinder {
    private static final Comparator<Finding> IN_ORDER_OF_EVIDENCE = Comparator.comparing(
                    Finding::file, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(
                    finding -> finding.cells().stream().findFirst().orElse(null),
                    Comparator.nullsFirst(CellRef.READING_ORDER));

    private final Regulation regulation;
    private final Explainer explainer;

    CheckFinder(Regulation regulation, Explainer explainer) {
        this.regulation = regulation;
        this.explainer = explainer;
    }

    /** In the order of the checks, then of the evidence; what several runs find alike is one finding. */
    List<Finding> find(List<RuleRun> runs) {
        var findings = new ArrayList<Finding>();
        for (var check : regulation.checks()) {
            var runByMatch = new LinkedHashMap<Match, RuleRun>();
            runs.forEach(run -> matches(check, run).forEach(match -> runByMatch.putIfAbsent(match, run)));
            runByMatch.entrySet().stream()
                    .map(found -> finding(check, found.getKey(), found.getValue()))
                    .sorted(IN_ORDER_OF_EVIDENCE)
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Stream<Match> matches(CheckDefinition check, RuleRun run) {
        return run.matches().stream()
                .filter(match -> match.rule().purpose() == Purpose.CHECK
                        && match.rule().code().equals(check.code()));
    }

    private Finding finding(CheckDefinition check, Match match, RuleRun run) {
        var reason = explainer.explain(match, run);
        return new Finding(check, office(match), file(match), reason, cells(match, reason));
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
