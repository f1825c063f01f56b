package id.patuh.report.sarif;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Finding;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Readiness;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.ImportIssue;
import id.patuh.language.Language;
import id.patuh.language.Text;
import id.patuh.report.Names;
import id.patuh.report.SarifLog;
import id.patuh.report.figures.Account;
import id.patuh.report.figures.HandingIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every indicator that is not met, what the checks found, what was not understood, and what keeps the whole back. */
record Results(Assessment assessment, Rules rules, CellLocations places, Language language) {
    private static final int STEP = 2;

    List<Map<String, Object>> all() {
        var unmet = assessment.indicators().stream()
                .filter(result -> result.verdict() != Verdict.MET)
                .map(this::indicator);
        var findings = assessment.findings().stream().map(this::finding);
        var issues = assessment.evidence().issues().stream().map(this::issue);
        var reasons = assessment.readiness().reasons().stream()
                .filter(reason -> Rules.OF_THE_WHOLE.contains(reason.code()))
                .map(this::reason);
        return Stream.of(unmet, findings, issues, reasons).flatMap(part -> part).toList();
    }

    private Map<String, Object> indicator(IndicatorResult result) {
        var indicator = result.indicator();
        var head = "%s %s: %s, %s"
                .formatted(
                        indicator.code(),
                        in(indicator.title()),
                        in(Names.of(result.verdict())),
                        in(Names.points(result)));
        var lines = new ArrayList<>(List.of(head));
        Account.of(result).forEach(line -> lines.add(" ".repeat(STEP * (line.depth() + 1)) + in(line.words())));
        var properties = new LinkedHashMap<String, Object>();
        properties.put("verdict", result.verdict().name());
        properties.put("points", result.points());
        properties.put("maximum", indicator.maximum());
        properties.put("office", indicator.office());
        if (result.cells().stream().anyMatch(CellRef::assumed)) {
            properties.put("assumed", true);
        }
        var tree = result(Rules.id(indicator), Level.of(result.verdict()), String.join("\n", lines));
        tree.put("locations", places.of(result.cells()));
        tree.put("properties", properties);
        return tree;
    }

    private Map<String, Object> finding(Finding finding) {
        var check = finding.check();
        var words = new StringBuilder(in(check.title())).append(": ").append(in(check.message()));
        var code = finding.office();
        if (code != null) {
            words.append("\n").append(office(code));
        }
        Account.of(finding.reason().conditions())
                .forEach(line -> words.append("\n")
                        .append(" ".repeat(STEP * line.depth()))
                        .append(in(line.words())));
        words.append("\n→ ").append(in(check.repair()));
        var tree = result(Rules.id(check), Level.blocking(check.blocking()), words.toString());
        var file = finding.file();
        tree.put(
                "locations",
                finding.cells().isEmpty() && file != null
                        ? places.of(file, null, null, null)
                        : places.of(finding.cells()));
        if (code != null) {
            tree.put("properties", Map.of("office", code));
        }
        return tree;
    }

    private Map<String, Object> issue(ImportIssue issue) {
        var words = in(issue.message()) + "\n→ " + in(issue.repair());
        var tree = result(Rules.id(issue.code()), Level.of(issue.severity()), words);
        tree.put("locations", places.of(issue.file(), issue.sheet(), issue.cell(), issue.shown()));
        if (!issue.indicators().isEmpty()) {
            tree.put("properties", Map.of("indicators", issue.indicators()));
        }
        return tree;
    }

    private Map<String, Object> reason(Readiness.Reason reason) {
        var tree = result(Rules.id(reason.code()), Level.blocking(reason.blocking()), in(HandingIn.reason(reason)));
        if (!reason.indicators().isEmpty()) {
            tree.put("properties", Map.of("indicators", reason.indicators()));
        }
        return tree;
    }

    private Map<String, Object> result(String rule, Level level, String words) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("ruleId", rule);
        tree.put("ruleIndex", rules.index(rule));
        tree.put("kind", level.kind());
        tree.put("level", level.level());
        tree.put("message", SarifLog.text(words));
        return tree;
    }

    private String office(String code) {
        return in(assessment.regulation().officeTitle(code));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
