/** Files that are zip packages of XML parts, read as streams and never beyond their limits. */
@NullMarked
package id.patuh.evidence.packaged;

import org.jspecify.annotations.NullMarked;
