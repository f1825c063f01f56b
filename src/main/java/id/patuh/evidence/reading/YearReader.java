package id.patuh.evidence.reading;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.Words;
import java.util.regex.Pattern;

/** Reads calendar years since independence. */
final class YearReader implements TypeReader {
    private static final int FIRST = 1945;
    private static final int LAST = 2100;
    private static final Pattern WRITTEN = Pattern.compile("(?i)(?:(?:tahun|thn\\.?|th\\.?|ta\\.?|year) ?)?(\\d{4})");

    @Override
    public Reading read(RawCell cell, Asked asked) {
        double year = switch (cell.kind()) {
            case NUMBER -> cell.percent() ? 0 : cell.number();
            case DATE -> cell.date() == null ? 0 : cell.date().getYear();
            case TEXT -> written(Words.fold(cell.shown()));
            default -> 0;
        };
        return year >= FIRST && year <= LAST && year == Math.rint(year)
                ? Reading.answered((int) year)
                : Reading.unreadable(IssueCode.YEAR_UNREADABLE, cell.shown());
    }

    private static int written(String words) {
        var year = WRITTEN.matcher(words);
        return year.matches() ? Integer.parseInt(year.group(1)) : 0;
    }
}
