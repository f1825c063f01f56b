package id.patuh.cli;

import id.patuh.evidence.AuditFinding;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.SpreadsheetAudit.AuditReport;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.language.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The audit of one workbook, for other programs. */
record AuditListing(SubmittedFile file, AuditReport report) {
    private static final String SCHEMA = "patuh-audit-1";

    String json(Language language) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("schema", SCHEMA);
        tree.put("file", file.name());
        tree.put("sha256", file.sha256());
        tree.put("sheets", report.sheets());
        tree.put("cells", report.cells());
        tree.put("formulas", report.formulas());
        tree.put(
                "issues",
                Stream.ofNullable(report.refusal())
                        .map(issue -> refusal(issue, language))
                        .toList());
        tree.put(
                "findings",
                report.findings().stream()
                        .map(finding -> finding(finding, language))
                        .toList());
        var mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(tree) + "\n";
    }

    private static Map<String, Object> refusal(ImportIssue issue, Language language) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", issue.code());
        tree.put("severity", issue.severity());
        tree.put("message", issue.message().in(language));
        tree.put("repair", issue.repair().in(language));
        return tree;
    }

    private static Map<String, Object> finding(AuditFinding finding, Language language) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", finding.code());
        tree.put("severity", finding.severity());
        tree.put("sheet", finding.sheet());
        tree.put("cells", finding.cells());
        tree.put("count", finding.count());
        tree.put("related", finding.related());
        tree.put("message", finding.message().in(language));
        tree.put("effect", finding.effect().in(language));
        tree.put("repair", finding.repair().in(language));
        return tree;
    }
}
