/** Workbooks that the program makes: the same bytes for the same content, printable, and no text that acts as a formula. */
@NullMarked
package id.patuh.evidence.table;

import org.jspecify.annotations.NullMarked;
