package id.patuh.evidence.legacy;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.CellDisplay;
import id.patuh.evidence.sheet.CellFormat;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.TextStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.EventWorkbookBuilder;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** What all sheets of a workbook share: its texts, formats, calendar and the list of its sheets. */
final class Globals {
    private static final int OF_EXCEL_97 = 0x0600;
    private static final int SIZE_OF_AN_ENTRY = 200;

    private final Budget budget;
    private final TextStore texts;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<ExternSheetRecord> references = new ArrayList<>();
    private final List<Integer> formatIndexes = new ArrayList<>();
    private final Map<Integer, String> patterns = new HashMap<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private boolean date1904;

    private Globals(Budget budget) {
        this.budget = budget;
        this.texts = new TextStore(budget);
    }

    static Globals read(Records records, Budget budget) throws RefusedException {
        var globals = new Globals(budget);
        requireExcel97(records);
        while (records.next() && records.sid() != EOFRecord.sid) {
            globals.take(records.sid(), records.in());
        }
        return globals;
    }

    List<BoundSheetRecord> sheets() {
        return sheets;
    }

    CellDisplay display() {
        return new CellDisplay(date1904);
    }

    String text(int number) throws RefusedException {
        if (number < 0 || number >= texts.size()) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
        return texts.get(number);
    }

    /** How a cell of that style shows its number; one that the workbook does not define shows it plainly. */
    CellFormat format(int style) {
        if (style < 0 || style >= formatIndexes.size()) {
            return CellFormat.GENERAL;
        }
        return formats.computeIfAbsent(formatIndexes.get(style), this::named);
    }

    /** Knows the sheets' names only, which is enough to write a formula as a person would. */
    HSSFWorkbook forFormulas() {
        return HSSFWorkbook.create(EventWorkbookBuilder.createStubWorkbook(
                references.toArray(new ExternSheetRecord[0]), sheets.toArray(new BoundSheetRecord[0])));
    }

    private static void requireExcel97(Records records) throws RefusedException {
        if (!records.next() || records.sid() != BOFRecord.sid) {
            throw new RefusedException(IssueCode.FILE_DAMAGED);
        }
        if (new BOFRecord(records.in()).getVersion() != OF_EXCEL_97) {
            throw new RefusedException(IssueCode.FILE_OLD_FORMAT);
        }
    }

    private void take(int sid, RecordInputStream in) throws RefusedException {
        switch (sid) {
            case FilePassRecord.sid -> throw new RefusedException(IssueCode.FILE_ENCRYPTED);
            case DateWindow1904Record.sid -> date1904 = new DateWindow1904Record(in).getWindowing() == 1;
            case BoundSheetRecord.sid -> sheets.add(held(new BoundSheetRecord(in)));
            case ExternSheetRecord.sid -> references.add(held(new ExternSheetRecord(in)));
            case ExtendedFormatRecord.sid ->
                formatIndexes.add((int) held(new ExtendedFormatRecord(in)).getFormatIndex());
            case FormatRecord.sid -> {
                var format = held(new FormatRecord(in));
                patterns.put(format.getIndexCode(), format.getFormatString());
            }
            case SSTRecord.sid -> readTexts(in);
            default -> {}
        }
    }

    private <T> T held(T entry) throws RefusedException {
        budget.hold(SIZE_OF_AN_ENTRY);
        return entry;
    }

    private void readTexts(RecordInputStream in) throws RefusedException {
        in.readInt();
        int count = in.readInt();
        for (int i = 0; i < count && (in.available() > 0 || in.hasNextRecord()); i++) {
            texts.add(new UnicodeString(in).getString());
        }
    }

    private CellFormat named(int index) {
        var pattern = patterns.get(index);
        if (pattern == null && index >= 0) {
            pattern = BuiltinFormats.getBuiltinFormat(index);
        }
        return pattern == null ? CellFormat.GENERAL : CellFormat.of(index, pattern);
    }
}
