/** Pages as PDF: tagged for reading aloud, with their fonts in the file, and nothing loaded from elsewhere. */
@NullMarked
package id.patuh.report.document.pdf;

import org.jspecify.annotations.NullMarked;
