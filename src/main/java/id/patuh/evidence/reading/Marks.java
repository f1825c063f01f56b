package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Placeholders;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.Words;
import java.util.Locale;
import java.util.Set;

/** What people write to tick a column. */
public final class Marks {
    private static final Set<String> TICKS = Set.of(
            "v", "vv", "x", "1", "*", "+", "o", "ya", "y", "ada", "sudah", "true", "benar", "\u2713", "\u2714",
            "\u2611", "\u2705", "\u221a", "\u2717", "\u2718", "\u2612", "\u2716", "\u00d7", "\u25cf", "\u25a0",
            "\u2022", "\u00fc", "\u00fb", "\u25cb");
    private static final Set<String> NO_TICKS =
            Set.of("0", "tidak", "tidak ada", "belum", "no", "false", "\u2610", "\u25a1", "[ ]", "( )", "[]", "()");

    private Marks() {}

    /** Whether a cell ticks its column; the column's own heading, written again, does too. */
    public static boolean isTick(RawCell cell, String heading) {
        var words = plain(cell.shown());
        return TICKS.contains(words)
                || (!Words.key(words).isEmpty() && Words.key(words).equals(Headings.key(heading)));
    }

    /** Whether nothing is ticked, although something may be written. */
    public static boolean isNone(RawCell cell) {
        return cell.isBlank() || NO_TICKS.contains(plain(cell.shown())) || Placeholders.contain(cell.shown());
    }

    private static String plain(String words) {
        return Words.fold(words).toLowerCase(Locale.ROOT);
    }
}
