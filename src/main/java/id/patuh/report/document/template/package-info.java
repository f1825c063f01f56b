/** Templates with placeholders, and what is put into them: words and figures only, never anything that is run. */
@NullMarked
package id.patuh.report.document.template;

import org.jspecify.annotations.NullMarked;
