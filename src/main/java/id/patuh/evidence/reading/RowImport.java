package id.patuh.evidence.reading;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.Words;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one sheet into evidence. */
final class RowImport {
    private final ImportContext context;
    private final Form form;
    private final String sheet;
    private final Headings headings;
    private final IssueLog log;

    RowImport(ImportContext context, Form form, String sheet, Headings headings, IssueLog log) {
        this.context = context;
        this.form = form;
        this.sheet = sheet;
        this.headings = headings;
        this.log = log;
    }

    /**
     * Reads a row.
     *
     * @param codeCell where its code stands; null where it has none
     * @return empty if the row answers nothing, or nobody knows what it answers
     */
    Optional<EvidenceRow> read(RawRow row, @Nullable RawCell codeCell) {
        var codeField = form.codeField();
        if (codeField.isEmpty()) {
            return evidence(row, null, null, List.of());
        }
        if (codeCell == null) {
            reportMissingCode(row, codeField.get());
            return Optional.empty();
        }
        return resolved(row, codeCell, codeField.get())
                .flatMap(kode -> evidence(row, kode, codeCell, indicators(kode)));
    }

    boolean hasAnswer(RawRow row) {
        return form.fields().stream()
                .filter(field -> field.type() != FieldType.CODE && !field.prefilled())
                .anyMatch(field -> cell(row, field) != null);
    }

    private void reportMissingCode(RawRow row, Field codeField) {
        var heading = headings.cells().get(codeField.name());
        if (heading != null && hasAnswer(row)) {
            log.add(
                    Finding.of(IssueCode.CODE_MISSING),
                    row.number(),
                    heading.column(),
                    codeField.label(),
                    null,
                    List.of());
        }
    }

    private Optional<String> resolved(RawRow row, RawCell codeCell, Field codeField) {
        var shown = Words.fold(codeCell.shown());
        var found = form.purpose() == Form.Purpose.NOT_APPLICABLE ? indicator(shown) : asked(shown);
        if (found.finding() != null) {
            log.add(found.finding(), row.number(), codeCell.column(), codeField.label(), shown, found.indicators());
        }
        return Optional.ofNullable(found.kode());
    }

    /** A code as the regulation writes it, or why there is none. */
    private record Found(@Nullable String kode, @Nullable Finding finding, List<String> indicators) {}

    private Found indicator(String shown) {
        return context.codes()
                .indicator(shown)
                .map(code -> new Found(code, null, List.of()))
                .orElseGet(() -> unknown(shown, context.codes().nearestIndicator(shown)));
    }

    private Found asked(String shown) {
        var demands = context.codes().demands(shown);
        if (demands.isEmpty()) {
            return unknown(shown, context.codes().nearest(shown, form));
        }
        var kode = demands.get(0).asked().kode();
        var wanted = demands.stream().map(demand -> demand.asked().form()).toList();
        if (wanted.contains(form.name())) {
            return new Found(kode, null, List.of());
        }
        var other =
                context.regulation().form(wanted.get(0)).map(FormNames::sheet).orElse(wanted.get(0));
        return new Found(null, Finding.of(IssueCode.CODE_WRONG_FORM, shown, other), indicators(kode));
    }

    private static Found unknown(String shown, Optional<String> nearest) {
        Text suggestion = nearest.<Text>map(code -> Message.of("evidence.suggestion", code))
                .orElse(Text.verbatim(""));
        return new Found(null, Finding.of(IssueCode.CODE_UNKNOWN, shown, suggestion), List.of());
    }

    private List<String> indicators(String kode) {
        return form.purpose() == Form.Purpose.NOT_APPLICABLE
                ? List.of(kode)
                : context.codes().indicatorsAsking(kode);
    }

    private Optional<EvidenceRow> evidence(
            RawRow row, @Nullable String kode, @Nullable RawCell codeCell, List<String> indicators) {
        var values = new LinkedHashMap<String, EvidenceValue>();
        for (var field : form.fields()) {
            if (kode != null && codeCell != null && field.type() == FieldType.CODE) {
                values.put(field.name(), new EvidenceValue(State.ANSWERED, kode, ref(codeCell)));
            } else {
                values.put(field.name(), value(row, field, kode, indicators));
            }
        }
        if (form.fields().stream().allMatch(field -> field.prefilled() || isBlank(values, field))) {
            return Optional.empty();
        }
        reportBlanks(row, values, indicators);
        return Optional.of(
                new EvidenceRow(form.name(), kode, context.office(), context.file(), sheet, row.number(), values));
    }

    private static boolean isBlank(Map<String, EvidenceValue> values, Field field) {
        var value = values.get(field.name());
        return value == null || value.state() == State.BLANK;
    }

    private EvidenceValue value(RawRow row, Field field, @Nullable String kode, List<String> indicators) {
        var cell = cell(row, field);
        var asked = new Asked(field, context.codes().unit(field, form, kode));
        var reading = context.values().read(cell, asked);
        for (var finding : reading.findings()) {
            var shown = cell == null ? "" : cell.shown();
            log.add(finding, row.number(), column(field), field.label(), shown, indicators);
        }
        return new EvidenceValue(reading.state(), reading.typed(), cell == null ? emptyRef(row, field) : ref(cell));
    }

    private void reportBlanks(RawRow row, Map<String, EvidenceValue> values, List<String> indicators) {
        for (var field : form.fields()) {
            if (field.required() && isBlank(values, field) && headings.cells().containsKey(field.name())) {
                log.add(
                        Finding.of(IssueCode.REQUIRED_BLANK, field.label()),
                        row.number(),
                        column(field),
                        field.label(),
                        "",
                        indicators);
            }
        }
    }

    private @Nullable RawCell cell(RawRow row, Field field) {
        var heading = headings.cells().get(field.name());
        return heading == null
                ? null
                : row.cell(heading.column()).filter(cell -> !cell.isBlank()).orElse(null);
    }

    private int column(Field field) {
        var heading = headings.cells().get(field.name());
        return heading == null ? 0 : heading.column();
    }

    private CellRef ref(RawCell cell) {
        return new CellRef(context.file(), sheet, cell.address(), cell.shown());
    }

    /** A field whose column is missing points to the beginning of its row. */
    private CellRef emptyRef(RawRow row, Field field) {
        return new CellRef(context.file(), sheet, new CellAddress(column(field), row.number()).a1(), "");
    }
}
