/** What several forms of the report count and say alike. */
@NullMarked
package id.patuh.report.figures;

import org.jspecify.annotations.NullMarked;
