/** The sheet around a cell, as the office sees it. */
@NullMarked
package id.patuh.evidence.viewing;

import org.jspecify.annotations.NullMarked;
