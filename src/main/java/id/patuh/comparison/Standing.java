package id.patuh.comparison;

import id.patuh.assessment.Verdict;
import id.patuh.language.Message;
import id.patuh.language.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One result as {@code result.json} tells it, in the language in which it was written; named as its keys are. */
public record Standing(
        String schema,
        Pack regulation,
        Subject subject,
        int year,
        Summary summary,
        List<IndicatorStanding> indicators,
        List<CheckStanding> checks,
        List<IssueStanding> issues,
        List<AssumptionStanding> assumptions) {

    /** The pack that was used. */
    public record Pack(String id, String version, String hash) {}

    /** Whose result it is. */
    public record Subject(String name) {}

    /** How it stands as a whole. */
    public record Summary(BigDecimal score, Rating rating, boolean ready, List<CriterionStanding> criteria) {}

    /** The class that the score falls into. */
    public record Rating(String code, String title) {}

    /** How one right stands; null where nothing applies. */
    public record CriterionStanding(
            String code, String title, @Nullable BigDecimal score) {}

    /** The verdict for one indicator. */
    public record IndicatorStanding(
            String code,
            String title,
            Verdict verdict,
            int points,
            int maximum,
            @Nullable String note,
            Explanation explanation,
            List<CellStanding> cells) {

        /** A rule of that name, whether it was reached or not; null where there is none. */
        @Nullable RuleStanding rule(String name) {
            return Stream.concat(explanation.because().stream(), explanation.toImprove().stream())
                    .filter(rule -> rule.rule().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Why, and what would be better. */
    public record Explanation(List<RuleStanding> because, List<RuleStanding> toImprove) {}

    /** One rule, with what it asks. */
    public record RuleStanding(String rule, int points, List<ConditionStanding> conditions) {
        /** The conditions that have no parts, in order. */
        List<ConditionStanding> leaves() {
            return conditions.stream().flatMap(ConditionStanding::leaves).toList();
        }
    }

    /** One condition. */
    public record ConditionStanding(
            String text, boolean holds, List<CellStanding> cells, List<ConditionStanding> parts) {
        Stream<ConditionStanding> leaves() {
            return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(ConditionStanding::leaves);
        }
    }

    /** One cell. */
    public record CellStanding(String file, String sheet, String cell, String shown, boolean assumed) {
        /** Where it stands, or that no workbook says it. */
        Text place() {
            if (file.isEmpty()) {
                return Message.of("comparison.assumedRow", sheet);
            }
            var place = file + " › " + sheet + "!" + cell;
            return assumed ? Message.of("comparison.assumedCell", place) : Text.verbatim(place);
        }
    }

    /** One finding of a check. */
    public record CheckStanding(
            String code, @Nullable String office, @Nullable String file, String message) {}

    /** One issue of the import. */
    public record IssueStanding(String code, String file) {}

    /** What somebody only assumed of one row. */
    public record AssumptionStanding(String form) {}
}
