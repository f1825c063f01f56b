package id.patuh.evidence.reading;

import id.patuh.evidence.AnswerReader;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.language.Message;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;

/** Reads typed answers as texts in a cell. */
public final class TypedAnswerReader implements AnswerReader {
    private final Codes codes;
    private final ValueReader values;

    public TypedAnswerReader(Regulation regulation) {
        this.codes = new Codes(regulation);
        this.values = new ValueReader(regulation);
    }

    @Override
    public Answer read(Form form, String kode, Field field, String words) {
        var cell = new RawCell(0, "A1", RawCell.Kind.TEXT, words, words, 0, null, false, "");
        var reading = values.read(cell, new Asked(field, codes.unit(field, form, kode)));
        if (reading.state() == State.ANSWERED) {
            return new Answer(reading.typed(), null);
        }
        return reading.findings().stream()
                .findFirst()
                .map(finding -> new Answer(null, finding.in("").message()))
                .orElseGet(() -> new Answer(null, Message.of("evidence.answer.blank")));
    }
}
