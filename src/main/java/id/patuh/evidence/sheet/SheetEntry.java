package id.patuh.evidence.sheet;

/**
 * A sheet as the workbook lists it.
 *
 * @param part where its cells stand in the package
 */
public record SheetEntry(String name, boolean hidden, String part) {}
