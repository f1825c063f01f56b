/** Mappings proposed from the headings of sheets that are not ours. */
@NullMarked
package id.patuh.evidence.suggestion;

import org.jspecify.annotations.NullMarked;
