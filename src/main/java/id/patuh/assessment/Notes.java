package id.patuh.assessment;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Form;
import id.patuh.regulation.Indicator;
import id.patuh.rules.Rule;
import java.util.Collection;
import java.util.List;

/** The sentences that a verdict needs beside the conditions. */
final class Notes {
    private Notes() {}

    static Text notChecked() {
        return Message.of("assessment.note.notChecked");
    }

    /** The declaration as the office wrote it. */
    static Text notApplicable(EvidenceRow row, Form form) {
        var statements = form.fields().stream()
                .filter(field -> !EvidenceFacts.isCode(field))
                .flatMap(field -> row
                        .value(field.name())
                        .filter(EvidenceValue::answered)
                        .<Text>map(value -> Message.of(
                                "assessment.labelled",
                                field.label(),
                                Text.verbatim(value.cell().shown())))
                        .stream())
                .toList();
        return Message.of("assessment.note.notApplicable", joined(statements));
    }

    static Text noEvidence(Indicator indicator, Collection<CellRef> placeholders) {
        var asked = indicator.evidence().stream()
                .<Text>map(one -> Message.of(
                        "assessment.asked", one.asks(), Text.verbatim(one.form()), Text.verbatim(one.kode())))
                .toList();
        var key = placeholders.isEmpty() ? "assessment.note.noEvidence" : "assessment.note.placeholder";
        return Message.of(key, joined(asked), places(placeholders));
    }

    static Text conflicting(Collection<CellRef> contradicting) {
        return Message.of("assessment.note.conflicting", places(contradicting));
    }

    static Text unreadable(Collection<CellRef> cells) {
        return Message.of("assessment.note.unreadable", places(cells));
    }

    static Text error(Text failure) {
        return Message.of("assessment.note.error", failure);
    }

    /** What the engine said about a rule that it could not run. */
    static Text failure(Rule rule, String reason) {
        return Message.of("assessment.failure", Text.verbatim(rule.name()), Text.verbatim(reason));
    }

    private static Text places(Collection<CellRef> cells) {
        return joined(Cells.sorted(cells).stream()
                .<Text>map(cell -> Message.of(
                        "assessment.cell",
                        Text.verbatim(cell.file()),
                        Text.verbatim(cell.sheet()),
                        Text.verbatim(cell.cell()),
                        Text.verbatim(cell.shown())))
                .toList());
    }

    private static Text joined(List<Text> texts) {
        return language ->
                String.join("; ", texts.stream().map(text -> text.in(language)).toList());
    }
}
