package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.excel.WorkbookWalk.Kind;
import id.patuh.evidence.sheet.Placeholders;
import id.patuh.evidence.sheet.Words;
import id.patuh.language.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds formulas that take an unanswered question for a "no", or for points. */
final class PlaceholderCheck implements Check {
    private static final double SMALLEST_STEP = 1;

    private final Map<Template, List<Question>> questions = new HashMap<>();

    /**
     * A cell that decides a result.
     *
     * @param answer what the formula hopes to find there; null for a lookup
     * @param measured whether it is compared with a number
     */
    private record Question(Node.Reference cell, @Nullable Object answer, boolean measured) {}

    @Override
    public void look(Book book, Calculator calculator, Findings findings) {
        for (var sheet : book.sheets()) {
            sheet.eachFormula((row, column, template) -> {
                var asked = questions.computeIfAbsent(template, PlaceholderCheck::questions);
                if (!asked.isEmpty() && sheet.kind(row, column) == Kind.NUMBER) {
                    asked.forEach(question ->
                            new Place(book, calculator, findings, sheet, row, column, template).look(question));
                }
            });
        }
    }

    private static List<Question> questions(Template template) {
        var questions = new ArrayList<Question>();
        template.tree().all().forEach(node -> {
            if (node instanceof Node.Operation operation && operation.compares()) {
                compared(operation, questions);
            } else if (node instanceof Node.Call call) {
                called(call, questions);
            }
        });
        return List.copyOf(questions);
    }

    private static void compared(Node.Operation operation, List<Question> questions) {
        var left = cell(operation.parts().get(0));
        var right = cell(operation.parts().get(1));
        var other = operation.parts().get(left == null ? 0 : 1);
        var cell = left == null ? right : left;
        if (cell != null && other instanceof Node.Constant constant) {
            boolean words = constant.value() instanceof String text
                    && !Words.fold(text).isEmpty()
                    && !Placeholders.contain(text)
                    && operation.sign().equals("=");
            boolean measured = constant.value() instanceof Double number && number != 0;
            if (words) {
                questions.add(new Question(cell, constant.value(), false));
            } else if (measured && constant.value() instanceof Double number) {
                double step = operation.sign().contains("=") ? 0 : SMALLEST_STEP;
                boolean less = operation.sign().startsWith("<") == (left != null);
                questions.add(new Question(cell, less ? number - step : number + step, true));
            }
        }
    }

    private static void called(Node.Call call, List<Question> questions) {
        var first = call.part(0) == null ? null : cell(call.parts().get(0));
        if (first != null && call.is("VLOOKUP", "HLOOKUP", "LOOKUP", "XLOOKUP", "MATCH", "SWITCH", "CHOOSE")) {
            questions.add(new Question(first, null, false));
        } else if (call.is("SEARCH", "FIND", "EXACT") && call.parts().size() > 1) {
            var second = cell(call.parts().get(1));
            var cell = second == null ? first : second;
            var words = call.parts().get(second == null ? 1 : 0);
            if (cell != null && words instanceof Node.Constant constant) {
                questions.add(new Question(cell, constant.value(), false));
            }
        }
    }

    /** A single cell, also where its text is tidied up before. */
    private static Node.@Nullable Reference cell(Node node) {
        if (node instanceof Node.Call call && call.is("TRIM", "UPPER", "LOWER", "PROPER", "CLEAN")) {
            return cell(call.parts().get(0));
        }
        return node instanceof Node.Reference reference && reference.isCell() ? reference : null;
    }

    /** One formula's cell. */
    private record Place(
            Book book, Calculator calculator, Findings findings, Sheet sheet, int row, int column, Template template) {

        void look(Question question) {
            var range = book.range(question.cell(), sheet, row, column);
            if (range.isEmpty()) {
                return;
            }
            var cell = range.get();
            var input = cell.sheet();
            if (!input.isConstant(cell.firstRow(), cell.firstColumn())) {
                return;
            }
            boolean blank = input.isBlank(cell.firstRow(), cell.firstColumn());
            boolean placeholder = !blank
                    && input.kind(cell.firstRow(), cell.firstColumn()) == Kind.TEXT
                    && Placeholders.contain(input.text(cell.firstRow(), cell.firstColumn()));
            boolean unanswered = placeholder || (blank && Rows.asks(input, cell.firstRow(), cell.firstColumn()));
            if (unanswered) {
                report(question, cell, blank);
            }
        }

        private void report(Question question, Range cell, boolean blank) {
            double result = sheet.number(row, column);
            if (result == 0 && wouldCount(question, cell)) {
                add(AuditCode.PLACEHOLDER_AS_ZERO, cell, blank);
            } else if (result > 0 && !blank && earnsByItself(question, cell)) {
                add(AuditCode.PLACEHOLDER_AS_POINTS, cell, false);
            }
        }

        /** Whether the answer that the formula hopes for would have made a difference. */
        private boolean wouldCount(Question question, Range cell) {
            var answer = question.answer();
            if (answer == null || !template.isSure()) {
                return true;
            }
            return calculator
                    .calculateIf(sheet, row, column, template, cell, answer)
                    .map(outcome -> outcome.kind() == Kind.NUMBER && outcome.number() != 0)
                    .orElse(true);
        }

        /** Text is greater than every number, so that a placeholder passes a threshold. */
        private boolean earnsByItself(Question question, Range cell) {
            return question.measured()
                    && template.isSure()
                    && calculator
                            .calculateIf(sheet, row, column, template, cell, "")
                            .isPresent()
                    && calculator
                            .calculateIf(sheet, row, column, template, cell, -Double.MAX_VALUE)
                            .map(outcome -> outcome.number() != sheet.number(row, column))
                            .orElse(false);
        }

        private void add(AuditCode code, Range cell, boolean blank) {
            var input = cell.sheet();
            var key = template.shape() + (blank ? "" : input.text(cell.firstRow(), cell.firstColumn()));
            var shown = blank
                    ? Message.of("evidence.audit.blank")
                    : Message.of("evidence.audit.quoted", input.text(cell.firstRow(), cell.firstColumn()));
            findings.add(code, sheet, key, row, column)
                    .details(shown, "")
                    .relate(input, cell.firstRow(), cell.firstColumn());
        }
    }
}
