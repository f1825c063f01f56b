/** What several forms of the report count and say alike. */
@NamedInterface("figures")
@NullMarked
package id.patuh.report.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
