/** The pages. */
@NullMarked
package id.patuh.web.page;

import org.jspecify.annotations.NullMarked;
