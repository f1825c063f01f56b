package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.audit.KeyIndex.KeyCell;
import id.patuh.evidence.excel.WorkbookWalk.Block;
import id.patuh.evidence.excel.WorkbookWalk.Kind;
import id.patuh.evidence.sheet.Placeholders;
import id.patuh.evidence.sheet.Words;
import id.patuh.language.Message;
import id.patuh.language.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds lookups and conditions whose key is not in the range, or in it with other spaces. */
final class LookupCheck implements Check {
    private static final long MOST_INDEXED = 1_000_000;

    private final Map<Range, KeyIndex> indexes = new HashMap<>();
    private final Map<Template, int[]> matches = new HashMap<>();
    private final List<Runnable> doubtful = new ArrayList<>();
    private long indexed;

    /** A value that a formula looks for, and the cell that it comes from. */
    private record Wanted(Object value, @Nullable Range cell) {}

    /** A formula in its cell. */
    private record Place(Book book, Findings findings, Sheet sheet, int row, int column, Template template) {
        Optional<Range> range(Node node) {
            return node instanceof Node.Reference reference
                    ? book.range(reference, sheet, row, column)
                    : Optional.empty();
        }
    }

    @Override
    public void look(Book book, Calculator calculator, Findings findings) {
        for (var sheet : book.sheets()) {
            sheet.eachFormula((row, column, template) -> {
                for (var call : template.calls()) {
                    if (Functions.isLookup(call) || Functions.isConditional(call)) {
                        look(call, new Place(book, findings, sheet, row, column, template));
                    }
                }
            });
        }
        doubtful.forEach(Runnable::run);
    }

    private void look(Node.Call call, Place place) {
        if (Functions.isConditional(call)) {
            Functions.criteria(call).forEach(criterion -> condition(call, criterion, place));
        } else if (call.parts().size() >= 2 && isExact(call)) {
            var keys = place.range(call.parts().get(1)).map(range -> keys(call, range));
            keys.ifPresent(
                    range -> wanted(call.parts().get(0), place).ifPresent(wanted -> lookup(wanted, range, place)));
        }
    }

    /** Lookups that take the next smaller key always find something. */
    private static boolean isExact(Node.Call call) {
        int place = call.is("MATCH") ? 2 : call.is("XLOOKUP") ? 4 : 3;
        var mode = call.part(place);
        if (mode == null) {
            return call.is("XLOOKUP");
        }
        return mode instanceof Node.Other
                || mode.equals(new Node.Constant(0.0))
                || mode.equals(new Node.Constant(false))
                || (mode instanceof Node.Call no && no.is("FALSE"));
    }

    private static Range keys(Node.Call call, Range table) {
        var block = table.block();
        if (call.is("VLOOKUP")) {
            return new Range(
                    table.sheet(),
                    new Block(block.firstRow(), block.firstColumn(), block.lastRow(), block.firstColumn()));
        }
        return call.is("HLOOKUP")
                ? new Range(
                        table.sheet(),
                        new Block(block.firstRow(), block.firstColumn(), block.firstRow(), block.lastColumn()))
                : table;
    }

    /** Blank cells and placeholders are another check's. */
    private static Optional<Wanted> wanted(Node node, Place place) {
        if (node instanceof Node.Constant constant && !(constant.value() instanceof Boolean)) {
            return Optional.of(new Wanted(constant.value(), null));
        }
        if (node instanceof Node.Call trimmed && trimmed.is("TRIM")) {
            return wanted(trimmed.parts().get(0), place)
                    .map(wanted -> new Wanted(
                            wanted.value() instanceof String text ? text.strip().replaceAll(" +", " ") : wanted.value(),
                            wanted.cell()));
        }
        return node instanceof Node.Reference reference && reference.isCell()
                ? place.range(node).flatMap(LookupCheck::value)
                : Optional.empty();
    }

    private static Optional<Wanted> value(Range cell) {
        var sheet = cell.sheet();
        if (sheet.isNumber(cell.firstRow(), cell.firstColumn())) {
            return Optional.of(new Wanted(sheet.number(cell.firstRow(), cell.firstColumn()), cell));
        }
        var text = sheet.text(cell.firstRow(), cell.firstColumn());
        boolean words = sheet.kind(cell.firstRow(), cell.firstColumn()) == Kind.TEXT
                && !Words.fold(text).isEmpty()
                && !Placeholders.contain(text);
        return words ? Optional.of(new Wanted(text, cell)) : Optional.empty();
    }

    private static boolean hasWildcard(Object value) {
        return value instanceof String text && (text.contains("*") || text.contains("?") || text.contains("~"));
    }

    private void lookup(Wanted wanted, Range keys, Place place) {
        var index = index(keys, place);
        if (index == null || index.isEmpty() || hasWildcard(wanted.value()) || index.has(wanted.value())) {
            return;
        }
        report(wanted, keys, index.near(wanted.value(), false), place);
    }

    private void condition(Node.Call call, Functions.Criterion criterion, Place place) {
        var keys = place.range(criterion.range());
        var wanted = wanted(criterion.key(), place).map(LookupCheck::withoutSign);
        if (keys.isEmpty() || wanted.isEmpty() || hasWildcard(wanted.get().value())) {
            return;
        }
        if (isRunning(criterion.range(), keys.get(), wanted.get())) {
            return;
        }
        var index = index(keys.get(), place);
        if (index == null || index.isEmpty() || isComparison(wanted.get().value())) {
            return;
        }
        var near = index.near(wanted.get().value(), true);
        if (index.hasForCondition(wanted.get().value())) {
            matches.computeIfAbsent(place.template(), any -> new int[2])[0]++;
            almost(wanted.get(), keys.get(), near, place);
        } else if (!near.isEmpty()) {
            report(wanted.get(), keys.get(), near, place);
        } else if (call.name().startsWith("SUM") && wanted.get().cell() != null) {
            matches.computeIfAbsent(place.template(), any -> new int[2])[1]++;
            doubtful.add(() -> reportIfOthersMatch(wanted.get(), keys.get(), place));
        }
    }

    /** A count of how often a key came before finds at least the key itself. */
    private static boolean isRunning(Node range, Range keys, Wanted wanted) {
        var cell = wanted.cell();
        return cell != null
                && keys.contains(cell.sheet(), cell.firstRow(), cell.firstColumn())
                && range instanceof Node.Reference reference
                && reference.first().rowMoves() != reference.last().rowMoves();
    }

    private static Wanted withoutSign(Wanted wanted) {
        return wanted.value() instanceof String text && text.startsWith("=")
                ? new Wanted(text.substring(1), wanted.cell())
                : wanted;
    }

    private static boolean isComparison(Object value) {
        return value instanceof String text && (text.startsWith("<") || text.startsWith(">") || text.isEmpty());
    }

    /** Where most keys of the same formula match nothing, nothing is expected. */
    private void reportIfOthersMatch(Wanted wanted, Range keys, Place place) {
        var counts = matches.getOrDefault(place.template(), new int[2]);
        if (counts[0] > counts[1]) {
            report(wanted, keys, List.of(), place);
        }
    }

    private static void report(Wanted wanted, Range keys, List<KeyCell> near, Place place) {
        var key = wanted.value() + "|" + keys.seenFrom(place.sheet()) + "|"
                + place.template().skeleton();
        var hint = near.isEmpty()
                ? Text.verbatim("")
                : Message.of(
                        "evidence.audit.near",
                        near.get(0).text(),
                        cell(keys.sheet(), near.get(0)).seenFrom(place.sheet()));
        var group = place.findings()
                .add(AuditCode.LOOKUP_NO_MATCH, place.sheet(), key, place.row(), place.column())
                .details(shown(wanted.value()), hint, keys.seenFrom(place.sheet()));
        var from = wanted.cell();
        if (from != null) {
            group.relate(from.sheet(), from.firstRow(), from.firstColumn());
        }
        near.forEach(cell -> group.relate(keys.sheet(), cell.row(), cell.column()));
    }

    private static void almost(Wanted wanted, Range keys, List<KeyCell> near, Place place) {
        for (var cell : near) {
            var id = shown(wanted.value()).toLowerCase(Locale.ROOT) + "|" + cell.column();
            place.findings()
                    .add(AuditCode.NAME_ALMOST_MATCHES, keys.sheet(), id, cell.row(), cell.column())
                    .details(shown(wanted.value()), cell.text())
                    .relate(place.sheet(), place.row(), place.column());
        }
    }

    private static Range cell(Sheet sheet, KeyCell key) {
        return new Range(sheet, new Block(key.row(), key.column(), key.row(), key.column()));
    }

    private static String shown(Object value) {
        return value instanceof Double number ? KeyIndex.written(number) : value.toString();
    }

    private @Nullable KeyIndex index(Range keys, Place place) {
        var known = indexes.get(keys);
        if (known == null && indexed < MOST_INDEXED) {
            indexed += 10 + keys.cells();
            known = new KeyIndex(keys);
            indexes.put(keys, known);
        } else if (known == null) {
            place.findings().add(AuditCode.AUDIT_INCOMPLETE, place.sheet(), "", place.row(), place.column());
        }
        return known;
    }
}
