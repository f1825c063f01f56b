package id.patuh.evidence.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.ArrayPtg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.BoolPtg;
import org.apache.poi.ss.formula.ptg.ControlPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.MemAreaPtg;
import org.apache.poi.ss.formula.ptg.MemFuncPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.ScalarConstantPtg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.formula.ptg.ValueOperatorPtg;

/** Takes formulas apart, each kind once. */
final class Formulas {
    /** Excel itself allows 8,192 characters and 64 levels. */
    private static final int LONGEST = 8_192;

    private static final int DEEPEST = 70;
    private static final int MOST_TEMPLATES = 30_000;
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final int LAST_ROW_OF_XLS = SpreadsheetVersion.EXCEL97.getLastRowIndex();
    private static final String OF_ADD_IN = "#external#";

    private final Book book;
    private final FormulaNames names = new FormulaNames();
    private final Map<String, Template> known = new HashMap<>();

    Formulas(Book book) {
        this.book = book;
    }

    /** A formula that was taken apart up to a token. */
    private record Piece(Node node, int from) {}

    boolean isFull() {
        return known.size() >= MOST_TEMPLATES;
    }

    /** Empty where the parser does not understand it. */
    Optional<Template> template(String text, int row, int column) {
        if (text.length() > LONGEST || depth(text) > DEEPEST) {
            return Optional.empty();
        }
        try {
            var tokens = FormulaParser.parse(text, names, FormulaType.CELL, 0, row - 1);
            var key = key(tokens, row, column, true, true);
            var template = known.get(key);
            if (template == null) {
                var tree = tree(tokens, row, column);
                template = new Template(
                        known.size(),
                        List.of(tokens),
                        row,
                        column,
                        text,
                        tree,
                        tree.calls().toList(),
                        tree.references().toList(),
                        key(tokens, row, column, true, false),
                        key(tokens, row, column, false, false),
                        Calculator.isSure(tree));
                known.put(key, template);
                book.templates().add(template);
            }
            return Optional.of(template);
        } catch (RuntimeException notUnderstood) {
            return Optional.empty();
        }
    }

    /** How deep the parser would have to go down: brackets, and signs in a row. */
    private static int depth(String text) {
        int deepest = 0;
        int brackets = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '(' || sign == '{') {
                brackets++;
            } else if (sign == ')' || sign == '}') {
                brackets--;
            }
            signs = sign == '-' || sign == '+' || sign == '^' || sign == '%' ? signs + 1 : sign == ' ' ? signs : 0;
            deepest = Math.max(deepest, brackets + signs);
        }
        return deepest;
    }

    private static String key(Ptg[] tokens, int row, int column, boolean places, boolean constants) {
        var key = new StringBuilder();
        for (var token : tokens) {
            if (token instanceof RefPtgBase || token instanceof AreaPtgBase) {
                var reference = reference(token, row, column);
                key.append(places ? reference.key() : "ref");
            } else if (token instanceof IntPtg || token instanceof NumberPtg || token instanceof StringPtg) {
                key.append(constants ? token.toFormulaString() : "#");
            } else if (token instanceof NameXPxg name) {
                key.append(name.getNameName());
            } else if (token instanceof AbstractFunctionPtg function) {
                key.append(function.getName()).append(function.getNumberOfOperands());
            } else if (token instanceof ValueOperatorPtg operator) {
                key.append(sign(operator, operator.getNumberOfOperands()));
            } else if (token instanceof ScalarConstantPtg || token instanceof ArrayPtg) {
                key.append(token.toFormulaString());
            } else if (!(token instanceof ControlPtg)) {
                key.append(token.getClass().getSimpleName());
            }
            key.append(';');
        }
        return key.toString();
    }

    private Node tree(Ptg[] tokens, int row, int column) {
        Deque<Piece> stack = new ArrayDeque<>();
        for (int i = 0; i < tokens.length; i++) {
            var token = tokens[i];
            if (token instanceof AttrPtg attribute && attribute.isSum()) {
                var summed = stack.pop();
                stack.push(
                        new Piece(new Node.Call("SUM", List.of(summed.node()), summed.from(), i + 1), summed.from()));
            } else if (token instanceof OperationPtg operation) {
                stack.push(operation(operation, stack, i));
            } else if (!isSilent(token)) {
                stack.push(new Piece(operand(token, row, column), i));
            }
        }
        return stack.pop().node();
    }

    private static boolean isSilent(Ptg token) {
        return token instanceof AttrPtg
                || token instanceof ParenthesisPtg
                || token instanceof MemFuncPtg
                || token instanceof MemAreaPtg;
    }

    private static Piece operation(OperationPtg token, Deque<Piece> stack, int at) {
        var parts = new ArrayList<Node>();
        int from = at;
        for (int i = 0; i < token.getNumberOfOperands(); i++) {
            var part = stack.pop();
            parts.add(part.node());
            from = part.from();
        }
        Collections.reverse(parts);
        if (token instanceof AbstractFunctionPtg function) {
            var name = function.getName();
            if (name.equals(OF_ADD_IN) && parts.get(0) instanceof Node.Other other) {
                name = other.text();
                parts.remove(0);
            }
            return new Piece(new Node.Call(plain(name), List.copyOf(parts), from, at + 1), from);
        }
        return new Piece(new Node.Operation(sign(token, parts.size()), List.copyOf(parts), from, at + 1), from);
    }

    private static String sign(OperationPtg token, int operands) {
        return token instanceof ValueOperatorPtg
                ? token.toFormulaString(Collections.nCopies(operands, "").toArray(String[]::new))
                : token.getClass().getSimpleName();
    }

    /** Newer functions stand in the file with a prefix. */
    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replace("_XLFN.", "").replace("_XLWS.", "");
    }

    private Node operand(Ptg token, int row, int column) {
        if (token instanceof IntPtg whole) {
            return new Node.Constant((double) whole.getValue());
        }
        if (token instanceof NumberPtg number) {
            return new Node.Constant(number.getValue());
        }
        if (token instanceof StringPtg string) {
            return new Node.Constant(string.getValue());
        }
        if (token instanceof BoolPtg truth) {
            return new Node.Constant(truth.getValue());
        }
        if (token instanceof RefPtgBase || token instanceof AreaPtgBase) {
            return reference(token, row, column);
        }
        return token instanceof NameXPxg name
                ? named(name)
                : new Node.Other(token.getClass().getSimpleName());
    }

    /** A name that stands for cells is as good as the cells. */
    private Node named(NameXPxg name) {
        if (name.getExternalWorkbookNumber() > 0) {
            var corner = new Node.Corner(1, false, 0, false);
            return new Node.Reference(name.getSheetName(), true, corner, corner);
        }
        var text = book.named(name.getNameName());
        if (text.isPresent() && text.get().length() < 300 && depth(text.get()) < DEEPEST) {
            try {
                var tokens = FormulaParser.parse(text.get(), names, FormulaType.CELL, 0, 0);
                if (tokens.length == 1 && (tokens[0] instanceof RefPtgBase || tokens[0] instanceof AreaPtgBase)) {
                    return reference(tokens[0], 1, 0);
                }
            } catch (RuntimeException notUnderstood) {
                return new Node.Other(name.getNameName());
            }
        }
        return new Node.Other(name.getNameName());
    }

    private static Node.Reference reference(Ptg token, int row, int column) {
        boolean file = token instanceof Pxg pxg && pxg.getExternalWorkbookNumber() > 0;
        var sheet = token instanceof Pxg pxg ? pxg.getSheetName() : null;
        if (token instanceof RefPtgBase cell) {
            var corner =
                    corner(cell.getRow(), cell.isRowRelative(), cell.getColumn(), cell.isColRelative(), row, column);
            return new Node.Reference(sheet, file, corner, corner);
        }
        var area = (AreaPtgBase) token;
        boolean ofOldFormat = area.getLastRow() == LAST_ROW_OF_XLS && area.isFirstRowRelative();
        boolean allRows = area.getFirstRow() == 0 && (area.getLastRow() == LAST_ROW || ofOldFormat);
        return new Node.Reference(
                sheet,
                file,
                corner(
                        area.getFirstRow(),
                        area.isFirstRowRelative() && !allRows,
                        area.getFirstColumn(),
                        area.isFirstColRelative(),
                        row,
                        column),
                corner(
                        area.getLastRow(),
                        area.isLastRowRelative() && !allRows,
                        area.getLastColumn(),
                        area.isLastColRelative(),
                        row,
                        column));
    }

    private static Node.Corner corner(
            int atRow, boolean rowMoves, int atColumn, boolean columnMoves, int row, int column) {
        return new Node.Corner(
                rowMoves ? atRow + 1 - row : atRow + 1,
                rowMoves,
                columnMoves ? atColumn - column : atColumn,
                columnMoves);
    }
}
