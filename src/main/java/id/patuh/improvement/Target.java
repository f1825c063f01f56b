package id.patuh.improvement;

import id.patuh.regulation.Rating;
import id.patuh.regulation.Regulation;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached.
 *
 * @param score at least, from 0 to 100
 * @param rating the class that begins there; null where a bare score was asked for
 */
public record Target(BigDecimal score, @Nullable Rating rating) {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    public static Target of(Rating rating) {
        return new Target(rating.from(), rating);
    }

    /** A rating's code or title in whatever capitals, or a score; empty if it is neither. */
    public static Optional<Target> parse(String words, Regulation regulation) {
        var said = words.strip();
        return regulation.ratings().stream()
                .filter(rating -> rating.code().equalsIgnoreCase(said)
                        || rating.title().id().equalsIgnoreCase(said)
                        || rating.title().en().equalsIgnoreCase(said))
                .map(Target::of)
                .findFirst()
                .or(() -> score(said.replace(',', '.')));
    }

    private static Optional<Target> score(String said) {
        if (!said.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        var score = new BigDecimal(said);
        return score.compareTo(HIGHEST) > 0 ? Optional.empty() : Optional.of(new Target(score, null));
    }
}
