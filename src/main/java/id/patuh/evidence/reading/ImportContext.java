package id.patuh.evidence.reading;

import id.patuh.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets of one workbook are read against.
 *
 * @param office whose workbook it is; null where it does not say
 */
record ImportContext(
        Regulation regulation,
        Codes codes,
        ValueReader values,
        String file,
        @Nullable String office) {}
