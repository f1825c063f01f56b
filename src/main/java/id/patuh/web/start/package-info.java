/** Starts the web application. */
@NullMarked
package id.patuh.web.start;

import org.jspecify.annotations.NullMarked;
