/** Rows and cells of a spreadsheet, whatever file they come from. */
@NullMarked
package id.patuh.evidence.sheet;

import org.jspecify.annotations.NullMarked;
