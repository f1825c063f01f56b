package id.patuh.comparison;

import java.math.BigDecimal;
import java.util.List;

/** A ranking as {@code ranking.json} tells it; named as its keys are. */
public record RankingStanding(String schema, String title, List<GroupStanding> rankings, List<BrokenStanding> broken) {

    /** The subjects of one regulation. */
    public record GroupStanding(Standing.Pack regulation, List<PlaceStanding> subjects) {}

    /** One place. */
    public record PlaceStanding(
            int rank, String subject, int year, BigDecimal score, RatingStanding rating, boolean ready) {}

    /** The class that the score falls into. */
    public record RatingStanding(String code) {}

    /** A subject that could not be assessed. */
    public record BrokenStanding(String folder, String code) {}
}
