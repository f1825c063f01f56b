/** The batch for machines: its ranking, and the journal that a stopped run is taken up from. */
@NullMarked
package id.patuh.batch.json;

import org.jspecify.annotations.NullMarked;
