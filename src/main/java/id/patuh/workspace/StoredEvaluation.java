package id.patuh.workspace;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of evaluating the evidence as it was.
 *
 * @param number counts from 1 in each assessment
 * @param evidence what {@link Evidence#fingerprint} said
 * @param rules hash of the pack
 * @param review how many indicators a person has to decide
 * @param deadline the next one after the day of the evaluation, else the last one before it; null where none is known
 * @param criteria score of each criterion by its code, in the order of the regulation; those that were not checked are left out
 * @param verdicts of each indicator: code, verdict and points
 * @param result SHA-256 of {@code result.json}, in hex
 */
public record StoredEvaluation(
        String id,
        String assessment,
        int number,
        Instant made,
        String evidence,
        String rules,
        String engine,
        BigDecimal score,
        Rating rating,
        boolean ready,
        int indicators,
        int met,
        int review,
        int issues,
        @Nullable LocalDate deadline,
        Map<String, BigDecimal> criteria,
        Map<String, Standing> verdicts,
        String result) {

    /** The same for another assessment. */
    public StoredEvaluation of(String other) {
        return new StoredEvaluation(
                id,
                other,
                number,
                made,
                evidence,
                rules,
                engine,
                score,
                rating,
                ready,
                indicators,
                met,
                review,
                issues,
                deadline,
                criteria,
                verdicts,
                result);
    }

    /** What the score amounts to. */
    public record Rating(String code, id.patuh.language.LocalizedText title) {}

    /** How one indicator stood. */
    public record Standing(String verdict, int points) {}
}
