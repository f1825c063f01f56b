package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Placeholders;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SheetRows;
import id.patuh.evidence.sheet.Words;
import id.patuh.language.Text;
import id.patuh.regulation.CarryOver;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one sheet as its form. */
final class SheetImport {
    private static final int MOST_LISTED = 20;

    private final ImportContext context;
    private final Form form;
    private final SheetEntry sheet;
    private final SheetRows reader;
    private final IssueLog log;
    private final List<EvidenceRow> rows = new ArrayList<>();
    private final List<RawRow> undecided = new ArrayList<>();
    private final Map<Integer, RawCell> codesByRow = new HashMap<>();
    private final List<Integer> hiddenRows = new ArrayList<>();

    SheetImport(ImportContext context, Form form, SheetEntry sheet, SheetRows reader) {
        this.context = context;
        this.form = form;
        this.sheet = sheet;
        this.reader = reader;
        this.log = new IssueLog(context.file(), sheet.name());
    }

    void run() throws RefusedException {
        var top = new ArrayList<RawRow>();
        var row = reader.next();
        while (row != null && row.number() <= Headings.LAST_ROW_SEARCHED) {
            top.add(row);
            row = reader.next();
        }
        var headings = Headings.find(top, form);
        if (headings.isEmpty()) {
            reportNoHeadings(top);
            return;
        }
        reportColumns(headings.get());
        read(top, row, headings.get());
    }

    /** Answers of an earlier year that the form carried over and that nobody has looked at since. */
    void reportUnconfirmed(CarriedAnswers carried) {
        var carryOver = form.carryOver();
        if (carryOver == null || carried.isEmpty()) {
            return;
        }
        rows.stream()
                .filter(row -> carried.isUnconfirmed(carryOver, form, row))
                .forEach(row -> reportUnconfirmed(carryOver, row));
    }

    private void reportUnconfirmed(CarryOver carryOver, EvidenceRow row) {
        var first = carryOver.fields().stream()
                .flatMap(field -> form.field(field).stream())
                .filter(field -> row.typed(field.name()) != null)
                .findFirst();
        var value = first.flatMap(field -> row.value(field.name()));
        if (first.isPresent() && value.isPresent() && row.kode() != null) {
            var address = CellAddress.parse(value.get().cell().cell()).orElseThrow();
            log.add(
                    Finding.of(IssueCode.CARRIED_OVER),
                    row.row(),
                    address.column(),
                    first.get().label(),
                    value.get().cell().shown(),
                    context.codes().indicatorsAsking(row.kode()));
        }
    }

    /** In the order of the sheet. */
    List<EvidenceRow> rows() {
        return rows.stream().sorted(Comparator.comparingInt(EvidenceRow::row)).toList();
    }

    List<ImportIssue> issues() {
        return log.issues();
    }

    private void read(List<RawRow> top, @Nullable RawRow next, Headings headings) throws RefusedException {
        var rowImport = new RowImport(context, form, sheet.name(), headings, log);
        for (var above : top) {
            if (above.number() > headings.lastRow()) {
                accept(above, headings, rowImport);
            }
        }
        for (var row = next; row != null; row = reader.next()) {
            accept(row, headings, rowImport);
        }
        for (var row : undecided) {
            decide(row, headings, rowImport);
        }
        reportHidden();
    }

    private void accept(RawRow row, Headings headings, RowImport rowImport) {
        var filled = row.filled();
        if (filled.isEmpty() || isNumbering(filled) || headings.isRepeatedIn(row)) {
            return;
        }
        var code = code(row, headings);
        code.ifPresent(cell -> codesByRow.put(row.number(), cell));
        boolean lacksCode = form.codeField().isPresent() && code.isEmpty();
        if (filled.size() == 1 || lacksCode) {
            undecided.add(row);
        } else {
            take(row, code.orElse(null), rowImport);
        }
    }

    /** Merged ranges are known now: they tell a section's title from an answer, and a code that stands for several rows. */
    private void decide(RawRow row, Headings headings, RowImport rowImport) {
        var only = row.filled().size() == 1 ? row.filled().get(0) : null;
        if (only != null
                && reader.merged().stream()
                        .anyMatch(area -> area.spansColumns() && area.contains(only.column(), row.number()))) {
            return;
        }
        var code = code(row, headings).or(() -> codeAbove(row, headings));
        take(row, code.orElse(null), rowImport);
    }

    private void take(RawRow row, @Nullable RawCell code, RowImport rowImport) {
        var evidence = rowImport.read(row, code);
        evidence.ifPresent(rows::add);
        if (evidence.isPresent() && row.hidden()) {
            hiddenRows.add(row.number());
        }
    }

    private Optional<RawCell> code(RawRow row, Headings headings) {
        return form.codeField()
                .map(field -> headings.cells().get(field.name()))
                .flatMap(heading -> row.cell(heading.column()))
                .filter(cell -> !cell.isBlank() && !Placeholders.contain(cell.shown()));
    }

    private Optional<RawCell> codeAbove(RawRow row, Headings headings) {
        return form.codeField()
                .map(field -> headings.cells().get(field.name()))
                .flatMap(heading -> reader.merged().stream()
                        .filter(area -> area.contains(heading.column(), row.number()))
                        .findFirst())
                .map(area -> codesByRow.get(area.first().row()));
    }

    /** A row that counts the columns: 1, 2, 3. */
    private static boolean isNumbering(List<RawCell> filled) {
        int expected = 1;
        for (var cell : filled) {
            if (!Words.key(cell.shown()).equals(String.valueOf(expected))) {
                return false;
            }
            expected++;
        }
        return filled.size() > 1;
    }

    private void reportNoHeadings(List<RawRow> top) throws RefusedException {
        boolean empty = top.stream().allMatch(row -> row.filled().isEmpty()) && reader.next() == null;
        var labels = form.fields().stream().map(field -> (Text) field.label()).toList();
        if (!empty || form.purpose() == Form.Purpose.EVIDENCE) {
            log.add(
                    Finding.of(IssueCode.HEADINGS_MISSING, form.title(), new Listing(labels)),
                    context.codes().indicatorsNeeding(form, context.office()));
        }
    }

    private void reportColumns(Headings headings) {
        if (sheet.hidden()) {
            log.add(Finding.of(IssueCode.SHEET_HIDDEN, sheet.name()), List.of());
        }
        var indicators = context.codes().indicatorsNeeding(form, context.office());
        for (var field : form.fields()) {
            var heading = headings.cells().get(field.name());
            if (heading == null) {
                var code = field.required() ? IssueCode.COLUMN_MISSING : IssueCode.OPTIONAL_COLUMN_MISSING;
                log.add(Finding.of(code, field.label()), field.label(), indicators);
            } else if (reader.hidesColumn(heading.column())) {
                report(IssueCode.COLUMN_HIDDEN, heading);
            }
        }
        headings.duplicates().forEach(heading -> report(IssueCode.COLUMN_DUPLICATE, heading));
        headings.unknown().forEach(heading -> report(IssueCode.COLUMN_UNKNOWN, heading));
    }

    private void report(IssueCode code, RawCell heading) {
        var address = CellAddress.parse(heading.address()).orElseThrow();
        var words = Words.fold(heading.shown());
        log.add(
                Finding.of(code, words, CellAddress.letters(heading.column())),
                address.row(),
                address.column(),
                Text.verbatim(words),
                heading.shown(),
                List.of());
    }

    private void reportHidden() {
        if (hiddenRows.isEmpty()) {
            return;
        }
        var listed = hiddenRows.stream()
                .sorted()
                .limit(MOST_LISTED)
                .map(String::valueOf)
                .toList();
        var words = String.join(", ", listed) + (hiddenRows.size() > MOST_LISTED ? ", \u2026" : "");
        log.add(
                Finding.of(IssueCode.ROW_HIDDEN, hiddenRows.size(), words),
                Integer.parseInt(listed.get(0)),
                0,
                null,
                null,
                List.of());
    }
}
