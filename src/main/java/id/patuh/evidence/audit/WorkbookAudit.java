package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.SpreadsheetAudit;
import id.patuh.evidence.excel.ExcelWorkbook;
import id.patuh.evidence.excel.WorkbookWalk;
import id.patuh.evidence.excel.WorkbookWalk.Kind;
import id.patuh.evidence.reading.SpreadsheetFormats;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.language.Message;
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
        var refusal = read(workbook, reader);
        if (refusal.isPresent()) {
            return new AuditReport(0, 0, 0, List.of(), refusal.get());
        }
        var book = reader.book();
        var calculator = new Calculator(book);
        fillIn(book, calculator, findings);
        checks().forEach(check -> check.look(book, calculator, findings));
        return new AuditReport(book.sheets().size(), reader.cells(), reader.formulas(), findings.all(), null);
    }

    /** Empty where all was read; else why not. */
    private static Optional<ImportIssue> read(Path workbook, BookReader reader) {
        var name = String.valueOf(workbook.getFileName());
        try (var file = SpreadsheetFormats.open(workbook, Limits.STANDARD)) {
            if (!(file instanceof ExcelWorkbook excel)) {
                return Optional.of(otherFormat(name));
            }
            WorkbookWalk.walk(excel, reader);
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(refused.finding().in(name));
        }
    }

    /** Files that Patuh reads, but whose formulas it does not see. */
    private static ImportIssue otherFormat(String name) {
        return new ImportIssue(
                IssueCode.FILE_FORMAT_UNSUPPORTED,
                name,
                null,
                null,
                null,
                null,
                Message.of("evidence.audit.format.message"),
                Message.of("evidence.audit.format.repair"),
                List.of());
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
