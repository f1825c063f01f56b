package id.patuh.report.console;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Finding;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.Names;
import id.patuh.report.figures.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the checks found, check by check, each with its repair. */
record FindingList(Assessment assessment, Language language, Paper paper) {
    private static final int MOST = 20;

    void print() {
        var groups = new LinkedHashMap<String, List<Finding>>();
        assessment
                .findings()
                .forEach(finding -> groups.computeIfAbsent(finding.check().code(), code -> new ArrayList<>())
                        .add(finding));
        if (!groups.isEmpty()) {
            paper.heading(
                    in("report.heading.findings") + " (" + assessment.findings().size() + ")");
            groups.values().forEach(this::findings);
        }
    }

    private void findings(List<Finding> findings) {
        var check = findings.get(0).check();
        var mark = check.blocking() ? new Span("✘", Style.BAD) : new Span("⚠", Style.DOUBT);
        paper.line(0, 2, mark, Span.strong(in(check.title()) + weight(check.blocking())));
        paper.line(2, 2, Span.plain(in(check.message())));
        findings.stream().limit(MOST).forEach(this::place);
        if (findings.size() > MOST) {
            paper.line(4, 2, Span.faint(in(Names.counted("more", findings.size() - MOST))));
        }
        paper.line(4, 2, Span.plain("→ " + in(check.repair())));
    }

    /** Tied to the title, so that it never stands alone on a line. */
    private String weight(boolean blocking) {
        return Paper.together(" — " + in(blocking ? "report.blocking" : "report.remark"));
    }

    private void place(Finding finding) {
        var cells = Places.shown(finding.cells()).stream().map(this::in).collect(Collectors.joining("; "));
        var where = Stream.of(office(finding.office()), cells.isEmpty() ? finding.file() : cells)
                .flatMap(Stream::ofNullable)
                .toList();
        if (!where.isEmpty()) {
            paper.line(4, 2, Span.faint(String.join(" · ", where)));
        }
    }

    private @Nullable String office(@Nullable String code) {
        return code == null ? null : in(assessment.regulation().officeTitle(code));
    }

    private String in(String key) {
        return in(Message.of(key));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
