package id.patuh.evidence;

import id.patuh.language.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a workbook that was not understood, or was understood with a doubt.
 *
 * @param file the workbook's name relative to the folder that was handed in
 * @param sheet the sheet as the user sees it; null where the whole file is meant
 * @param cell A1 address; null where no single cell is meant
 * @param heading the column's heading as the form words it; null where there is none
 * @param shown the text as the user sees it; null where there is none
 * @param message what is wrong, and what was expected
 * @param repair what the office does about it
 * @param indicators codes of the indicators that need this, sorted
 */
public record ImportIssue(
        IssueCode code,
        String file,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable Text heading,
        @Nullable String shown,
        Text message,
        Text repair,
        List<String> indicators) {

    public Severity severity() {
        return code.severity();
    }
}
