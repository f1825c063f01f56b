package id.patuh.report.console;

import id.patuh.evidence.AuditFinding;
import id.patuh.evidence.Severity;
import id.patuh.evidence.SpreadsheetAudit.AuditReport;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong in the formulas of one workbook: sheet by sheet, each with its cells and its repair. */
public final class AuditPage {
    private static final int MOST_PLACES = 12;

    private final SubmittedFile file;
    private final Language language;
    private final Paper paper;

    public AuditPage(SubmittedFile file, Language language, ConsoleOptions options) {
        this.file = file;
        this.language = language;
        this.paper = new Paper(options);
    }

    public String render(AuditReport report) {
        paper.line(0, 0, Span.strong(readable(file.name())));
        paper.line(0, 0, Span.faint("SHA-256 " + file.sha256()));
        var refusal = report.refusal();
        if (refusal != null) {
            new IssueList(language, paper).print(List.of(refusal), 1);
            return paper.text();
        }
        paper.line(
                0,
                2,
                Span.plain(in(Message.of("report.audit.heading", report.sheets(), report.cells(), report.formulas()))));
        if (report.findings().isEmpty()) {
            paper.blank();
            var clean = report.formulas() == 0 ? "report.audit.cleanWithoutFormulas" : "report.audit.clean";
            paper.line(0, 2, Span.plain(in(Message.of(clean))));
        }
        bySheet(report.findings()).forEach(this::sheet);
        return paper.text();
    }

    private static Map<String, List<AuditFinding>> bySheet(List<AuditFinding> findings) {
        var sheets = new LinkedHashMap<String, List<AuditFinding>>();
        findings.forEach(finding -> sheets.computeIfAbsent(finding.sheet(), any -> new ArrayList<>())
                .add(finding));
        return sheets;
    }

    private void sheet(String name, List<AuditFinding> findings) {
        paper.heading(readable(name) + " (" + findings.size() + ")");
        findings.forEach(this::finding);
    }

    private void finding(AuditFinding finding) {
        var severity = Paper.together(" — " + in(Names.of(finding.severity())));
        paper.sides(
                0,
                2,
                List.of(mark(finding.severity()), Span.strong(finding.code().name() + severity)),
                Span.faint(places(finding.cells(), finding.count())));
        paper.line(4, 2, Span.plain(readable(in(finding.message()))));
        paper.line(4, 2, Span.faint(readable(in(finding.effect()))));
        paper.line(4, 2, Span.plain("→ " + readable(in(finding.repair()))));
    }

    private String places(List<String> cells, int count) {
        var shown = String.join(", ", cells.subList(0, Math.min(MOST_PLACES, cells.size())));
        var more = cells.size() > MOST_PLACES ? ", …" : "";
        return shown + more + (count > 1 ? " · " + in(Message.of("report.audit.cells", count)) : "");
    }

    private static Span mark(Severity severity) {
        return switch (severity) {
            case ERROR -> new Span("✘", Style.BAD);
            case WARNING -> new Span("⚠", Style.DOUBT);
            case INFO -> new Span("·", Style.FAINT);
        };
    }

    /** What is written in a workbook cannot steer the console. */
    private static String readable(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
    }

    private String in(Text text) {
        return text.in(language);
    }
}
