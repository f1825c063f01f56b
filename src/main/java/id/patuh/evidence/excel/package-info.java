/** .xlsx files, read as a stream. */
@NullMarked
package id.patuh.evidence.excel;

import org.jspecify.annotations.NullMarked;
