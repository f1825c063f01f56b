/** How an example becomes evidence, is judged, and is told. */
@NullMarked
package id.patuh.authoring.cases;

import org.jspecify.annotations.NullMarked;
