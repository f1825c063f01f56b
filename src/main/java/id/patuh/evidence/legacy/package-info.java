/** .xls files of Excel 97 to 2003, read as a stream of records. */
@NullMarked
package id.patuh.evidence.legacy;

import org.jspecify.annotations.NullMarked;
