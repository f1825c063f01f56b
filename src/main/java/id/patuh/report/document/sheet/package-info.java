/** Excel templates filled in. */
@NullMarked
package id.patuh.report.document.sheet;

import org.jspecify.annotations.NullMarked;
