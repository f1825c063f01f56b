package id.patuh.evidence.form;

import id.patuh.evidence.reading.Asked;
import id.patuh.evidence.table.CellFrame;
import id.patuh.evidence.table.TextCells;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** How the cells of a form look; colours say what is required, optional or already filled in. */
final class FormStyles {
    private static final String INK = "1F2937";
    private static final String QUIET = "6B7280";
    private static final String WHITE = "FFFFFF";

    private final XSSFWorkbook workbook;
    private final TextCells texts = new TextCells();
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** What an office does with a column. */
    enum Part {
        REQUIRED("1E3A5F", "FFFDF2"),
        OPTIONAL("2F6B4F", "F6FBF7"),
        PREFILLED("6B7280", "EEF0F3"),
        CARRIED("6D28D9", "EFE6FD");

        private final String heading;
        private final String cell;

        Part(String heading, String cell) {
            this.heading = heading;
            this.cell = cell;
        }

        static Part of(Field field) {
            if (field.prefilled()) {
                return PREFILLED;
            }
            return field.required() ? REQUIRED : OPTIONAL;
        }
    }

    /** A text that nobody's program calculates; the cell has its look already. */
    void write(XSSFCell cell, String words) {
        texts.write(cell, words);
    }

    /** The same for a cell that has its words already. */
    void keep(XSSFCell cell, String words) {
        texts.keep(cell, words);
    }

    XSSFCellStyle title() {
        return made.computeIfAbsent("title", name -> plain(16, true, "1E3A5F", null));
    }

    XSSFCellStyle text() {
        return made.computeIfAbsent("text", name -> plain(11, false, INK, null));
    }

    XSSFCellStyle strong() {
        return made.computeIfAbsent("strong", name -> plain(11, true, INK, null));
    }

    XSSFCellStyle link() {
        return made.computeIfAbsent("link", name -> {
            var style = words(CellFrame.around(plain(11, false, "1D4ED8", null)));
            style.getFont().setUnderline(FontUnderline.SINGLE);
            return style;
        });
    }

    XSSFCellStyle plainCell() {
        return made.computeIfAbsent("plainCell", name -> words(CellFrame.around(plain(11, false, INK, null))));
    }

    /** A colour of the legend. */
    XSSFCellStyle sample(Part part) {
        return made.computeIfAbsent("sample" + part, name -> words(CellFrame.around(plain(11, false, INK, part.cell))));
    }

    /** A cell that the workbook calculates. */
    XSSFCellStyle counted(String format, boolean bold) {
        return made.computeIfAbsent("counted" + format + bold, name -> {
            var style = CellFrame.around(plain(11, bold, INK, null));
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    /** An answer that the first sheet asks for. */
    XSSFCellStyle entry(String format) {
        return made.computeIfAbsent("entry" + format, name -> {
            var style = words(CellFrame.around(plain(11, true, INK, Part.REQUIRED.cell)));
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    XSSFCellStyle hint() {
        return made.computeIfAbsent("hint", name -> {
            var style = plain(9, false, QUIET, null);
            style.getFont().setItalic(true);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            return style;
        });
    }

    XSSFCellStyle heading(Part part) {
        return made.computeIfAbsent("heading" + part, name -> {
            var style = CellFrame.around(plain(11, true, WHITE, part.heading));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    XSSFCellStyle reading() {
        return made.computeIfAbsent(
                "reading", name -> words(CellFrame.around(plain(11, false, INK, Part.PREFILLED.cell))));
    }

    XSSFCellStyle answer(Field field, Part part, @Nullable String unit) {
        var format = format(field, unit);
        boolean inWords = Set.of(FieldType.CODE, FieldType.TEXT, FieldType.CHOICE, FieldType.YESNO)
                .contains(field.type());
        return made.computeIfAbsent("answer" + part + format + inWords, name -> {
            var style = CellFrame.around(plain(11, false, INK, part.cell));
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return inWords ? words(style) : style;
        });
    }

    /** Words keep off the number that may end just left of them. */
    private static XSSFCellStyle words(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    /** Codes and texts are stored as text, so that the program does not turn "5/2021" into a date. */
    private static String format(Field field, @Nullable String unit) {
        return switch (field.type()) {
            case CODE, TEXT -> "@";
            case COUNT -> "#,##0";
            case NUMBER -> Asked.RUPIAH.equals(unit) ? "#,##0" : "General";
            case YEAR -> "0";
            case DATE -> "[$-421]d mmmm yyyy";
            case YESNO, CHOICE -> "General";
        };
    }

    private XSSFCellStyle plain(int size, boolean bold, String colour, @Nullable String fill) {
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(CellFrame.colour(colour));
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (fill != null) {
            style.setFillForegroundColor(CellFrame.colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
