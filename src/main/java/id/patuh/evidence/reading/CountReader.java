package id.patuh.evidence.reading;

import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.RawCell;

/** Reads how many there are: whole, and never below zero. */
final class CountReader implements TypeReader {
    private final NumberReader numbers;

    CountReader(NumberReader numbers) {
        this.numbers = numbers;
    }

    @Override
    public Reading read(RawCell cell, Asked asked) {
        var number = numbers.read(cell, asked);
        if (!(number.typed() instanceof Double value)) {
            return number;
        }
        if (value < 0 || value > Integer.MAX_VALUE || value != Math.rint(value)) {
            return Reading.unreadable(IssueCode.COUNT_UNREADABLE, cell.shown());
        }
        return new Reading(State.ANSWERED, value.longValue(), number.findings());
    }
}
