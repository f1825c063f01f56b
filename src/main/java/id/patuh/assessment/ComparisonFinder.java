package id.patuh.assessment;

import id.patuh.assessment.Comparison.CellChange;
import id.patuh.assessment.Comparison.VerdictChange;
import id.patuh.assessment.RowPairs.Pair;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what moved between two assessments. */
final class ComparisonFinder {
    private final Assessment before;
    private final Assessment after;

    ComparisonFinder(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
    }

    Comparison find() {
        var rows = RowPairs.of(before.evidence().rows(), after.evidence().rows());
        var places = Places.of(before.evidence(), after.evidence(), rows.pairs());
        var issues = Persistence.ofIssues(
                before.evidence().issues(), after.evidence().issues(), places);
        var findings = Persistence.ofFindings(before.findings(), after.findings(), places);
        return new Comparison(
                before,
                after,
                cells(rows.pairs()),
                rows.added(),
                rows.removed(),
                verdicts(),
                issues.gone(),
                issues.come(),
                findings.gone(),
                findings.come());
    }

    private List<CellChange> cells(List<Pair> pairs) {
        var changes = new ArrayList<CellChange>();
        for (var pair : pairs) {
            var was = pair.before().values();
            pair.after().values().forEach((name, now) -> {
                var earlier = was.get(name);
                if (earlier != null && !RowPairs.same(earlier, now)) {
                    var form = pair.after().form();
                    var field = field(form, name);
                    // A row that has the code of several rows above it is the same row without it.
                    if (field.map(Field::type).filter(FieldType.CODE::equals).isEmpty()) {
                        var heading = field.<Text>map(Field::label).orElse(Text.verbatim(name));
                        changes.add(new CellChange(form, pair.after().kode(), name, heading, earlier, now));
                    }
                }
            });
        }
        return List.copyOf(changes);
    }

    private Optional<Field> field(String form, String name) {
        return after.regulation().form(form).flatMap(known -> known.field(name));
    }

    private List<VerdictChange> verdicts() {
        var earlier = byCode(before);
        var changes = new ArrayList<VerdictChange>();
        var seen = new HashSet<String>();
        for (var now : after.indicators()) {
            var code = now.indicator().code();
            var was = earlier.get(code);
            seen.add(code);
            if (was == null || was.verdict() != now.verdict() || was.points() != now.points()) {
                changes.add(new VerdictChange(now.indicator(), was, now));
            }
        }
        before.indicators().stream()
                .filter(was -> !seen.contains(was.indicator().code()))
                .forEach(was -> changes.add(new VerdictChange(was.indicator(), was, null)));
        return List.copyOf(changes);
    }

    private static Map<String, IndicatorResult> byCode(Assessment assessment) {
        var results = new HashMap<String, IndicatorResult>();
        assessment.indicators().forEach(result -> results.put(result.indicator().code(), result));
        return results;
    }
}
