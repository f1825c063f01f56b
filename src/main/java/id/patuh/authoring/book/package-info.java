/** The regulation book as HTML pages. */
@NullMarked
package id.patuh.authoring.book;

import org.jspecify.annotations.NullMarked;
