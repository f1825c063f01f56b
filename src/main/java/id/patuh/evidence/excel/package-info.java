/** Excel workbooks, read as a stream and written as forms. */
@NullMarked
package id.patuh.evidence.excel;

import org.jspecify.annotations.NullMarked;
