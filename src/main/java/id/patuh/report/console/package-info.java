/** The report as text for a console. */
@NullMarked
package id.patuh.report.console;

import org.jspecify.annotations.NullMarked;
