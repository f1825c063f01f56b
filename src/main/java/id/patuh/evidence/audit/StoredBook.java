package id.patuh.evidence.audit;

import id.patuh.evidence.excel.WorkbookWalk.Kind;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The workbook as the evaluator sees it: every cell is its stored value, save the one formula in question. */
final class StoredBook implements EvaluationWorkbook {
    private static final long MOST_READS = 12_000_000;

    private final Book book;
    private long reads;
    private @Nullable Range pretended;
    private Object typed = "";
    private Ptg[] question = {};
    private @Nullable Sheet asked;
    private int askedRow;
    private int askedColumn;

    StoredBook(Book book) {
        this.book = book;
    }

    /** Whether so many cells can still be read. */
    boolean affords(long more) {
        return reads + more <= MOST_READS;
    }

    EvaluationCell question(Sheet sheet, int row, int column, Ptg[] tokens) {
        question = tokens;
        asked = sheet;
        askedRow = row;
        askedColumn = column;
        return new StoredCell(new StoredSheet(sheet), row, column, Kind.NONE, 0, "", true);
    }

    void pretend(Range cell, Object value) {
        pretended = cell;
        typed = value;
    }

    void stopPretending() {
        pretended = null;
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        return question.clone();
    }

    @Override
    public String getSheetName(int index) {
        return book.sheets().get(index).name();
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return ((StoredSheet) sheet).sheet.index();
    }

    @Override
    public int getSheetIndex(String name) {
        return book.sheet(name).map(Sheet::index).orElse(-1);
    }

    @Override
    public EvaluationSheet getSheet(int index) {
        return new StoredSheet(book.sheets().get(index));
    }

    @Override
    public @Nullable ExternalSheet getExternalSheet(int index) {
        return null;
    }

    @Override
    public ExternalSheet getExternalSheet(String first, String last, int externalBook) {
        if (externalBook > 0) {
            throw new IllegalStateException("other files are not read");
        }
        return new ExternalSheet(null, first);
    }

    @Override
    public int convertFromExternSheetIndex(int index) {
        return index;
    }

    @Override
    public @Nullable ExternalName getExternalName(int sheet, int name) {
        return null;
    }

    @Override
    public @Nullable ExternalName getExternalName(String name, String sheet, int externalBook) {
        return null;
    }

    @Override
    public @Nullable EvaluationName getName(NamePtg name) {
        return null;
    }

    @Override
    public @Nullable EvaluationName getName(String name, int sheet) {
        return null;
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        return name.toString();
    }

    @Override
    public UDFFinder getUDFFinder() {
        return AggregatingUDFFinder.DEFAULT;
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL2007;
    }

    @Override
    public void clearAllCachedResultValues() {
        // Nothing is kept here.
    }

    /** Thrown often, and never shown: it has no trace. */
    private static final class NoValue extends RuntimeException {
        NoValue() {
            super("a cell has no value", null, false, false);
        }
    }

    /** For texts of formulas, whose names are kept as they are. */
    static final class NoNames implements FormulaRenderingWorkbook {
        @Override
        public EvaluationWorkbook.@Nullable ExternalSheet getExternalSheet(int index) {
            return null;
        }

        @Override
        public String getSheetFirstNameByExternSheet(int index) {
            return "";
        }

        @Override
        public String getSheetLastNameByExternSheet(int index) {
            return "";
        }

        @Override
        public String resolveNameXText(NameXPtg name) {
            return "";
        }

        @Override
        public String getNameText(NamePtg name) {
            return "";
        }
    }

    private final class StoredSheet implements EvaluationSheet {
        private final Sheet sheet;

        StoredSheet(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public @Nullable EvaluationCell getCell(int rowFromZero, int column) {
            reads++;
            if (reads > MOST_READS) {
                throw new NoValue();
            }
            int row = rowFromZero + 1;
            if (pretended != null && pretended.contains(sheet, row, column)) {
                return typed instanceof Double number
                        ? new StoredCell(this, row, column, Kind.NUMBER, number, "", false)
                        : new StoredCell(this, row, column, Kind.TEXT, 0, typed.toString(), false);
            }
            var cells = sheet.column(column);
            int found = cells.find(row);
            var kind = found < 0 ? Kind.NONE : cells.kind(found);
            if (kind == Kind.UNCALCULATED && !(sheet == asked && row == askedRow && column == askedColumn)) {
                throw new NoValue();
            }
            return kind == Kind.NONE
                    ? null
                    : new StoredCell(this, row, column, kind, cells.number(found), sheet.text(cells, found), false);
        }

        @Override
        public void clearAllCachedResultValues() {
            // Nothing is kept here.
        }

        @Override
        public int getLastRowNum() {
            return sheet.lastRow() - 1;
        }

        @Override
        public boolean isRowHidden(int row) {
            return sheet.hidesRow(row + 1);
        }
    }

    private record StoredCell(
            StoredSheet sheet, int row, int column, Kind kind, double number, String text, boolean asked)
            implements EvaluationCell {

        @Override
        public Object getIdentityKey() {
            return (((long) sheet.sheet.index()) << 40) | ((long) row << 14) | column;
        }

        @Override
        public EvaluationSheet getSheet() {
            return sheet;
        }

        @Override
        public int getRowIndex() {
            return row - 1;
        }

        @Override
        public int getColumnIndex() {
            return column;
        }

        @Override
        public CellType getCellType() {
            return asked
                    ? CellType.FORMULA
                    : switch (kind) {
                        case NUMBER -> CellType.NUMERIC;
                        case TEXT -> CellType.STRING;
                        case BOOLEAN -> CellType.BOOLEAN;
                        case ERROR -> CellType.ERROR;
                        case NONE, UNCALCULATED -> CellType.BLANK;
                    };
        }

        @Override
        public double getNumericCellValue() {
            return number;
        }

        @Override
        public String getStringCellValue() {
            return text;
        }

        @Override
        public boolean getBooleanCellValue() {
            return text.equals("TRUE");
        }

        @Override
        public int getErrorCellValue() {
            return FormulaError.forString(text).getCode();
        }

        @Override
        public @Nullable CellRangeAddress getArrayFormulaRange() {
            return null;
        }

        @Override
        public boolean isPartOfArrayFormulaGroup() {
            return false;
        }

        @Override
        public CellType getCachedFormulaResultType() {
            return CellType.NUMERIC;
        }
    }
}
