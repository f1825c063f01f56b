/** What moved as a page. */
@NullMarked
package id.patuh.comparison.html;

import org.jspecify.annotations.NullMarked;
