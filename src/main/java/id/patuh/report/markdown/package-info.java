/** The assessment as Markdown, in which nothing that somebody wrote in a cell becomes markup. */
@NullMarked
package id.patuh.report.markdown;

import org.jspecify.annotations.NullMarked;
