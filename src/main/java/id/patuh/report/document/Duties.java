package id.patuh.report.document;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.OwedEvidence;
import id.patuh.assessment.OwedEvidence.Standing;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.CellRef;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.report.figures.Improvement;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who can do something about an indicator: whose evidence is missing, cannot be read or falls short. */
final class Duties {
    private final Pieces pieces;
    private final Set<Piece> open;

    /** A piece of evidence and who owes it. */
    private record Piece(String office, String form, String kode) {}

    Duties(Assessment assessment, Pieces pieces) {
        this.pieces = pieces;
        this.open = OwedEvidence.of(assessment).stream()
                .filter(owed -> owed.standing() != Standing.ANSWERED)
                .map(owed -> new Piece(
                        owed.office(), owed.asked().form(), owed.asked().kode()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String owner(IndicatorResult result, RequiredEvidence piece) {
        return Objects.requireNonNullElse(piece.office(), result.indicator().office());
    }

    /** What one office owes for an indicator. */
    static List<RequiredEvidence> owedBy(String office, IndicatorResult result) {
        return result.indicator().evidence().stream()
                .filter(piece -> owner(result, piece).equals(office))
                .toList();
    }

    /** Where nothing says whose evidence it is, everyone who owes any. */
    boolean concern(IndicatorResult result, String office) {
        var own = owedBy(office, result);
        var lacking = lacking(result);
        return lacking.isEmpty() ? !own.isEmpty() : own.stream().anyMatch(lacking::contains);
    }

    private Set<RequiredEvidence> lacking(IndicatorResult result) {
        var cells = shortOf(result).collect(Collectors.toSet());
        var lacking = new HashSet<RequiredEvidence>();
        for (var piece : result.indicator().evidence()) {
            if (open.contains(new Piece(owner(result, piece), piece.form(), piece.kode()))
                    || pieces.cells(piece).anyMatch(cells::contains)) {
                lacking.add(piece);
            }
        }
        return lacking;
    }

    private static Stream<CellRef> shortOf(IndicatorResult result) {
        return result.verdict() == Verdict.CONFLICTING
                ? result.cells().stream()
                : Improvement.nearest(result).stream()
                        .flatMap(rule -> rule.conditions().stream())
                        .flatMap(Duties::failing);
    }

    private static Stream<CellRef> failing(ConditionExplanation condition) {
        return condition.holds()
                ? Stream.empty()
                : Stream.concat(
                        condition.cells().stream(), condition.parts().stream().flatMap(Duties::failing));
    }
}
