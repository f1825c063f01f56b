package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.excel.WorkbookWalk.Kind;
import id.patuh.evidence.sheet.Placeholders;
import id.patuh.language.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds formulas that put something in the place of an error that they have now. */
final class ErrorHidingCheck implements Check {
    @Override
    public void look(Book book, Calculator calculator, Findings findings) {
        for (var sheet : book.sheets()) {
            sheet.eachFormula((row, column, template) -> {
                for (var call : template.calls()) {
                    var inner = inner(call);
                    if (inner != null) {
                        new Place(book, calculator, findings, sheet, row, column, template).look(inner);
                    }
                }
            });
        }
    }

    private static @Nullable Node inner(Node.Call call) {
        return call.is("IFERROR", "IFNA", "ISERROR", "ISERR", "ISNA") ? call.part(0) : null;
    }

    /** One formula's cell. */
    private record Place(
            Book book, Calculator calculator, Findings findings, Sheet sheet, int row, int column, Template template) {

        void look(Node inner) {
            boolean known = findings.has(
                    sheet,
                    row,
                    column,
                    AuditCode.LOOKUP_NO_MATCH,
                    AuditCode.PLACEHOLDER_AS_ZERO,
                    AuditCode.PLACEHOLDER_AS_POINTS,
                    AuditCode.ERROR_HIDDEN);
            if (!known) {
                error(inner).ifPresent(error -> report(inner, error));
            }
        }

        private void report(Node inner, String error) {
            var inputs = inputs(inner);
            boolean unanswered = inputs.stream().anyMatch(Place::isUnanswered);
            boolean blankShown = sheet.kind(row, column) == Kind.TEXT
                    && (sheet.isBlank(row, column) || Placeholders.contain(sheet.text(row, column)));
            if (unanswered && (blankShown || !Rows.asks(sheet, row, column))) {
                return;
            }
            boolean zero = unanswered && sheet.isNumber(row, column) && sheet.number(row, column) == 0;
            var group = findings.add(
                            zero ? AuditCode.PLACEHOLDER_AS_ZERO : AuditCode.ERROR_HIDDEN,
                            sheet,
                            template.shape() + error,
                            row,
                            column)
                    .details(zero ? Message.of("evidence.audit.unanswered") : error, shown());
            inputs.stream()
                    .filter(input -> !input.sheet().isNumber(input.firstRow(), input.firstColumn()))
                    .forEach(input -> group.relate(input.sheet(), input.firstRow(), input.firstColumn()));
        }

        private String shown() {
            return sheet.isNumber(row, column) ? KeyIndex.written(sheet.number(row, column)) : sheet.text(row, column);
        }

        private Optional<String> error(Node inner) {
            if (inner instanceof Node.Reference reference) {
                return book.range(reference, sheet, row, column)
                        .filter(cell -> cell.sheet().kind(cell.firstRow(), cell.firstColumn()) == Kind.ERROR)
                        .map(cell -> cell.sheet().text(cell.firstRow(), cell.firstColumn()));
            }
            return calculated(inner)
                    .filter(outcome -> outcome.kind() == Kind.ERROR)
                    .map(Calculator.Outcome::text);
        }

        private Optional<Calculator.Outcome> calculated(Node inner) {
            if (!template.isSure()) {
                return Optional.empty();
            }
            if (inner instanceof Node.Call call) {
                return calculator.calculate(sheet, row, column, template, call.from(), call.to());
            }
            return inner instanceof Node.Operation operation
                    ? calculator.calculate(sheet, row, column, template, operation.from(), operation.to())
                    : Optional.empty();
        }

        private List<Range> inputs(Node inner) {
            return inner.references()
                    .filter(Node.Reference::isCell)
                    .flatMap(reference -> book.range(reference, sheet, row, column).stream())
                    .distinct()
                    .toList();
        }

        private static boolean isUnanswered(Range cell) {
            var sheet = cell.sheet();
            return sheet.isConstant(cell.firstRow(), cell.firstColumn())
                    && (sheet.isBlank(cell.firstRow(), cell.firstColumn())
                            || Placeholders.contain(sheet.text(cell.firstRow(), cell.firstColumn())));
        }
    }
}
