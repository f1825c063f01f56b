/** The ranking as a page. */
@NullMarked
package id.patuh.batch.html;

import org.jspecify.annotations.NullMarked;
