/** How what authors ask for is written: as text, as JSON, as SARIF. */
@NullMarked
package id.patuh.authoring.format;

import org.jspecify.annotations.NullMarked;
