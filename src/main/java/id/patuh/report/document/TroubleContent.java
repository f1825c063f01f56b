package id.patuh.report.document;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Finding;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.report.Names;
import id.patuh.report.document.template.Content;
import id.patuh.report.document.template.Figure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The files with their fingerprints, what the checks found, and what was not understood. */
record TroubleContent(Assessment assessment, Wording wording) {
    static final List<String> FINDING =
            List.of("temuan_nama", "tingkat", "uraian", "perbaikan", "opd", "tempat", "menghalangi");
    static final List<String> ISSUE = List.of("tempat", "tingkat", "tertulis", "uraian", "perbaikan", "kode_indikator");
    private static final int MOST = 300;

    void add(Content content) {
        var issues = assessment.evidence().issues();
        content.put("ada_temuan", !assessment.findings().isEmpty())
                .put("ada_masalah", !issues.isEmpty())
                .each(
                        "berkas",
                        List.of("berkas_nama", "opd", "baris", "keadaan", "sha256"),
                        assessment.evidence().workbooks(),
                        this::workbook)
                .each("temuan", FINDING, assessment.findings(), this::finding)
                .each("masalah", ISSUE, issues.stream().limit(MOST).toList(), this::issue)
                .put(
                        "masalah_lain",
                        issues.size() > MOST ? wording.in(Names.counted("more", issues.size() - MOST)) : "");
    }

    private void workbook(Content content, Workbook workbook) {
        content.put("berkas_nama", workbook.file())
                .put(
                        "opd",
                        Optional.ofNullable(workbook.identity())
                                .map(WorkbookIdentity::office)
                                .map(wording::office)
                                .orElse("–"))
                .put("baris", new Figure(workbook.rows(), wording.language().number(workbook.rows())))
                .put("keadaan", wording.in(workbook.readable() ? "report.document.read" : "report.html.unreadable"))
                .put("sha256", workbook.sha256());
    }

    void finding(Content content, Finding finding) {
        var check = finding.check();
        content.put("temuan_nama", wording.in(check.title()))
                .put("tingkat", wording.in(check.blocking() ? "report.blocking" : "report.remark"))
                .put("menghalangi", check.blocking())
                .put("uraian", wording.in(check.message()))
                .put("perbaikan", wording.in(check.repair()))
                .put("opd", wording.office(finding.office()))
                .put(
                        "tempat",
                        finding.cells().isEmpty()
                                ? Objects.requireNonNullElse(finding.file(), "")
                                : wording.shown(finding.cells()));
    }

    void issue(Content content, ImportIssue issue) {
        content.put("tempat", place(issue))
                .put("tingkat", wording.in(Names.of(issue.severity())))
                .put("tertulis", issue.shown())
                .put("uraian", wording.in(issue.message()))
                .put("perbaikan", wording.in(issue.repair()))
                .put("kode_indikator", String.join(", ", issue.indicators()));
    }

    private static String place(ImportIssue issue) {
        var sheet = issue.sheet() == null ? "" : " › " + issue.sheet();
        return issue.file() + sheet + (issue.cell() == null ? "" : "!" + issue.cell());
    }
}
