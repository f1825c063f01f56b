package id.patuh.evidence.reading;

import id.patuh.regulation.Regulation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets of one workbook are read against.
 *
 * @param office whose workbook it is; null where it does not say
 */
record ImportContext(
        Regulation regulation,
        KnownForms forms,
        Codes codes,
        ValueReader values,
        String file,
        @Nullable String office,
        FormulaCheck formulas,
        EvidenceMemory memory) {

    /** The same workbook, read as a mapping says. */
    ImportContext as(@Nullable String mappedOffice, List<String> placeholders) {
        return new ImportContext(
                regulation,
                forms,
                codes,
                values.passingOver(placeholders),
                file,
                office == null ? mappedOffice : office,
                formulas,
                memory);
    }
}
