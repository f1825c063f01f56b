/** The report as one HTML file. */
@NullMarked
package id.patuh.report.html;

import org.jspecify.annotations.NullMarked;
