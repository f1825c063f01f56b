package id.patuh.evidence.reading;

import id.patuh.language.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether words are so nearly the same that they were probably meant to be. */
final class Likeness {
    private static final Nearest NEAREST = Nearest.by(words -> words);
    private static final int SHORTEST = 5;
    private static final int LETTERS_PER_SLIP = 7;
    private static final int LONGEST = 400;

    private Likeness() {}

    /** The one candidate that is nearly the same; empty where there is none, or it might be another. */
    static Optional<String> of(String words, Collection<String> candidates) {
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            return Optional.empty();
        }
        var alike = candidates.stream()
                .filter(candidate -> isNear(words, candidate))
                .toList();
        return NEAREST.among(alike, words).filter(nearest -> isAlone(nearest, words, alike));
    }

    private static boolean isNear(String words, String candidate) {
        int slips = Math.max(1, candidate.length() / LETTERS_PER_SLIP);
        return candidate.length() >= SHORTEST
                && Math.abs(candidate.length() - words.length()) <= slips
                && NEAREST.distance(words, candidate) <= slips;
    }

    private static boolean isAlone(String nearest, String words, List<String> alike) {
        int least = NEAREST.distance(words, nearest);
        return alike.stream().allMatch(other -> other.equals(nearest) || NEAREST.distance(words, other) > least);
    }
}
