package id.patuh.evidence.excel;

import id.patuh.evidence.packaged.XmlCursor;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.CellFormat;
import id.patuh.evidence.sheet.Numbers;
import id.patuh.evidence.sheet.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of a workbook's cells. */
final class CellStyles {
    private static final int SIZE = 300;

    private final List<CellFormat> formats;

    private CellStyles(List<CellFormat> formats) {
        this.formats = formats;
    }

    static CellStyles read(Optional<XmlCursor> part, Budget budget) throws RefusedException {
        var formats = new ArrayList<CellFormat>();
        if (part.isPresent()) {
            try (var xml = part.get()) {
                read(xml, formats, budget);
            }
        }
        return new CellStyles(formats);
    }

    /** A style that the workbook does not define shows numbers plainly. */
    CellFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.GENERAL;
    }

    private static void read(XmlCursor xml, List<CellFormat> formats, Budget budget) throws RefusedException {
        var patterns = new HashMap<Integer, String>();
        var known = new HashMap<Integer, CellFormat>();
        boolean inCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                budget.hold(SIZE);
                patterns.put(Numbers.whole(xml.attribute("numFmtId"), 0), xml.attribute("formatCode", "General"));
            } else if (xml.starts("cellXfs")) {
                inCells = true;
            } else if (xml.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.starts("xf")) {
                budget.hold(SIZE);
                int index = Numbers.whole(xml.attribute("numFmtId"), 0);
                formats.add(known.computeIfAbsent(index, number -> format(number, patterns)));
            }
        }
    }

    private static CellFormat format(int index, Map<Integer, String> patterns) {
        var pattern = patterns.get(index);
        if (pattern == null && index >= 0) {
            pattern = BuiltinFormats.getBuiltinFormat(index);
        }
        return pattern == null ? CellFormat.GENERAL : CellFormat.of(index, pattern);
    }
}
