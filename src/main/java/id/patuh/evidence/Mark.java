package id.patuh.evidence;

import org.jspecify.annotations.Nullable;

/**
 * One remark about a workbook.
 *
 * @param sheet the sheet as the user sees it; null where the whole workbook is meant
 * @param cell A1 address; null where no single cell is meant
 * @param indicators the codes of the indicators concerned, as they are to be read; may be empty
 * @param problem what is wrong
 * @param repair what the office does about it; may be empty
 */
public record Mark(
        @Nullable String sheet, @Nullable String cell, Kind kind, String indicators, String problem, String repair) {

    /** What a remark is about, the gravest first; a cell with several remarks has the colour of the gravest. */
    public enum Kind {
        /** Something was not read. */
        ERROR,
        /** Something was read with a doubt. */
        WARNING,
        /** A check found something. */
        FINDING,
        /** An indicator asks for more. */
        SHORTFALL,
        /** Something a reader may want to know; listed, and not marked in its cell. */
        REMARK
    }
}
