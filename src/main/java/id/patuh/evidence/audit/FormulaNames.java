package id.patuh.evidence.audit;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** What the formula parser needs to know of a workbook: nothing but that every name is taken as it is. */
final class FormulaNames implements FormulaParsingWorkbook {
    @Override
    public @Nullable EvaluationName getName(@Nullable String name, int sheet) {
        return null;
    }

    @Override
    public Name createName() {
        throw new UnsupportedOperationException("names are taken as they are");
    }

    @Override
    public @Nullable Table getTable(@Nullable String name) {
        return null;
    }

    @Override
    public Ptg getNameXPtg(String name, @Nullable SheetIdentifier sheet) {
        return sheet == null ? new NameXPxg(name) : new NameXPxg(bookNumber(sheet), sheetName(sheet), name);
    }

    @Override
    public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
        return new Ref3DPxg(bookNumber(sheet), sheet, cell);
    }

    @Override
    public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
        return new Area3DPxg(bookNumber(sheet), sheet, area);
    }

    @Override
    public int getExternalSheetIndex(String sheet) {
        throw new UnsupportedOperationException("sheets go by their names");
    }

    @Override
    public int getExternalSheetIndex(@Nullable String book, String sheet) {
        throw new UnsupportedOperationException("sheets go by their names");
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL2007;
    }

    /** Above zero for another file. */
    private static int bookNumber(SheetIdentifier sheet) {
        return sheet.getBookName() == null ? -1 : 1;
    }

    private static @Nullable String sheetName(SheetIdentifier sheet) {
        return sheet.getSheetIdentifier() == null
                ? null
                : sheet.getSheetIdentifier().getName();
    }
}
