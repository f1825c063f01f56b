/** Workbooks marked in place: the parts of an .xlsx file changed where they must be, and nowhere else. */
@NullMarked
package id.patuh.evidence.annotation;

import org.jspecify.annotations.NullMarked;
