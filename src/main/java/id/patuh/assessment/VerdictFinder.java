package id.patuh.assessment;

import id.patuh.assessment.EvidenceFacts.Conflict;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.explanation.Explainer;
import id.patuh.explanation.Explanation;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Form;
import id.patuh.regulation.Form.Purpose;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Match;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleRun;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the verdict for each indicator of one submission. */
final class VerdictFinder {
    private final EvidenceSet evidence;
    private final Regulation regulation;
    private final RuleBook rules;
    private final Explainer explainer;
    private final Variants variants;

    VerdictFinder(EvidenceSet evidence, Regulation regulation, RuleBook rules, Explainer explainer, Variants variants) {
        this.evidence = evidence;
        this.regulation = regulation;
        this.rules = rules;
        this.explainer = explainer;
        this.variants = variants;
    }

    IndicatorResult find(Indicator indicator) {
        var waived = notApplicable(indicator);
        if (waived.isPresent()) {
            return notApplicable(indicator, waived.get());
        }
        if (explainer.rulesFor(indicator.code()).isEmpty()) {
            return plain(indicator, Verdict.NOT_CHECKED, Message.of("assessment.note.notChecked"), List.of());
        }
        var rows = rowsFor(indicator);
        var answers = rows.stream().filter(this::answers).toList();
        if (answers.isEmpty()) {
            return noEvidence(indicator, rows);
        }
        var conflicts = variants.conflicts().stream()
                .filter(conflict -> asks(indicator, conflict.form(), conflict.kode()))
                .toList();
        var run = lowest(indicator, conflicts);
        return decided(indicator, answers, conflicts, run);
    }

    private IndicatorResult decided(
            Indicator indicator, List<EvidenceRow> answers, List<Conflict> conflicts, RuleRun run) {
        var best = best(indicator, run);
        int points = best.map(match -> match.rule().points()).orElse(0);
        var explanation = explainer.explain(indicator.code(), best, run);
        var cells = new LinkedHashSet<CellRef>();
        explanation.because().forEach(rule -> cells.addAll(Cells.of(rule.conditions())));
        var failure = failure(indicator, run);
        var unreadable = unreadable(indicator, answers);
        Verdict verdict;
        Text note = null;
        if (failure.isPresent()) {
            verdict = Verdict.ERROR;
            note = Message.of("assessment.note.error", failure.get());
        } else if (!conflicts.isEmpty()) {
            verdict = Verdict.CONFLICTING;
            var contradicting = contradicting(conflicts);
            cells.addAll(contradicting);
            note = Message.of("assessment.note.conflicting", places(contradicting));
        } else if (points == indicator.maximum()) {
            verdict = Verdict.MET;
        } else if (!unreadable.isEmpty()) {
            verdict = Verdict.UNREADABLE;
            cells.addAll(unreadable);
            note = Message.of("assessment.note.unreadable", places(unreadable));
        } else if (needsReview(indicator, run)) {
            verdict = Verdict.NEEDS_REVIEW;
            note = indicator.review();
        } else {
            verdict = points > 0 ? Verdict.PARTLY_MET : Verdict.NOT_MET;
        }
        return new IndicatorResult(indicator, verdict, points, explanation, note, Cells.sorted(cells));
    }

    private Optional<EvidenceRow> notApplicable(Indicator indicator) {
        return evidence.rows().stream()
                .filter(row -> Objects.equals(row.kode(), indicator.code()))
                .filter(row -> regulation
                        .form(row.form())
                        .filter(form -> form.purpose() == Purpose.NOT_APPLICABLE && complete(row, form))
                        .isPresent())
                .findFirst();
    }

    private static boolean complete(EvidenceRow row, Form form) {
        return form.fields().stream()
                .filter(field -> field.required())
                .allMatch(field ->
                        row.value(field.name()).filter(EvidenceValue::answered).isPresent());
    }

    private IndicatorResult notApplicable(Indicator indicator, EvidenceRow row) {
        var form = regulation.form(row.form()).orElseThrow();
        var reasons = form.fields().stream()
                .filter(field -> field.type() != id.patuh.regulation.FieldType.CODE)
                .<Text>map(field -> Message.of(
                        "assessment.labelled", field.label(), Text.verbatim(String.valueOf(row.typed(field.name())))))
                .toList();
        var cells = row.values().values().stream().map(EvidenceValue::cell).toList();
        return plain(
                indicator,
                Verdict.NOT_APPLICABLE,
                Message.of("assessment.note.notApplicable", new Joined(reasons, "; ")),
                cells);
    }

    private IndicatorResult noEvidence(Indicator indicator, List<EvidenceRow> placeholders) {
        var cells = placeholders.stream()
                .flatMap(row -> row.values().values().stream())
                .filter(value -> value.state() == State.PLACEHOLDER)
                .map(EvidenceValue::cell)
                .toList();
        var asked = indicator.evidence().stream()
                .<Text>map(one -> Message.of(
                        "assessment.asked", one.asks(), Text.verbatim(one.form()), Text.verbatim(one.kode())))
                .toList();
        var key = cells.isEmpty() ? "assessment.note.noEvidence" : "assessment.note.placeholder";
        return plain(indicator, Verdict.NO_EVIDENCE, Message.of(key, new Joined(asked, "; "), places(cells)), cells);
    }

    private static IndicatorResult plain(Indicator indicator, Verdict verdict, Text note, Collection<CellRef> cells) {
        return new IndicatorResult(indicator, verdict, 0, Explanation.NOTHING, note, Cells.sorted(cells));
    }

    private static Text places(Collection<CellRef> cells) {
        return new Joined(
                Cells.sorted(cells).stream()
                        .<Text>map(cell -> Message.of(
                                "assessment.cell",
                                Text.verbatim(cell.file()),
                                Text.verbatim(cell.sheet()),
                                Text.verbatim(cell.cell()),
                                Text.verbatim(cell.shown())))
                        .toList(),
                "; ");
    }

    private boolean answers(EvidenceRow row) {
        return regulation
                .form(row.form())
                .filter(form -> EvidenceFacts.answers(row, form))
                .isPresent();
    }

    private List<EvidenceRow> rowsFor(Indicator indicator) {
        return evidence.rows().stream()
                .filter(row -> row.kode() != null && asks(indicator, row.form(), row.kode()))
                .toList();
    }

    private static boolean asks(Indicator indicator, String form, String kode) {
        return indicator.evidence().stream()
                .anyMatch(asked -> asked.form().equals(form) && asked.kode().equals(kode));
    }

    /** Of all versions of the contradicting rows, the run that earns the least. */
    private RuleRun lowest(Indicator indicator, List<Conflict> conflicts) {
        return variants.of(conflicts).stream()
                .min(Comparator.comparingInt(run ->
                        best(indicator, run).map(match -> match.rule().points()).orElse(0)))
                .orElseThrow();
    }

    private static Optional<Match> best(Indicator indicator, RuleRun run) {
        Match best = null;
        for (var match : run.matches()) {
            var rule = match.rule();
            if (rule.purpose() == Rule.Purpose.AWARD
                    && rule.code().equals(indicator.code())
                    && (best == null || rule.points() > best.rule().points())) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean needsReview(Indicator indicator, RuleRun run) {
        return run.matches().stream()
                .anyMatch(match -> match.rule().purpose() == Rule.Purpose.REVIEW
                        && match.rule().code().equals(indicator.code()));
    }

    private Optional<String> failure(Indicator indicator, RuleRun run) {
        return explainer.rulesFor(indicator.code()).stream()
                .filter(run.failures()::containsKey)
                .map(rule -> rule.name() + ": " + run.failures().get(rule))
                .findFirst();
    }

    private static Set<CellRef> contradicting(List<Conflict> conflicts) {
        var cells = new LinkedHashSet<CellRef>();
        for (var conflict : conflicts) {
            for (var version : conflict.versions()) {
                version.rows().stream()
                        .flatMap(row -> conflict.fields().stream().flatMap(field -> row.value(field).stream()))
                        .filter(EvidenceValue::answered)
                        .forEach(value -> cells.add(value.cell()));
            }
        }
        return cells;
    }

    /** The cells that a rule of the indicator looks at and nobody could read. */
    private List<CellRef> unreadable(Indicator indicator, List<EvidenceRow> answers) {
        var deciding = rules.fieldsDeciding(indicator.code());
        var cells = new ArrayList<CellRef>();
        for (var row : answers) {
            row.values().forEach((field, value) -> {
                if (value.state() == State.UNREADABLE && deciding.stream().anyMatch(use -> decides(use, row, field))) {
                    cells.add(value.cell());
                }
            });
        }
        return cells;
    }

    private static boolean decides(RuleBook.FieldUse use, EvidenceRow row, String field) {
        return use.form().equals(row.form())
                && use.field().equals(field)
                && (use.kode().isEmpty() || use.kode().equals(row.kode()));
    }

    /** Texts one after the other. */
    private record Joined(List<Text> texts, String separator) implements Text {
        @Override
        public String in(id.patuh.language.Language language) {
            return String.join(
                    separator, texts.stream().map(text -> text.in(language)).toList());
        }
    }
}
