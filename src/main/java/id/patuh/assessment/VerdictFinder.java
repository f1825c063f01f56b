package id.patuh.assessment;

import id.patuh.assessment.EvidenceFacts.Conflict;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.explanation.Deferred;
import id.patuh.explanation.Explainer;
import id.patuh.explanation.Explanation;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Text;
import id.patuh.regulation.Form.Purpose;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Match;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleBook.FieldUse;
import id.patuh.rules.RuleRun;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the verdict for each indicator of one submission; the first that is so decides.
 *
 * <ol>
 *   <li>{@code NOT_APPLICABLE}: a complete declaration says so, whatever rules or evidence there are besides;
 *   <li>{@code NOT_CHECKED}: there is no rule, whatever evidence there is;
 *   <li>{@code NO_EVIDENCE}: no row for what it asks says anything, though a rule may ask for nothing but absence;
 *   <li>{@code ERROR}: a rule that it needs failed, whatever other rules award, and even if rows contradict;
 *   <li>{@code CONFLICTING}: rows contradict that it asks for or its rules look at, even if every version earns the
 *       maximum or a cell cannot be read;
 *   <li>{@code MET}: the maximum is earned, even next to an unreadable cell or a rule that asks for review;
 *   <li>{@code UNREADABLE}: a cell that its rules look at cannot be read, even next to a part of the award or a review;
 *   <li>{@code NEEDS_REVIEW}: a rule asks for it, even next to a part of the award;
 *   <li>{@code PARTLY_MET} or {@code NOT_MET}, as something is earned or nothing.
 * </ol>
 *
 * <p>From {@code ERROR} on, what is earned counts, whatever the verdict.
 */
final class VerdictFinder {
    private final Regulation regulation;
    private final Answers answers;
    private final RuleBook rules;
    private final Map<String, Set<FieldUse>> deciding;
    private final Explainer explainer;
    private final Variants variants;

    VerdictFinder(
            Regulation regulation,
            Answers answers,
            RuleBook rules,
            Map<String, Set<FieldUse>> deciding,
            Explainer explainer,
            Variants variants) {
        this.regulation = regulation;
        this.answers = answers;
        this.rules = rules;
        this.deciding = deciding;
        this.explainer = explainer;
        this.variants = variants;
    }

    IndicatorResult find(Indicator indicator) {
        var declaration = answers.declaration(indicator);
        if (declaration.isPresent()) {
            return notApplicable(indicator, declaration.get());
        }
        if (explainer.rulesFor(indicator.code()).isEmpty()) {
            return unasked(indicator, Verdict.NOT_CHECKED, Notes.notChecked(), List.of());
        }
        var rows = answers.rowsFor(indicator);
        return answers.anyAmong(rows) ? evaluated(indicator) : noEvidence(indicator, rows);
    }

    private IndicatorResult notApplicable(Indicator indicator, EvidenceRow declaration) {
        var form = regulation.form(declaration.form()).orElseThrow();
        var cells = declaration.values().values().stream()
                .filter(EvidenceValue::answered)
                .map(EvidenceValue::cell)
                .toList();
        return unasked(indicator, Verdict.NOT_APPLICABLE, Notes.notApplicable(declaration, form), cells);
    }

    private static IndicatorResult noEvidence(Indicator indicator, List<EvidenceRow> rows) {
        var placeholders = rows.stream()
                .flatMap(row -> row.values().values().stream())
                .filter(value -> value.state() == State.PLACEHOLDER)
                .map(EvidenceValue::cell)
                .toList();
        return unasked(indicator, Verdict.NO_EVIDENCE, Notes.noEvidence(indicator, placeholders), placeholders);
    }

    /** A verdict that takes no rule. */
    private static IndicatorResult unasked(Indicator indicator, Verdict verdict, Text note, Collection<CellRef> cells) {
        return new IndicatorResult(indicator, verdict, 0, Explanation.NOTHING, note, Cells.sorted(cells));
    }

    private IndicatorResult evaluated(Indicator indicator) {
        var deciding = deciding(indicator.code());
        var conflicts = new ArrayList<>(variants.conflicts());
        conflicts.removeIf(conflict -> !concerns(conflict, indicator, deciding));
        var run = variants.lowest(conflicts, candidate -> points(best(indicator, candidate)));
        var best = best(indicator, run);
        var stand = stand(indicator, deciding, best, run);
        var failure = failure(indicator, deciding, run);
        if (failure.isPresent()) {
            return stand.with(Verdict.ERROR, Notes.error(failure.get()), answers.cells(deciding, State.ANSWERED));
        }
        if (!conflicts.isEmpty()) {
            var contradicting = contradicting(conflicts);
            return stand.with(Verdict.CONFLICTING, Notes.conflicting(contradicting), contradicting);
        }
        return stand.points() == indicator.maximum()
                ? stand.plain(Verdict.MET)
                : belowMaximum(stand, answers.cells(deciding, State.UNREADABLE), run);
    }

    /** Where the conditions name no cell, as with what must not be there, all that was looked at is cited. */
    private Stand stand(Indicator indicator, Set<FieldUse> deciding, Optional<Match> best, RuleRun run) {
        var explanation = explainer.explain(indicator.code(), best, run);
        return new Stand(indicator, points(best), explanation, Deferred.list(() -> {
            var cells = Cells.behind(explanation);
            return List.copyOf(cells.isEmpty() ? answers.cells(deciding, State.ANSWERED) : cells);
        }));
    }

    private IndicatorResult belowMaximum(Stand stand, Set<CellRef> unreadable, RuleRun run) {
        if (!unreadable.isEmpty()) {
            return stand.with(Verdict.UNREADABLE, Notes.unreadable(unreadable), unreadable);
        }
        var review = review(stand.indicator(), run);
        if (review.isPresent()) {
            return needsReview(stand, review.get(), run);
        }
        return stand.plain(stand.points() > 0 ? Verdict.PARTLY_MET : Verdict.NOT_MET);
    }

    /** The rule that asks for a person decides, beside the one that earned something. */
    private IndicatorResult needsReview(Stand stand, Match review, RuleRun run) {
        var because = new ArrayList<>(List.of(explainer.explain(review, run)));
        stand.explanation().because().stream().filter(RuleExplanation::holds).forEach(because::add);
        var explanation =
                new Explanation(List.copyOf(because), stand.explanation().toImprove());
        var note = Objects.requireNonNull(stand.indicator().review());
        return new Stand(
                        stand.indicator(),
                        stand.points(),
                        explanation,
                        Deferred.list(() -> List.copyOf(Cells.behind(explanation))))
                .with(Verdict.NEEDS_REVIEW, note, List.of());
    }

    /** What the rules say about an indicator before anything else is weighed. */
    private record Stand(Indicator indicator, int points, Explanation explanation, List<CellRef> cells) {
        IndicatorResult plain(Verdict verdict) {
            var sorted = Deferred.list(() -> Cells.sorted(cells));
            return new IndicatorResult(indicator, verdict, points, explanation, null, sorted);
        }

        IndicatorResult with(Verdict verdict, Text note, Collection<CellRef> more) {
            var sorted = Deferred.list(() -> {
                var all = new LinkedHashSet<>(cells);
                all.addAll(more);
                return Cells.sorted(all);
            });
            return new IndicatorResult(indicator, verdict, points, explanation, note, sorted);
        }
    }

    private Set<FieldUse> deciding(String code) {
        return deciding.getOrDefault(code, Set.of());
    }

    private static boolean concerns(Conflict conflict, Indicator indicator, Set<FieldUse> deciding) {
        return asks(indicator, conflict) || deciding.stream().anyMatch(use -> looksAt(use, conflict));
    }

    private static boolean asks(Indicator indicator, Conflict conflict) {
        return indicator.evidence().stream()
                .anyMatch(asked ->
                        asked.form().equals(conflict.form()) && asked.kode().equals(conflict.kode()));
    }

    private static boolean looksAt(FieldUse use, Conflict conflict) {
        return use.form().equals(conflict.form())
                && conflict.fields().contains(use.field())
                && (use.kode().isEmpty() || use.kode().equals(conflict.kode()));
    }

    private static Optional<Match> best(Indicator indicator, RuleRun run) {
        Match best = null;
        for (var match : run.matches(indicator.code())) {
            if (match.rule().purpose() == Rule.Purpose.AWARD
                    && (best == null || match.rule().points() > best.rule().points())) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int points(Optional<Match> award) {
        return award.map(match -> match.rule().points()).orElse(0);
    }

    private static Optional<Match> review(Indicator indicator, RuleRun run) {
        return run.matches(indicator.code()).stream()
                .filter(match -> match.rule().purpose() == Rule.Purpose.REVIEW)
                .findFirst();
    }

    /** A rule of the indicator that failed, or one that concludes facts, where the indicator needs such. */
    private Optional<Text> failure(Indicator indicator, Set<FieldUse> deciding, RuleRun run) {
        if (run.failures().isEmpty()) {
            return Optional.empty();
        }
        boolean needsConclusions = deciding.stream().anyMatch(use -> isDerived(use.form()));
        return Failures.of(rules, List.of(run)).stream()
                .filter(failure -> switch (failure.rule().purpose()) {
                    case AWARD, REVIEW -> failure.rule().code().equals(indicator.code());
                    case DERIVATION -> needsConclusions;
                    case CHECK -> false;
                })
                .findFirst()
                .map(Failures.Failure::text);
    }

    private boolean isDerived(String form) {
        return regulation
                .form(form)
                .filter(known -> known.purpose() == Purpose.DERIVED)
                .isPresent();
    }

    private static Set<CellRef> contradicting(List<Conflict> conflicts) {
        var cells = new LinkedHashSet<CellRef>();
        for (var conflict : conflicts) {
            conflict.versions().stream()
                    .flatMap(version -> version.rows().stream())
                    .flatMap(row -> conflict.fields().stream().flatMap(field -> row.value(field).stream()))
                    .filter(EvidenceValue::answered)
                    .forEach(value -> cells.add(value.cell()));
        }
        return cells;
    }
}
