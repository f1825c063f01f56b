package id.patuh.evidence.opendocument;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.packaged.XmlCursor;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.CellDisplay;
import id.patuh.evidence.sheet.Numbers;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RefusedException;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filled cell as an .ods file writes it.
 *
 * @param type of its value, such as {@code percentage}; empty where there is only a text or a formula
 * @param stored the value in the form that does not depend on the language
 * @param shown the text a person sees
 */
record OpenDocumentCell(String type, String stored, String shown, String formula) {
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!");
    private static final String LIBREOFFICE_ERROR = "Err:";
    private static final String ERROR = "error";
    private static final int MOST_SPACES = 1_000;

    /** The cell that was just started, to its end; null where it holds neither value nor text nor formula. */
    static @Nullable OpenDocumentCell read(XmlCursor xml) throws RefusedException {
        var type = xml.attributeOf(Namespaces.OFFICE, "value-type", "");
        var extended = xml.attributeOf(Namespaces.EXTENSION, "value-type", "");
        var stored = stored(xml, type);
        var formula = bare(xml.attributeOf(Namespaces.TABLE, "formula", ""));
        var shown = paragraphs(xml);
        if (isError(extended, formula, shown)) {
            type = ERROR;
        }
        return type.isEmpty() && shown.isEmpty() && formula.isEmpty()
                ? null
                : new OpenDocumentCell(type, stored, shown, formula);
    }

    RawCell at(CellAddress address) throws RefusedException {
        var place = new CellDisplay.Place(address.column(), address.a1(), formula);
        return switch (type) {
            case "float", "currency" -> number(place, false);
            case "percentage" -> number(place, true);
            case "boolean" -> CellDisplay.truth(place, stored, stored.equals("true"));
            case "date" -> date(place);
            case "time" -> CellDisplay.date(place, stored, shown, 0, null);
            case ERROR -> CellDisplay.error(place, shown);
            default ->
                shown.isEmpty() && stored.isEmpty() && type.isEmpty()
                        ? CellDisplay.uncalculated(place)
                        : CellDisplay.text(place, shown.isEmpty() ? stored : shown);
        };
    }

    private RawCell number(CellDisplay.Place place, boolean percent) throws RefusedException {
        try {
            double number = Double.parseDouble(stored);
            if (Double.isFinite(number)) {
                return CellDisplay.number(place, stored, shown.isEmpty() ? stored : shown, number, percent);
            }
        } catch (NumberFormatException notANumber) {
            // The file says that it is a number: refused below.
        }
        throw new RefusedException(IssueCode.FILE_DAMAGED);
    }

    private RawCell date(CellDisplay.Place place) {
        var read = CellDisplay.isoDate(place, stored);
        return shown.isEmpty() ? read : CellDisplay.date(place, stored, shown, 0, read.date());
    }

    private static String stored(XmlCursor xml, String type) {
        var attribute = switch (type) {
            case "string", "" -> "string-value";
            case "boolean" -> "boolean-value";
            case "date" -> "date-value";
            case "time" -> "time-value";
            default -> "value";
        };
        return xml.attributeOf(Namespaces.OFFICE, attribute, "").strip();
    }

    /** Some programs write an error as the number nought, so that only its text tells. */
    private static boolean isError(String extended, String formula, String shown) {
        return extended.equals(ERROR)
                || (!formula.isEmpty() && (ERRORS.contains(shown) || shown.startsWith(LIBREOFFICE_ERROR)));
    }

    /** Without the prefix that names the formula's language, and the equals sign. */
    private static String bare(String formula) {
        int sign = formula.indexOf('=');
        return sign >= 0 ? formula.substring(sign + 1) : formula;
    }

    /** The cell's own paragraphs; remarks and drawings that hang on it have their own. */
    private static String paragraphs(XmlCursor xml) throws RefusedException {
        var lines = new ArrayList<String>();
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.starts("p")) {
                lines.add(xml.text(OpenDocumentCell::meaning));
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        return String.join("\n", lines);
    }

    private static String meaning(XmlCursor xml) {
        if (xml.starts("s")) {
            int count = Numbers.whole(xml.attributeOf(Namespaces.TEXT, "c", "1"), 1);
            return " ".repeat(Math.max(0, Math.min(MOST_SPACES, count)));
        }
        return xml.starts("line-break") ? "\n" : xml.starts("tab") ? "\t" : "";
    }
}
