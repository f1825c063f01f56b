/** Tables written as text: one row a line, fields between commas, semicolons or tabs. */
@NullMarked
package id.patuh.evidence.delimited;

import org.jspecify.annotations.NullMarked;
