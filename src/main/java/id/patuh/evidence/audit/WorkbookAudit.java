package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.SpreadsheetAudit;
import id.patuh.evidence.excel.WorkbookWalk;
import id.patuh.evidence.excel.WorkbookWalk.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Audits Excel workbooks. */
public final class WorkbookAudit implements SpreadsheetAudit {
    private static final int MOST_ROUNDS = 8;

    @Override
    public AuditReport audit(Path workbook) {
        var findings = new Findings();
        var reader = new BookReader(findings);
        var refusal = WorkbookWalk.walk(workbook, reader);
        if (refusal.isPresent()) {
            return new AuditReport(0, 0, 0, List.of(), refusal.get());
        }
        var book = reader.book();
        var calculator = new Calculator(book);
        fillIn(book, calculator, findings);
        checks().forEach(check -> check.look(book, calculator, findings));
        return new AuditReport(book.sheets().size(), reader.cells(), reader.formulas(), findings.all(), null);
    }

    /** What an earlier check explains, a later one does not tell again. */
    private static List<Check> checks() {
        return List.of(
                new PlaceholderCheck(),
                new LookupCheck(),
                new ErrorHidingCheck(),
                new TextNumberCheck(),
                new RangeEndCheck(),
                new RunCheck(),
                new WeightCheck(),
                new ValueCheck(),
                new ReferenceCheck());
    }

    /** Formulas without a result are calculated, as far as that can be done, so that the checks have values. */
    private static void fillIn(Book book, Calculator calculator, Findings findings) {
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (var sheet : book.sheets()) {
                for (var column : sheet.columns().entrySet()) {
                    changed |= fillIn(book, calculator, round == 0 ? findings : null, sheet, column.getKey());
                }
            }
        }
    }

    private static boolean fillIn(
            Book book, Calculator calculator, @Nullable Findings findings, Sheet sheet, int column) {
        boolean changed = false;
        var cells = sheet.column(column);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.kind(i) != Kind.UNCALCULATED) {
                continue;
            }
            if (findings != null) {
                findings.add(AuditCode.VALUE_MISSING, sheet, "", cells.row(i), column);
            }
            var template = sheet.template(cells, i);
            var outcome = template == null || !template.isSure()
                    ? Optional.<Calculator.Outcome>empty()
                    : calculator.calculate(sheet, cells.row(i), column, template);
            if (outcome.isPresent()) {
                var result = outcome.get();
                cells.set(i, result.kind(), result.number(), book.texts().number(result.text()));
                changed = true;
            }
        }
        return changed;
    }
}
