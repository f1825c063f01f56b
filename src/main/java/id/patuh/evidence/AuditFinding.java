package id.patuh.evidence;

import id.patuh.language.Text;
import java.util.List;

/**
 * Something in a workbook's formulas that makes its results wrong, or may.
 *
 * @param sheet an empty string where the whole workbook is meant
 * @param cells A1 addresses and ranges of the cells to repair, in reading order; at most fifty
 * @param count how many cells there are in truth
 * @param related A1 addresses and ranges of the cells that it is about or that are affected, with their sheet where it is
 *     another one; at most fifty
 * @param message what is wrong
 * @param effect what it does to the result
 * @param repair what to do about it
 */
public record AuditFinding(
        AuditCode code,
        String sheet,
        List<String> cells,
        int count,
        List<String> related,
        Text message,
        Text effect,
        Text repair) {

    public Severity severity() {
        return code.severity();
    }
}
