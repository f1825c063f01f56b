/** The only place that knows Drools. */
@NullMarked
package id.patuh.rules.drools;

import org.jspecify.annotations.NullMarked;
