package id.patuh.evidence;

/**
 * What the user asked for beyond reading workbooks as they are.
 *
 * @param recalculate whether formulas are calculated anew instead of taking what the spreadsheet program calculated last
 */
public record ReadingOptions(boolean recalculate) {
    /** Workbooks as they are. */
    public static final ReadingOptions USUAL = new ReadingOptions(false);
}
