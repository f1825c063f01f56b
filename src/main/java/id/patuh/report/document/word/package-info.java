/** Word templates filled in: nothing but text, tables and charts, and no program needed for it. */
@NullMarked
package id.patuh.report.document.word;

import org.jspecify.annotations.NullMarked;
