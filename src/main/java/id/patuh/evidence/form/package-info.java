/** The workbooks that offices fill in. */
@NullMarked
package id.patuh.evidence.form;

import org.jspecify.annotations.NullMarked;
