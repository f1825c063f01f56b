/** The formulas of a workbook, taken apart and held against their cells. */
@NullMarked
package id.patuh.evidence.audit;

import org.jspecify.annotations.NullMarked;
