/** The assessment as tables that people filter, sort and print. */
@NullMarked
package id.patuh.report.spreadsheet;

import org.jspecify.annotations.NullMarked;
