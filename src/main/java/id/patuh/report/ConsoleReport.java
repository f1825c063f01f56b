package id.patuh.report;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Comparison;
import id.patuh.assessment.IndicatorResult;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.SpreadsheetAudit.AuditReport;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.improvement.Plan;
import id.patuh.language.Language;
import id.patuh.regulation.Regulation;
import id.patuh.report.console.AuditPage;
import id.patuh.report.console.DifferencePage;
import id.patuh.report.console.IndicatorPage;
import id.patuh.report.console.PlanPage;
import id.patuh.report.console.SummaryPage;
import id.patuh.report.console.VerificationPage;
import id.patuh.report.console.WorkbookPage;

/** An assessment as text for a console. */
public final class ConsoleReport {
    private static final int USUAL_WIDTH = 100;

    public String render(Assessment assessment, Language language, boolean colour, int width) {
        return render(assessment, language, new ConsoleOptions(colour, width, false, false));
    }

    public String render(Assessment assessment, Language language, ConsoleOptions options) {
        return new SummaryPage(assessment, language, options).render();
    }

    public String renderIndicator(Assessment assessment, IndicatorResult result, Language language, boolean colour) {
        return renderIndicator(assessment, result, language, new ConsoleOptions(colour, USUAL_WIDTH, false, false));
    }

    public String renderIndicator(
            Assessment assessment, IndicatorResult result, Language language, ConsoleOptions options) {
        return new IndicatorPage(assessment, result, language, options).render();
    }

    /** What was recognised in a workbook that was read as evidence for a regulation. */
    public String renderWorkbook(
            SubmittedFile file,
            EvidenceSet evidence,
            Regulation regulation,
            Language language,
            ConsoleOptions options) {
        return new WorkbookPage(file, language, options).render(evidence, regulation);
    }

    /** What moved since an earlier hand-in, to stand below the summary. */
    public String renderDifference(Comparison comparison, Language language, ConsoleOptions options) {
        return new DifferencePage(comparison, language, options).render();
    }

    /** What moved in the workbooks, without scores and verdicts. */
    public String renderMovedEvidence(Comparison comparison, Language language, ConsoleOptions options) {
        return new DifferencePage(comparison, language, options).renderEvidence();
    }

    /** Whether a receipt, the files and the result still agree. */
    public String renderVerification(Verification verification, Language language, ConsoleOptions options) {
        return new VerificationPage(verification, language, options).render();
    }

    /** A workbook that was refused, or of which nobody said to which regulation it belongs. */
    public String renderWorkbook(SubmittedFile file, Language language, ConsoleOptions options) {
        return new WorkbookPage(file, language, options).render();
    }

    /** What is wrong in the formulas of a workbook, whatever it is about. */
    public String renderAudit(SubmittedFile file, AuditReport audit, Language language, ConsoleOptions options) {
        return new AuditPage(file, language, options).render(audit);
    }

    /** The cheapest way to a target. */
    public String renderPlan(Plan plan, Language language, ConsoleOptions options) {
        return new PlanPage(plan, language, options).render();
    }
}
