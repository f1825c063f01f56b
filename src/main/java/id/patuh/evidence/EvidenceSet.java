package id.patuh.evidence;

import java.util.List;

/**
 * Everything that was handed in for one subject and one year.
 *
 * @param workbooks sorted by file
 * @param rows in the order of file, sheet and row
 * @param issues in the order of file, sheet and cell
 */
public record EvidenceSet(
        String subject, int year, List<Workbook> workbooks, List<EvidenceRow> rows, List<ImportIssue> issues) {}
