/** What documents say, gathered from an assessment and its plan. */
@NullMarked
package id.patuh.report.document;

import org.jspecify.annotations.NullMarked;
