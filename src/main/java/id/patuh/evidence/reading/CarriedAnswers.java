package id.patuh.evidence.reading;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SpreadsheetFile;
import id.patuh.evidence.sheet.Words;
import id.patuh.regulation.CarryOver;
import id.patuh.regulation.Form;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers of an earlier year that a form's hidden sheet lists as carried over. */
public final class CarriedAnswers {
    /** Stands before the form's name and the row's {@link #signature}. */
    public static final String KEY = "carried";

    private static final int FORM = 1;
    private static final int SIGNATURE = 2;
    private static final int MOST_ROWS = 10_000;

    private final Set<String> carried;

    private CarriedAnswers(Set<String> carried) {
        this.carried = carried;
    }

    static CarriedAnswers read(SpreadsheetFile workbook) throws RefusedException {
        var carried = new HashSet<String>();
        var sheet = workbook.sheet(IdentitySheet.NAME);
        if (sheet.isPresent()) {
            try (var rows = workbook.read(sheet.get())) {
                var row = rows.next();
                for (int read = 0; row != null && read < MOST_ROWS; read++) {
                    if (row.cell(0).map(RawCell::shown).filter(KEY::equals).isPresent()) {
                        carried.add(Stream.of(row.cell(FORM), row.cell(SIGNATURE))
                                .flatMap(Optional::stream)
                                .map(cell -> Words.fold(cell.shown()))
                                .collect(Collectors.joining("|")));
                    }
                    row = rows.next();
                }
            }
        }
        return new CarriedAnswers(carried);
    }

    boolean isEmpty() {
        return carried.isEmpty();
    }

    /** Whether a row is as it was carried over, and the question that is asked anew each year has no answer yet. */
    boolean isUnconfirmed(CarryOver carryOver, Form form, EvidenceRow row) {
        var asked = carryOver.whileYes();
        return (asked == null || row.typed(asked) == null)
                && carried.contains(Words.fold(form.name()) + "|" + Words.fold(signature(carryOver, row)));
    }

    /** What tells a carried row from every other: its code and the answers that last. */
    public static String signature(CarryOver carryOver, EvidenceRow row) {
        return row.kode()
                + "|"
                + carryOver.fields().stream()
                        .map(field -> Objects.toString(row.typed(field), ""))
                        .collect(Collectors.joining("|"));
    }
}
