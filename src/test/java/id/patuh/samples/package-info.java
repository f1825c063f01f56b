/** Writes the made-up submissions in {@code samples/}, and holds them to what they are meant to show. */
@NullMarked
package id.patuh.samples;

import org.jspecify.annotations.NullMarked;
