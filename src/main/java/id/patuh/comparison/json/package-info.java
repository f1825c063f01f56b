/** Results and rankings read back, and what moved for machines. */
@NullMarked
package id.patuh.comparison.json;

import org.jspecify.annotations.NullMarked;
