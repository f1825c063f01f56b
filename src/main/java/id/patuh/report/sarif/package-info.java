/** The assessment as a SARIF 2.1.0 log whose places are cells of workbooks. */
@NullMarked
package id.patuh.report.sarif;

import org.jspecify.annotations.NullMarked;
