/** The report as one HTML file, and its contents for pages that show parts of it. */
@NamedInterface("html")
@NullMarked
package id.patuh.report.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
