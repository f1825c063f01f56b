package id.patuh.evidence.reading;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.Words;
import java.util.Locale;
import java.util.Set;

/** Reads answers to yes-or-no questions. */
final class YesNoReader implements TypeReader {
    private static final Set<String> YES =
            Set.of("ya", "y", "yes", "ada", "sudah", "v", "\u2713", "\u2714", "\u2611", "\u221a", "true", "benar");
    private static final Set<String> NO =
            Set.of("tidak", "t", "no", "tidak ada", "belum", "belum ada", "false", "salah");

    @Override
    public Reading read(RawCell cell, Asked asked) {
        var words = Words.fold(cell.shown()).toLowerCase(Locale.ROOT);
        boolean spoken = cell.kind() == RawCell.Kind.TEXT || cell.kind() == RawCell.Kind.BOOLEAN;
        if (spoken && YES.contains(words)) {
            return Reading.answered(true);
        }
        return spoken && NO.contains(words)
                ? Reading.answered(false)
                : Reading.unreadable(IssueCode.YESNO_UNREADABLE, cell.shown());
    }
}
