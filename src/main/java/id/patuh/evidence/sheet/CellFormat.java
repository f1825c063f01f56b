package id.patuh.evidence.sheet;

import org.apache.poi.ss.usermodel.DateUtil;

/** How a cell shows its number. */
public record CellFormat(int index, String pattern, boolean date, boolean percent) {
    public static final CellFormat GENERAL = new CellFormat(0, "General", false, false);

    public static CellFormat of(int index, String pattern) {
        return new CellFormat(index, pattern, DateUtil.isADateFormat(index, pattern), hasPercent(pattern));
    }

    public boolean isGeneral() {
        return index == 0;
    }

    /** A percent sign in quotes or behind a backslash is decoration and multiplies nothing. */
    private static boolean hasPercent(String pattern) {
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\\' || sign == '_' || sign == '*')) {
                i++;
            } else if (!quoted && sign == '%') {
                return true;
            }
        }
        return false;
    }
}
