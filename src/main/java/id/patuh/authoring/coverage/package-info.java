/** Which questions of rules the examples answer. */
@NullMarked
package id.patuh.authoring.coverage;

import org.jspecify.annotations.NullMarked;
