package id.patuh.report.json;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Comparison;
import id.patuh.assessment.Comparison.CellChange;
import id.patuh.assessment.Comparison.VerdictChange;
import id.patuh.assessment.Finding;
import id.patuh.assessment.IndicatorResult;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.ImportIssue;
import id.patuh.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole document, every key always there and in the same order; what is absent is null. */
final class DifferenceTree {
    private static final String SCHEMA = "patuh/difference/1";

    private final Comparison comparison;
    private final Values values;

    DifferenceTree(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.values = new Values(language);
    }

    Map<String, @Nullable Object> tree() {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("schema", SCHEMA);
        tree.put("before", side(comparison.before()));
        tree.put("after", side(comparison.after()));
        tree.put("gain", values.plain(comparison.gain()));
        tree.put("cells", comparison.cells().stream().map(this::cell).toList());
        tree.put("addedRows", comparison.added().stream().map(this::row).toList());
        tree.put("removedRows", comparison.removed().stream().map(this::row).toList());
        tree.put("verdicts", comparison.verdicts().stream().map(this::verdict).toList());
        tree.put("resolvedIssues", issues(comparison.resolved()));
        tree.put("newIssues", issues(comparison.arisen()));
        tree.put("resolvedChecks", findings(comparison.settled()));
        tree.put("newChecks", findings(comparison.raised()));
        return tree;
    }

    private Map<String, @Nullable Object> side(Assessment assessment) {
        var regulation = assessment.regulation();
        var pack = new LinkedHashMap<String, @Nullable Object>();
        pack.put("id", regulation.id());
        pack.put("version", regulation.version());
        pack.put("hash", regulation.hash());
        var rating = new LinkedHashMap<String, @Nullable Object>();
        rating.put("code", assessment.score().rating().code());
        rating.put("title", values.text(assessment.score().rating().title()));
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("regulation", pack);
        map.put("subject", assessment.evidence().subject());
        map.put("year", assessment.evidence().year());
        map.put("score", values.plain(assessment.score().value()));
        map.put("rating", rating);
        map.put("ready", assessment.ready());
        return map;
    }

    private Map<String, @Nullable Object> cell(CellChange change) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("form", change.form());
        map.put("kode", change.kode());
        map.put("field", change.field());
        map.put("heading", values.text(change.heading()));
        map.put("before", value(change.before()));
        map.put("after", value(change.after()));
        return map;
    }

    private Map<String, @Nullable Object> value(EvidenceValue value) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("state", value.state().name());
        map.put("value", values.plain(value.typed()));
        map.put("cell", values.cells(List.of(value.cell())).get(0));
        return map;
    }

    private Map<String, @Nullable Object> row(EvidenceRow row) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("form", row.form());
        map.put("kode", row.kode());
        map.put("office", row.office());
        map.put("file", row.file());
        map.put("sheet", row.sheet());
        map.put("row", row.row());
        map.put(
                "cells",
                values.cells(row.values().values().stream()
                        .filter(value -> value.state() != State.BLANK)
                        .map(EvidenceValue::cell)
                        .toList()));
        return map;
    }

    private Map<String, @Nullable Object> verdict(VerdictChange change) {
        var indicator = change.indicator();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", indicator.code());
        map.put("title", values.text(indicator.title()));
        map.put("office", indicator.office());
        map.put("maximum", indicator.maximum());
        map.put("before", result(change.before()));
        map.put("after", result(change.after()));
        return map;
    }

    private static @Nullable Map<String, Object> result(@Nullable IndicatorResult result) {
        if (result == null) {
            return null;
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("verdict", result.verdict().name());
        map.put("points", result.points());
        return map;
    }

    private List<Map<String, @Nullable Object>> issues(List<ImportIssue> issues) {
        return issues.stream().map(issue -> ResultTree.issue(issue, values)).toList();
    }

    private List<Map<String, @Nullable Object>> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> ResultTree.check(finding, values))
                .toList();
    }
}
