package id.patuh.evidence;

/**
 * A cell of a workbook, as its file addresses it.
 *
 * @param file the workbook's name relative to the folder that was handed in, with forward slashes
 * @param cell A1 address as read from the file, never recomputed
 * @param shown the text a person sees in the cell
 */
public record CellRef(String file, String sheet, String cell, String shown) {}
