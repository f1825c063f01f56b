package id.patuh.evidence.reading;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.reading.Columns.WrittenCode;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one sheet into evidence. */
final class RowImport {
    private final ImportContext context;
    private final Form form;
    private final String sheet;
    private final Columns columns;
    private final IssueLog log;
    private final Siblings among;
    private final RowValues.Columns places;

    RowImport(ImportContext context, Form form, String sheet, Columns columns, IssueLog log) {
        this(context, form, sheet, columns, log, Siblings.NONE);
    }

    RowImport(ImportContext context, Form form, String sheet, Columns columns, IssueLog log, Siblings among) {
        this.among = among;
        this.context = context;
        this.form = form;
        this.sheet = sheet;
        this.columns = columns;
        this.log = log;
        var numbers = new LinkedHashMap<String, Integer>();
        form.fields().forEach(field -> numbers.put(field.name(), column(field)));
        this.places = new RowValues.Columns(context.file(), sheet, numbers);
    }

    /**
     * Reads a row.
     *
     * @param code which evidence it says to give; null where it says nothing
     * @return empty if the row answers nothing, or nobody knows what it answers
     */
    Optional<EvidenceRow> read(RawRow row, @Nullable WrittenCode code) {
        if (columns.passesOverUnanswered() && !hasAnswer(row)) {
            return Optional.empty();
        }
        var codeField = form.codeField();
        if (codeField.isEmpty()) {
            return evidence(row, null, null, List.of());
        }
        if (code == null) {
            reportMissingCode(row, codeField.get());
            return Optional.empty();
        }
        return resolved(row, code, codeField.get()).flatMap(kode -> evidence(row, kode, code.cell(), indicators(kode)));
    }

    boolean hasAnswer(RawRow row) {
        return form.fields().stream()
                .filter(field -> field.type() != FieldType.CODE && !columns.isGiven(field))
                .map(field -> columns.answer(row, field))
                .anyMatch(answer -> answer.meant() != null || answer.refusal() != null);
    }

    private void reportMissingCode(RawRow row, Field codeField) {
        var column = columns.codeColumn();
        if (column.isPresent() && hasAnswer(row) && !among.isSecond()) {
            log.add(
                    Finding.of(IssueCode.CODE_MISSING),
                    row.number(),
                    column.getAsInt(),
                    codeField.label(),
                    null,
                    List.of());
        }
    }

    private Optional<String> resolved(RawRow row, WrittenCode written, Field codeField) {
        var found = found(written);
        var shown = Words.fold(written.cell().shown());
        var findings = new ArrayList<>(found.kode() == null && among.isSecond() ? List.of() : written.findings());
        if (found.finding() != null) {
            findings.add(found.finding());
        }
        for (var finding : findings) {
            log.add(finding, row.number(), written.cell().column(), codeField.label(), shown, found.indicators());
        }
        return Optional.ofNullable(found.kode());
    }

    private Found found(WrittenCode written) {
        if (written.code() == null) {
            return new Found(null, null, List.of());
        }
        var code = Words.fold(written.code());
        return form.purpose() == Form.Purpose.NOT_APPLICABLE ? indicator(code) : asked(code);
    }

    /**
     * Forms that the same rows are read as, each taking the rows with its codes.
     *
     * @param isSecond whether another form tells about rows that are nobody's
     */
    record Siblings(Set<String> forms, boolean isSecond) {
        static final Siblings NONE = new Siblings(Set.of(), false);
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
            return among.isSecond()
                    ? new Found(null, null, List.of())
                    : unknown(shown, context.codes().nearest(shown, form));
        }
        var kode = demands.get(0).asked().kode();
        var wanted = demands.stream().map(demand -> demand.asked().form()).toList();
        if (wanted.contains(form.name())) {
            return new Found(kode, null, List.of());
        }
        if (wanted.stream().anyMatch(among.forms()::contains)) {
            return new Found(null, null, List.of());
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
        if (form.fields().stream().allMatch(field -> columns.isGiven(field) || isBlank(values, field))) {
            return Optional.empty();
        }
        reportBlanks(row, values, indicators);
        return Optional.of(new EvidenceRow(
                form.name(),
                kode,
                context.office(),
                context.file(),
                sheet,
                row.number(),
                RowValues.packed(places, row.number(), values)));
    }

    private static boolean isBlank(Map<String, EvidenceValue> values, Field field) {
        var value = values.get(field.name());
        return value == null || value.state() == State.BLANK;
    }

    private EvidenceValue value(RawRow row, Field field, @Nullable String kode, List<String> indicators) {
        var answer = columns.answer(row, field);
        var stored = answer.cell();
        var checked = stored == null ? null : context.formulas().check(sheet, stored);
        var cell = checked == null ? null : checked.cell();
        var reading =
                reading(answer.with(cell), new Asked(field, context.codes().unit(field, form, kode)));
        var findings = Stream.concat(
                reading.findings().stream(), checked == null ? Stream.empty() : checked.findings().stream());
        int column = cell == null ? column(field) : cell.column();
        var shown = cell == null ? "" : cell.shown();
        findings.forEach(finding -> log.add(finding, row.number(), column, field.label(), shown, indicators));
        return new EvidenceValue(reading.state(), reading.typed(), cell == null ? emptyRef(row, field) : ref(cell));
    }

    private Reading reading(Columns.Answer answer, Asked asked) {
        return answer.refusal() == null
                ? context.values().read(answer.meant(), asked)
                : new Reading(State.UNREADABLE, null, List.of(answer.refusal()));
    }

    private void reportBlanks(RawRow row, Map<String, EvidenceValue> values, List<String> indicators) {
        for (var field : form.fields()) {
            if (field.required()
                    && isBlank(values, field)
                    && columns.column(field).isPresent()) {
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

    private int column(Field field) {
        return columns.column(field).orElse(0);
    }

    private CellRef ref(RawCell cell) {
        return new CellRef(context.file(), sheet, cell.address(), cell.shown());
    }

    /** A field whose column is missing points to the beginning of its row. */
    private CellRef emptyRef(RawRow row, Field field) {
        return new CellRef(context.file(), sheet, new CellAddress(column(field), row.number()).a1(), "");
    }
}
