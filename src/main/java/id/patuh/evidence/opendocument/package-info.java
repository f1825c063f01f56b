/** .ods files, read as a stream. */
@NullMarked
package id.patuh.evidence.opendocument;

import org.jspecify.annotations.NullMarked;
