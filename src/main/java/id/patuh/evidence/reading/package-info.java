/** What the rows of a submission say as evidence. */
@NullMarked
package id.patuh.evidence.reading;

import org.jspecify.annotations.NullMarked;
