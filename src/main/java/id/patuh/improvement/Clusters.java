package id.patuh.improvement;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.regulation.Indicator;
import id.patuh.rules.RuleBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which indicators rest on the same pieces of evidence, so that a change for one may change another. */
final class Clusters {
    private final RuleBook rules;

    Clusters(RuleBook rules) {
        this.rules = rules;
    }

    /** A form's rows of one code; of every code where it is empty. */
    record Piece(String form, String kode) {
        boolean meets(Piece other) {
            return form.equals(other.form) && (kode.isEmpty() || other.kode.isEmpty() || kode.equals(other.kode));
        }
    }

    /** What the rules of an indicator look at, and what it asks for. */
    Set<Piece> pieces(Indicator indicator) {
        var pieces = new LinkedHashSet<Piece>();
        indicator.evidence().forEach(asked -> pieces.add(new Piece(asked.form(), asked.kode())));
        var askedForms = new HashSet<String>();
        indicator.evidence().forEach(asked -> askedForms.add(asked.form()));
        for (var use : rules.fieldsDeciding(indicator.code())) {
            if (!use.kode().isEmpty() || !askedForms.contains(use.form())) {
                pieces.add(new Piece(use.form(), use.kode()));
            }
        }
        return pieces;
    }

    /** In the order of the first indicator of each. */
    List<List<Indicator>> of(List<Indicator> indicators, Set<String> forms) {
        var pieces = new LinkedHashMap<Indicator, Set<Piece>>();
        indicators.forEach(indicator -> pieces.put(
                indicator,
                new LinkedHashSet<>(pieces(indicator).stream()
                        .filter(piece -> forms.contains(piece.form()))
                        .toList())));
        var clusters = new ArrayList<List<Indicator>>();
        for (var indicator : indicators) {
            var together = new ArrayList<Indicator>();
            clusters.removeIf(cluster -> {
                boolean meets = cluster.stream().anyMatch(other -> meet(indicator, other, pieces));
                if (meets) {
                    together.addAll(cluster);
                }
                return meets;
            });
            together.add(indicator);
            clusters.add(together);
        }
        return clusters;
    }

    private static boolean meet(Indicator one, Indicator other, Map<Indicator, Set<Piece>> pieces) {
        return pieces.getOrDefault(one, Set.of()).stream()
                .anyMatch(piece -> pieces.getOrDefault(other, Set.of()).stream().anyMatch(piece::meets));
    }

    /** The evidence that matters to a cluster, which is evaluated faster than all of it. */
    EvidenceSet reduced(EvidenceSet evidence, List<Indicator> cluster) {
        var pieces =
                cluster.stream().flatMap(one -> pieces(one).stream()).distinct().toList();
        var rows = evidence.rows().stream()
                .filter(row -> pieces.stream().anyMatch(piece -> piece.meets(piece(row))))
                .toList();
        return new EvidenceSet(evidence.subject(), evidence.year(), evidence.workbooks(), rows, List.of());
    }

    private static Piece piece(EvidenceRow row) {
        return new Piece(row.form(), row.kode() == null ? "" : row.kode());
    }
}
