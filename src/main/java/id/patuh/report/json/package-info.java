/** The report for machines. */
@NullMarked
package id.patuh.report.json;

import org.jspecify.annotations.NullMarked;
