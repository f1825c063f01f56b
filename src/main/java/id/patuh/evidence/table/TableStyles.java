package id.patuh.evidence.table;

import id.patuh.evidence.TableBook.Kind;
import id.patuh.evidence.TableBook.Tone;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How headings and cells of tables look. */
final class TableStyles {
    private static final String INK = "1F2937";
    private static final String HEADING = "1E3A5F";
    private static final short SIZE = 10;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    TableStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle heading() {
        return made.computeIfAbsent("heading", name -> {
            var style = framed(font("FFFFFF", true));
            style.setFillForegroundColor(CellFrame.colour(HEADING));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    XSSFCellStyle cell(Kind kind, Tone tone) {
        return made.computeIfAbsent(kind + " " + tone, name -> {
            var style = framed(font(ink(tone), tone != Tone.PLAIN && tone != Tone.FAINT));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setAlignment(kind == Kind.WORDS ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
            style.setIndention(kind == Kind.WORDS ? 0 : (short) 1);
            style.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
            return style;
        });
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case WORDS -> "General";
            case COUNT -> "#,##0";
            case SCORE -> "#,##0.00";
            case YEAR -> "0";
            case PERCENT -> "0%";
            case DAY -> "yyyy-mm-dd";
        };
    }

    /** Dark enough to be read on white, also in print. */
    private static String ink(Tone tone) {
        return switch (tone) {
            case PLAIN, STRONG -> INK;
            case GOOD -> "166534";
            case DOUBT -> "92400E";
            case BAD -> "B91C1C";
            case FAINT -> "6B7280";
        };
    }

    private XSSFFont font(String ink, boolean bold) {
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints(SIZE);
        font.setBold(bold);
        font.setColor(CellFrame.colour(ink));
        return font;
    }

    private XSSFCellStyle framed(XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        return CellFrame.around(style);
    }
}
