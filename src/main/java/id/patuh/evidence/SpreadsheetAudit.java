package id.patuh.evidence;

import id.patuh.evidence.audit.WorkbookAudit;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through a workbook's own formulas for what makes its results wrong, whatever the workbook is about. */
public interface SpreadsheetAudit {
    /** An audit of Excel workbooks. */
    static SpreadsheetAudit ofWorkbooks() {
        return new WorkbookAudit();
    }

    AuditReport audit(Path workbook);

    /**
     * What an audit looked through, and what it found.
     *
     * @param formulas how many cells with a formula were looked through
     * @param findings by sheet in the order of the workbook, then by code, then by cell
     * @param refusal why the workbook cannot be read; null where it can
     */
    record AuditReport(
            int sheets,
            long cells,
            long formulas,
            List<AuditFinding> findings,
            @Nullable ImportIssue refusal) {
        /** Whether something was found that makes, or may make, a result wrong. */
        public boolean hasFaults() {
            return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
        }
    }
}
