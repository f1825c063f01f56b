package id.patuh.assessment;

import id.patuh.regulation.Indicator;
import id.patuh.regulation.RequiredEvidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * One piece of evidence that an office was asked for, and how it stands.
 *
 * @param office the code of the office that owes it
 * @param indicator the first indicator that asks for it
 */
public record OwedEvidence(String office, Indicator indicator, RequiredEvidence asked, Standing standing) {
    /** How a piece of evidence stands. */
    public enum Standing {
        /** A row says something, and all of it can be read. */
        ANSWERED,
        /** Something in its rows cannot be read. */
        UNREADABLE,
        /** No row says anything. */
        MISSING
    }

    /** A piece of evidence is asked once, however many indicators ask for it. */
    private record Piece(String office, String form, String kode) {}

    /** In the order of the regulation; what does not apply is not asked. */
    public static List<OwedEvidence> of(Assessment assessment) {
        return of(assessment.indicators(), new Answers(assessment.evidence(), assessment.regulation()));
    }

    static List<OwedEvidence> of(List<IndicatorResult> results, Answers answers) {
        var counted = new HashSet<Piece>();
        var owed = new ArrayList<OwedEvidence>();
        for (var result : results) {
            if (result.verdict() != Verdict.NOT_APPLICABLE) {
                var indicator = result.indicator();
                for (var asked : indicator.evidence()) {
                    var office = Objects.requireNonNullElse(asked.office(), indicator.office());
                    if (counted.add(new Piece(office, asked.form(), asked.kode()))) {
                        owed.add(new OwedEvidence(office, indicator, asked, answers.standing(asked)));
                    }
                }
            }
        }
        return List.copyOf(owed);
    }
}
