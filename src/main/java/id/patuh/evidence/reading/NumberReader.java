package id.patuh.evidence.reading;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.Numbers;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.Words;
import id.patuh.language.Text;
import java.math.BigDecimal;

/** Reads measurements, as numbers or as people write them. */
final class NumberReader implements TypeReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Units units;

    NumberReader(Units units) {
        this.units = units;
    }

    @Override
    public Reading read(RawCell cell, Asked asked) {
        return switch (cell.kind()) {
            case NUMBER -> stored(cell, asked);
            case TEXT ->
                WrittenNumber.parse(Words.fold(cell.shown()))
                        .map(number -> written(number, cell, asked))
                        .orElseGet(() -> unreadable(cell));
            case DATE -> Reading.unreadable(IssueCode.NUMBER_IS_DATE, cell.shown());
            default -> unreadable(cell);
        };
    }

    private static Reading stored(RawCell cell, Asked asked) {
        if (cell.percent()) {
            return asked.inPercent()
                    ? Reading.answered(Numbers.percent(cell.number()).doubleValue())
                    : Reading.unreadable(IssueCode.PERCENT_UNEXPECTED, cell.shown());
        }
        var number = Numbers.clean(cell.number());
        return asked.inPercent() && isFraction(number)
                ? ambiguous(cell, number, number.multiply(HUNDRED))
                : Reading.answered(number.doubleValue());
    }

    private Reading written(WrittenNumber number, RawCell cell, Asked asked) {
        var value = number.value();
        if (!number.unit().isEmpty()) {
            var unit = units.code(number.unit());
            if (unit.isEmpty()) {
                return unreadable(cell);
            }
            if (!unit.get().equals(asked.unit())
                    && (asked.unit() != null || unit.get().equals(Asked.PERCENT))) {
                return otherUnit(unit.get(), cell, number.unit());
            }
        } else if (asked.inPercent() && isFraction(value)) {
            return ambiguous(cell, value, value.multiply(HUNDRED));
        }
        if (asked.inPercent() && number.doubt() == WrittenNumber.Doubt.DOT) {
            return ambiguous(cell, value.divide(THOUSAND), value);
        }
        return Reading.answered(value.doubleValue(), asText(number, cell));
    }

    private static Reading otherUnit(String unit, RawCell cell, String words) {
        return unit.equals(Asked.PERCENT)
                ? Reading.unreadable(IssueCode.PERCENT_UNEXPECTED, cell.shown())
                : Reading.unreadable(IssueCode.UNIT_UNEXPECTED, cell.shown(), words.strip());
    }

    private static Finding asText(WrittenNumber number, RawCell cell) {
        return number.doubt() == WrittenNumber.Doubt.COMMA
                ? Finding.of(
                        IssueCode.NUMBER_AMBIGUOUS,
                        cell.shown(),
                        number.value(),
                        number.value().multiply(THOUSAND))
                : Finding.of(IssueCode.NUMBER_AS_TEXT, cell.shown(), number.value());
    }

    private static boolean isFraction(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
    }

    private static Reading ambiguous(RawCell cell, BigDecimal one, BigDecimal other) {
        return Reading.unreadable(IssueCode.PERCENT_AMBIGUOUS, cell.shown(), percent(one), percent(other));
    }

    private static Text percent(BigDecimal number) {
        return language -> language.number(number) + " %";
    }

    private static Reading unreadable(RawCell cell) {
        return Reading.unreadable(IssueCode.NUMBER_UNREADABLE, cell.shown());
    }
}
