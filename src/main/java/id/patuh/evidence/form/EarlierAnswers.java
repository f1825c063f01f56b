package id.patuh.evidence.form;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.reading.CarriedAnswers;
import id.patuh.regulation.CarryOver;
import id.patuh.regulation.Form;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an office answered in an earlier year and may still hold in the new one. */
final class EarlierAnswers {
    private final @Nullable EvidenceSet earlier;
    private final WorkbookIdentity identity;

    EarlierAnswers(@Nullable EvidenceSet earlier, WorkbookIdentity identity) {
        this.earlier = earlier;
        this.identity = identity;
    }

    int year() {
        return earlier == null ? 0 : earlier.year();
    }

    /** In the order in which they were handed in; none of them twice. */
    List<EvidenceRow> of(Form form) {
        var carryOver = form.carryOver();
        if (carryOver == null || earlier == null) {
            return List.of();
        }
        var lasting = new LinkedHashMap<String, EvidenceRow>();
        earlier.rows().stream()
                .filter(row ->
                        row.form().equals(form.name()) && identity.office().equals(row.office()))
                .filter(row -> lasts(carryOver, row))
                .forEach(row -> lasting.putIfAbsent(CarriedAnswers.signature(carryOver, row), row));
        return lasting.values().stream()
                .filter(row -> !isContradicted(form, row))
                .toList();
    }

    private boolean lasts(CarryOver carryOver, EvidenceRow row) {
        return (carryOver.whileYes() == null || Boolean.TRUE.equals(row.typed(carryOver.whileYes())))
                && row.value(String.valueOf(carryOver.until()))
                        .map(this::reaches)
                        .orElse(true)
                && carryOver.only().entrySet().stream()
                        .allMatch(only -> only.getValue().contains(String.valueOf(row.typed(only.getKey()))))
                && carryOver.fields().stream().anyMatch(field -> row.typed(field) != null);
    }

    /** No day is no end; a day that nobody can read is one that nobody knows. */
    private boolean reaches(EvidenceValue end) {
        return end.state() == State.BLANK
                || (end.typed() instanceof LocalDate day && !day.isBefore(LocalDate.of(identity.year(), 1, 1)));
    }

    private boolean isContradicted(Form form, EvidenceRow row) {
        var same = Optional.ofNullable(form.onePer()).map(row::typed);
        return same.isPresent()
                && earlier != null
                && earlier.rows().stream()
                                .filter(other -> other.form().equals(form.name()))
                                .filter(other -> same.get().equals(other.typed(String.valueOf(form.onePer()))))
                                .count()
                        > 1;
    }
}
