package id.patuh.evidence;

import id.patuh.regulation.MappingFiles;

/**
 * What the user asked for beyond reading workbooks as they are.
 *
 * @param recalculate whether formulas are calculated anew instead of taking what the spreadsheet program calculated last
 * @param mappings how sheets that are not ours are read, before what the pack says about them
 */
public record ReadingOptions(boolean recalculate, MappingFiles mappings) {
    /** Workbooks as they are. */
    public static final ReadingOptions USUAL = new ReadingOptions(false);

    public ReadingOptions(boolean recalculate) {
        this(recalculate, MappingFiles.NONE);
    }
}
