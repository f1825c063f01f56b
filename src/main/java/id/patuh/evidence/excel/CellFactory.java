package id.patuh.evidence.excel;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Numbers;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.language.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Turns what the file stores in a cell into what a person sees there. */
final class CellFactory {
    private static final double LARGEST_PLAIN = 1e11;

    private final CellStyles styles;
    private final boolean date1904;
    private final Lookup strings;
    private final DataFormatter formatter = new DataFormatter(Language.ID.locale());

    CellFactory(CellStyles styles, boolean date1904, Lookup strings) {
        this.styles = styles;
        this.date1904 = date1904;
        this.strings = strings;
    }

    /** Finds a shared string by its number. */
    interface Lookup {
        String at(int index) throws RefusedException;
    }

    /** A cell's XML: its attributes, and the texts of its elements where it has them. */
    record Stored(
            int column,
            String address,
            String type,
            int style,
            @Nullable String value,
            @Nullable String inline,
            String formula) {}

    /** Null where there is nothing but a style. */
    @Nullable RawCell cell(Stored stored) throws RefusedException {
        var value = stored.value();
        if (stored.inline() != null) {
            return text(stored, stored.inline());
        }
        if (value == null || (value.isBlank() && !stored.type().equals("str"))) {
            return stored.formula().isEmpty() ? null : plain(stored, RawCell.Kind.BLANK, "", "");
        }
        return switch (stored.type()) {
            case "s" -> text(stored, strings.at(Numbers.whole(value, -1)));
            case "str", "inlineStr" -> text(stored, Escapes.decode(value));
            case "b" -> plain(stored, RawCell.Kind.BOOLEAN, value, truth(value));
            case "e" -> plain(stored, RawCell.Kind.ERROR, value, value);
            case "d" -> isoDate(stored, value.trim());
            default -> number(stored, value.trim());
        };
    }

    private static String truth(String value) {
        return value.trim().equals("1") || value.trim().toLowerCase(Locale.ROOT).equals("true") ? "TRUE" : "FALSE";
    }

    private static RawCell text(Stored stored, String text) {
        return plain(stored, RawCell.Kind.TEXT, text, text);
    }

    private static RawCell plain(Stored stored, RawCell.Kind kind, String value, String shown) {
        return new RawCell(stored.column(), stored.address(), kind, value, shown, 0, null, false, stored.formula());
    }

    private RawCell number(Stored stored, String value) throws RefusedException {
        double number = parsed(value);
        var format = styles.format(stored.style());
        if (format.date()) {
            return dated(stored, value, shown(number, format), number, date(number));
        }
        return new RawCell(
                stored.column(),
                stored.address(),
                RawCell.Kind.NUMBER,
                value,
                shown(number, format),
                number,
                null,
                format.percent(),
                stored.formula());
    }

    private static RawCell dated(Stored stored, String value, String shown, double number, @Nullable LocalDate date) {
        return new RawCell(
                stored.column(),
                stored.address(),
                RawCell.Kind.DATE,
                value,
                shown,
                number,
                date,
                false,
                stored.formula());
    }

    private static double parsed(String value) throws RefusedException {
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // The file says that it is a number: refused below.
        }
        throw new RefusedException(IssueCode.FILE_DAMAGED);
    }

    /** A time without a day, which spreadsheets store as a part of day zero, is no date. */
    private @Nullable LocalDate date(double number) {
        if (number < 1 || !DateUtil.isValidExcelDate(number)) {
            return null;
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, date1904);
        return moment == null ? null : moment.toLocalDate();
    }

    private static RawCell isoDate(Stored stored, String value) {
        try {
            var day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
            return dated(stored, value, Language.ID.date(day), 0, day);
        } catch (DateTimeParseException notADay) {
            return dated(stored, value, value, 0, null);
        }
    }

    private String shown(double number, CellFormat format) {
        if (format.isGeneral() && number == Math.rint(number) && Math.abs(number) < LARGEST_PLAIN) {
            return Long.toString((long) number);
        }
        return formatter.formatRawCellContents(number, format.index(), format.pattern(), date1904);
    }
}
