package id.patuh.report.json;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Exemption;
import id.patuh.assessment.Finding;
import id.patuh.assessment.IndicatorResult;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.Severity;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Language;
import id.patuh.report.Dossier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whole document, every key always there and in the same order; what is absent is null. */
final class ResultTree {
    private static final String SCHEMA = "patuh/result/1";

    private final Dossier dossier;
    private final Assessment assessment;
    private final Values values;

    ResultTree(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.assessment = dossier.assessment();
        this.values = new Values(language);
    }

    Map<String, @Nullable Object> tree() {
        var evidence = assessment.evidence();
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("schema", SCHEMA);
        tree.put("regulation", regulation());
        tree.put("engine", engine());
        tree.put("subject", subject());
        tree.put("year", evidence.year());
        tree.put(
                "workbooks",
                evidence.workbooks().stream().map(ResultTree::workbook).toList());
        tree.put("summary", new SummaryTree(assessment, values).tree());
        tree.put("readiness", new ReadinessTree(assessment, values).tree());
        tree.put(
                "indicators",
                assessment.indicators().stream().map(this::indicator).toList());
        tree.put(
                "checks",
                assessment.findings().stream()
                        .map(finding -> check(finding, values))
                        .toList());
        tree.put(
                "issues",
                evidence.issues().stream().map(issue -> issue(issue, values)).toList());
        var plans = new PlanTree(values);
        var plan = dossier.plan();
        tree.put(
                "assumptions", dossier.assumptions().stream().map(plans::change).toList());
        tree.put("plan", plan == null ? null : plans.tree(plan));
        return tree;
    }

    private Map<String, @Nullable Object> regulation() {
        var regulation = assessment.regulation();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("id", regulation.id());
        map.put("version", regulation.version());
        map.put("hash", regulation.hash());
        return map;
    }

    private Map<String, @Nullable Object> engine() {
        var version = ResultTree.class.getPackage().getImplementationVersion();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("patuh", version == null ? "dev" : version);
        map.put("drools", assessment.engine().replaceFirst("^Drools ", ""));
        return map;
    }

    private Map<String, @Nullable Object> subject() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("name", assessment.evidence().subject());
        map.put("kind", kind().orElse(null));
        return map;
    }

    /** The kind that the workbooks give, unless they disagree. */
    private Optional<String> kind() {
        var kinds = assessment.evidence().workbooks().stream()
                .map(Workbook::identity)
                .filter(Objects::nonNull)
                .map(WorkbookIdentity::subjectKind)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    private static Map<String, @Nullable Object> workbook(Workbook workbook) {
        var identity = workbook.identity();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("file", workbook.file());
        map.put("sha256", workbook.sha256());
        map.put("office", identity == null ? null : identity.office());
        map.put("rows", workbook.rows());
        return map;
    }

    private Map<String, @Nullable Object> indicator(IndicatorResult result) {
        var indicator = result.indicator();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", indicator.code());
        map.put("criterion", indicator.criterion());
        map.put("aspect", indicator.aspect());
        map.put("title", values.text(indicator.title()));
        map.put("office", indicator.office());
        map.put("source", Map.of("status", SummaryTree.name(indicator.source().status())));
        map.put("verdict", result.verdict().name());
        map.put("points", result.points());
        map.put("maximum", indicator.maximum());
        map.put("note", values.text(result.note()));
        map.put("exemption", exemption(result.exemption()));
        var explanation = new LinkedHashMap<String, @Nullable Object>();
        explanation.put("because", rules(result.explanation().because()));
        explanation.put("toImprove", rules(result.explanation().toImprove()));
        map.put("explanation", explanation);
        map.put("cells", values.cells(result.cells()));
        return map;
    }

    private @Nullable Map<String, @Nullable Object> exemption(@Nullable Exemption exemption) {
        if (exemption == null) {
            return null;
        }
        var map = ReadinessTree.waiver(exemption.waiver());
        map.put("rawVerdict", exemption.verdict().name());
        map.put("rawPoints", exemption.points());
        return map;
    }

    private List<Map<String, @Nullable Object>> rules(List<RuleExplanation> rules) {
        return rules.stream().map(this::rule).toList();
    }

    private Map<String, @Nullable Object> rule(RuleExplanation rule) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("rule", rule.rule());
        map.put("points", rule.points());
        map.put("conditions", conditions(rule.conditions()));
        return map;
    }

    private List<Map<String, @Nullable Object>> conditions(List<ConditionExplanation> conditions) {
        return conditions.stream().map(this::condition).toList();
    }

    private Map<String, @Nullable Object> condition(ConditionExplanation condition) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("kind", condition.kind().name());
        map.put("text", values.text(condition.text()));
        map.put("holds", condition.holds());
        map.put("expected", values.plain(condition.expected()));
        map.put("actual", values.plain(condition.actual()));
        map.put("shortfall", values.plain(condition.shortfall()));
        map.put("cells", values.cells(condition.cells()));
        map.put("parts", conditions(condition.parts()));
        return map;
    }

    static Map<String, @Nullable Object> check(Finding finding, Values values) {
        var check = finding.check();
        var severity = check.blocking() ? Severity.ERROR : Severity.WARNING;
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", check.code());
        map.put("severity", severity.name());
        map.put("office", finding.office());
        map.put("file", finding.file());
        map.put("message", values.text(check.message()));
        map.put("repair", values.text(check.repair()));
        map.put("cells", values.cells(finding.cells()));
        return map;
    }

    static Map<String, @Nullable Object> issue(ImportIssue issue, Values values) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", issue.code().name());
        map.put("severity", issue.severity().name());
        map.put("file", issue.file());
        map.put("sheet", issue.sheet());
        map.put("cell", issue.cell());
        map.put("heading", values.text(issue.heading()));
        map.put("shown", issue.shown());
        map.put("message", values.text(issue.message()));
        map.put("repair", values.text(issue.repair()));
        map.put("indicators", issue.indicators());
        return map;
    }
}
