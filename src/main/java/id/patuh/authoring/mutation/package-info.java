/** How rules are changed in small ways, and whether an example notices. */
@NullMarked
package id.patuh.authoring.mutation;

import org.jspecify.annotations.NullMarked;
