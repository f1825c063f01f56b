package id.patuh.evidence.legacy;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.CellDisplay;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Turns the records of cells into cells. */
final class LegacyCells {
    private static final String UNKNOWN_FORMULA = "?";

    private final Globals globals;
    private final CellDisplay display;
    private int row = -1;
    private CellDisplay.@Nullable Place awaitingText;
    private @Nullable HSSFWorkbook forFormulas;

    LegacyCells(Globals globals) {
        this.globals = globals;
        this.display = globals.display();
    }

    /** The row of the cells that were read last, from 0. */
    int row() {
        return row;
    }

    /** The cells of a record; none if it is no record of filled cells. The text of a formula comes in a record of its own. */
    List<RawCell> read(int sid, RecordInputStream in) throws RefusedException {
        return switch (sid) {
            case LabelSSTRecord.sid -> {
                var label = new LabelSSTRecord(in);
                yield List.of(CellDisplay.text(place(label), globals.text(label.getSSTIndex())));
            }
            case LabelRecord.sid -> {
                var label = new LabelRecord(in);
                yield List.of(CellDisplay.text(place(label), label.getValue()));
            }
            case NumberRecord.sid -> {
                var number = new NumberRecord(in);
                yield List.of(number(place(number), number.getValue(), number.getXFIndex()));
            }
            case RKRecord.sid -> {
                var number = new RKRecord(in);
                yield List.of(number(place(number), number.getRKNumber(), number.getXFIndex()));
            }
            case MulRKRecord.sid -> numbers(new MulRKRecord(in));
            case BoolErrRecord.sid -> List.of(truthOrError(new BoolErrRecord(in)));
            case FormulaRecord.sid -> formula(new FormulaRecord(in));
            case StringRecord.sid -> text(new StringRecord(in));
            default -> List.of();
        };
    }

    private List<RawCell> numbers(MulRKRecord numbers) throws RefusedException {
        var cells = new ArrayList<RawCell>();
        for (int i = 0; i < numbers.getNumColumns(); i++) {
            var place = place(numbers.getRow(), numbers.getFirstColumn() + i, "");
            cells.add(number(place, numbers.getRKNumberAt(i), numbers.getXFAt(i)));
        }
        return cells;
    }

    private RawCell number(CellDisplay.Place place, double number, int style) throws RefusedException {
        if (!Double.isFinite(number)) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
        var stored = String.valueOf(number);
        return display.number(
                place,
                stored.endsWith(".0") ? stored.substring(0, stored.length() - 2) : stored,
                number,
                globals.format(style));
    }

    private RawCell truthOrError(BoolErrRecord record) {
        return record.isBoolean()
                ? CellDisplay.truth(place(record), record.getBooleanValue() ? "1" : "0", record.getBooleanValue())
                : CellDisplay.error(place(record), error(record.getErrorValue()));
    }

    private List<RawCell> formula(FormulaRecord record) throws RefusedException {
        var place = place(record.getRow(), record.getColumn(), formulaOf(record));
        awaitingText = null;
        return switch (record.getCachedResultTypeEnum()) {
            case STRING -> {
                awaitingText = record.hasCachedResultString() ? place : null;
                yield record.hasCachedResultString() ? List.of() : List.of(CellDisplay.text(place, ""));
            }
            case BOOLEAN ->
                List.of(CellDisplay.truth(
                        place, record.getCachedBooleanValue() ? "1" : "0", record.getCachedBooleanValue()));
            case ERROR -> List.of(CellDisplay.error(place, error(record.getCachedErrorValue())));
            default -> List.of(number(place, record.getValue(), record.getXFIndex()));
        };
    }

    private List<RawCell> text(StringRecord record) {
        var place = awaitingText;
        awaitingText = null;
        return place == null ? List.of() : List.of(CellDisplay.text(place, record.getString()));
    }

    private String formulaOf(FormulaRecord record) {
        try {
            if (forFormulas == null) {
                forFormulas = globals.forFormulas();
            }
            return HSSFFormulaParser.toFormulaString(forFormulas, record.getParsedExpression());
        } catch (RuntimeException unknown) {
            return UNKNOWN_FORMULA;
        }
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    }

    private CellDisplay.Place place(CellValueRecordInterface record) {
        return place(record.getRow(), record.getColumn(), "");
    }

    private CellDisplay.Place place(int cellRow, int column, String formula) {
        row = cellRow;
        return new CellDisplay.Place(column, new CellAddress(column, cellRow + 1).a1(), formula);
    }
}
