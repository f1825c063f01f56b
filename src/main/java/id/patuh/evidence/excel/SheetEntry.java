package id.patuh.evidence.excel;

/**
 * A sheet as the workbook lists it.
 *
 * @param part where its cells stand in the package
 */
record SheetEntry(String name, boolean hidden, String part) {}
