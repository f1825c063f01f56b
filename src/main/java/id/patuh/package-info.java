/** The application: puts the modules together. */
@NullMarked
package id.patuh;

import org.jspecify.annotations.NullMarked;
