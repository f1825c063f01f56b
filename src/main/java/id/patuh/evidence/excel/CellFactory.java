package id.patuh.evidence.excel;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.CellDisplay;
import id.patuh.evidence.sheet.CellFormat;
import id.patuh.evidence.sheet.Numbers;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RefusedException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns a cell's XML into the cell. */
final class CellFactory {
    private final Styles styles;
    private final CellDisplay display;
    private final Lookup strings;

    CellFactory(Styles styles, CellDisplay display, Lookup strings) {
        this.styles = styles;
        this.display = display;
        this.strings = strings;
    }

    /** Finds a shared string by its number. */
    interface Lookup {
        String at(int index) throws RefusedException;
    }

    /** Finds the format of a style by its number; a sheet without numbers never asks. */
    interface Styles {
        CellFormat format(int style) throws RefusedException;
    }

    /** A cell's XML: its attributes, and the texts of its elements where it has them. */
    record Stored(
            CellDisplay.Place place,
            String type,
            int style,
            @Nullable String value,
            @Nullable String inline) {}

    /** Null where there is nothing but a style. */
    @Nullable RawCell cell(Stored stored) throws RefusedException {
        var place = stored.place();
        var value = stored.value();
        if (stored.inline() != null) {
            return CellDisplay.text(place, stored.inline());
        }
        if (value == null || (value.isBlank() && !stored.type().equals("str"))) {
            return place.formula().isEmpty() ? null : CellDisplay.uncalculated(place);
        }
        return switch (stored.type()) {
            case "s" -> CellDisplay.text(place, strings.at(Numbers.whole(value, -1)));
            case "str", "inlineStr" -> CellDisplay.text(place, Escapes.decode(value));
            case "b" -> CellDisplay.truth(place, value, isTrue(value));
            case "e" -> CellDisplay.error(place, value);
            case "d" -> CellDisplay.isoDate(place, value.trim());
            default -> display.number(place, value.trim(), parsed(value.trim()), styles.format(stored.style()));
        };
    }

    private static boolean isTrue(String value) {
        return value.trim().equals("1") || value.trim().toLowerCase(Locale.ROOT).equals("true");
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
}
