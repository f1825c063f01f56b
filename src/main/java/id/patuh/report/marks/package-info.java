/** What is said about an assessment in the workbooks themselves. */
@NullMarked
package id.patuh.report.marks;

import org.jspecify.annotations.NullMarked;
