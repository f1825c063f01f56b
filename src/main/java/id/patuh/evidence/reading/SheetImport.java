package id.patuh.evidence.reading;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one sheet as its form. */
final class SheetImport {
    private final ImportContext context;
    private final Form form;
    private final SheetEntry sheet;
    private final SheetRows reader;
    private final IssueLog log;
    private final List<EvidenceRow> rows = new ArrayList<>();

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
        var headings = Headings.find(top, form, context.forms().fields(form));
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
        return rows;
    }

    List<ImportIssue> issues() {
        return log.issues();
    }

    private void read(List<RawRow> top, @Nullable RawRow next, Headings headings) throws RefusedException {
        var columns = new FormColumns(form, headings);
        var rowImport = new RowImport(context, form, sheet.name(), columns, log);
        var table = new TableImport(form, columns, reader::merged, rowImport, log, context.memory());
        for (var above : top) {
            if (above.number() > headings.lastRow()) {
                table.accept(above);
            }
        }
        for (var row = next; row != null; row = reader.next()) {
            table.accept(row);
        }
        table.finish();
        rows.addAll(table.rows());
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
        headings.guesses().forEach(this::reportGuess);
        headings.duplicates().forEach(heading -> report(IssueCode.COLUMN_DUPLICATE, heading));
        headings.unknown().forEach(heading -> report(IssueCode.COLUMN_UNKNOWN, heading));
    }

    private void reportGuess(String name, RawCell heading) {
        var address = CellAddress.parse(heading.address()).orElseThrow();
        var field = form.field(name).orElseThrow();
        log.add(
                Finding.of(
                        IssueCode.HEADING_GUESSED,
                        Words.fold(heading.shown()),
                        CellAddress.letters(heading.column()),
                        field.label()),
                address.row(),
                address.column(),
                field.label(),
                heading.shown(),
                context.codes().indicatorsNeeding(form, context.office()));
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
}
