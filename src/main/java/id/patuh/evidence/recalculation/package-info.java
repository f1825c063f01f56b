/** Formulas calculated anew, to compare with what the spreadsheet program left behind. */
@NullMarked
package id.patuh.evidence.recalculation;

import org.jspecify.annotations.NullMarked;
