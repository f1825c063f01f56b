package id.patuh.evidence.sheet;

import id.patuh.language.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Turns what a file stores in a cell into what a person sees there. */
public final class CellDisplay {
    private static final double LARGEST_PLAIN = 1e11;
    private static final int LENGTH_OF_A_DAY = 10;

    private final boolean date1904;
    private @Nullable DataFormatter formatter;

    public CellDisplay(boolean date1904) {
        this.date1904 = date1904;
    }

    /**
     * Where a cell stands, and what it calculates.
     *
     * @param column from 0
     * @param formula whose last result the cell shows, or an empty string
     */
    public record Place(int column, String address, String formula) {}

    public static RawCell text(Place place, String text) {
        return plain(place, RawCell.Kind.TEXT, text, text);
    }

    public static RawCell error(Place place, String error) {
        return plain(place, RawCell.Kind.ERROR, error, error);
    }

    public static RawCell truth(Place place, String stored, boolean truth) {
        return plain(place, RawCell.Kind.BOOLEAN, stored, truth ? "TRUE" : "FALSE");
    }

    /** A formula that nobody has calculated yet. */
    public static RawCell uncalculated(Place place) {
        return plain(place, RawCell.Kind.BLANK, "", "");
    }

    /** A day as the international standard writes it, with or without a time; null where no day of the calendar is meant. */
    public static RawCell isoDate(Place place, String stored) {
        try {
            var day = LocalDate.parse(stored.substring(0, Math.min(LENGTH_OF_A_DAY, stored.length())));
            return date(place, stored, Language.ID.date(day), 0, day);
        } catch (DateTimeParseException notADay) {
            return date(place, stored, stored, 0, null);
        }
    }

    public static RawCell date(Place place, String stored, String shown, double number, @Nullable LocalDate date) {
        return new RawCell(
                place.column(),
                place.address(),
                RawCell.Kind.DATE,
                stored,
                shown,
                number,
                date,
                false,
                place.formula());
    }

    /** A number as its format shows it, which may be as a date. */
    public RawCell number(Place place, String stored, double number, CellFormat format) {
        return format.date()
                ? date(place, stored, shown(number, format), number, date(number))
                : number(place, stored, shown(number, format), number, format.percent());
    }

    public static RawCell number(Place place, String stored, String shown, double number, boolean percent) {
        return new RawCell(
                place.column(),
                place.address(),
                RawCell.Kind.NUMBER,
                stored,
                shown,
                number,
                null,
                percent,
                place.formula());
    }

    private static RawCell plain(Place place, RawCell.Kind kind, String stored, String shown) {
        return new RawCell(place.column(), place.address(), kind, stored, shown, 0, null, false, place.formula());
    }

    /** A time without a day, which spreadsheets store as a part of day zero, is no date. */
    private @Nullable LocalDate date(double number) {
        if (number < 1 || !DateUtil.isValidExcelDate(number)) {
            return null;
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, date1904);
        return moment == null ? null : moment.toLocalDate();
    }

    /** In groups of three, as Indonesians write them. */
    private static String grouped(long number) {
        var digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, '.');
        }
        return digits.toString();
    }

    private String shown(double number, CellFormat format) {
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_PLAIN) {
            if (format.isGeneral() || format.pattern().equals("0")) {
                return Long.toString((long) number);
            }
            if (format.pattern().equals("#,##0")) {
                return grouped((long) number);
            }
        }
        if (formatter == null) {
            formatter = new DataFormatter(Language.ID.locale());
        }
        return formatter.formatRawCellContents(number, format.index(), format.pattern(), date1904);
    }
}
