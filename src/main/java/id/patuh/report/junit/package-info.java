/** The assessment as the result of a test run, for build servers. */
@NullMarked
package id.patuh.report.junit;

import org.jspecify.annotations.NullMarked;
